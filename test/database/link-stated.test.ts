import { describe, expect, it } from 'vitest';
import { findLinks, type LinksQuestion } from '../../src/graph/links.ts';
import type { LinkRow } from '../../src/graph/ties.ts';
import { during, linksQuestion } from './asking.ts';
import { cooperation, equals, inferred, inGraph } from './drawing.ts';
import { randomScene, sorted } from './random-links.ts';

/** A membership has no topic: with that basis too the full statement is asked, for the same links. */
const inFull = (question: LinksQuestion): LinksQuestion => ({ ...question, basis: ['STATED', 'MEMBER'] });

/** Two parties are named, two are concluded: who asks by mode gets some of its pairs. */
const half = cooperation('half', [...equals('o0', 'o5'), ...inferred('o9', 'o8')], { topics: ['drugs'], in: 'p1' });

describe('link/stated of somebody and link/anyone, which go through less, give what link/find gives:', () => {
  it.each([8, 9])('on a topic, in a period, under conditions (random graph %i)', (seed) =>
    inGraph([...randomScene(seed), half], async ({ ask }) => {
      const conditions: Partial<Omit<LinksQuestion, 'who' | 'with' | 'on'>>[] = [
        {},
        during('2005', '2010'),
        { kinds: ['training'] },
        { kinds: ['dancing'] },
        { modes: ['TEXTUAL'], disputed: false },
        { certaintyAtLeast: 3, verbatimOnly: true, acts: ['STATED'], statuses: ['UNSTATED'] },
        { publishersAtLeast: 2, orderBy: 'CLAIMS' },
        { give: 'PAIRS', first: 3 },
        { give: 'TIMES', ...during('2005', null) },
        { modes: ['TEXTUAL', 'INFERRED'], orderBy: 'NAME' },
      ];
      const blanks = [{}, { who: 'o0' }, { who: 'o5' }, { who: 'o0', with: 'o7' }];
      const questions = blanks.flatMap((blank) =>
        conditions.map((one) => linksQuestion({ ...one, ...blank, on: 'drugs' })),
      );
      const [lean, others] = [await findLinks(ask, questions), await findLinks(ask, questions.map(inFull))];
      expect(sorted(lean)).toEqual(sorted(others));
      expect(lean.map(timesOf)).toEqual(others.map(timesOf));
      expect(lean.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(50);
    })(),
  );

  it.each(['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME'])(
    'page by page, from either end, in the order %s',
    (orderBy) =>
      inGraph(randomScene(11), async ({ ask }) => {
        const question = linksQuestion({ on: 'drugs', orderBy, first: 100 });
        const [all] = await findLinks(ask, [inFull(question)]);
        const keys = all!.rows.map(({ key }) => key);
        expect(keys.length).toBeGreaterThan(12);
        const pages: Partial<LinksQuestion>[] = [
          ...keys.flatMap((key) => [
            { first: 4, after: key },
            { first: null, last: 4, before: key },
            { first: 100, before: key },
          ]),
          ...[
            { first: null, last: 5 },
            { after: keys[2]!, before: keys[7]! },
          ],
          ...[{ first: null, last: 2, after: keys[2]!, before: keys[7]! }, { states: [3] }, { states: [2, 1] }],
        ];
        const asked = pages.map((page) => ({ ...question, ...page }));
        expect(sorted(await findLinks(ask, asked))).toEqual(sorted(await findLinks(ask, asked.map(inFull))));
      })(),
  );

  it(
    'of everything as of a topic above all others, without whom somebody has withdrawn',
    inGraph(randomScene(12), async ({ ask, cypher }) => {
      const question = linksQuestion({ kinds: ['training'], from: 20_010_101 });
      const onEverything = inFull({ ...question, on: 'topic/everything' });
      const [before] = sorted(await findLinks(ask, [question]));
      expect([before]).toEqual(sorted(await findLinks(ask, [onEverything])));

      await cypher("MATCH (o:Organisation {id: 'organisation/o7'}) SET o.withdrawn = true");
      const [after] = sorted(await findLinks(ask, [question]));
      expect([after]).toEqual(sorted(await findLinks(ask, [onEverything])));
      const isOfGone = ({ a, b }: LinkRow) => [a.id, b.id].includes('organisation/o7');
      expect(after!.rows.filter(isOfGone)).toEqual([]);
      expect(after!.total).toBe(before!.rows.filter((row) => !isOfGone(row)).length);
      expect(after!.total).toBeLessThan(before!.total);
    }),
  );

  it(
    'of several kinds, one of them said twice, and of none',
    inGraph(randomScene(13), async ({ ask }) => {
      const asked = [['training', 'dancing', 'training'], ['training'], []].map((kinds) => linksQuestion({ kinds }));
      const onEverything = asked.map((question) => inFull({ ...question, on: 'topic/everything' }));
      const found = sorted(await findLinks(ask, asked));
      expect(found).toEqual(sorted(await findLinks(ask, onEverything)));
      expect(found[0]!.total).toBeGreaterThan(0);
      expect(found[2]!.total).toBe(0);
    }),
  );
});

const timesOf = ({ times }: { times: { id: string }[] }) =>
  [...times].sort((one, other) => (one.id < other.id ? -1 : 1));
