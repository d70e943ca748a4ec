import type { GivenRecord } from '../../src/graph/record.ts';
import { relationships } from '../../src/ingest/record-of.ts';
import type { Party } from './parties.ts';
import type { Random } from './random.ts';
import { organisationId, type Topics } from './register.ts';

const KINDS = ['training', 'information exchange', 'joint operation', 'capacity building', 'agreement', 'contacts'];
const STATUSES = ['PLANNED', 'SUPPORTED', 'ONGOING', 'ENDED', 'UNSTATED', 'UNSTATED'];
export const MODES = ['TEXTUAL', 'TEXTUAL', 'TEXTUAL', 'INTERPRETED', 'INFERRED'] as const;
const ROLES = ['HOST', 'CHAIR', 'PARTICIPANT', 'PARTICIPANT', 'OBSERVER', 'SPEAKER'];

/** A claim with the sentence that says so; its evidence is still to be given. */
export interface Said {
  record: GivenRecord;
  document: number;
  sentence: string;
  /** Of a participation: when its meeting was held, by the same document. */
  held?: string;
}

export const documentId = (n: number) => `document/d${n}`;
const slug = (document: number, key: string) => `d${document}/${key}`;

/** A date as precise as sources are. */
export function someDate(random: Random): string {
  const year = String(2000 + random.below(24));
  if (random.next() < 0.2) return year;
  const month = `${year}-${String(random.below(12) + 1).padStart(2, '0')}`;
  return random.next() < 0.3 ? month : `${month}-${String(random.below(28) + 1).padStart(2, '0')}`;
}

/** A cooperation of these parties on one or two topics; of two in five a period is stated, some open. */
export function cooperation(n: number, parties: Party[], document: number, topics: Topics, random: Random): Said {
  const id = `cooperation/${slug(document, `c${n}`)}`;
  const period: Record<string, string> = {};
  if (random.next() < 0.4) {
    const year = 2000 + random.below(20);
    period.start = String(year);
    if (random.next() < 0.6) period.end = random.next() < 0.3 ? '..' : String(year + random.below(5));
  }
  const equal = parties.filter(({ role }) => role === 'PARTY').length;
  const kind = random.pick(KINDS);
  const on = [...new Set(Array.from({ length: 1 + random.below(2) }, () => someLeaf(topics, random)))];
  const summary = `${kind} ${n}`;
  return {
    document,
    sentence: `In ${summary} they worked together.`,
    record: {
      id,
      labels: ['Claim', 'Cooperation'],
      properties: {
        ...{ kind, status: random.pick(STATUSES), summary, ...period },
        ...{ equalParties: equal, paired: (equal > 1 && equal <= 20) || (equal === 0 && parties.length > 1) },
      },
      relationships: [
        ...relationships('MADE_IN', [documentId(document)]),
        ...parties.map(({ organisation, role }) => ({
          ...{ type: 'PARTY', to: organisationId(organisation) },
          properties: { role, mode: random.pick(MODES) },
        })),
        ...on.map((to) => ({ type: 'ON', to, properties: { mode: random.pick(MODES) } })),
      ],
    },
  };
}

/** Topics differ in weight by two to one, the leaves of one by some twenty. */
function someLeaf({ topics, leavesOf }: Topics, random: Random): string {
  const i = Math.floor(topics.length * (random.next() < 0.75 ? random.next() : (random.next() + random.next()) / 2));
  const leaves = leavesOf[i]!;
  return leaves[Math.floor(leaves.length * random.next() ** 2)]!;
}

export function membership(n: number, organisations: number, document: number, random: Random): Said {
  const member = 51 + random.below(organisations - 51);
  const body = 51 + ((member + 1 + random.below(200)) % (organisations - 51));
  return {
    document,
    sentence: `By entry ${n} it is a member.`,
    record: {
      id: `membership/${slug(document, `m${n}`)}`,
      labels: ['Claim', 'Membership'],
      properties: { kind: 'MEMBER', start: String(1990 + random.below(30)) },
      relationships: [
        ...relationships('MADE_IN', [documentId(document)]),
        ...relationships('MEMBER', [organisationId(member)]),
        ...relationships('BODY', [organisationId(body)]),
      ],
    },
  };
}

/** A held meeting of a body with four who took part: the meeting itself, and what is said of it. */
export function meeting(n: number, organisations: number, document: number, random: Random): [GivenRecord, Said[]] {
  const at = `meeting/m${n}`;
  const body = organisationId(51 + random.below(organisations - 51));
  const date = someDate(random);
  const claim = (type: string, label: string, key: string, properties: object, leads: [string, string][]): Said => ({
    document,
    held: date,
    sentence: `At meeting ${n} ${key} was noted.`,
    record: {
      id: `${type}/${slug(document, `m${n}-${key}`)}`,
      labels: ['Claim', label],
      properties: { ...properties },
      relationships: [...leads, ['MADE_IN', documentId(document)]].map(([type, to]) => ({ type: type!, to: to! })),
    },
  });
  const schedule = { status: 'HELD', date, number: n, mode: 'TEXTUAL' };
  const record: GivenRecord = {
    ...{ id: at, labels: ['Meeting'], properties: { title: `Meeting ${n}` } },
    relationships: relationships('OF_BODY', [body]),
  };
  const took = Array.from({ length: 4 }, (_, i) => {
    const who = organisationId(51 + random.below(organisations - 51));
    const given = { role: random.pick(ROLES), mode: 'TEXTUAL' };
    return claim('participation', 'Participation', `p${i}`, given, [
      ['AT', at],
      ['PARTICIPANT', who],
    ]);
  });
  const when = claim('schedule', 'Schedule', 's', schedule, [
    ['AT', at],
    ['BODY', body],
  ]);
  return [record, [when, ...took]];
}
