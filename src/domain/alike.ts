import { distance } from 'fastest-levenshtein';
import { foldName } from './romanise.ts';

/** Two names are alike if at most this part of the longer one's letters sets them apart. */
const APART_AT_MOST = 0.15;

/** Words that names have or lack without meaning anybody else. */
const LITTLE = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  'a',
  'an',
  'de',
  'la',
  'du',
  'des',
  'fur',
  'der',
  'die',
]);

/**
 * Whether two names could well mean the same organisation: folded alike, or so but for small words, signs, the order of
 * words, and a slip of a letter in seven. A hint for a person, no proof: nothing is ever merged by it.
 */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [skeleton(one), skeleton(other)];
  if (a === '' || b === '') return foldName(one) === foldName(other);
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longest * APART_AT_MOST) return false;
  return distance(a, b) <= longest * APART_AT_MOST;
}

function skeleton(name: string): string {
  const words = foldName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !LITTLE.has(word))
    .sort()
    .join(' ');
}
