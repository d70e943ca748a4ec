import type { OwnedRelationship } from '../graph/record.ts';
import type { Standing } from '../graph/records.ts';
import { keyOf } from '../ingest/claim.ts';
import { slugOf } from '../ingest/record-of.ts';
import { type Proving, proofOf, unless } from './evidence.ts';
import { targets, textOf } from './gathered.ts';
import type { Proven } from './proven.ts';

const one = (claim: Standing, type: string): string => targets(claim, type)[0] ?? '';

/** The key of a claim, unless it is the one that follows from these parts. */
function keyUnless({ id }: Standing, ...parts: string[]): string | undefined {
  const key = id.split('/')[2]!;
  return key === keyOf(...parts) ? undefined : key;
}

export function saidSchedule({ claim, evidence }: Proven, proving: Proving) {
  const { number } = claim.properties;
  const place = textOf(claim, 'placeName');
  const mode = textOf(claim, 'mode');
  return {
    number: typeof number === 'number' ? number : undefined,
    date: textOf(claim, 'date'),
    dateAsWritten: textOf(claim, 'dateAsWritten'),
    place: place === undefined ? undefined : { name: place, country: textOf(claim, 'placeCountry') },
    status: textOf(claim, 'status')!.toLowerCase(),
    mode: unless('TEXTUAL', mode),
    ...proofOf(evidence, mode, proving),
  };
}

export function saidParticipation({ claim, evidence }: Proven, proving: Proving) {
  const [role, mode] = [textOf(claim, 'role')!, textOf(claim, 'mode')];
  const organisation = one(claim, 'PARTICIPANT');
  return {
    organisation: slugOf(organisation),
    role: role.toLowerCase(),
    key: keyUnless(claim, one(claim, 'AT'), organisation, role),
    asWritten: textOf(claim, 'asWritten'),
    mode: unless('TEXTUAL', mode),
    ...proofOf(evidence, mode, proving),
  };
}

export function saidDiscussion({ claim, evidence }: Proven, proving: Proving) {
  const [topic, act] = [one(claim, 'ON'), textOf(claim, 'act')!];
  const by = targets(claim, 'BY').map(slugOf).sort();
  return {
    topic: slugOf(topic),
    act: act.toLowerCase(),
    by: by.length > 1 ? by : by[0],
    key: keyUnless(claim, one(claim, 'AT'), topic, act),
    asWritten: textOf(claim, 'asWritten'),
    ...proofOf(evidence, undefined, proving),
  };
}

export function saidMeetingDocument({ claim, evidence }: Proven, proving: Proving) {
  const [role, mode] = [textOf(claim, 'role')!, textOf(claim, 'mode')];
  const document = one(claim, 'CONCERNS');
  return {
    document: slugOf(document),
    role: role.toLowerCase(),
    key: keyUnless(claim, one(claim, 'AT'), document, role),
    asWritten: textOf(claim, 'asWritten'),
    mode: unless('TEXTUAL', mode),
    ...proofOf(evidence, mode, proving),
  };
}

const periodOf = (claim: Standing) => ({
  start: textOf(claim, 'start'),
  startAsWritten: textOf(claim, 'startAsWritten'),
  end: textOf(claim, 'end'),
  endAsWritten: textOf(claim, 'endAsWritten'),
});

export function saidMembership({ claim, evidence }: Proven, proving: Proving) {
  const [member, body, kind] = [one(claim, 'MEMBER'), one(claim, 'BODY'), textOf(claim, 'kind')!];
  return {
    member: slugOf(member),
    body: slugOf(body),
    kind: kind.toLowerCase(),
    key: keyUnless(claim, member, body, kind),
    ...periodOf(claim),
    ...proofOf(evidence, undefined, proving),
  };
}

const ROLES = ['LEAD', 'PARTNER', 'PARTY'];

export function saidCooperation({ claim, evidence }: Proven, proving: Proving) {
  const led = (type: string) =>
    claim.relationships.filter((relationship) => relationship.type === type).sort((a, b) => (a.to < b.to ? -1 : 1));
  const place = ({ properties }: OwnedRelationship) => ROLES.indexOf(String(properties?.role));
  const topics = led('ON').map((about) => shortIfBare('topic', about));
  return {
    key: claim.id.split('/')[2]!,
    kind: textOf(claim, 'kind'),
    status: textOf(claim, 'status')?.toLowerCase(),
    summary: textOf(claim, 'summary'),
    parties: led('PARTY')
      .sort((a, b) => place(a) - place(b))
      .map((party) => shortIfBare('organisation', party)),
    topics: topics.length > 0 ? topics : undefined,
    ...periodOf(claim),
    ...proofOf(evidence, undefined, proving),
  };
}

/** A party or a topic: its id alone where nothing else is said of it. */
function shortIfBare<Field extends 'organisation' | 'topic'>(field: Field, { to, properties = {} }: OwnedRelationship) {
  const more = {
    role: unless('PARTY', textOf({ properties }, 'role')),
    mode: unless('TEXTUAL', textOf({ properties }, 'mode')),
    asWritten: textOf({ properties }, 'asWritten'),
  };
  const isBare = Object.values(more).every((value) => value === undefined);
  return isBare ? slugOf(to) : ({ [field]: slugOf(to), ...more } as Record<Field, string> & typeof more);
}
