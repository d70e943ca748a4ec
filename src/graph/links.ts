import { z } from 'zod';
import { formatDay } from '../domain/edtf.ts';
import type { ClaimConditions } from './cooperations.ts';
import { inPeriod, key, type PageRequest, type PeriodRequest, type TimedPage, timedPageOf } from './page.ts';
import type { Ask } from './query.ts';
import {
  type EvidenceRow,
  evidenceRow,
  mode,
  type OrganisationRow,
  organisationRow,
  periodBasis,
  text,
} from './rows.ts';

const basis = z.enum(['STATED', 'MET', 'MEMBER']);
export type Basis = z.output<typeof basis>;

/** Of a pair tied by several bases the first of these says most. */
export const PREFERRED: Basis[] = ['STATED', 'MEMBER', 'MET'];

const status = z.enum(['PLANNED', 'SUPPORTED', 'ONGOING', 'ENDED', 'UNSTATED']);

const days = z.array(z.number()).nullable();

/** When something that ties stands: of MET a held schedule of `meeting`, else a claim. Days are integers. */
const tieTime = z
  .tuple([z.string(), text, periodBasis, z.number().nullable(), z.number().nullable(), days, days])
  .transform(([id, meeting, periodBasis, startEarliest, endLatest, certainStarts, certainEnds]) => ({
    ...{ id, meeting, periodBasis, startEarliest, endLatest },
    ...{ certainStarts: certainStarts ?? [], certainEnds: certainEnds ?? [] },
  }));
export type TieTime = z.output<typeof tieTime>;

/** An organisation as a list, where there are many. */
const thing = z
  .tuple([z.string(), z.string(), z.string(), organisationRow.shape.identity, text])
  .transform(([id, name, kind, identity, country]) => ({ id, name, kind, identity, country }));

/** What ties two organisations on one basis, as the statement gives it: not yet counted. */
const tiesShape = {
  basis,
  a: organisationRow,
  b: organisationRow,
  state: inPeriod,
  publishers: z.array(z.string()),
  ownPublishers: z.array(z.string()),
  claims: z.array(z.object({ id: z.string(), kind: text, status: text, disputed: z.boolean() })),
  meetings: z.array(z.string()),
  starts: z.array(z.tuple([periodBasis, z.number().nullable(), z.string().nullable()])),
  subjects: z.array(z.tuple([z.string(), z.string(), z.string(), mode])),
  evidence: z.object({
    total: z.number(),
    top: z.number(),
    earliest: text,
    latest: text,
    keys: z.array(key),
    passages: z.array(evidenceRow),
  }),
};
type Ties = z.output<z.ZodObject<typeof tiesShape>>;

/** A link: a pair of organisations and a basis, with everything that ties them on it. */
export interface LinkRow extends Pick<Ties, 'basis' | 'a' | 'b' | 'state' | 'meetings'> {
  /** Ids of the claims that tie the two. */
  claims: string[];
  kinds: { kind: string; count: number }[];
  statuses: { status: z.output<typeof status>; count: number }[];
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
  /** Likewise; what ties several of the links is there once. */
  times: TieTime[];
  who: OrganisationRow | null;
  with: OrganisationRow | null;
  topicFound: boolean;
}

const pageRow = timedPageOf(tiesShape).extend({
  who: organisationRow.nullable(),
  with: organisationRow.nullable(),
  topicFound: z.boolean(),
  pairs: z.array(z.tuple([basis, z.string(), z.string(), z.number()])),
  things: z.array(thing),
  times: z.array(tieTime),
});

/** Pages of links, one a question; each row with the first pieces of its evidence. */
export async function findLinks(ask: Ask, questions: LinksQuestion[]): Promise<LinksPage[]> {
  const pages = await ask('link/find', { questions }, pageRow);
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => ({ ...linkOf(row), key: row.key })),
    pairs: pairsOf(page),
  }));
}

function pairsOf({ pairs, things }: z.output<typeof pageRow>): Pair[] {
  const organisations = new Map(things.map((one) => [one.id, one]));
  return pairs.map(([basis, a, b, publishers]) => {
    return { basis, a: organisations.get(a)!, b: organisations.get(b)!, publishers };
  });
}

function linkOf(ties: Ties): LinkRow {
  const { basis, a, b, state, meetings, claims, publishers, evidence } = ties;
  const passage = (id: string | null) => evidence.passages.find((piece) => piece.id === id) ?? null;
  return {
    ...{ basis, a, b, state, meetings, claims: claims.map(({ id }) => id) },
    kinds: basis === 'STATED' ? counted(claims.map(({ kind }) => kind!)).map(([kind, count]) => ({ kind, count })) : [],
    statuses: basis === 'STATED' ? statusesOf(claims) : [],
    topics: topicsOf(ties.subjects),
    ...startOf(ties.starts, state),
    publishers: { totalCount: publishers.length, independent: publishers.length - ties.ownPublishers.length },
    disputed: claims.some(({ disputed }) => disputed),
    firstEvidence: passage(evidence.earliest),
    lastEvidence: passage(evidence.latest),
    evidence: {
      total: evidence.total,
      first: evidence.passages.slice(0, evidence.top).map((piece, i) => ({ ...piece, key: evidence.keys[i]! })),
    },
  };
}

const statusesOf = (claims: Ties['claims']) =>
  counted(claims.map((claim) => status.parse(claim.status))).map(([status, count]) => ({ status, count }));

/** How often each value occurs, the most frequent first. */
function counted<Value extends string>(values: Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
}

const directness = mode.options;

/** The topics with the number of claims or meetings on each, and the most direct way in which one of them is on it. */
function topicsOf(subjects: Ties['subjects']): LinkRow['topics'] {
  const topics = new Map<string, { name: string; ties: Set<string>; mode: number }>();
  for (const [tie, id, name, how] of subjects) {
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
    .filter(([basis, day, start]) => basis === 'STATED' && start !== null && day !== null && formatDay(day) !== null)
    .sort(([, one], [, other]) => one! - other!);
  // Dated claims may all be outside the period, and an undated one alone be the answer: it rests on nothing.
  const bases = state === 'UNDATED' ? [] : starts.map(([basis]) => basis);
  return {
    statedStart: stated[0]?.[2] ?? null,
    periodBasis: bases.includes('STATED') ? 'STATED' : bases.includes('ATTESTED') ? 'ATTESTED' : null,
  };
}
