import { z } from 'zod';
import { BEGINNING, END_OF_TIME, formatDay } from '../domain/edtf.ts';
import type { ClaimConditions } from './cooperations.ts';
import {
  boolean,
  evidenceList,
  inOrder,
  listOf,
  number,
  oneOf,
  organisationList,
  orNull,
  parsedBy,
  string,
} from './lists.ts';
import { inPeriod, type Key, key, type PageRequest, type PeriodRequest, type TimedPage } from './page.ts';
import type { Ask } from './query.ts';
import { type EvidenceRow, mode, type OrganisationRow } from './rows.ts';

const BASES = ['STATED', 'MET', 'MEMBER'] as const;
export type Basis = (typeof BASES)[number];
export const basis = oneOf(BASES);

/** Of a pair tied by several bases the first of these says most. */
export const PREFERRED: Basis[] = ['STATED', 'MEMBER', 'MET'];

const status = oneOf(['PLANNED', 'SUPPORTED', 'ONGOING', 'ENDED', 'UNSTATED']);
const periodBasis = orNull(oneOf(['STATED', 'ATTESTED']));
const directness = mode.options;

/** When something that ties stands: of MET a held schedule of `meeting`, else a claim. Days are integers. */
const tieTime = inOrder({
  ...{ id: string, meeting: orNull(string), periodBasis, startEarliest: orNull(number), endLatest: orNull(number) },
  ...{ certainStarts: orNull(listOf(number)), certainEnds: orNull(listOf(number)) },
});
export type TieTime = ReturnType<typeof tieTime>;

/** What ties two organisations on one basis, as the statements give it: not yet counted. */
const ties = inOrder({
  basis,
  key: key.parse.bind(key),
  state: inPeriod.parse.bind(inPeriod),
  publishers: listOf(string),
  a: organisationList,
  b: organisationList,
  claims: listOf(inOrder({ id: string, kind: orNull(string), status: orNull(string), disputed: boolean })),
  meetings: listOf(string),
  starts: listOf(inOrder({ basis: periodBasis, day: orNull(number), start: orNull(string) })),
  subjects: listOf(inOrder({ tie: string, id: string, name: string, mode: oneOf(directness) })),
  /** How many pieces, how many of them are brought as the first, which of those brought is the earliest, the latest. */
  evidence: inOrder({ total: number, top: number, earliest: orNull(string), latest: orNull(string) }),
  passages: listOf(evidenceList),
});
type Ties = ReturnType<typeof ties>;

/** A link: a pair of organisations and a basis, with everything that ties them on it. */
export interface LinkRow extends Pick<Ties, 'basis' | 'a' | 'b' | 'state' | 'meetings'> {
  /** Ids of the claims that tie the two. */
  claims: string[];
  kinds: { kind: string; count: number }[];
  statuses: { status: ReturnType<typeof status>; count: number }[];
  topics: { topic: { id: string; name: string }; mode: z.output<typeof mode>; count: number }[];
  statedStart: string | null;
  periodBasis: 'STATED' | 'ATTESTED' | null;
  publishers: { totalCount: number; independent: number };
  disputed: boolean;
  firstEvidence: EvidenceRow | null;
  lastEvidence: EvidenceRow | null;
  /** The first pieces of its evidence, with their keys, and how many there are. */
  evidence: { total: number; first: (EvidenceRow & { key: (string | number)[] })[] };
}

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
  /** Of links that are given whole: first, last and other evidence; topics; which publishers are independent. */
  passages: boolean;
  topics: boolean;
  independence: boolean;
}

/** Nothing that a link given whole has beside it. */
export const BARE = { passages: false, evidence: 0, topics: false, independence: false };

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

type Way = 'link/of' | 'link/inside' | 'link/times' | 'link/stated' | 'link/find';

function wayOf({ who, among, give, ...question }: LinksQuestion): Way {
  const isStated = !among && question.basis.every((one) => one === 'STATED');
  if (give === 'TIMES') {
    const isAnyLink = isAlways(question) && question.states.length === 3 && question.publishersAtLeast === null;
    if (isStated && isAnyLink && who !== null) return 'link/times';
  } else if (isUnconditional(question)) {
    if (among && !question.parts) return 'link/inside';
    if (who !== null) return 'link/of';
  }
  return isStated ? 'link/stated' : 'link/find';
}

