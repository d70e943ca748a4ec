import { z } from 'zod';
import { BEGINNING, END_OF_TIME } from '../domain/edtf.ts';
import type { ClaimConditions } from './cooperations.ts';
import { inOrder, listOf, number, organisationList, orNull, parsedBy, string } from './lists.ts';
import type { Key, PageRequest, PeriodRequest, TimedPage } from './page.ts';
import type { Ask } from './query.ts';
import type { OrganisationRow } from './rows.ts';
import { type Basis, basis, type LinkRow, linkOf, type TieTime, ties, tieTime } from './ties.ts';

export interface LinksQuestion extends PageRequest, PeriodRequest, ClaimConditions {
  /** `with` is only given together with `who`. */
  who: string | null;
  with: string | null;
  /** Instead of `who` and `with`: a set of organisations, for the links inside it. */
  among?: string[];
  on: string | null;
  parts: boolean;
  basis: Basis[];
  publishersAtLeast: number | null;
  orderBy: string;
  /** How many pieces of evidence to bring with each link. */
  evidence: number;
  /** What to give of the page: links whole; only the pairs (a search of paths); when what ties stands; only counts. */
  give: 'LINKS' | 'PAIRS' | 'TIMES' | 'COUNTS';
  /**
   * Of links that are given whole: evidence; the first and the last of it whole, not only which and when (`ends`);
   * topics; which publishers are independent.
   */
  passages: boolean;
  ends: boolean;
  topics: boolean;
  independence: boolean;
}

/** Nothing that a link given whole has beside it. */
export const BARE = { passages: false, ends: false, evidence: 0, topics: false, independence: false };

/** What is asked about links, without what is to be given of them. */
export type LinkConditions = Omit<LinksQuestion, 'give' | 'orderBy' | keyof typeof BARE | keyof PageRequest>;

/** A link of which only the pair is wanted. */
export interface Pair {
  basis: Basis;
  a: OrganisationRow;
  b: OrganisationRow;
  /** How many publishers. */
  publishers: number;
}

/** A page of links, and the organisations asked for (null if there is no such organisation). */
export interface LinksPage extends TimedPage<LinkRow> {
  /** Where these were asked for instead of links. */
  pairs: Pair[];
  /** Likewise, and then the counts of links may be left out; what ties several of the links is there once. */
  times: TieTime[];
  who: OrganisationRow | null;
  with: OrganisationRow | null;
  topicFound: boolean;
}

const count = z.number();

const pageRow = z.object({
  ...{ total: count, certain: count, possible: count, undated: count, hasPrevious: z.boolean(), hasNext: z.boolean() },
  rows: parsedBy(listOf(ties)),
  /** The tops of the trees of sides and publishers; who is not named is its own. */
  tops: parsedBy(listOf(inOrder({ of: string, top: string }))),
  who: parsedBy(orNull(organisationList)),
  with: parsedBy(orNull(organisationList)),
  topicFound: z.boolean().default(true),
  pairs: parsedBy(listOf(inOrder({ basis, a: string, b: string, publishers: number }))),
  things: parsedBy(listOf(organisationList)),
  times: parsedBy(listOf(tieTime)).optional(),
});

/** Pages of links, one a question; each row with the first pieces of its evidence. Those of a kind are asked together. */
export async function findLinks(ask: Ask, questions: LinksQuestion[]): Promise<LinksPage[]> {
  const ways = questions.map(wayOf);
  const pages = new Array<LinksPage>(questions.length);
  const askThose = async (way: Way) => {
    const places = ways.flatMap((one, place) => (one === way ? [place] : []));
    const found = await ask(way, { questions: places.map((place) => withTypes(questions[place]!)) }, pageRow);
    for (const [i, place] of places.entries()) pages[place] = pageOf(found[i]!);
  };
  await Promise.all([...new Set(ways)].map(askThose));
  return pages;
}

type Way = 'link/of' | 'link/inside' | 'link/stated' | 'link/anyone' | 'link/find';

function wayOf({ who, among, give, ...question }: LinksQuestion): Way {
  const isStated = !among && question.basis.every((one) => one === 'STATED');
  if (give !== 'TIMES' && isUnconditional(question)) {
    if (among && !question.parts) return 'link/inside';
    if (who !== null) return 'link/of';
  }
  if (!isStated) return 'link/find';
  return who === null ? 'link/anyone' : 'link/stated';
}

const isAlways = ({ from, to }: PeriodRequest) => from === BEGINNING && to === END_OF_TIME;

/** Whether a question takes everything, whenever it stands. */
export const isAnyTime = (question: PeriodRequest) => isAlways(question) && question.states.length === 3;

/** Whether a question sets no conditions on what ties, so that the links that are kept in the graph answer it. */
export function isUnconditional(question: PeriodRequest & ClaimConditions & { on: string | null }): boolean {
  const { on, kinds, statuses, modes, acts, certaintyAtLeast, verbatimOnly, disputed } = question;
  const conditions = [on, kinds, statuses, modes, acts, certaintyAtLeast, disputed];
  return isAlways(question) && conditions.every((one) => one === null) && !verbatimOnly;
}

/** The types of the relationships that keep links on these bases. */
export const typesOf = (bases: Basis[]) => bases.map((one) => `${one}_LINK`);

const withTypes = (question: LinksQuestion) => ({ ...question, types: typesOf(question.basis) });

function pageOf({ rows, tops, pairs, things, times, ...page }: z.output<typeof pageRow>): LinksPage {
  const organisations = new Map(things.map((one) => [one.id, one]));
  const known = new Map<string, string[]>();
  for (const { of, top } of tops) known.set(of, [...(known.get(of) ?? []), top]);
  const topsOf = (id: string) => known.get(id) ?? [id];
  return {
    ...page,
    rows: rows.map((row) => linkOf(row, topsOf)),
    pairs: pairs.map(({ basis, a, b, publishers }) => {
      return { basis, a: organisations.get(a)!, b: organisations.get(b)!, publishers };
    }),
    times: times ?? [],
  };
}

/** A link of which the pair is known, and by which claims it is tied; not on MET. */
export interface KnownPair {
  basis: Basis;
  a: string;
  b: string;
  key: Key;
  state: number;
  publishers: string[];
  claims: string[];
}

/** The links of these pairs, in their order, with what else is wanted of them. */
export async function linksOfPairs(
  ask: Ask,
  wanted: Pick<LinksQuestion, keyof typeof BARE>,
  pairs: KnownPair[],
): Promise<LinksPage['rows']> {
  const [page] = await ask('link/pairs', { question: { ...wanted, pairs } }, pageRow.pick({ rows: true, tops: true }));
  const none = { total: 0, certain: 0, possible: 0, undated: 0, hasPrevious: false, hasNext: false };
  return pageOf({ ...none, ...page!, who: null, with: null, topicFound: true, pairs: [], things: [], times: [] }).rows;
}
