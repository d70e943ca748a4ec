import { z } from 'zod';
import type { Standing } from '../domain/timeline.ts';
import { BARE, findLinks, type LinkConditions, type LinksPage } from './links.ts';
import type { Ask } from './query.ts';
import { periodBasis } from './rows.ts';
import type { Basis, TieTime } from './ties.ts';

/** Links whose ties are read; more are not, and the answer would not be whole. */
const LINKS_READ = 100_000;

/** When everything stands that ties the links of a question, each tie once; and how many are undated. */
export async function standingsOf(
  ask: Ask,
  question: LinkConditions,
): Promise<{ standings: Standing[]; undated: number; page: LinksPage }> {
  const [page] = await findLinks(ask, [
    {
      ...question,
      ...{ ...BARE, give: 'TIMES', orderBy: 'PUBLISHERS' },
      ...{ first: LINKS_READ, last: null, after: null, before: null },
    },
  ]);
  const ties = new Map<string, TieTime[]>();
  for (const time of page!.times) {
    const tie = time.meeting ?? time.id;
    ties.set(tie, [...(ties.get(tie) ?? []), time]);
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

const wholeRow = z.object({
  periodBasis,
  startEarliest: z.number().nullable(),
  endLatest: z.number().nullable(),
  certainStarts: z.array(z.number()).nullable(),
  certainEnds: z.array(z.number()).nullable(),
  count: z.number(),
});

/** The same of everything that ties any two organisations on these bases (not MET), however much it is. */
export async function wholeStandings(ask: Ask, basis: Basis[]): Promise<{ standings: Standing[]; undated: number }> {
  const rows = await ask('timeline/whole', { basis }, wholeRow);
  const dated = rows.filter((row) => row.periodBasis !== null);
  return {
    standings: dated.map(({ startEarliest, endLatest, certainStarts, certainEnds, count }) => ({
      from: startEarliest!,
      to: endLatest!,
      spans: (certainStarts ?? []).map((start, i) => ({ start, end: certainEnds![i]! })),
      count,
    })),
    undated: rows.filter((row) => row.periodBasis === null).reduce((sum, { count }) => sum + count, 0),
  };
}
