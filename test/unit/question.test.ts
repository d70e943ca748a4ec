import { expect, it } from 'vitest';
import { periodRequest } from '../../src/resolvers/question.ts';

it('an answer that is asked for twice is asked for once: three times the same is not all three', () => {
  expect(periodRequest({ from: '2010', include: ['CERTAIN', 'CERTAIN', 'CERTAIN'] }).states).toEqual([3]);
  expect(periodRequest({ from: '2010', include: ['UNDATED', 'CERTAIN'] }).states).toEqual([1, 3]);
});
