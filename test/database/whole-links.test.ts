import { describe, expect, it } from 'vitest';
import { linksOfPairs } from '../../src/graph/links.ts';
import type { Basis } from '../../src/graph/ties.ts';
import { linkQuestions } from '../../src/graph/whole-links.ts';
import { links, slugOf } from './asking.ts';
import { cooperation, equals, inGraph, led, membership, paper } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const scene = [
  paper('paper', { by: 'a', url: 'https://a.example/1', published: '2013-07' }),
  cooperation('abc', equals('a', 'b', 'c'), { start: '2010', topics: ['drugs'], evidence: [{ date: '2013' }] }),
  cooperation('again', equals('b', 'a'), { in: 'other', evidence: [{ in: 'other', date: '2015-02', by: 'a' }, {}] }),
  cooperation('led', led('d', 'a', 'c'), { evidence: [{ date: '2012-05' }] }),
  cooperation('undated', equals('b', 'd')),
  cooperation('gone', equals('c', 'e')),
  membership('a', 'b', { start: '2001' }),
  membership('c', 'd'),
  membership('e', 'a'),
];

/** What is told of everything: link/first and link/pairs beside link/find. */
describe('link/first and link/pairs', () => {
  it.each(linkQuestions)('tell of all links what link/find tells ($of)', ({ of, answer }) =>
    inGraph(scene, async (drawn) => {
      await write(drawn, [], withdrawing(['organisation/e', 'cooperation/paper/gone']));
      const [, bases, orderBy] = of.split('/') as [string, string, string];
      const basis = bases.split('+') as Basis[];
      const found = await links(drawn, { basis, orderBy, evidence: 2 });
      const kept = (await answer(drawn.ask)) as { firsts: Parameters<typeof linksOfPairs>[2] };

      const { total, certain, possible, undated } = found;
      expect(kept).toMatchObject({ total, certain, possible, undated });
      expect(total).toBe(basis.length === 2 ? 8 : bases === 'STATED' ? 6 : 2);
      const wanted = { passages: true, ends: true, topics: true, independence: true, evidence: 2 };
      const told = await linksOfPairs(drawn.ask, wanted, kept.firsts);
      const inOrder = ({ claims, ...row }: (typeof told)[number]) => ({ ...row, claims: [...claims].sort() });
      expect(told.map(inOrder)).toEqual(found.rows.map(inOrder));
    })(),
  );

  it(
    'tell nothing of what is withdrawn between the one and the other',
    inGraph(scene, async (drawn) => {
      const { answer } = linkQuestions.find(({ of }) => of === 'pairs/STATED/NAME')!;
      const { firsts } = (await answer(drawn.ask)) as { firsts: Parameters<typeof linksOfPairs>[2] };
      await write(drawn, [], withdrawing(['cooperation/paper/abc', 'organisation/e']));
      const wanted = { passages: true, ends: true, topics: true, independence: true, evidence: 2 };
      const told = await linksOfPairs(drawn.ask, wanted, firsts);
      const before = firsts.map(({ a, b, claims }) => `${slugOf({ id: a })} ${slugOf({ id: b })} ${claims.length}`);
      expect(before.sort()).toEqual(['a b 2', 'a c 1', 'a d 1', 'b c 1', 'b d 1', 'c d 1', 'c e 1']);
      const after = told.map(({ a, b, claims }) => `${slugOf(a)} ${slugOf(b)} ${claims.length}`);
      expect(after.sort()).toEqual(['a b 1', 'a d 1', 'b d 1', 'c d 1']);
    }),
  );
});
