import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/domain/timeline.ts';
import { neighbourhoodOf } from '../../src/graph/neighbourhood.ts';
import { bestConnected, countsOfEverything } from '../../src/graph/overview.ts';
import type { Basis } from '../../src/graph/ties.ts';
import { standingsOf, wholeStandings } from '../../src/graph/timeline.ts';
import { linksQuestion, slugOf } from './asking.ts';
import type { Drawn } from './connection.ts';
import { cooperation, equals, inGraph, led, meeting, membership, participation, schedule } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const around = async ({ ask }: Drawn, of: string[], limit: number, more: Parameters<typeof linksQuestion>[0] = {}) => {
  const found = await neighbourhoodOf(ask, {
    links: linksQuestion({ basis: ['STATED', 'MET', 'MEMBER'], ...more }),
    of: of.map((slug) => `organisation/${slug}`),
    limit,
  });
  return {
    shown: found.nodes.map(({ organisation }) => slugOf(organisation)),
    hidden: Object.fromEntries(found.nodes.map(({ organisation, hidden }) => [slugOf(organisation), hidden.total])),
    links: found.links.map(({ a, b, basis }) => `${slugOf(a)} ${basis} ${slugOf(b)}`),
    totals: [found.organisationsTotal, found.linksTotal],
  };
};

/** a with b, c, d; b with c; b with x beyond; a met c; a belongs to d. */
const scene = [
  cooperation('ab', equals('a', 'b')),
  cooperation('ac', led('a', 'c')),
  cooperation('ad', equals('a', 'd')),
  cooperation('bc', equals('b', 'c')),
  cooperation('bx', equals('b', 'x')),
  [meeting('m', 'a'), ...schedule('m', 'a'), ...participation('c', 'm')],
  membership('a', 'd'),
];

describe('a neighbourhood, with organisation/degrees,', () => {
  it(
    'shows all links among what is shown, and counts what is hidden',
    inGraph(scene, async (drawn) => {
      expect(await around(drawn, ['a'], 300)).toEqual({
        shown: ['a', 'b', 'c', 'd'],
        hidden: { a: 0, b: 1, c: 0, d: 0 },
        links: expect.arrayContaining([
          'a STATED b',
          'a STATED c',
          'a STATED d',
          'b STATED c',
          'a MET c',
          'a MEMBER d',
        ]),
        totals: [4, 6],
      });
      const two = await around(drawn, ['a'], 2);
      expect(two).toMatchObject({ shown: ['a', 'b'], hidden: { a: 4, b: 2 }, links: ['a STATED b'], totals: [4, 5] });
    }),
  );

  it(
    'of several counts a link between them once',
    inGraph(scene, async (drawn) => {
      expect(await around(drawn, ['a', 'b'], 2, { basis: ['STATED'] })).toEqual({
        shown: ['a', 'b'],
        hidden: { a: 2, b: 2 },
        links: ['a STATED b'],
        totals: [5, 5],
      });
    }),
  );
});

it(
  'a timeline counts a claim once, however many pairs it makes, and a meeting once',
  inGraph(
    [
      cooperation('abc', equals('a', 'b', 'c'), { start: '2010', end: '2011' }),
      cooperation('ad', equals('a', 'd')),
      ...scene.slice(5, 6),
    ],
    async ({ ask }) => {
      const { standings, undated } = await standingsOf(
        ask,
        linksQuestion({ who: 'a', basis: ['STATED', 'MET'] }),
        'YEAR',
      );
      expect(standings.map(({ from, to }) => [from, to])).toEqual([[20100101, 20111231]]);
      expect(undated).toBe(2);
    },
  ),
);

describe('timeline/whole', () => {
  it.each([[['STATED']], [['MEMBER']], [['MEMBER', 'STATED']]] as [Basis[]][])(
    'tells of everything what the links of everybody tell (%s)',
    (basis) =>
      inGraph(
        [
          cooperation('abc', equals('a', 'b', 'c'), { start: '2010', end: '2011' }),
          cooperation('again', equals('a', 'b', 'c'), { start: '2010', end: '2011' }),
          cooperation('seen', led('a', 'd', 'b'), {
            evidence: [{ date: '2012' }, { date: '2014-05' }],
          }),
          cooperation('alone', equals('a')),
          cooperation('unknown', equals('a', 'd')),
          cooperation('with-nobody', equals('a', 'gone'), { start: '2001' }),
          cooperation('still', equals('a', 'c', 'gone'), { start: '2008-03', end: '2009' }),
          cooperation('until', equals('b', 'c'), { end: '2007-02' }),
          cooperation('withdrawn', equals('c', 'd'), { start: '2002' }),
          membership('a', 'c', { start: '2013' }),
          membership('gone', 'c', { start: '2003' }),
        ],
        async (drawn) => {
          const withdrawn = ['organisation/gone', 'cooperation/paper/withdrawn'];
          await write(drawn, [], withdrawing(withdrawn));
          for (const unit of ['YEAR', 'MONTH'] as const) {
            const found = await standingsOf(drawn.ask, linksQuestion({ basis }), unit);
            const told = await wholeStandings(drawn.ask, basis, unit);
            expect(found.standings.length + found.undated).toBe(
              basis.reduce((sum, one) => sum + (one === 'STATED' ? 6 : 1), 0),
            );
            expect(timelineOf(told.standings, unit)).toEqual(timelineOf(found.standings, unit));
            expect(told.undated).toBe(found.undated);
          }
        },
      )(),
  );
});

describe('overview/counts and organisation/best-connected', () => {
  it(
    'count what there is, and who is linked with most others',
    inGraph(scene, async ({ ask }) => {
      expect(await countsOfEverything(ask)).toMatchObject({
        organisations: 5,
        meetings: 1,
        cooperations: 5,
        claims: 8,
        evidence: 8,
      });
      const best = await bestConnected(ask, 2);
      expect(best.map(({ organisation, links }) => [slugOf(organisation), links])).toEqual([
        ['a', 3],
        ['b', 3],
      ]);
    }),
  );
});
