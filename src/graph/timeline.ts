import type { Standing } from '../domain/timeline.ts';
import { findLinks, type LinksPage, type LinksQuestion, type TieTime } from './links.ts';
import type { Ask } from './query.ts';

/** Links whose ties are read; more are not, and the answer would not be whole. */
const LINKS_READ = 100_000;

/** When everything stands that ties the links of a question, each tie once; and how many are undated. */
export async function standingsOf(
  ask: Ask,
  question: Omit<
    LinksQuestion,
    'details' | 'passages' | 'evidence' | 'first' | 'last' | 'after' | 'before' | 'orderBy'
  >,
): Promise<{ standings: Standing[]; undated: number; page: LinksPage }> {
  const timesOnly = { details: false, passages: false, times: true, evidence: 0, orderBy: 'PUBLISHERS' };
  const [page] = await findLinks(ask, [
    { ...question, ...timesOnly, first: LINKS_READ, last: null, after: null, before: null },
  ]);
  const ties = new Map<string, TieTime[]>();
  for (const time of page!.rows.flatMap(({ times }) => times)) {
    const tie = time.meeting ?? time.id;
    const known = ties.get(tie) ?? [];
    if (!known.some(({ id }) => id === time.id)) ties.set(tie, [...known, time]);
  }
  const standings = [...ties.values()].flatMap((times) => standingOf(times) ?? []);
  return { standings, undated: ties.size - standings.length, page: page! };
}

/** Of a meeting with several held schedules the best answer counts, as everywhere. */
function standingOf(times: TieTime[]): Standing | null {
  const dated = times.filter(({ periodBasis }) => periodBasis !== null);
  if (dated.length === 0) return null;
  return {
    from: Math.min(...dated.map(({ startEarliest }) => startEarliest!)),
    to: Math.max(...dated.map(({ endLatest }) => endLatest!)),
    spans: dated.flatMap(({ certainStarts, certainEnds }) =>
      (certainStarts ?? []).map((start, i) => ({ start, end: certainEnds![i]! })),
    ),
  };
}
