import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';
import { randomFrom } from '../bench/random.ts';
import { sampleHouse } from './house.ts';
import { NOTHING_INSIDE } from './inside.ts';
import { type Pools, type RandomOperation, randomOperation } from './random-operation.ts';

const { ask, address } = sampleHouse();
const schema = createSchema();
const OPERATIONS = 5_000;
/** Fewer than have a place at a time, so that nobody is told to come back. */
const AT_A_TIME = 6;
/** Milliseconds; half a minute where nobody else is at work, several where others are. */
const PATIENCE = 600_000;
const SEED = Number(process.env.LIAISON_TEST_SEED ?? 7);

/** Ids of everything in the graph, and what people, programs and others write for text, numbers and dates. */
async function poolsOfTheSample(): Promise<Pools> {
  const things = ['organisations', 'meetings', 'topics', 'documents', 'cooperations'];
  const lists = await ask(`{ ${things.map((name) => `${name}(first: 100) { nodes { id } }`).join(' ')} }`);
  const idsOf = (name: string): string[] => lists[name].nodes.map(({ id }: { id: string }) => id);
  const [organisation, meeting, topic, document, cooperation] = things.map((name) => [
    ...idsOf(name),
    'nobody',
    'link/x',
  ]);
  return {
    ...Object.fromEntries(['who', 'with', 'of', 'from', 'to', 'avoid'].map((name) => [name, organisation!])),
    'organisation.id': organisation!,
    'meeting.id': meeting!,
    'topic.id': topic!,
    'document.id': document!,
    'cooperation.id': cooperation!,
    on: topic!,
    ID: things.flatMap(idsOf),
    String: ['iom', 'GUAM', 'Держприкордонслужба', 'traf*', '"a phrase', 'uk', '', '\u0000', '\u202E😀', '\uD800'],
    EDTF: ['2013', '2013-07', '2007', '2010-36', '2013-07-02/2013-07-03', '2012/2014', '2013-02-30', 'soon'],
    // Most pages and numbers are small ones, so that most questions are answered.
    Int: [1, 1, 2, 2, 3, 4, 5, 5, 6, 10, 0, 101, -1, 2 ** 31],
    ...Object.fromEntries(['after', 'before', 'last'].map((name) => [name, [null, null, null, null, 'WyIiLHt9XQ']])),
    Boolean: [true, false],
  };
}

interface Outcome {
  status: number;
  codes: string[];
  answered: boolean;
  text: string;
}

async function outcomeOf({ query, variables }: RandomOperation): Promise<Outcome> {
  const response = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: object; errors?: Told[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, codes, answered: Boolean(data), text: JSON.stringify(errors) };
}

interface Told {
  extensions: { code: string };
}

const isWell = ({ status, codes, text }: Outcome) =>
  (status < 500 || status === 503) &&
  codes.every((code) => ['INVALID', 'NOT_FOUND', 'LIMIT', 'UNAVAILABLE'].includes(code)) &&
  !NOTHING_INSIDE.test(text);

describe('5,000 random operations that the schema allows, or almost', () => {
  it(
    'are each answered or refused with a sentence of ours, and nothing of the inside',
    async () => {
      const pools = await poolsOfTheSample();
      const random = randomFrom(SEED);
      const operations = Array.from({ length: OPERATIONS }, () => randomOperation(schema, pools, random));
      const asked = new Set<string>();
      const bad: object[] = [];
      let answered = 0;
      let next = 0;
      const worker = async () => {
        while (next < operations.length && bad.length < 5) {
          const operation = operations[next]!;
          next += 1;
          const outcome = await outcomeOf(operation);
          if (!isWell(outcome)) bad.push({ SEED, ...operation, ...outcome });
          if (!outcome.answered) continue;
          answered += 1;
          for (const root of Object.keys(schema.getQueryType()!.getFields())) {
            if (new RegExp(`\\b${root}\\b`).test(operation.query)) asked.add(root);
          }
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, worker));
      expect(bad).toEqual([]);
      // Else it would be a test of refusals alone.
      expect(answered).toBeGreaterThan(OPERATIONS / 2);
      expect([...asked].sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
      expect(await ask('{ whoCooperates(who: "organisation/iom") { totalCount } }')).toEqual({
        whoCooperates: { totalCount: 7 },
      });
    },
    PATIENCE,
  );
});
