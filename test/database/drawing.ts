import { parseEdtf } from '../../src/domain/edtf.ts';
import { type PartyRole, pairsOf } from '../../src/domain/pairs.ts';
import type { GivenRecord, OwnedRelationship, Property } from '../../src/graph/record.ts';
import { nameRecord } from '../../src/ingest/record-of.ts';
import { type Drawn, rolledBack } from './connection.ts';
import * as records from './records.ts';
import { write } from './scene.ts';

/**
 * A test on a small graph in which there is nothing else, rolled back in the end. What the records lead to and is not
 * drawn itself is added: organisations, topics and meetings of the name of their slug, documents by `example.org`.
 */
export const inGraph = (drawings: (GivenRecord | GivenRecord[])[], test: (drawn: Drawn) => Promise<unknown>) => () =>
  rolledBack(async (drawn) => {
    await drawn.cypher('MATCH (n) DETACH DELETE n');
    await write(drawn, withTargets(drawings.flat()));
    await test(drawn);
  });

/** The records, and those that they lead to. */
function withTargets(given: GivenRecord[]): GivenRecord[] {
  const ids = new Set(given.map(({ id }) => id));
  const targets = new Set(given.flatMap(({ relationships }) => relationships.map(({ to }) => to)));
  const missing = [...targets].filter((id) => !ids.has(id)).map(byDefault);
  return missing.length === 0 ? given : withTargets([...given, ...missing]);
}

function byDefault(id: string): GivenRecord {
  const [type, slug] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  if (type === 'organisation') return organisation(slug);
  if (type === 'topic') return topic(slug);
  if (type === 'document') return paper(slug);
  if (type === 'meeting') return { id, labels: ['Meeting'], properties: { title: slug }, relationships: [] };
  throw new Error(`${id} is not drawn.`);
}

type Properties = Record<string, Property>;

/** An organisation, its name the slug; a part of `parent` if it has one. */
export const organisation = (slug: string, properties: Properties = {}, parent?: string): GivenRecord => ({
  ...records.organisation(slug, properties),
  relationships: parent ? [{ type: 'PART_OF', to: `organisation/${parent}` }] : [],
});
export const part = (slug: string, parent: string) => organisation(slug, {}, parent);

export const topic = (slug: string, ...broader: string[]): GivenRecord => ({
  id: `topic/${slug}`,
  labels: ['Topic'],
  properties: { name: slug },
  relationships: broader.map((to) => ({ type: 'NARROWER_THAN', to: `topic/${to}` })),
});

/** A document; `by` an organisation that publishes it. */
export function paper(slug: string, { by, ...properties }: Properties & { by?: string } = {}): GivenRecord {
  const published = typeof properties.published === 'string' ? parseEdtf(properties.published, slug) : undefined;
  const days = published && { publishedEarliest: published.earliest, publishedLatest: published.latest };
  return {
    ...records.document(slug, { ...(by ? { publisherKey: `organisation/${by}` } : {}), ...days, ...properties }),
    relationships: by ? [{ type: 'PUBLISHED_BY', to: `organisation/${by}` }] : [],
  };
}

/** A piece of evidence: in which document (`paper`), who says it, at which meeting, and its other properties. */
export type Proof = Properties & { in?: string; by?: string; at?: string };

/** What is said of a claim beside whom it is about: its properties, its evidence (one undated piece), its document. */
export interface Said {
  evidence?: Proof[];
  in?: string;
  topics?: string[];
  [property: string]: Property | Proof[] | undefined;
}

/** A claim with its evidence. */
function claim(type: string, key: string, about: OwnedRelationship[], said: Said = {}): GivenRecord[] {
  const { evidence = [{}], in: made = 'paper', topics = [], ...properties } = said;
  const on = topics.map((slug) => ({ type: 'ON', to: `topic/${slug}`, properties: { mode: 'TEXTUAL' } }));
  const record = records.claim(type, made, key, properties as Properties, [...about, ...on]);
  return [record, ...evidence.map((proof, i) => proofOf(record.id, `${i + 1}`, { in: made, ...proof }))];
}

