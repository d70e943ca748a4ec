import { invalid } from './errors.ts';
import { foldName } from './romanise.ts';

const LONGEST = 200;
const MOST_WORDS = 12;

/** Letters with their marks and digits; an apostrophe or a full stop within keeps a word together (здоров'я, U.S.). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['.][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of what somebody typed, folded as names are and cut as the index cuts them. Everything else separates words,
 * so nothing of a search syntax gets through.
 * Throws INVALID naming `text` if it is too long or has no word.
 */
export function wordsOf(text: string): string[] {
  if (text.length > LONGEST)
    throw invalid('text', `text is longer than ${LONGEST} characters; a few words are enough.`);
  const words = foldName(text).replace(/[’ʼ]/g, "'").match(WORD) ?? [];
  if (words.length === 0) throw invalid('text', 'text has no letter or digit to search for.');
  return words.slice(0, MOST_WORDS);
}

/** `Name (ABBREVIATION)`, as documents introduce a name and people paste it. */
const NAME_AND_ABBREVIATION = /^(.*[\p{L}\p{N}].*)\(([^()]*[\p{L}\p{N}][^()]*)\)\s*$/su;

/**
 * The Lucene query for what somebody typed: all of its words, or of `Name (ABBREVIATION)` all of either, best both,
 * since a name and its abbreviation are indexed one by one.
 * Throws INVALID naming `text` as `wordsOf` does.
 */
export function queryFor(text: string): string {
  const all = wordsOf(text);
  const [, name, abbreviation] = NAME_AND_ABBREVIATION.exec(text) ?? [];
  if (!name || !abbreviation) return lucene(all);
  return `(${lucene(wordsOf(name))}) (${lucene(wordsOf(abbreviation))})`;
}

/**
 * The Lucene query that finds all of these words: each as it is, with a small slip if it is long enough, and the last
 * one as a beginning too, since it may still be typed.
 */
export function lucene(words: string[]): string {
  return words
    .map((word, i) => {
      const alternatives = [`${word}^4`];
      if (i === words.length - 1) alternatives.push(`${word}*^2`);
      if (word.length >= 5) alternatives.push(`${word}~1`);
      return `+(${alternatives.join(' ')})`;
    })
    .join(' ');
}
