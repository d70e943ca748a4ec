import { createHash } from 'node:crypto';
import { parseEdtf } from '../../src/domain/edtf.ts';
import type { PartyRole } from '../../src/domain/pairs.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { differences, type Grounds } from '../../src/graph/settle.ts';
import { CERTAINTY, relationships } from '../../src/ingest/record-of.ts';
import { cooperation, documentId, MODES, meeting, membership, type Said, someDate } from './claims.ts';
import { drawParties, type Party } from './parties.ts';
import { type Random, randomFrom } from './random.ts';
import { organisationId, organisations, type Topics, topicsFor } from './register.ts';

/** How large a graph is; everything else of it follows from the seed. */
export interface Size {
  organisations: number;
  cooperations: number;
  /** Links of the largest hub. */
  hub: number;
}

/** A graph as records with their derived properties, and what a question can be asked about. */
export interface Synthetic {
  size: Size;
  parties: Party[][];
  topics: Topics;
  records: GivenRecord[];
}

const SEED = 20_240_613;
const COOPERATIONS_OF_A_DOCUMENT = 5;
const ACTS = ['STATED', 'STATED', 'REPORTED', 'AGREED', 'SUPPORTED', 'PLANNED'];

/**
 * A seeded graph: heavy-tailed organisations, a tree of topics, cooperations with two pieces of evidence each (one to
 * three, in different documents), some memberships and meetings; every quote stands in the text of its document.
 */
export function synthesise(size: Size): Synthetic {
  const random = randomFrom(SEED);
  const topics = topicsFor(size.cooperations);
  const parties = drawParties(size, random);
  const documents = Math.ceil(size.cooperations / COOPERATIONS_OF_A_DOCUMENT);
  const records = [...organisations(size.organisations, random), ...topics.records];
  const document = () => random.below(documents);

  const said: Said[] = parties.map((of, n) => cooperation(n, of, document(), topics, random));
  for (let n = 0; n < size.organisations / 5; n += 1) said.push(membership(n, size.organisations, document(), random));
  for (let n = 0; n < size.organisations / 20; n += 1) {
    const [record, claims] = meeting(n, size.organisations, document(), random);
    records.push(record);
    said.push(...claims);
  }
  for (const record of proven(said, documents, size.organisations, random)) records.push(record);
  return { size, parties, topics, records };
}

/** The documents that say all this, the claims with what is derived, and their evidence. */
export function proven(said: Said[], documents: number, organisations: number, random: Random): GivenRecord[] {
  const sources = sourcesOf(documents, organisations, random);
  const records = said.flatMap((one) => evidenceOf(one, sources, random));
  return [...sources.map(recordOf), ...records];
}

/** A document that is being written, sentence by sentence. */
interface Source {
  id: string;
  publisher: string;
  date: string;
  sentences: string[];
  length: number;
}

const sourcesOf = (count: number, organisations: number, random: Random): Source[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: documentId(n), publisher: organisationId(random.below(Math.min(500, organisations))) },
    ...{ date: someDate(random), sentences: [], length: 0 },
  }));

function recordOf({ id, publisher, date, sentences }: Source): GivenRecord {
  const text = sentences.join(' ');
  const { earliest, latest } = parseEdtf(date, id);
  return {
    id,
    labels: ['Document'],
    properties: {
      ...{ kind: 'press release', title: `Release ${id}`, publisherKey: publisher, url: `https://example.org/${id}` },
      ...{ language: 'en', published: date, publishedEarliest: earliest, publishedLatest: latest, held: true },
      ...{ textKind: 'VERBATIM', text, sha256: createHash('sha256').update(text).digest('hex'), length: text.length },
    },
    relationships: relationships('PUBLISHED_BY', [publisher]),
  };
}

/** The claim with what is derived from its evidence, and that evidence: one piece where it is made, others elsewhere. */
function evidenceOf({ record, document, sentence, held }: Said, sources: Source[], random: Random): GivenRecord[] {
  const isCooperation = record.labels.includes('Cooperation');
  const places = new Set([document]);
  for (let more = isCooperation ? random.below(3) : 0; more > 0; more -= 1) places.add(random.below(sources.length));
  const grounds: Grounds['evidence'] = [];
  const pieces = [...places].map((place, i) => {
    const source = sources[place]!;
    const mode = random.pick(MODES);
    const start = source.length === 0 ? 0 : source.length + 1;
    source.sentences.push(sentence);
    source.length = start + sentence.length;
    const { earliest, latest } = parseEdtf(source.date, source.id);
    const said = {
      stance: i > 0 && random.next() < 0.02 ? 'DISPUTES' : 'SUPPORTS',
      ...{ mode, act: random.pick(ACTS), certainty: CERTAINTY[mode] },
    };
    // One document in twenty is undated.
    const date = place % 20 === 0 ? null : source.date;
    grounds.push({ ...said, date, publisher: source.publisher, textKind: 'VERBATIM' });
    return {
      id: `evidence/d${place}/${record.id}/${i}`,
      labels: ['Evidence'],
      properties: {
        ...{ quote: sentence, start, end: source.length, ...said },
        ...(date ? { date, dateEarliest: earliest, dateLatest: latest, dateBasis: 'PUBLISHED' } : {}),
        ...{ recordedBy: 'bench', recordedAt: '2024-06-13T00:00:00Z' },
      },
      relationships: [
        ...relationships('BEARS_ON', [record.id]),
        ...relationships('FOUND_IN', [source.id]),
        ...relationships('SAID_BY', random.next() < 0.3 ? [source.publisher] : []),
      ],
    };
  });
  return [{ ...record, properties: { ...record.properties, ...derivedFor(record, held, grounds) } }, ...pieces];
}

/** What `settle` derives of it. */
function derivedFor(
  { id, labels, properties, relationships }: GivenRecord,
  held: string | undefined,
  evidence: Grounds['evidence'],
) {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const [type] = labels.filter((label) => label !== 'Claim');
  const { start, end, date } = {
    start: text(properties.start),
    end: text(properties.end),
    date: text(properties.date),
  };
  const schedules = held ? [{ date: held, status: 'HELD', isOwn: true }] : [];
  const parties = relationships
    .filter(({ type }) => type === 'PARTY')
    .map(({ to, properties }) => ({ organisation: to, role: properties!.role as PartyRole }));
  const grounds: Grounds = { id, type: type!, start, end, date, schedules, evidence, parties, derived: {} };
  return Object.fromEntries(differences(grounds).map(({ name, right }) => [name, right]));
}