const isAlways = ({ from, to }: PeriodRequest) => from === BEGINNING && to === END_OF_TIME;

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
    rows: rows.map((row) => ({ ...linkOf(row, topsOf), key: row.key })),
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

/** `topsOf`: the tops of the trees that an organisation is in. */
function linkOf(ties: Ties, topsOf: (id: string) => string[]): LinkRow {
  const { basis, a, b, state, meetings, claims, publishers, evidence } = ties;
  const passage = (id: string | null) => {
    const piece = ties.passages.find((one) => one.id === id);
    return piece ? pieceOf(piece) : null;
  };
  const first = ties.passages.slice(0, evidence.top).map((piece) => ({ ...pieceOf(piece), key: keyOf(piece) }));
  const sides = new Set([...topsOf(a.id), ...topsOf(b.id)]);
  return {
    ...{ basis, a, b, state, meetings, claims: claims.map(({ id }) => id) },
    kinds: basis === 'STATED' ? counted(claims.map(({ kind }) => kind!)).map(([kind, count]) => ({ kind, count })) : [],
    statuses: basis === 'STATED' ? statusesOf(claims) : [],
    topics: topicsOf(ties.subjects),
    ...startOf(ties.starts, state),
    publishers: {
      totalCount: publishers.length,
      independent: publishers.filter((one) => !topsOf(one).some((top) => sides.has(top))).length,
    },
    disputed: claims.some(({ disputed }) => disputed),
    firstEvidence: passage(evidence.earliest),
    lastEvidence: passage(evidence.latest),
    evidence: { total: evidence.total, first },
  };
}

type Piece = ReturnType<typeof evidenceList>;

const pieceOf = ({ latest, ...piece }: Piece): EvidenceRow => ({
  ...piece,
  dateLatest: latest === null ? null : formatDay(latest),
});

/** The place of a piece: the supporting first, of these the most direct, the verbatim, the latest. */
const keyOf = ({ stance, mode, document, latest, id }: Piece) => [
  ...[stance === 'SUPPORTS' ? 0 : 1, directness.indexOf(mode), document.textKind === 'VERBATIM' ? 0 : 1],
  ...[-(latest ?? UNDATED), id],
];
const UNDATED = -99_999_999;

const statusesOf = (claims: Ties['claims']) =>
  counted(claims.map((claim) => status(claim.status))).map(([status, count]) => ({ status, count }));

/** How often each value occurs, the most frequent first. */
function counted<Value extends string>(values: Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
}

/** The topics with the number of claims or meetings on each, and the most direct way in which one of them is on it. */
function topicsOf(subjects: Ties['subjects']): LinkRow['topics'] {
  const topics = new Map<string, { name: string; ties: Set<string>; mode: number }>();
  for (const { tie, id, name, mode: how } of subjects) {
    const known = topics.get(id) ?? { name, ties: new Set(), mode: directness.length };
    known.ties.add(tie);
    known.mode = Math.min(known.mode, directness.indexOf(how));
    topics.set(id, known);
  }
  return [...topics]
    .map(([id, { name, ties, mode }]) => ({ topic: { id, name }, mode: directness[mode]!, count: ties.size }))
    .sort((one, other) => other.count - one.count || one.topic.name.localeCompare(other.topic.name, 'en'));
}

/** The earliest start that is stated, with a day to it; and what the place in time rests on at all. */
function startOf(starts: Ties['starts'], state: Ties['state']): Pick<LinkRow, 'statedStart' | 'periodBasis'> {
  const stated = starts
    .filter(({ basis, day, start }) => basis === 'STATED' && start !== null && day !== null && formatDay(day) !== null)
    .sort((one, other) => one.day! - other.day!);
  // Dated claims may all be outside the period, and an undated one alone be the answer: it rests on nothing.
  const bases = state === 'UNDATED' ? [] : starts.map(({ basis }) => basis);
  return {
    statedStart: stated[0]?.start ?? null,
    periodBasis: bases.includes('STATED') ? 'STATED' : bases.includes('ATTESTED') ? 'ATTESTED' : null,
  };
}
