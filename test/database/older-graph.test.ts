import { beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed, forget, testDatabase } from './connection.ts';
import {
  cooperation,
  equals,
  led,
  meeting,
  membership,
  organisation,
  paper,
  participation,
  schedule,
} from './drawing.ts';
import { writing } from './scene.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

/** Three organisations, tied on each basis, in a graph that stays until it is forgotten. */
async function draw(): Promise<void> {
  await forget('writer-old');
  const slugs = ['writer-old-a', 'writer-old-b', 'writer-old-c'] as const;
  const [a, b, c] = slugs;
  const made = { in: 'writer-old', evidence: [{ date: '2013' }] };
  const records = [
    ...slugs.map((slug) => organisation(slug)),
    paper('writer-old'),
    meeting('writer-old', a),
    ...schedule('writer-old', a, made),
    ...participation(b, 'writer-old', made),
    ...participation(c, 'writer-old', { ...made, evidence: [{}] }),
    ...cooperation('one', led(a, b, c), made),
    ...cooperation('two', equals(c, a), { in: 'writer-old', start: '2010' }),
    ...membership(c, a, made),
  ];
  await writeRecords(database, writing(records));
}

it('the links of an older graph are kept by the migration', async () => {
  await draw();
  const links = () =>
    committed(
      `MATCH (a:Organisation)-[kept:STATED_LINK|MET_LINK|MEMBER_LINK]->(b) WHERE a.id CONTAINS 'writer-old'
       RETURN type(kept) AS type, a.id AS a, b.id AS b, kept {.*} AS kept ORDER BY type, a, b`,
    );
  const before = await links();
  expect(before).toHaveLength(6);
  for (const leftOver of ['DELETE kept', 'SET kept.claims = 9']) {
    await committed(`MATCH (:Organisation)-[kept:STATED_LINK|MET_LINK|MEMBER_LINK]->() ${leftOver}`);
    await committed("MATCH (m:Migration {slug: 'kept-links'}) DELETE m");
    expect(await migrate(database)).toEqual(['003-kept-links']);
    expect(await links()).toEqual(before);
  }
  await forget('writer-old');
});

it('each cooperation of an older graph is told its pairs by the migration', async () => {
  await draw();
  const pairs = () =>
    committed(
      `MATCH (c:Cooperation)-[:PARTY]->(o) WHERE o.id CONTAINS 'writer-old'
       RETURN DISTINCT c.id AS id, c.pairs AS pairs ORDER BY id`,
    );
  const settled = await pairs();
  expect(settled.map((row) => row.pairs)).toEqual([
    ['writer-old-a writer-old-b', 'writer-old-a writer-old-c'],
    ['writer-old-a writer-old-c'],
  ]);
  for (const leftOver of ['REMOVE c.pairs', "SET c.pairs = ['x y']"]) {
    await committed(`MATCH (c:Cooperation) ${leftOver}`);
    await committed("MATCH (m:Migration {slug: 'pairs'}) DELETE m");
    expect(await migrate(database)).toEqual(['005-pairs']);
    expect(await pairs()).toEqual(settled);
  }
  await forget('writer-old');
});
