import { distance } from 'fastest-levenshtein';

/** A substring of a text, with its offsets in Unicode code points; `end` is the first one after it. */
export interface Passage {
  start: number;
  end: number;
  quote: string;
}

/**
 * Why a quote has no passage. `absent`: it is not there; `nearest` is what in the text is most like it, beginning on
 * `line` (from 1), both null if nothing is. `ambiguous`: it occurs `count` times and none was chosen. `occurrence`: one
 * was chosen that is not there, of the `count`.
 */
export type PassageProblem =
  | { problem: 'absent'; nearest: string | null; line: number | null }
  | { problem: 'ambiguous'; count: number }
  | { problem: 'occurrence'; count: number };

/**
 * Finds the one passage that a quote means. A run of white space in the quote matches any run in the text (a line
 * break, a no-break space); nothing else is normalised, and the passage is the text's own. Occurrences may overlap.
 * @param occurrence which one, from 1; needed if the quote occurs more than once
 */
export function findPassage(text: string, quote: string, occurrence?: number): Passage | PassageProblem {
  const found = occurrences(text, quote);
  if (found.length === 0) return { problem: 'absent', ...nearestTo(text, quote) };
  if (occurrence === undefined && found.length > 1) return { problem: 'ambiguous', count: found.length };
  const chosen = found[(occurrence ?? 1) - 1];
  if (!chosen) return { problem: 'occurrence', count: found.length };

  const start = codePoints(text.slice(0, chosen.at));
  return { start, end: start + codePoints(chosen.quote), quote: chosen.quote };
}

/** The part of a text between two offsets in code points, `end` excluded; what lies beyond the text is left out. */
export function slicePassage(text: string, start: number, end: number): string {
  const from = unitOffset(text, 0, start);
  return text.slice(from, unitOffset(text, from, end - start));
}

/** Offsets here are in UTF-16 units, as JavaScript counts. */
function occurrences(text: string, quote: string): { at: number; quote: string }[] {
  if (quote.trim() === '') return [];
  const literal = quote.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  // A run at the head of the quote begins where the run in the text does, else each of its spaces were an occurrence.
  const pattern = new RegExp(literal.replace(/^\\s\+/, '(?<!\\s)\\s+'), 'gu');

  const found: { at: number; quote: string }[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ at: match.index, quote: match[0] });
    pattern.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1);
  }
  return found;
}

const CANDIDATES = 40;
const COMPARED_AT_MOST = 2_000;
const LIKE_ENOUGH = 0.6;

/**
 * Of the stretches of about as many words as the quote, those that share most runs of three letters with it are
 * compared by edit distance: the time grows with the text, and not with the text times the quote.
 */
function nearestTo(text: string, quote: string): { nearest: string | null; line: number | null } {
  const words = wordsOf(text);
  const wanted = wordsOf(quote);
  const comparedQuote = comparable(quote);
  let best = { distance: LIKE_ENOUGH * comparedQuote.length, at: -1, nearest: '' };

  for (const first of likeliestStarts(words, wanted)) {
    for (let last = first + Math.max(wanted.length - 3, 0); last <= first + wanted.length + 1; last++) {
      const end = words[last];
      if (!end) break;
      const stretch = text.slice(words[first]!.at, end.at + end.word.length);
      const apart = distance(comparable(stretch), comparedQuote);
      if (apart < best.distance) best = { distance: apart, at: words[first]!.at, nearest: stretch };
    }
  }
  if (best.at < 0) return { nearest: null, line: null };
  return { nearest: best.nearest, line: text.slice(0, best.at).split(/\r\n|\n|\r/).length };
}

/** Indexes of the words at which the stretches most like the wanted words begin. */
function likeliestStarts(words: Word[], wanted: Word[]): number[] {
  const inQuote = new Set(wanted.flatMap(({ word }) => trigrams(word)));
  const shared = words.map(({ word }) => trigrams(word).filter((trigram) => inQuote.has(trigram)).length);

  let sum = shared.slice(0, wanted.length).reduce((total, count) => total + count, 0);
  const sums = shared.map((count, i) => {
    const here = sum;
    sum += (shared[i + wanted.length] ?? 0) - count;
    return here;
  });
  return [...sums.keys()]
    .filter((i) => sums[i]! > 0)
    .sort((i, j) => sums[j]! - sums[i]! || i - j)
    .slice(0, CANDIDATES);
}

interface Word {
  at: number;
  word: string;
}

/** In scripts without spaces each sign is a word; whatever else has none is cut at 40 characters. */
const WORD =
  /[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}])\S){1,40}/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0] }));

function trigrams(word: string): string[] {
  const padded = ` ${word.toLowerCase()} `;
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
}

const comparable = (text: string): string => text.slice(0, COMPARED_AT_MOST).toLowerCase().replace(/\s+/g, ' ').trim();

/** How many Unicode code points a text has. */
export function codePoints(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function unitOffset(text: string, from: number, points: number): number {
  let offset = from;
  for (let i = 0; i < points && offset < text.length; i++) offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
}
