import { z } from 'zod';
import { BEGINNING, END_OF_TIME } from '../domain/edtf.ts';
import { type KeptQuestion, keptAnswer } from './kept.ts';
import { type LinkConditions, type LinksPage, type LinksQuestion, linksOfPairs, typesOf } from './links.ts';
import { type Key, key, type PageRequest } from './page.ts';
import type { Ask } from './query.ts';
import type { Basis } from './ties.ts';

/** A question that names nobody and nothing, and demands nothing. */
export const anything = {
  ...{ who: null, with: null, on: null, from: BEGINNING, to: END_OF_TIME, states: [3, 2, 1] },
  ...{
    kinds: null,
    statuses: null,
    modes: null,
    acts: null,
    certaintyAtLeast: null,
    verbatimOnly: null,
    disputed: null,
  },
};

/** The bases of a question about all links whatever, in their order; null if it names or demands anything. */
export function wholeBasis(question: LinkConditions): Basis[] | null {
  const { basis, among, publishersAtLeast, states } = question;
  const isWhole =
    !among &&
    publishersAtLeast === null &&
    states.length === 3 &&
    Object.entries(anything).every(([name, value]) => name === 'states' || question[name as 'who'] === value);
  return isWhole && !basis.includes('MET') ? [...new Set(basis)].sort() : null;
}

/** Without somebody or something MET is not asked: see `linksQuestion` in src/resolvers/link.ts. */
export const BASES: Basis[][] = [['STATED'], ['MEMBER'], ['MEMBER', 'STATED']];

const ORDERS = ['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME'];

/** How many links of a list are kept, by their pairs. */
const KEPT = 300;

const counts = { total: z.number(), certain: z.number(), possible: z.number(), undated: z.number() };

const list = z.object({
  ...counts,
  firsts: z.array(
    z.object({
      ...{ basis: z.enum(['STATED', 'MEMBER']), a: z.string(), b: z.string(), key, state: z.number() },
      ...{ publishers: z.array(z.string()), claims: z.array(z.string()) },
    }),
  ),
});
type KeptList = z.output<typeof list>;

const nameOf = (basis: Basis[], orderBy: string) => `pairs/${basis.join('+')}/${orderBy}`;

/** The lists of all links, on each of the bases and in each order: how many there are, and which come first. */
export const linkQuestions: KeptQuestion[] = BASES.flatMap((basis) =>
  ORDERS.map((orderBy) => ({
    of: nameOf(basis, orderBy),
    answer: (ask: Ask) => answerList(ask, basis, orderBy, KEPT),
  })),
);

async function answerList(ask: Ask, basis: Basis[], orderBy: string, most: number): Promise<KeptList> {
  const [found] = await ask('link/first', { types: typesOf(basis), orderBy, most }, list);
  return found!;
}

/**
 * A page of the list of all links: its pairs are known, and only what ties them is asked for. Which pairs come first is
 * kept; where it is not (somebody has written), those of a page from the start are found by the links in the graph.
 * Undefined if the question is another one, or the page is elsewhere.
 */
export async function wholeLinks(ask: Ask, question: LinksQuestion): Promise<LinksPage | undefined> {
  const basis = wholeBasis(question);
  if (!basis) return undefined;
  const { orderBy, after, last, before } = question;
  const isFromStart = after === null && last === null && before === null;
  const found =
    (await keptAnswer(ask, nameOf(basis, orderBy), list)) ??
    (isFromStart ? await answerList(ask, basis, orderBy, question.first!) : undefined);
  const slice = found && sliceOf(found, question);
  if (!slice) return undefined;

  const { passages, ends, evidence, topics, independence } = question;
  const rows = await linksOfPairs(ask, { passages, ends, evidence, topics, independence }, slice.pairs);
  const { total, certain, possible, undated } = found;
  const nothing = { pairs: [], times: [], who: null, with: null, topicFound: true };
  const { hasPrevious, hasNext } = slice;
  return { ...nothing, total, certain, possible, undated, rows, hasPrevious, hasNext };
}

/** The pairs of a page, if all of them are among those kept. */
export function sliceOf<Pair extends { key: Key }>(
  { firsts, total }: { firsts: Pair[]; total: number },
  request: PageRequest,
) {
  const { first, last, after, before } = request;
  const placeOf = (cursor: unknown[]) => {
    const text = JSON.stringify(cursor);
    return firsts.findIndex(({ key }) => JSON.stringify(key) === text);
  };
  const start = after === null ? 0 : placeOf(after) + 1;
  const end = before === null ? total : placeOf(before);
  if ((after !== null && start === 0) || end < 0) return undefined;
  const from = last === null ? start : Math.max(start, end - last);
  const to = last === null ? Math.min(end, start + first!) : end;
  if (to > firsts.length) return undefined;
  const pairs = firsts.slice(from, to);
  return { pairs, hasPrevious: pairs.length > 0 && from > 0, hasNext: pairs.length > 0 && to < total };
}
