import { BEGINNING, type Bound, type Day, END_OF_TIME, endBound, parseEdtf, startBound } from './edtf.ts';
import { invalid } from './errors.ts';

/** Does a claim fall in a range of time? `UNDATED`: nothing says when; `OUTSIDE`: certainly not. */
export type Answer = 'CERTAIN' | 'POSSIBLE' | 'UNDATED' | 'OUTSIDE';

/** A stretch of days, both ends included. */
export interface Range {
  from: Day;
  to: Day;
}

/** The days that a piece of evidence can be of, both included. */
interface Attestation {
  earliest: Day;
  latest: Day;
}

/** What a source states of a period: each side an EDTF date, `..` (stated to be open), or nothing (unknown). */
export interface Period {
  start?: string | null;
  end?: string | null;
}

/**
 * When a claim holds, and how that is known. `STATED`: by its period, whose four days are kept. `ATTESTED`: no period
 * is stated, so it stands at the dates of its evidence (`attested`: distinct, in order; empty on any other basis) and
 * the four days are those of the stretch from the first to the last. null: undated; its start is then after
 * `END_OF_TIME` and its end before `BEGINNING`, so that no range, not even the open one, meets it.
 */
export interface Validity {
  basis: 'STATED' | 'ATTESTED' | null;
  startEarliest: Day;
  startLatest: Day;
  endEarliest: Day;
  endLatest: Day;
  attested: Attestation[];
}

/**
 * The validity of a claim with this stated period, or of what happened at this one EDTF date or interval (a meeting
 * on `2013-07-02/2013-07-03` runs over both days; one of `2013-11` is at an unknown moment of that November).
 *
 * An end stated open goes on. An unknown end is no earlier than the last evidence (the latest first day among it) nor
 * than the start; an unknown start no later than the first evidence (the earliest last day) nor than the end.
 * @param evidenceDates EDTF dates of the supporting evidence, those that are known
 * @param field what the client called the period, for the errors (a date of evidence is `evidence.date`)
 * @throws INVALID for a date that is none, and for a period that ends before it starts
 */
export function validityOf(period: Period | string, evidenceDates: string[], field = 'period'): Validity {
  const { start, end } = typeof period === 'string' ? parseEdtf(period, field) : boundsOf(period, field);
  const attested = attestations(evidenceDates);
  if (start.kind === 'unknown' && end.kind === 'unknown') return attestedAt(attested);

  const firstEvidence = Math.min(...attested.map(({ latest }) => latest));
  const lastEvidence = Math.max(...attested.map(({ earliest }) => earliest));
  const startLatest = start.kind === 'unknown' ? Math.min(END_OF_TIME, firstEvidence) : start.latest;
  const endEarliest = end.kind === 'unknown' ? Math.max(BEGINNING, lastEvidence) : end.earliest;
  return {
    basis: 'STATED',
    startEarliest: start.earliest,
    startLatest: Math.min(startLatest, end.latest),
    endEarliest: Math.max(endEarliest, start.earliest),
    endLatest: end.latest,
    attested: [],
  };
}

/**
 * Does it fall in the range? By a stated period: certain if its latest start is not after the range and its earliest
 * end not before it; possible if its earliest start and its latest end allow it. By evidence: certain if a piece of it
 * is dated wholly within the range, possible if the range meets the stretch from the first to the last. Widening a
 * range never worsens the answer, and in the open range whatever is dated is certain.
 */
export function answer(validity: Validity, { from, to }: Range): Answer {
  const { basis, startEarliest, startLatest, endEarliest, endLatest, attested } = validity;
  if (basis === null) return 'UNDATED';
  const isCertain =
    basis === 'STATED'
      ? startLatest <= to && endEarliest >= from
      : attested.some(({ earliest, latest }) => earliest >= from && latest <= to);
  if (isCertain) return 'CERTAIN';
  return startEarliest <= to && endLatest >= from ? 'POSSIBLE' : 'OUTSIDE';
}

/**
 * The range that a question asks for: from the first day that `from` can touch to the last that `to` can, either of
 * them left out, or `..`, for an open end.
 * @throws INVALID, naming `field` or the part of it at fault
 */
export function rangeOf(during: { from?: string | null; to?: string | null }, field = 'during'): Range {
  const isOpen = (end: string | null | undefined) => end == null || end === '..';
  const from = isOpen(during.from) ? BEGINNING : parseEdtf(during.from!, `${field}.from`).earliest;
  const to = isOpen(during.to) ? END_OF_TIME : parseEdtf(during.to!, `${field}.to`).latest;
  if (from > to) throw invalid(field, `“${during.from}” is after “${during.to}”: “from” must not be after “to”.`);
  return { from, to };
}

const BEST_FIRST: Answer[] = ['CERTAIN', 'POSSIBLE', 'UNDATED', 'OUTSIDE'];

/** The best of several answers (certain, possible, undated, outside); `OUTSIDE` for none. */
export const bestAnswer = (answers: Answer[]): Answer =>
  BEST_FIRST.find((candidate) => answers.includes(candidate)) ?? 'OUTSIDE';

function boundsOf(period: Period, field: string): { start: Bound; end: Bound } {
  const start = startBound(period.start ?? '', `${field}.start`);
  const end = endBound(period.end ?? '', `${field}.end`);
  if (end.latest < start.earliest) {
    throw invalid(field, `The end “${period.end}” is before the start “${period.start}”.`);
  }
  return { start, end };
}

function attestations(evidenceDates: string[]): Attestation[] {
  return [...new Set(evidenceDates)]
    .map((date) => parseEdtf(date, 'evidence.date'))
    .map(({ earliest, latest }) => ({ earliest, latest }))
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
    .filter((one, i, all) => one.earliest !== all[i - 1]?.earliest || one.latest !== all[i - 1]?.latest);
}

function attestedAt(attested: Attestation[]): Validity {
  const first = attested[0];
  if (!first) {
    const [never, ended] = [END_OF_TIME + 1, BEGINNING - 1];
    return { basis: null, startEarliest: never, startLatest: never, endEarliest: ended, endLatest: ended, attested };
  }
  return {
    basis: 'ATTESTED',
    startEarliest: first.earliest,
    startLatest: Math.min(...attested.map(({ latest }) => latest)),
    endEarliest: Math.max(...attested.map(({ earliest }) => earliest)),
    endLatest: Math.max(...attested.map(({ latest }) => latest)),
    attested,
  };
}
