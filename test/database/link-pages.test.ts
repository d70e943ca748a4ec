import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/graph/links.ts';
import type { LinkRow } from '../../src/graph/ties.ts';
import { counts, during, expectPages, links, linksQuestion, pairs } from './asking.ts';
import { cooperation, equals, inGraph, paper, proofOf } from './drawing.ts';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const names = (rows: LinkRow[]) => rows.map(({ b }) => b.name).join('');

describe('link/find: the order', () => {
  const scene = [
    paper('two', { publisherKey: 'two.example' }),
    cooperation('1', equals('hub', 'b'), { evidence: [{ date: '2010' }, { date: '2019' }] }),
    cooperation('2', equals('hub', 'a'), { evidence: [{ date: '2012' }] }),
    cooperation('3', equals('hub', 'a'), { evidence: [{ date: '2011' }] }),
    cooperation('4', equals('hub', 'c'), { evidence: [{ date: '2013' }] }),
    proofOf('cooperation/paper/4', 'second', { in: 'two' }),
    cooperation('5', equals('hub', 'd')),
  ];

  it.each([
    ['PUBLISHERS', 'cbad', 'from most publishers, then last evidenced, undated last'],
    ['CLAIMS', 'abcd', 'with most claims, then last evidenced'],
    ['LAST_EVIDENCE', 'bcad', 'last evidenced, undated last'],
    ['FIRST_EVIDENCE', 'bacd', 'first evidenced, undated last'],
    ['NAME', 'abcd', 'by the name of the other side'],
  ])('%s is %s: %s', (orderBy, expected) =>
    inGraph(scene, async (drawn) => {
      expect(names((await links(drawn, { who: 'hub', orderBy })).rows)).toBe(expected);
    })(),
  );

  it(
    'of what is otherwise equal is that of the ids',
    inGraph(
      [...seven].reverse().map((slug) => cooperation(slug, equals('hub', slug))),
      async (drawn) => {
        for (const orderBy of ['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME']) {
          expect(names((await links(drawn, { who: 'hub', orderBy })).rows)).toBe('abcdefg');
        }
      },
    ),
  );
});

describe('link/find: pages of seven links that are equal in all but their ids', () => {
  const scene = seven.map((slug) => cooperation(slug, equals('hub', slug)));

  it.each(['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME'])(
    'by %s give each row once, forwards and backwards, and say where they stand',
    (orderBy) =>
      inGraph(scene, async ({ ask }) => {
        await expectPages(
          async (paging) => (await findLinks(ask, [linksQuestion({ who: 'hub', orderBy, ...paging })]))[0]!,
          ({ b }) => b.name,
          seven,
        );
      })(),
  );

  it(
    'may lie between two cursors, and beyond the last there is nothing',
    inGraph(scene, async (drawn) => {
      const keys = (await links(drawn, { who: 'hub' })).rows.map(({ key }) => key);
      const between = await links(drawn, { who: 'hub', after: keys[1]!, before: keys[5]! });
      expect([names(between.rows), between.hasPrevious, between.hasNext, between.total]).toEqual([
        'cde',
        true,
        true,
        7,
      ]);
      const beyond = await links(drawn, { who: 'hub', after: keys[6]! });
      expect([beyond.rows, beyond.total]).toEqual([[], 7]);
    }),
  );

  it(
    'keep their place when a row before the cursor goes',
    inGraph(scene, async (drawn) => {
      const { rows } = await links(drawn, { who: 'hub', first: 3 });
      await drawn.cypher("MATCH (n:Cooperation {id: 'cooperation/paper/c'}) SET n.withdrawn = true");
      expect(names((await links(drawn, { who: 'hub', first: 2, after: rows[2]!.key })).rows)).toBe('de');
    }),
  );
});

describe('link/find: the period asked for', () => {
  const scene = [
    cooperation('1', equals('hub', 'certain'), { start: '2010', end: '2015' }),
    cooperation('2', equals('hub', 'possible'), { start: '2012' }),
    cooperation('3', equals('hub', 'undated')),
    cooperation('4', equals('hub', 'outside'), { start: '2010', end: '2011' }),
    cooperation('5', equals('hub', 'best'), { start: '2010', end: '2011' }),
    cooperation('6', equals('hub', 'best')),
    cooperation('7', equals('hub', 'best'), { evidence: [{ date: '2013-07' }] }),
  ];
  const asked = (include?: Parameters<typeof during>[2]) => ({
    ...{ who: 'hub', orderBy: 'NAME', ...during('2013', '2013', include) },
  });

  it(
    'sorts links by the best of their claims; what is outside is none of the answer',
    inGraph(scene, async (drawn) => {
      const page = await links(drawn, asked());
      expect(page.rows.map(({ b, state }) => `${b.name} ${state}`)).toEqual([
        'best CERTAIN',
        'certain CERTAIN',
        'possible POSSIBLE',
        'undated UNDATED',
      ]);
      expect(counts(page)).toEqual({ total: 4, certain: 2, possible: 1, undated: 1 });
    }),
  );

  it.each([
    [['CERTAIN' as const], ['best', 'certain']],
    [['POSSIBLE' as const], ['possible']],
    [['UNDATED' as const], ['undated']],
    [
      ['CERTAIN' as const, 'UNDATED' as const],
      ['best', 'certain', 'undated'],
    ],
    [[], []],
  ])('lists only %o, and counts the others all the same', (include, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await links(drawn, asked(include));
      expect(page.rows.map(({ b }) => b.name)).toEqual(expected);
      expect(counts(page)).toEqual({ total: expected.length, certain: 2, possible: 1, undated: 1 });
    })(),
  );

  it(
    'may be open, or left out: then everything dated is certain',
    inGraph(scene, async (drawn) => {
      expect(counts(await links(drawn, { who: 'hub' }))).toEqual({ total: 5, certain: 4, possible: 0, undated: 1 });
      expect(pairs(await links(drawn, { who: 'hub', ...during('2016', null, ['POSSIBLE']) }))).toEqual([
        'hub STATED possible',
      ]);
      expect(pairs(await links(drawn, { who: 'hub', ...during(null, '2009') }))).toEqual([
        'hub STATED best',
        'hub STATED undated',
      ]);
    }),
  );
});
