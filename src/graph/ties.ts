import type { z } from 'zod';
import { formatDay } from '../domain/edtf.ts';
import { boolean, evidenceList, inOrder, listOf, number, oneOf, organisationList, orNull, string } from './lists.ts';
import { inPeriod, type Key, key } from './page.ts';
import { type EvidenceRow, mode } from './rows.ts';

const BASES = ['STATED', 'MET', 'MEMBER'] as const;
export type Basis = (typeof BASES)[number];
export const basis = oneOf(BASES);

/** Of a pair tied by several bases the first of these says most. */
export const PREFERRED: Basis[] = ['STATED', 'MEMBER', 'MET'];

const status = oneOf(['PLANNED', 'SUPPORTED', 'ONGOING', 'ENDED', 'UNSTATED']);
const periodBasis = orNull(oneOf(['STATED', 'ATTESTED']));
const directness = mode.options;

/** The earliest or latest piece of evidence, if there is one with a date. */
const end = inOrder({ id: orNull(string), date: orNull(string) });

/** When something that ties stands: of MET a held schedule of `meeting`, else a claim. Days are integers. */
export const tieTime = inOrder({
  ...{ id: string, meeting: orNull(string), periodBasis, startEarliest: orNull(number), endLatest: orNull(number) },
  ...{ certainStarts: orNull(listOf(number)), certainEnds: orNull(listOf(number)) },
});
export type TieTime = ReturnType<typeof tieTime>;

/** The place of a piece: the supporting first, of these the most direct, the verbatim, the latest. */
const placeOf = ({ stance, mode, document, latest, id }: ReturnType<typeof evidenceList>): Key => [
  ...[stance === 'SUPPORTS' ? 0 : 1, directness.indexOf(mode), document.textKind === 'VERBATIM' ? 0 : 1],
  ...[-(latest ?? UNDATED), id],
];
const UNDATED = -99_999_999;

/** A piece of evidence, with its place among those of the link. */
function piece(value: unknown): EvidenceRow & { key: Key } {
  const read = evidenceList(value);
  return Object.assign(read, { dateLatest: read.latest === null ? null : formatDay(read.latest), key: placeOf(read) });
}

/** What ties two organisations on one basis, as the statements give it: not yet counted. */
export const ties = inOrder({
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
  /** How many pieces, how many of them are brought as the first, which is the earliest, the latest. */
  evidence: inOrder({ total: number, top: number, earliest: end, latest: end }),
  passages: listOf(piece),
});
type Ties = ReturnType<typeof ties>;

/** The first or last evidence of a link: whole, or, where no more is wanted of it, its id and date. */
type EvidenceEnd = EvidenceRow | Pick<EvidenceRow, 'id' | 'date'>;

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
  firstEvidence: EvidenceEnd | null;
  lastEvidence: EvidenceEnd | null;
  /** The first pieces of its evidence, with their keys, and how many there are. */
  evidence: { total: number; first: (EvidenceRow & { key: Key })[] };
}

/**
 * A link of what ties its two organisations: counted, and its pieces of evidence picked.
 * @param topsOf the tops of the trees that an organisation is in
 */
export function linkOf(ties: Ties, topsOf: (id: string) => string[]): LinkRow & { key: Key } {
  const { basis, a, b, claims, publishers, evidence, passages } = ties;
  const isStated = basis === 'STATED';
  const sides = [...topsOf(a.id), ...topsOf(b.id)];
  return {
    key: ties.key,
    basis,
    a,
    b,
    state: ties.state,
    meetings: ties.meetings,
    claims: claims.map(({ id }) => id),
    kinds: isStated ? counted(claims.map(({ kind }) => kind!)).map(([kind, count]) => ({ kind, count })) : [],
    statuses: isStated ? statusesOf(claims) : [],
    topics: topicsOf(ties.subjects),
    statedStart: statedStartOf(ties.starts),
    periodBasis: periodBasisOf(ties.starts, ties.state),
    publishers: {
      totalCount: publishers.length,
      independent: publishers.filter((one) => !topsOf(one).some((top) => sides.includes(top))).length,
    },
    disputed: claims.some(({ disputed }) => disputed),
    firstEvidence: endOf(evidence.earliest, passages),
    lastEvidence: endOf(evidence.latest, passages),
    evidence: { total: evidence.total, first: passages.slice(0, evidence.top) },
  };
}

function endOf({ id, date }: Ties['evidence']['latest'], passages: Ties['passages']): EvidenceEnd | null {
  if (id === null) return null;
  return passages.find((piece) => piece.id === id) ?? { id, date };
}

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

/** The earliest start that is stated, with a day to it. */
function statedStartOf(starts: Ties['starts']): string | null {
  const stated = starts
    .filter(({ basis, day, start }) => basis === 'STATED' && start !== null && day !== null && formatDay(day) !== null)
    .sort((one, other) => one.day! - other.day!);
  return stated[0]?.start ?? null;
}

/** What the place in time rests on. */
function periodBasisOf(starts: Ties['starts'], state: Ties['state']): LinkRow['periodBasis'] {
  // Dated claims may all be outside the period, and an undated one alone be the answer: it rests on nothing.
  if (state === 'UNDATED') return null;
  const bases = starts.map(({ basis }) => basis);
  return bases.includes('STATED') ? 'STATED' : bases.includes('ATTESTED') ? 'ATTESTED' : null;
}
