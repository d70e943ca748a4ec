import type { GivenRecord } from '../../src/graph/record.ts';
import { nameRecord, relationships } from '../../src/ingest/record-of.ts';
import type { Random } from './random.ts';

const WHAT = ['Border Service', 'Customs Agency', 'Secretariat', 'Police Academy', 'Ministry of Interior', 'Institute'];
const KINDS = ['state agency', 'intergovernmental body', 'NGO', 'ministry', 'embassy'];
const COUNTRIES = ['UA', 'GE', 'MD', 'AZ', 'RO', 'BG', 'TR'];
const SYLLABLES = [
  'ka',
  'lo',
  'mir',
  'ten',
  'vas',
  'ru',
  'del',
  'or',
  'bin',
  'sha',
  'pol',
  'gra',
  'zu',
  'ne',
  'fi',
  'tar',
];
/** One in so many organisations is a part of another. */
const PARTS = 12;
/** Topics under one topic, and such topics under a broad one: the largest of the former stays below 2,000 cooperations. */
const LEAVES_OF_A_TOPIC = 20;
const TOPICS_OF_A_FIELD = 20;

/** A word in three or four syllables, the same for the same number. */
export function wordOf(n: number): string {
  const syllables = [n % 16, Math.floor(n / 16) % 16, Math.floor(n / 256) % 16, Math.floor(n / 4096) % 16];
  return syllables.map((i) => SYLLABLES[i]!).join('');
}

export const organisationId = (n: number) => `organisation/o${String(n).padStart(6, '0')}`;
const organisationName = (n: number) => `${WHAT[n % WHAT.length]} of ${capital(wordOf(n * 7 + 3))}`;
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** Organisations with an official name and an abbreviation; some are a part of one that has no parent itself. */
export function organisations(count: number, random: Random): GivenRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const id = organisationId(n);
    const name = organisationName(n);
    // The first ones are hubs, whose links are to be counted by hand.
    const parent = n > 50 && n % PARTS === 0 ? organisationId(random.below(n - 50) + 50) : undefined;
    const isPartOfRoot = parent && Number(parent.slice(-6)) % PARTS !== 0;
    const record: GivenRecord = {
      id,
      labels: ['Organisation'],
      properties: { name, kind: random.pick(KINDS), identity: 'NAMED', country: random.pick(COUNTRIES) },
      relationships: relationships('PART_OF', [isPartOfRoot ? parent : undefined]),
    };
    const names = [
      { text: name, use: 'OFFICIAL' },
      {
        text: `${wordOf(n * 7 + 3)
          .slice(0, 6)
          .toUpperCase()}${n}`,
        use: 'ABBREVIATION',
      },
    ];
    return [
      record,
      ...names.map((one, rank) => nameRecord({ of: id, language: 'en', script: undefined, rank, ...one })),
    ];
  }).flat();
}

/** Ids of topics at each level: broad fields, topics (none with more than 2,000 cooperations), leaves by topic. */
export interface Topics {
  fields: string[];
  topics: string[];
  leavesOf: string[][];
  records: GivenRecord[];
}

/** A tree of topics that grows with the cooperations: one topic for each 1,000, with twenty leaves. */
export function topicsFor(cooperations: number): Topics {
  const count = Math.max(2, Math.round(cooperations / 1_000));
  const fields = Array.from({ length: Math.ceil(count / TOPICS_OF_A_FIELD) }, (_, i) => `topic/field-${i}`);
  const topics = Array.from({ length: count }, (_, i) => `topic/topic-${i}`);
  const leavesOf = topics.map((_, i) => Array.from({ length: LEAVES_OF_A_TOPIC }, (_, j) => `topic/leaf-${i}-${j}`));
  return {
    ...{ fields, topics, leavesOf },
    records: [
      ...fields.flatMap((id, i) => topicRecords(id, `field ${wordOf(i + 9)}`)),
      ...topics.flatMap((id, i) =>
        topicRecords(id, `topic ${wordOf(i * 11 + 5)}`, fields[Math.floor(i / TOPICS_OF_A_FIELD)]),
      ),
      ...leavesOf.flatMap((leaves, i) =>
        leaves.flatMap((id, j) => topicRecords(id, `${wordOf(i * 11 + 5)} ${wordOf(j * 13 + 1)}`, topics[i])),
      ),
    ],
  };
}

function topicRecords(id: string, name: string, broader?: string): GivenRecord[] {
  return [
    { id, labels: ['Topic'], properties: { name }, relationships: relationships('NARROWER_THAN', [broader]) },
    nameRecord({ of: id, text: name, language: 'en', script: undefined, use: 'OFFICIAL', rank: 0 }),
  ];
}
