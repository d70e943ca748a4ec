import { z } from 'zod';
import { parseEdtf } from '../domain/edtf.ts';
import { PARTY_ROLES, pairTexts } from '../domain/pairs.ts';
import { type Validity, validityOf } from '../domain/validity.ts';
import type { Ask } from './query.ts';
import type { Property } from './record.ts';

type Derived = Record<string, Property>;

const evidenceOf = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.string().nullable(),
    z.string().nullable(),
    z.string().nullable(),
  ])
  .transform(([stance, mode, act, certainty, date, publisher, textKind]) => ({
    stance,
    mode,
    act,
    certainty,
    date,
    publisher,
    textKind,
  }));

const groundsRow = z.object({
  id: z.string(),
  type: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  date: z.string().nullable(),
  schedules: z.array(
    z
      .tuple([z.string(), z.string().nullable(), z.boolean()])
      .transform(([date, status, isOwn]) => ({ date, status, isOwn })),
  ),
  evidence: z.array(evidenceOf),
  parties: z.array(
    z.tuple([z.string(), z.enum(PARTY_ROLES)]).transform(([organisation, role]) => ({ organisation, role })),
  ),
  derived: z.record(z.string(), z.custom<Property>()),
});

/** What the derived properties of a claim are computed from. */
export type Grounds = z.infer<typeof groundsRow>;

const BATCH = 5_000;

/** Ids of the claims (none withdrawn) whose derived properties rest on one of these records, themselves included. */
export async function affectedClaims(ask: Ask, ids: string[]): Promise<string[]> {
  const claims = new Set<string>();
  for (let i = 0; i < ids.length; i += BATCH) {
    const rows = await ask('claim/affected', { ids: ids.slice(i, i + BATCH) }, z.object({ id: z.string() }));
    for (const { id } of rows) claims.add(id);
  }
  return [...claims];
}

/** Computes the derived properties of these claims again and sets those that differ. Locks the claims first. */
export async function settleClaims(ask: Ask, claims: string[]): Promise<void> {
  const ids = [...claims].sort();
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = ids.slice(i, i + BATCH);
    // Two writes that each add evidence would otherwise both settle without the other's.
    await ask('record/lock', { ids: batch }, z.never());
    const rows = (await groundsOf(ask, batch))
      .map((grounds) => ({ id: grounds.id, differing: differences(grounds) }))
      .filter(({ differing }) => differing.length > 0)
      .map(({ id, differing }) => ({
        id,
        derived: Object.fromEntries(differing.map(({ name, right }) => [name, right])),
      }));
    if (rows.length > 0) await ask('claim/settle', { rows }, z.never());
  }
}

/** The grounds of these claims, in the order of ids. */
export const groundsOf = (ask: Ask, ids: string[]): Promise<Grounds[]> => ask('claim/grounds', { ids }, groundsRow);

/** The derived properties of a claim that are not what they should be. */
export function differences(grounds: Grounds): { name: string; stored: Property; right: Property }[] {
  return Object.entries(derivedFrom(grounds))
    .map(([name, right]) => ({ name, stored: grounds.derived[name] ?? null, right }))
    .filter(({ stored, right }) => JSON.stringify(stored) !== JSON.stringify(right));
}

const CERTAINTIES = ['LOW', 'MEDIUM', 'HIGH'];

/**
 * The derived properties of a claim (`Claim` and `Cooperation` in `cypher/model.json`) from its period, its parties and
 * its evidence that stands. What supports it counts; of evidence that disputes it, only that there is some.
 */
export function derivedFrom(grounds: Grounds): Derived {
  const supporting = grounds.evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const dates = supporting.flatMap(({ date }) => (date === null ? [] : [date]));
  const days = dates.map((date) => parseEdtf(date, grounds.id));
  const { basis, attested, ...period } = validityIn(grounds, dates);
  const stated = { start: period.startLatest, end: period.endEarliest };
  const spans =
    basis === 'STATED' ? [stated] : attested.map(({ earliest, latest }) => ({ start: latest, end: earliest }));
  return {
    periodBasis: basis,
    ...period,
    certainStarts: spans.map(({ start }) => start),
    certainEnds: spans.map(({ end }) => end),
    firstEvidence: days.length > 0 ? Math.min(...days.map(({ earliest }) => earliest)) : null,
    lastEvidence: days.length > 0 ? Math.max(...days.map(({ latest }) => latest)) : null,
    publishers: distinct(supporting.flatMap(({ publisher }) => publisher ?? [])),
    modes: distinct(supporting.map(({ mode }) => mode)),
    acts: distinct(supporting.map(({ act }) => act)),
    certainty: Math.max(0, ...supporting.map(({ certainty }) => CERTAINTIES.indexOf(certainty) + 1)),
    verbatim: supporting.some(({ textKind }) => textKind === 'VERBATIM'),
    disputed: grounds.evidence.some(({ stance }) => stance === 'DISPUTES'),
    pairs: grounds.type === 'Cooperation' ? pairTexts(grounds.parties) : null,
  };
}

/**
 * A cooperation and a membership have periods of their own and a schedule its date. What happened at a meeting stands
 * at the date that its own document gives for the meeting, else at those of the schedules that call it held, else at its
 * evidence.
 */
function validityIn({ id, type, start, end, date, schedules }: Grounds, evidenceDates: string[]): Validity {
  if (type === 'Cooperation' || type === 'Membership') return validityOf({ start, end }, evidenceDates, id);
  if (type === 'Schedule') return validityOf(date ?? {}, evidenceDates, id);
  const own = schedules.filter(({ isOwn }) => isOwn);
  const dated = own.length > 0 ? own : schedules.filter(({ status }) => status === 'HELD');
  if (dated.length === 0) return validityOf({}, evidenceDates, id);
  return eitherOf(dated.map((schedule) => validityOf(schedule.date, evidenceDates, id)));
}

/** Where sources differ on a date: certain is only what would be by each of them, possible what would be by any. */
function eitherOf(validities: Validity[]): Validity {
  const all = (side: 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest') =>
    validities.map((one) => one[side]);
  return {
    basis: 'STATED',
    startEarliest: Math.min(...all('startEarliest')),
    startLatest: Math.max(...all('startLatest')),
    endEarliest: Math.min(...all('endEarliest')),
    endLatest: Math.max(...all('endLatest')),
    attested: [],
  };
}

const distinct = (values: string[]): string[] => [...new Set(values)].sort();
