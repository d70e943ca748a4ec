import { describe, expect, it } from 'vitest';
import { pathsBetween } from '../../src/graph/paths.ts';
import type { Ask } from '../../src/graph/query.ts';
import { claimsWith, during, linksQuestion, slugOf } from './asking.ts';
import type { Drawn } from './connection.ts';
import {
  cooperation,
  equals,
  inGraph,
  led,
  meeting,
  membership,
  organisation,
  paper,
  part,
  participation,
  schedule,
  topic,
} from './drawing.ts';

type More = Parameters<typeof linksQuestion>[0] & Partial<{ avoid: string[]; maxDegree: number; maxSteps: number }>;

function asked(ask: Ask, from: string, to: string, { avoid = [], maxDegree, maxSteps = 4, ...blanks }: More = {}) {
  const { who: _, with: __, ...steps } = linksQuestion(blanks);
  return pathsBetween(ask, {
    ...{ steps, from: `organisation/${from}`, to: `organisation/${to}`, maxSteps, most: 3, evidence: 1 },
    avoid: avoid.map((slug) => `organisation/${slug}`),
    maxDegree: maxDegree ?? null,
  });
}

/** The paths as `a STATED b MET c`. */
async function ways({ ask }: Drawn, from: string, to: string, more: More = {}) {
  const { paths } = await asked(ask, from, to, more);
  return paths.map(({ steps }) =>
    steps.map(({ from, to, link }, i) => `${i === 0 ? `${slugOf(from)} ` : ''}${link.basis} ${slugOf(to)}`).join(' '),
  );
}

const ab = cooperation('ab', equals('a', 'b'));
const bc = cooperation('bc', equals('b', 'c'));
const cd = cooperation('cd', equals('c', 'd'));

describe('paths between two organisations', () => {
  it(
    'go step by step over links, each with its evidence',
    inGraph([ab, bc], async ({ ask }) => {
      const { paths, truncated } = await asked(ask, 'a', 'c');
      expect(paths.map(({ steps }) => steps.map(({ link }) => link.evidence.first.length))).toEqual([[1, 1]]);
      expect(truncated).toBe(false);
    }),
  );

  it(
    'are the shortest first, then those whose weakest step has most publishers',
    inGraph(
      [
        paper('other', { publisherKey: 'other.example' }),
        ab,
        bc,
        cooperation('ax', equals('a', 'x')),
        cooperation('xc', equals('x', 'c')),
        cooperation('ac', equals('a', 'c')),
      ].concat([
        cooperation('ax2', equals('a', 'x'), { in: 'other' }),
        cooperation('xc2', equals('x', 'c'), { in: 'other' }),
      ]),
      async (drawn) => {
        expect(await ways(drawn, 'a', 'c')).toEqual(['a STATED c', 'a STATED x STATED c', 'a STATED b STATED c']);
      },
    ),
  );

  it(
    'take of several bases of one pair what is stated, else membership, else having met',
    inGraph(
      [ab, membership('a', 'b'), membership('b', 'c'), meeting('m', 'c'), schedule('m', 'c'), participation('b', 'm')],
      async (drawn) => {
        expect(await ways(drawn, 'a', 'c', { basis: ['MET', 'MEMBER', 'STATED'] })).toEqual(['a STATED b MEMBER c']);
        expect(await ways(drawn, 'a', 'c', { basis: ['MET', 'STATED'] })).toEqual(['a STATED b MET c']);
        expect(await ways(drawn, 'a', 'c')).toEqual([]);
      },
    ),
  );

  it.each(['COLLECTIVE', 'AS_WRITTEN'])('never pass through what is %s, but may end there', (identity) =>
    inGraph([organisation('b', { identity }), ab, bc], async (drawn) => {
      expect(await ways(drawn, 'a', 'c')).toEqual([]);
      expect(await ways(drawn, 'a', 'b')).toEqual(['a STATED b']);
    })(),
  );

  it(
    'do not pass through partners of one who are not said to cooperate',
    inGraph([cooperation('led', led('b', 'a', 'c'))], async (drawn) => {
      expect(await ways(drawn, 'a', 'c')).toEqual(['a STATED b STATED c']);
    }),
  );

  it(
    'avoid what they are told to avoid, and hubs',
    inGraph(
      [
        ab,
        bc,
        cooperation('ax', equals('a', 'x')),
        cooperation('xc', equals('x', 'c')),
        cooperation('xy', equals('x', 'y')),
      ],
      async (drawn) => {
        expect(await ways(drawn, 'a', 'c', { avoid: ['b'] })).toEqual(['a STATED x STATED c']);
        expect(await ways(drawn, 'a', 'c', { maxDegree: 2 })).toEqual(['a STATED b STATED c']);
        expect(await ways(drawn, 'a', 'c', { maxDegree: 1 })).toEqual([]);
      },
    ),
  );

  it.each([1, 2, 3, 4, 5, 6])('are found at their full length of %i steps', (length) => {
    const ids = Array.from({ length: length + 1 }, (_, i) => `n${i}`);
    const chain = ids.slice(1).map((id, i) => cooperation(`c${i}`, equals(ids[i]!, id)));
    return inGraph(chain, async (drawn) => {
      expect(await ways(drawn, 'n0', `n${length}`, { maxSteps: length })).toHaveLength(1);
      if (length > 1) expect(await ways(drawn, 'n0', `n${length}`, { maxSteps: length - 1 })).toEqual([]);
    })();
  });

  it(
    'start and end at parts of the two, unless told not to',
    inGraph([part('a-part', 'a'), part('c-part', 'c'), cooperation('x', equals('a-part', 'c-part'))], async (drawn) => {
      expect(await ways(drawn, 'a', 'c')).toEqual(['a-part STATED c-part']);
      expect(await ways(drawn, 'a', 'c', { parts: false })).toEqual([]);
    }),
  );

  it(
    'keep to the topic, the period and the claims asked for',
    inGraph(
      [
        topic('t'),
        cooperation('ab', equals('a', 'b'), { topics: ['t'], start: '2010', end: '2012', status: 'ENDED' }),
        cooperation('bc', equals('b', 'c'), { topics: ['t'], start: '2011', end: '2013', status: 'ENDED' }),
      ],
      async (drawn) => {
        const way = ['a STATED b STATED c'];
        expect(await ways(drawn, 'a', 'c', { on: 't' })).toEqual(way);
        expect(await ways(drawn, 'a', 'c', { ...during('2011', '2012') })).toEqual(way);
        expect(await ways(drawn, 'a', 'c', { ...during('2013', '2013') })).toEqual([]);
        expect(await ways(drawn, 'a', 'c', { ...claimsWith({ statuses: ['PLANNED'] }) })).toEqual([]);
      },
    ),
  );

  it.each([3, 60])('ask as many statements with %i neighbours as with any', (count) => {
    const star = Array.from({ length: count }, (_, i) => cooperation(`s${i}`, equals('b', `s${i}`)));
    return inGraph([ab, bc, cd, ...star], async ({ ask }) => {
      let statements = 0;
      const counting: Ask = (...of) => {
        statements += 1;
        return ask(...of);
      };
      const { paths } = await asked(counting, 'a', 'd');
      expect([paths.length, statements]).toEqual([1, 3]);
    })();
  });
});
