import type { LoosenedQuery } from '../../api/__generated__/graphql.ts';
import { BASES, isAsked, nothingAsked, type Question } from '../../state/question.ts';

/** A way to ask less strictly. */
export interface Loosening {
  words: string;
  /** How many links it would give; null where that is not counted. */
  count: number | null;
  blanks: Partial<Question>;
}

/** How a question without an answer can be loosened and stay a question: one blank at a time, what gives most first. */
export function loosenings(question: Question, gives: LoosenedQuery['facets']['loosened']): Loosening[] {
  const counted: [words: string, count: number | null, blanks: Partial<Question>][] = [
    ['Cooperating with anyone', gives.with, { with: null }],
    ['Whoever it is', gives.who, { who: null }],
    ['On any topic', gives.on, { on: null }],
    ['At any time', gives.during, { from: null, to: null }],
  ];
  const ways = counted
    .flatMap(([words, count, blanks]) =>
      count === null || !isAsked({ ...question, ...blanks }) ? [] : [{ words, count, blanks }],
    )
    .sort((a, b) => b.count - a.count);
  const more: Loosening[] = [];
  if (question.basis.length < BASES.length) {
    more.push({ words: 'Tied in any way: stated, met or member', count: null, blanks: { basis: [...BASES] } });
  }
  if (question.publishersAtLeast > 1) {
    const { publishersAtLeast } = nothingAsked;
    more.push({ words: 'From one publisher or more', count: null, blanks: { publishersAtLeast } });
  }
  return [...ways, ...more];
}
