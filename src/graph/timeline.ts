import { z } from 'zod';
import { firstDayOf, PER, type Standing, type TimeUnit } from '../domain/timeline.ts';
import { BARE, findLinks, isAnyTime, type LinkConditions, type LinksPage, type LinksQuestion } from './links.ts';
import { inOrder, listOf, number, organisationList, orNull, parsedBy } from './lists.ts';
import type { Ask } from './query.ts';
import type { Basis, TieTime } from './ties.ts';

/** Links whose ties are read; more are not, and the answer would not be whole. */
const LINKS_READ = 100_000;

/** When everything stands that ties the links of a question, and how many of it are undated. */
export interface Standings {
  standings: Standing[];
  undated: number;
  /** The organisations asked for, and whether the topic was found. */
  page: Pick<LinksPage, 'who' | 'with' | 'topicFound'>;
}

/** Each tie of the links of a question once; in days, or in the units of the timeline where that is quicker. */
export async function standingsOf(ask: Ask, question: LinkConditions, unit: TimeUnit): Promise<Standings> {
  const isStated = !question.among && question.basis.every((one) => one === 'STATED');
  const isAnyLink = isAnyTime(question) && question.publishersAtLeast === null;
  if (isStated && isAnyLink && question.who !== null) return standingsOfOne(ask, question, unit);
  const [page] = await findLinks(ask, [timesOf(question)]);
  const ties = new Map<string, TieTime[]>();
  for (const time of page!.times) {
    const tie = time.meeting ?? time.id;
    ties.set(tie, [...(ties.get(tie) ?? []), time]);
  }
  const standings = [...ties.values()].flatMap((times) => standingOf(times) ?? []);
  return { standings, undated: ties.size - standings.length, page: page! };
}

const timesOf = (question: LinkConditions): LinksQuestion => ({
  ...question,
  ...{ ...BARE, give: 'TIMES', orderBy: 'PUBLISHERS' },
  ...{ first: LINKS_READ, last: null, after: null, before: null },
});

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

const alike = inOrder({
  hull: orNull(listOf(number)),
  starts: orNull(listOf(number)),
  ends: orNull(listOf(number)),
  count: number,
});

const times = parsedBy(listOf(alike));

const ofOneRow = z.object({
  times,
  who: parsedBy(orNull(organisationList)),
  with: parsedBy(orNull(organisationList)),
  topicFound: z.boolean(),
});

/** The same of the cooperations of one organisation: pairs are not grouped for that, nor days told. */
async function standingsOfOne(ask: Ask, question: LinkConditions, unit: TimeUnit): Promise<Standings> {
  const [row] = await ask('timeline/of', { question, per: PER[unit] }, ofOneRow);
  const { times, ...page } = row!;
  return { ...told(times, unit), page };
}

const wholeRow = z.object({ times });

/** The same of everything that ties any two organisations on these bases (not MET), however much it is. */
export async function wholeStandings(ask: Ask, basis: Basis[], unit: TimeUnit): Promise<Omit<Standings, 'page'>> {
  const [row] = await ask('timeline/whole', { basis, per: PER[unit] }, wholeRow);
  return told(row!.times, unit);
}

/** From units, as statements tell them, back to days. */
function told(times: z.output<typeof wholeRow>['times'], unit: TimeUnit): Omit<Standings, 'page'> {
  const dayIn = firstDayOf(unit);
  const standings: Standing[] = [];
  let undated = 0;
  for (const { hull, starts, ends, count } of times) {
    if (hull === null) undated += count;
    else {
      const spans = (starts ?? []).map((start, i) => ({ start: dayIn(start), end: dayIn(ends![i]!) }));
      standings.push({ from: dayIn(hull[0]!), to: dayIn(hull[1]!), spans, count });
    }
  }
  return { standings, undated };
}