/** A piece of evidence for a claim. Its id is `evidence/<document>/<claim>/<key>`. */
export function proofOf(of: string, key: string, { in: found = 'paper', by, at, ...properties }: Proof): GivenRecord {
  const date = typeof properties.date === 'string' ? parseEdtf(properties.date, key) : undefined;
  const days = date && { dateEarliest: date.earliest, dateLatest: date.latest, dateBasis: 'PUBLISHED' };
  const record = records.evidence(found, of, { start: 0, end: 2, ...days, ...properties });
  return {
    ...record,
    id: `evidence/${found}/${of}/${key}`,
    relationships: [
      ...record.relationships,
      ...(by ? [{ type: 'SAID_BY', to: `organisation/${by}` }] : []),
      ...(at ? [{ type: 'SAID_AT', to: `meeting/${at}` }] : []),
    ],
  };
}

const partiesAs = (role: PartyRole, slugs: string[], mode = 'TEXTUAL'): OwnedRelationship[] =>
  slugs.map((slug) => ({ type: 'PARTY', to: `organisation/${slug}`, properties: { role, mode } }));

export const equals = (...slugs: string[]) => partiesAs('PARTY', slugs);
export const led = (lead: string, ...partners: string[]) => [
  ...partiesAs('LEAD', [lead]),
  ...partiesAs('PARTNER', partners),
];
export const inferred = (...slugs: string[]) => partiesAs('PARTY', slugs, 'INFERRED');

/** A cooperation; what is derived of its parties is as the import derives it. */
export function cooperation(key: string, parties: OwnedRelationship[], said: Said = {}): GivenRecord[] {
  const roles = parties.map(({ to, properties }) => ({ organisation: to, role: properties!.role as PartyRole }));
  const equalParties = roles.filter(({ role }) => role === 'PARTY').length;
  const derived = { equalParties, paired: pairsOf(roles).length > 0 };
  return claim('cooperation', key, parties, { kind: 'unstated', status: 'UNSTATED', ...derived, ...said });
}

const to = (type: string, noun: string, slug: string): OwnedRelationship => ({ type, to: `${noun}/${slug}` });

export const membership = (member: string, body: string, said: Said = {}) =>
  claim('membership', `${member}-${body}`, [to('MEMBER', 'organisation', member), to('BODY', 'organisation', body)], {
    kind: 'MEMBER',
    ...said,
  });

/** A meeting of a body. */
export const meeting = (slug: string, body: string): GivenRecord => records.meeting(slug, body);

/** What a document says of when a meeting is; held on an unknown day unless it says otherwise. */
export const schedule = (at: string, body: string | null, { key = 'date', ...said }: Said & { key?: string } = {}) =>
  claim('schedule', `${at}-${key}`, [to('AT', 'meeting', at), ...(body ? [to('BODY', 'organisation', body)] : [])], {
    status: 'HELD',
    mode: 'TEXTUAL',
    ...said,
  });

export const participation = (who: string, at: string, said: Said = {}) =>
  claim(
    'participation',
    `${at}-${who}-${said.role ?? 'PARTICIPANT'}`,
    [to('AT', 'meeting', at), to('PARTICIPANT', 'organisation', who)],
    { role: 'PARTICIPANT', mode: 'TEXTUAL', ...said },
  );

export const discussion = (at: string, on: string, said: Said & { by?: string } = {}) => {
  const { by, ...rest } = said;
  return claim(
    'discussion',
    `${at}-${on}`,
    [to('AT', 'meeting', at), to('ON', 'topic', on), ...(by ? [to('BY', 'organisation', by)] : [])],
    { act: 'DISCUSSED', ...rest },
  );
};

export const meetingDocument = (at: string, of: string, said: Said = {}) =>
  claim('meeting-document', `${at}-${of}`, [to('AT', 'meeting', at), to('CONCERNS', 'document', of)], {
    role: 'CONSIDERED',
    mode: 'TEXTUAL',
    ...said,
  });

/** How an organisation or topic is called, as the import records it. */
export const name = (of: string, text: string, more: { use?: string; rank?: number; document?: string } = {}) =>
  nameRecord({ of, text, language: 'en', script: 'Latn', use: 'OFFICIAL', rank: 0, ...more });
