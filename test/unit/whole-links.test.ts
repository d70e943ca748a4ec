import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/graph/whole-links.ts';

const keyOf = (place: number) => [-place, 'stated', `organisation/${place}`];
const firsts = [0, 1, 2, 3].map((place) => ({ a: `${place}`, key: keyOf(place) }));
const request = { first: null, last: null, after: null, before: null };

/** The page as the sides `a` of its pairs, with < or > where there is more. */
const page = (total: number, paging: Partial<Parameters<typeof sliceOf>[1]>) => {
  const slice = sliceOf({ firsts, total }, { ...request, ...paging });
  return slice && `${slice.hasPrevious ? '<' : ''}${slice.pairs.map(({ a }) => a).join('')}${slice.hasNext ? '>' : ''}`;
};

describe('a page of a list of which the first four are kept', () => {
  it.each([
    ['01>', { first: 2 }],
    ['0123>', { first: 4 }],
    ['<12>', { first: 2, after: keyOf(0) }],
    ['<23>', { first: 2, after: keyOf(1) }],
    ['<12>', { last: 2, before: keyOf(3) }],
    ['0>', { last: 2, before: keyOf(1) }],
    ['<1>', { first: 5, after: keyOf(0), before: keyOf(2) }],
    ['', { first: 2, before: keyOf(0) }],
  ])('is %s', (expected, paging) => {
    expect(page(9, paging)).toBe(expected);
  });

  it.each([
    ['goes beyond them', { first: 5 }],
    ['goes beyond them after one of them', { first: 2, after: keyOf(2) }],
    ['begins after another', { first: 1, after: keyOf(7) }],
    ['ends before another', { last: 1, before: keyOf(7) }],
    ['is the last of all', { last: 1 }],
  ])('is not known where it %s', (_, paging) => {
    expect(page(9, paging)).toBeUndefined();
  });

  it('is known to the end where there are no more', () => {
    expect(page(4, { first: 9 })).toBe('0123');
    expect(page(4, { first: 9, after: keyOf(3) })).toBe('');
    expect(page(4, { last: 1 })).toBe('<3');
  });
});
