import { endBound, startBound } from '../domain/edtf.ts';
import type { OwnedRelationship, Property } from '../graph/record.ts';
import { compileProof } from './compile-evidence.ts';
import type { Proof } from './format.ts';
import { add, type Reading, refusing } from './reading.ts';
import { given, relationships, slugOf } from './record-of.ts';
import type { Place } from './refusal.ts';
import type { Spot } from './yaml.ts';

/** A claim of a document, before it is a record. */
export interface GivenClaim {
  type: 'schedule' | 'participation' | 'discussion' | 'meeting-document' | 'membership' | 'cooperation';
  label: 'Schedule' | 'Participation' | 'Discussion' | 'MeetingDocument' | 'Membership' | 'Cooperation';
  key: string;
  /** Among them, of some types, `mode`: how the claim is known. */
  properties: Record<string, Property | undefined> & { mode?: 'TEXTUAL' | 'INTERPRETED' | 'INFERRED' | undefined };
  relationships: OwnedRelationship[];
  proof: Proof;
}

/** Adds a claim and its evidence, and declares its id for other documents; a key that is taken is refused. */
export function addClaim(reading: Reading, claim: GivenClaim, spot: Spot): void {
  const { type, label, key, properties, proof } = claim;
  const id = `${type}/${slugOf(reading.id)}/${key}`;
  const record = {
    id,
    labels: ['Claim', label],
    properties: given(properties),
    relationships: [...relationships('MADE_IN', [reading.id]), ...claim.relationships],
  };
  const isNew = add(reading, record, spot.place, id, 'give one of the two a key of its own (key: …), or say it once.');
  if (isNew) reading.references.declare(id, spot.place);
  // The quotes of one that was refused are checked too; nothing of this run will be written.
  const proven = { id: isNew ? id : `${id}/again`, noun: type.replace('-', ' '), mode: properties.mode };
  compileProof(reading, proven, proof, spot);
}

/** A key that follows from what a claim is about: slugs of ids and words, joined by hyphens. */
export const keyOf = (...parts: string[]): string =>
  parts.map((part) => slugOf(part).toLowerCase().replaceAll('_', '-')).join('-');

/** Refuses dates of a period that are none, and a period that ends before it starts. */
export function refusePeriod(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  spot: Spot,
  reading: Reading,
): void {
  const { refusals } = reading;
  const [startAt, endAt] = [spot.at('start').place, spot.at('end').place];
  const first = read(start, startBound, startAt, reading);
  const last = read(end, endBound, endAt, reading);
  if (first && last && last.latest < first.earliest) {
    refusals.add(endAt, `It ends (${end}) before it starts (${start}): put them right.`);
  }
}

function read<Value>(
  text: string | undefined,
  parse: (text: string, field: string) => Value,
  place: Place,
  { refusals }: Reading,
): Value | null {
  if (text === undefined) return null;
  if (!text.includes('/')) return refusing(() => parse(text, 'date'), place, refusals);
  refusals.add(place, `“${text}” is an interval: give its first date as start and its last as end.`);
  return null;
}
