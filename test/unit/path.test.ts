import { describe, expect, it } from 'vitest';
import { type Edge, findPaths, type PathConditions } from '../../src/domain/path.ts';

/** `a-b a-c:3`: ties, each with its weight (1 unless given). */
const edges = (text: string): Edge[] =>
  text.split(' ').map((tie) => {
    const [a, b, weight] = tie.split(/[-:]/);
    return { a: a!, b: b!, weight: Number(weight ?? 1) };
  });

const paths = (ties: string, more: Partial<PathConditions> = {}) =>
  findPaths(edges(ties), {
    sources: new Set(['a']),
    targets: new Set(['z']),
    mayPassThrough: () => true,
    maxSteps: 4,
    most: 3,
    ...more,
  });

const told = (...of: Parameters<typeof paths>) => paths(...of).paths.map((path) => path.join(''));

describe('paths', () => {
  it.each([
    ['the shortest first', 'a-b b-z a-z', ['az', 'abz']],
    ['of equally long ones the one whose weakest step is best attested', 'a-b:9 b-z:1 a-c:2 c-z:2', ['acz', 'abz']],
    ['then the one best attested in sum', 'a-b:5 b-z:2 a-c:2 c-z:2', ['abz', 'acz']],
    ['by name if nothing else differs', 'a-c c-z a-b b-z', ['abz', 'acz']],
    ['in either direction of a tie', 'b-a z-b', ['abz']],
    ['through nothing twice', 'a-b b-c c-b b-z', ['abz']],
    ['the best of parallel ties', 'a-b:1 a-b:4 b-z:4 a-c:3 c-z:3', ['abz', 'acz']],
    ['none where there is none', 'a-b c-z', []],
  ])('are %s', (_, ties, expected) => {
    expect(told(ties)).toEqual(expected);
  });

  it('are no longer than asked for', () => {
    expect(told('a-b b-c c-z', { maxSteps: 2 })).toEqual([]);
    expect(told('a-b b-c c-z', { maxSteps: 3 })).toEqual(['abcz']);
  });

  it('are no more than asked for, and go on to longer ones for the rest', () => {
    expect(told('a-z a-b b-z a-c c-z', { most: 2 })).toEqual(['az', 'abz']);
  });

  it('do not pass through what they may not', () => {
    expect(told('a-b b-z a-c c-z', { mayPassThrough: (id) => id !== 'b' })).toEqual(['acz']);
  });

  it('touch the sources and the targets with their ends alone', () => {
    const sources = new Set(['a', 'b']);
    const targets = new Set(['y', 'z']);
    expect(told('a-b b-c c-z a-y y-z', { sources, targets })).toEqual(['ay', 'bcz']);
  });

  it('say when there were too many to compare', () => {
    const layers = ['b', 'c', 'd'].map((layer) => Array.from({ length: 20 }, (_, i) => `${layer}${i}`));
    const between = (ones: string[], others: string[]) => ones.flatMap((a) => others.map((b) => ({ a, b, weight: 1 })));
    const many = [
      ...between(['a'], layers[0]!),
      ...between(layers[0]!, layers[1]!),
      ...between(layers[1]!, layers[2]!),
    ];
    const { paths: found, truncated } = findPaths([...many, ...between(layers[2]!, ['z'])], {
      ...{ sources: new Set(['a']), targets: new Set(['z']), mayPassThrough: () => true, maxSteps: 4, most: 3 },
    });
    expect([found.length, truncated]).toEqual([3, true]);
    expect(paths('a-z').truncated).toBe(false);
  });
});
