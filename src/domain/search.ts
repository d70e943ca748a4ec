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
