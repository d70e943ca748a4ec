import type { Basis, ClaimFilter, PeriodInput } from '../api/__generated__/graphql.ts';

/** The sentence at the top, blank by blank: the filter of everything below it. A blank left open is null. */
export interface Question {
  /** Id of an organisation. */
  who: string | null;
  /** Id of an organisation. */
  with: string | null;
  /** Id of a topic. */
  on: string | null;
  /** First and last year, month or day asked for, as EDTF; null is an open end. */
  from: string | null;
  to: string | null;
  /** What ties count, in the order STATED, MET, MEMBER; never empty. */
  basis: Basis[];
  /** From how many publishers a link must come, 1 and up. */
  publishersAtLeast: number;
}

export const BASES: readonly Basis[] = ['STATED', 'MET', 'MEMBER'];

export const nothingAsked: Question = {
  who: null,
  with: null,
  on: null,
  from: null,
  to: null,
  basis: ['STATED'],
  publishersAtLeast: 1,
};

/** Whether something is asked: only then there is an answer to draw. */
export const isAsked = ({ who, with: other, on }: Question): boolean => (who ?? other ?? on) !== null;

/** The same question as the variables of the API. */
export function variablesOf(question: Question) {
  return { who: question.who, with: question.with, ...filtersOf(question) };
}

/** What of the question holds for every organisation on the canvas, whoever was asked for. */
export function filtersOf({ on, from, to, basis, publishersAtLeast }: Question): {
  on: string | null;
  during: PeriodInput | null;
  basis: Basis[];
  claims: ClaimFilter | null;
} {
  return {
    on,
    during: from === null && to === null ? null : { from, to, include: ['CERTAIN', 'POSSIBLE', 'UNDATED'] },
    basis,
    claims: publishersAtLeast > 1 ? { publishersAtLeast } : null,
  };
}

/**
 * The same variables as far as the API can answer them: who has met whom can only be asked of somebody or about
 * something. Null where nothing is left to count.
 */
export function countable<Asked extends Pick<ReturnType<typeof variablesOf>, 'who' | 'with' | 'on' | 'basis'>>(
  asked: Asked,
): Asked | null {
  if ((asked.who ?? asked.with ?? asked.on) !== null) return asked;
  const basis = asked.basis.filter((one) => one !== 'MET');
  return basis.length === 0 ? null : { ...asked, basis };
}
