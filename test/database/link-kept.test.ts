import { describe, expect, it } from 'vitest';
import { BEGINNING } from '../../src/domain/edtf.ts';
import { timelineOf } from '../../src/domain/timeline.ts';
import { findLinks, type LinksQuestion } from '../../src/graph/links.ts';
import { neighbourhoodOf } from '../../src/graph/neighbourhood.ts';
import type { FoundPaths } from '../../src/graph/paths.ts';
import { standingsOf } from '../../src/graph/timeline.ts';
import { linksQuestion, paths } from './asking.ts';
import type { Drawn } from './connection.ts';
import { inGraph } from './drawing.ts';
import { randomScene, sorted } from './random-links.ts';

const BASES: LinksQuestion['basis'][] = [['STATED'], ['MET'], ['MEMBER'], ['STATED', 'MET', 'MEMBER']];

/** The same question as one with a condition, that is met by everything: so it is asked of the claims. */
const ofClaims = <Question extends object>(question: Question) => ({ ...question, from: BEGINNING + 1 });

/** Asks both ways; gives how many links there were. */
async function expectTheSame({ ask }: Drawn, questions: LinksQuestion[]): Promise<number> {
  const kept = sorted(await findLinks(ask, questions));
  expect(kept).toEqual(sorted(await findLinks(ask, questions.map(ofClaims))));
  return kept.reduce((sum, { total }) => sum + total, 0);
}

describe('link/of and link/inside, which read the links that are kept, give what link/find gives:', () => {
  it.each([1, 2])('to every question about one or two, in every order (random graph %i)', (seed) =>
    inGraph(randomScene(seed), async (drawn) => {
      const questions = BASES.flatMap((basis) =>
        ['o0', 'o2', 'o5', 'o9'].flatMap((who) => [
          ...['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME'].map((orderBy) =>
            linksQuestion({ who, basis, orderBy, evidence: 2 }),
          ),
          linksQuestion({ who, basis, parts: false, publishersAtLeast: 2 }),
          linksQuestion({ who, basis, with: 'o7' }),
          linksQuestion({ who, basis, with: 'o0' }),
          linksQuestion({ who, basis, states: [1] }),
          linksQuestion({ who, basis, give: 'PAIRS', last: 3 }),
          linksQuestion({ who, basis, give: 'COUNTS', first: 2 }),
        ]),
      );
      expect(await expectTheSame(drawn, questions)).toBeGreaterThan(100);
    })(),
  );

  it(
    'to a page after another, and before it',
    inGraph(randomScene(3), async (drawn) => {
      const basis = BASES[3]!;
      const [page] = await findLinks(drawn.ask, [linksQuestion({ who: 'o5', basis, first: 3 })]);
      const key = page!.rows.at(-1)!.key;
      await expectTheSame(drawn, [
        linksQuestion({ who: 'o5', basis, after: key, first: 2 }),
        linksQuestion({ who: 'o5', basis, before: key, last: 2 }),
        linksQuestion({ who: 'nobody' }),
        linksQuestion({ who: 'o5', with: 'nobody' }),
      ]);
    }),
  );

  it(
    'to the links inside a set',
    inGraph(randomScene(4), async (drawn) => {
      const among = ['o0', 'o1', 'o4', 'o5', 'o7', 'o9'].map((slug) => `organisation/${slug}`);
      const questions = BASES.map((basis) => linksQuestion({ basis, among, parts: false }));
      expect(await expectTheSame(drawn, questions)).toBeGreaterThan(5);
    }),
  );
});

it(
  'a neighbourhood is the same, read from kept links or from claims',
  inGraph(randomScene(5), async ({ ask }) => {
    for (const limit of [3, 300]) {
      const links = linksQuestion({ basis: BASES[3]!, evidence: 1 });
      const of = ['organisation/o0', 'organisation/o5'];
      const [kept, asked] = [
        await neighbourhoodOf(ask, { links, of, limit }),
        await neighbourhoodOf(ask, { links: ofClaims(links), of, limit }),
      ];
      const told = ({ nodes, links, linksTotal, organisationsTotal }: typeof kept) => ({
        ...{ nodes, linksTotal, organisationsTotal },
        links: links.map((row) => ({ ...row, claims: [...row.claims].sort(), meetings: [...row.meetings].sort() })),
      });
      expect(told(kept)).toEqual(told(asked));
    }
  }),
);

describe('path/inside and path/links', () => {
  it.each([6, 7])('give the paths that link/find gives (random graph %i)', (seed) =>
    inGraph(randomScene(seed), async (drawn) => {
      let found = 0;
      for (const [maxSteps, maxDegree, most] of [
        [2, null, 3],
        [3, null, 10],
        [4, null, 10],
        [6, null, 10],
        [4, 6, 5],
      ] as const) {
        for (const [from, to] of [
          ['o0', 'o9'],
          ['o5', 'o8'],
          ['o3', 'o11'],
        ] as const) {
          const asked = { maxSteps, maxDegree, most, steps: { basis: BASES[3]! } };
          const told = ({ paths, truncated }: FoundPaths) => ({
            truncated,
            paths: paths.map(({ steps }) => steps.map(({ from, to, link }) => [from.name, link.basis, to.name])),
          });
          const kept = told(await paths(drawn, from, to, asked));
          expect(kept).toEqual(told(await paths(drawn, from, to, { ...asked, steps: ofClaims(asked.steps) })));
          found += kept.paths.length;
        }
      }
      expect(found).toBeGreaterThan(20);
    })(),
  );
});

it(
  'timeline/of counts in each year and month what link/stated finds there',
  inGraph(randomScene(10), async ({ ask }) => {
    for (const one of [{}, { on: 'drugs' }, { with: 'o7' }, { kinds: ['training'] }, { modes: ['TEXTUAL'] }]) {
      for (const unit of ['YEAR', 'MONTH'] as const) {
        const question = linksQuestion({ who: 'o0', ...one });
        const [told, found] = [
          await standingsOf(ask, question, unit),
          await standingsOf(ask, ofClaims(question), unit),
        ];
        expect(timelineOf(told.standings, unit)).toEqual(timelineOf(found.standings, unit));
        expect(told.undated).toBe(found.undated);
        expect(told.page).toMatchObject({ who: found.page.who, with: found.page.with, topicFound: true });
        expect(found.standings.length).toBeGreaterThan(0);
      }
    }
  }),
);
