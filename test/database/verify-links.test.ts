import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { verifyLinks } from '../../src/ingest/verify-links.ts';
import { committed, forget, testDatabase } from './connection.ts';
import { cooperation, equals, meeting, membership, organisation, paper, participation, schedule } from './drawing.ts';
import { writing } from './scene.ts';

const database = testDatabase();
const [a, b, c] = ['writer-tie-a', 'writer-tie-b', 'writer-tie-c'] as const;
const made = { in: 'writer-tie' };
const scene = [
  ...[a, b, c].map((slug) => organisation(slug)),
  paper('writer-tie'),
  meeting('writer-tie', a),
  ...schedule('writer-tie', a, { ...made, date: '2013' }),
  ...participation(b, 'writer-tie', made),
  ...cooperation('one', equals(a, b, c), { ...made, evidence: [{ date: '2013' }] }),
  ...membership(c, a, made),
];

/** What is wrong with the links of the scene; others may be in the graph of the suite. */
const wrong = async (options = {}) =>
  (await verifyLinks(database, options)).failures
    .filter(({ id }) => id.includes('writer-tie'))
    .map(({ id, problem }) => `${id.replaceAll('writer-tie-', '')}: ${problem}`);

const plant = (text: string) =>
  committed(
    `MATCH (a:Organisation {id: 'organisation/${a}'}) MATCH (b:Organisation {id: 'organisation/${b}'})
     MATCH (c:Organisation {id: 'organisation/${c}'}) ${text}`,
  );

beforeAll(() => migrate(database));
beforeEach(async () => {
  await forget('writer-tie');
  await writeRecords(database, writing(scene));
});
afterAll(() => forget('writer-tie'));

describe('verifyLinks', () => {
  it.each([
    ['nothing', 'RETURN 1', []],
    [
      'one that is missing',
      'MATCH (a)-[l:MET_LINK]->(b) DELETE l',
      ['link/met/a~b: it is not kept, and claims tie these two'],
    ],
    [
      'one too many',
      'CREATE (b)-[:MEMBER_LINK {claims: 1}]->(c)',
      ['link/member/b~c: it is kept, and nothing ties these two'],
    ],
    [
      'one that leads the other way',
      'CREATE (b)-[:MET_LINK]->(a)',
      ['link/met/a~b: it is kept, and nothing ties these two'],
    ],
    [
      'one that is there twice',
      'MATCH (a)-[l:STATED_LINK]->(b) CREATE (a)-[m:STATED_LINK]->(b) SET m = properties(l)',
      ['link/stated/a~b: it is kept twice'],
    ],
    [
      'another number of claims',
      'MATCH (a)-[l:STATED_LINK]->(c) SET l.claims = 2',
      ['link/stated/a~c: its claims is 2; computed again it is 1'],
    ],
    [
      'other publishers, days and states',
      "MATCH (a)-[l:STATED_LINK]->(c) SET l.publishers = ['x'], l.first = null, l.last = 1, l.state = 2",
      [
        'link/stated/a~c: its publishers is ["x"]; computed again it is ["example.org"]',
        'link/stated/a~c: its first is null; computed again it is 20130101',
        'link/stated/a~c: its last is 1; computed again it is 20131231',
        'link/stated/a~c: its state is 2; computed again it is 3',
      ],
    ],
    [
      'those of an organisation that was withdrawn behind its back',
      'SET b.withdrawn = true',
      [
        'link/met/a~b: it is kept, and nothing ties these two',
        'link/stated/a~b: it is kept, and nothing ties these two',
        'link/stated/b~c: it is kept, and nothing ties these two',
      ],
    ],
  ])('finds %s, changes nothing, and mends it when told to', async (_, fault, found) => {
    await plant(fault);
    expect(await wrong()).toEqual(found);
    expect(await wrong({ mend: true })).toEqual(found);
    expect(await wrong()).toEqual([]);
  });
});
