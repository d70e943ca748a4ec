import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed, type Drawn, forget, testDatabase } from './connection.ts';
import {
  cooperation,
  equals,
  inGraph,
  led,
  meeting,
  membership,
  organisation,
  paper,
  participation,
  proofOf,
  schedule,
} from './drawing.ts';
import { foundLinks, keptLinks } from './kept.ts';
import { withdrawing, write, writing } from './scene.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

/** The links that are kept, which must be those that are found. */
async function kept(drawn: Drawn): Promise<object[]> {
  const links = await keptLinks(drawn);
  expect(links).toEqual(await foundLinks(drawn));
  return links;
}
/** Only which, and of how many claims. */
const keptShortly = async (drawn: Drawn) =>
  ((await kept(drawn)) as { link: string; claims: number }[]).map(
    ({ link, claims }) => `${link.replaceAll('organisation/', '')} ${claims}`,
  );

const without = (type: string, [record, ...others]: GivenRecord[], slug: string): GivenRecord[] => [
  {
    ...record!,
    relationships: record!.relationships.filter((one) => one.type !== type || !one.to.endsWith(`/${slug}`)),
  },
  ...others,
];

describe('what is kept of links', () => {
  it(
    'tells of each pair and basis by whom, by how many claims, and when',
    inGraph(
      [
        paper('one', { by: 'press' }),
        cooperation('early', led('b', 'a'), {
          start: '2010',
          in: 'one',
          evidence: [{ date: '2011-02' }, { in: 'two' }],
        }),
        cooperation('late', equals('a', 'b', 'c'), { evidence: [{ date: '2013' }] }),
        membership('c', 'a', { evidence: [{}] }),
        meeting('sitting', 'a'),
        schedule('sitting', 'a', { date: '2012-05' }),
        participation('c', 'sitting', { evidence: [{ date: '2012-06' }] }),
      ],
      async (drawn) => {
        const publishers = ['example.org'];
        const late = { publishers, claims: 1, first: 20130101, last: 20131231, state: 3 };
        expect(await kept(drawn)).toEqual([
          { link: 'MEMBER organisation/a organisation/c', publishers, claims: 1, first: null, last: null, state: 1 },
          {
            link: 'MET organisation/a organisation/c',
            publishers,
            claims: 1,
            first: 20120601,
            last: 20120630,
            state: 3,
          },
          {
            link: 'STATED organisation/a organisation/b',
            publishers: ['example.org', 'organisation/press'],
            ...{ claims: 2, first: 20110201, last: 20131231, state: 3 },
          },
          { link: 'STATED organisation/a organisation/c', ...late },
          { link: 'STATED organisation/b organisation/c', ...late },
        ]);
      },
    ),
  );

  const scene = [
    cooperation('one', equals('a', 'b', 'c')),
    cooperation('two', equals('a', 'b')),
    membership('c', 'a'),
    meeting('sitting', 'a'),
    schedule('sitting', 'a', { date: '2012-05' }),
    participation('c', 'sitting'),
    participation('b', 'sitting'),
  ];
  const all = [
    ...['MEMBER a c 1', 'MET a b 1', 'MET a c 1', 'MET b c 1'],
    ...['STATED a b 2', 'STATED a c 1', 'STATED b c 1'],
  ];
  const but = (...gone: string[]) => all.filter((link) => !gone.includes(link));

  it.each<[string, GivenRecord[], string[], string[]]>([
    [
      'a cooperation that is withdrawn',
      [],
      ['cooperation/paper/one'],
      ['MEMBER a c 1', 'MET a b 1', 'MET a c 1', 'MET b c 1', 'STATED a b 1'],
    ],
    [
      'a party that is taken away',
      without('PARTY', cooperation('one', equals('a', 'b')), 'none'),
      [],
      but('STATED a c 1', 'STATED b c 1'),
    ],
    [
      'a cooperation of others',
      cooperation('two', led('c', 'b')),
      [],
      [...but('STATED a b 2', 'STATED b c 1'), 'STATED a b 1', 'STATED b c 2'].sort(),
    ],
    [
      'a meeting that is cancelled',
      schedule('sitting', 'a', { date: '2012-05', status: 'CANCELLED' }),
      [],
      but('MET a b 1', 'MET a c 1', 'MET b c 1'),
    ],
    ['a meeting that is withdrawn', [], ['meeting/sitting'], but('MET a b 1', 'MET a c 1', 'MET b c 1')],
    [
      'a participation that is withdrawn',
      [],
      ['participation/paper/sitting-b-PARTICIPANT'],
      but('MET a b 1', 'MET b c 1'),
    ],
    ['a participation of another', participation('a', 'sitting'), [], all],
    ['a membership that is withdrawn', [], ['membership/paper/c-a'], but('MEMBER a c 1')],
    [
      'an organisation that is withdrawn',
      [],
      ['organisation/b'],
      but('MET a b 1', 'MET b c 1', 'STATED a b 2', 'STATED b c 1'),
    ],
    ['an organisation that has another name', [organisation('a', { name: 'another' })], [], all],
  ])('follows %s, and back', (_, given, withdrawn, expected) =>
    inGraph(scene, async (drawn) => {
      expect(await keptShortly(drawn)).toEqual(all);
      await write(drawn, given, withdrawn.length > 0 ? withdrawing(withdrawn) : {});
      expect(await keptShortly(drawn)).toEqual(expected);
      const before = [...scene.flat(), organisation('a'), organisation('b')];
      const changed = new Set([...given.map(({ id }) => id), ...withdrawn]);
      await write(
        drawn,
        before.filter(
          ({ id, labels, relationships }) =>
            changed.has(id) || (labels[0] === 'Evidence' && relationships.some(({ to }) => changed.has(to))),
        ),
      );
      expect(await keptShortly(drawn)).toEqual(all);
    })(),
  );

  it(
    'follows evidence and documents',
    inGraph(
      [paper('first', { by: 'x' }), paper('second', { by: 'y' }), cooperation('one', equals('a', 'b'))],
      async (drawn) => {
        const proof = proofOf('cooperation/paper/one', 'more', { in: 'first', date: '2014' });
        await write(drawn, [proof]);
        expect(await kept(drawn)).toMatchObject([{ publishers: ['example.org', 'organisation/x'], first: 20140101 }]);
        await write(drawn, [paper('first', { by: 'y' })]);
        expect(await kept(drawn)).toMatchObject([{ publishers: ['example.org', 'organisation/y'], first: 20140101 }]);
        await write(drawn, [], withdrawing([proof.id]));
        expect(await kept(drawn)).toMatchObject([{ publishers: ['example.org'], first: null, state: 1 }]);
      },
    ),
  );

  it(
    'is nothing of more than 20 equals, and is there again when one of them leaves',
    inGraph([cooperation('large', equals(...Array.from({ length: 21 }, (_, i) => `o${i}`)))], async (drawn) => {
      expect(await kept(drawn)).toEqual([]);
      await write(drawn, cooperation('large', equals(...Array.from({ length: 20 }, (_, i) => `o${i}`))));
      expect(await kept(drawn)).toHaveLength(190);
    }),
  );

  it(
    'stays when the register merges what dossiers say of an organisation',
    inGraph(scene, async (drawn) => {
      await write(drawn, [organisation('a', { country: 'UA' })], { giving: 'merge' });
      expect(await keptShortly(drawn)).toEqual(all);
      const [row] = await drawn.cypher("MATCH (:Organisation {id: 'organisation/a'})-[r]->() RETURN count(r) AS n");
      expect(row).toEqual({ n: 5 });
    }),
  );

  it('counts every claim of writes that go on at once', async () => {
    await forget('writer-kept');
    const [one, other, third] = ['writer-kept-1', 'writer-kept-2', 'writer-kept-3'].map((slug) => organisation(slug));
    await writeRecords(database, writing([one!, other!, third!, paper('writer-kept')]));
    const pairs = [
      [one, other],
      [other, one],
      [third, one],
      [other, third],
    ].map((pair) => pair.map((organisation) => organisation!.id.replace('organisation/', '')));
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        writeRecords(database, writing(cooperation(`${n}`, equals(...pairs[n % 4]!), { in: 'writer-kept' }))),
      ),
    );
    const counts = await committed(
      "MATCH (a:Organisation)-[kept:STATED_LINK]->(b) WHERE a.id CONTAINS 'writer-kept' RETURN a.id + b.id AS pair, kept.claims AS claims ORDER BY pair",
    );
    expect(counts.map(({ claims }) => claims)).toEqual([6, 3, 3]);
    await forget('writer-kept');
  });
});
