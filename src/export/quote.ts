import { conflict } from '../domain/errors.ts';
import { findPassage } from '../domain/passage.ts';

/** A quote as a file says it. */
export interface SaidQuote {
  quote: string;
  occurrence?: number | undefined;
}

const inOneLine = (quote: string): string => quote.replace(/\s+/g, ' ');

/**
 * How a file says which passage is meant: its words, any run of white space as one space, and if they occur more than once
 * in the text, which of them.
 * @param start where the passage begins, in code points
 * @throws CONFLICT, naming the record, if the text has not these words there
 */
export function saidQuote(text: string, quote: string, start: number, record: string): SaidQuote {
  const found = findPassage(text, quote);
  const count = 'problem' in found ? (found.problem === 'ambiguous' ? found.count : 0) : 1;
  for (let occurrence = 1; occurrence <= count; occurrence++) {
    const one = findPassage(text, quote, occurrence);
    if ('problem' in one || one.start !== start) continue;
    return { quote: inOneLine(quote), occurrence: count > 1 ? occurrence : undefined };
  }
  throw conflict(`The passage of ${record} is not where it is said to be: liaison verify tells what is wrong with it.`);
}

/** Whether two ways of saying a quote mean the same words. */
export const isSameQuote = (one: string, other: string): boolean => inOneLine(one) === inOneLine(other);
