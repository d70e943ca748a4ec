import { describe, expect, it } from 'vitest';
import type { LinksQuestion } from '../../src/graph/links.ts';
import type { Ask } from '../../src/graph/query.ts';
import { claimsWith, during, paths, slugOf } from './asking.ts';
import {
  cooperation,
  equals,
  inGraph,
  led,
  membership,
  organisation,
  paper,
  part,
  participation,
  schedule,
} from './drawing.ts';
import { withdrawing, write } from './scene.ts';

/** The paths as `iom STATED guam MET us`, in order. */
async function found(...asked: Parameters<typeof paths>): Promise<string[]> {
  const { paths: all } = await paths(...asked);
  return all.map(({ steps }) =>
    steps.reduce((told, { to, link }) => `${told} ${link.basis} ${slugOf(to)}`, slugOf(steps[0]!.from)),
  );
}

const tie = (one: string, other: string, said = {}) => cooperation(`${one}-${other}`, equals(one, other), said);

/** A chain of ties: a–b–c. */
const chain = (...slugs: string[]) => slugs.slice(1).map((slug, i) => tie(slugs[i]!, slug));

const all = { basis: ['STATED' as const, 'MET' as const, 'MEMBER' as const] };

describe('a path', () => {
  it(
    'goes step by step, each with its ends in the direction asked and the link that proves it',
    inGraph(
      [tie('a', 'b', { kind: 'training', evidence: [{ date: '2013' }, {}, {}, {}] }), tie('b', 'c', { in: 'other' })],
      async (drawn) => {
        const { paths: found, truncated, ends } = await paths(drawn, 'c', 'a');
        expect(truncated).toBe(false);
        expect(ends.map(({ who }) => who?.id)).toEqual(['organisation/c', 'organisation/a']);
        expect(
          found.map(({ steps }) =>
            steps.map(({ from, to, link: { a, b, basis, kinds, claims, evidence, publishers } }) => ({
              ends: [from, to, a, b].map(slugOf).join(' '),
              ...{ basis, kinds, claims, publishers, evidence: [evidence.total, evidence.first.length] },
            })),
          ),
        ).toEqual([
          [
            {
              ...{ ends: 'c b c b', basis: 'STATED', kinds: [{ kind: 'unstated', count: 1 }] },
              ...{ claims: ['cooperation/other/b-c'], publishers: { totalCount: 1, independent: 1 }, evidence: [1, 1] },
            },
            {
              ...{ ends: 'b a b a', basis: 'STATED', kinds: [{ kind: 'training', count: 1 }] },
              ...{ claims: ['cooperation/paper/a-b'], publishers: { totalCount: 1, independent: 1 }, evidence: [4, 3] },
            },
          ],
        ]);
      },
    ),
  );

  it(
    'comes before longer ones; among equally long ones first the one whose weakest step has most publishers',
    inGraph(
      [
        ...['x', 'y', 'z'].map((slug) => paper(slug, { publisherKey: `${slug}.example` })),
        ...chain('a', 'weak', 'b'),
        ...chain('a', 'strong', 'b'),
        ...chain('a', 'one-sided', 'b'),
        ...chain('a', 'p', 'q', 'b'),
        ...[
          ['x', 'a', 'strong'],
          ['x', 'strong', 'b'],
          ['x', 'a', 'one-sided'],
          ['y', 'a', 'one-sided'],
        ].map(([from, one, other]) => cooperation(`${one}-${other}`, equals(one!, other!), { in: from! })),
      ],
      async (drawn) => {
        const right = [
          'a STATED strong STATED b',
          'a STATED one-sided STATED b',
          'a STATED weak STATED b',
          'a STATED p STATED q STATED b',
        ];
        expect(await found(drawn, 'a', 'b')).toEqual(right);
        expect(await found(drawn, 'a', 'b', { most: 2 })).toEqual(right.slice(0, 2));
        expect(await found(drawn, 'a', 'b', { maxSteps: 2 })).toEqual(right.slice(0, 3));
      },
    ),
  );

  it(
    'takes of a pair STATED, else MEMBER, else MET, of those that were asked for',
    inGraph(
      [
        tie('a', 'b'),
        membership('a', 'b'),
        schedule('m', 'b'),
        participation('a', 'm'),
        membership('b', 'c'),
        schedule('n', 'c'),
        participation('b', 'n'),
      ],
      async (drawn) => {
        const of = (...basis: LinksQuestion['basis']) => found(drawn, 'a', 'c', { steps: { basis } });
        expect(await of('STATED', 'MET', 'MEMBER')).toEqual(['a STATED b MEMBER c']);
        expect(await of('MEMBER', 'MET')).toEqual(['a MEMBER b MEMBER c']);
        expect(await of('MET')).toEqual(['a MET b MET c']);
        expect(await of('STATED')).toEqual([]);
      },
    ),
  );

  it.each(['COLLECTIVE', 'AS_WRITTEN'])('never leads through what is %s, but may start and end there', (identity) =>
    inGraph([...chain('a', 'hollow', 'b'), organisation('hollow', { identity })], async (drawn) => {
      expect(await found(drawn, 'a', 'b')).toEqual([]);
      expect(await found(drawn, 'a', 'hollow')).toEqual(['a STATED hollow']);
      expect(await found(drawn, 'hollow', 'b')).toEqual(['hollow STATED b']);
    })(),
  );

  it(
    'leads from one partner to another through the lead alone',
    inGraph([cooperation('led', led('lead', 'a', 'b'))], async (drawn) => {
      expect(await found(drawn, 'a', 'b')).toEqual(['a STATED lead STATED b']);
    }),
  );

  it(
    'leads through nobody who is to be avoided or was withdrawn',
    inGraph([...chain('a', 'x', 'b'), ...chain('a', 'y', 'b'), ...chain('a', 'z', 'b')], async (drawn) => {
      await write(drawn, [], withdrawing(['organisation/z']));
      expect(await found(drawn, 'a', 'b', { avoid: ['organisation/x', 'organisation/b'] })).toEqual([
        'a STATED y STATED b',
      ]);
    }),
  );

  it(
    'leads through nobody with more links than maxDegree, wherever it stands; the ends may have any number',
    inGraph(
      [
        ...chain('a', 'hub', 'b'),
        ...chain('a', 'p', 'q', 'b'),
        ...['1', '2'].flatMap((other) => [tie('hub', other), tie('a', other), tie('b', `b${other}`)]),
        tie('q', '3'),
      ],
      async (drawn) => {
        const of = (maxDegree: number, maxSteps: number) => found(drawn, 'a', 'b', { maxDegree, maxSteps });
        expect(await of(4, 2)).toEqual(['a STATED hub STATED b']);
        expect(await of(3, 2)).toEqual([]);
        for (const maxSteps of [3, 4]) {
          expect(await of(3, maxSteps)).toEqual(['a STATED p STATED q STATED b']);
          expect(await of(2, maxSteps)).toEqual([]);
        }
      },
    ),
  );

  it.each([1, 2, 3, 4, 5, 6])('has at most maxSteps steps: %i', (steps) => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(chain(...slugs), async (drawn) => {
      expect((await found(drawn, 'a', slugs[steps]!, { maxSteps: steps })).length).toBe(1);
      expect((await found(drawn, slugs[steps]!, 'a', { maxSteps: steps })).length).toBe(1);
      expect(await found(drawn, 'a', slugs[steps]!, { maxSteps: steps - 1 })).toEqual([]);
    })();
  });

  it(
    'starts and ends at parts of what was asked for, and passes through none of them',
    inGraph(
      [
        ...[part('a-part', 'a'), part('b-part', 'b')],
        ...chain('a-part', 'x', 'b-part'),
        ...chain('a', 'a-part'),
        ...chain('a', 'y', 'z', 'b'),
      ],
      async (drawn) => {
        expect(await found(drawn, 'a', 'b')).toEqual(['a-part STATED x STATED b-part', 'a STATED y STATED z STATED b']);
        expect(await found(drawn, 'a', 'b', { steps: { parts: false } })).toEqual(['a STATED y STATED z STATED b']);
        expect(await found(drawn, 'a', 'b-part', { steps: { parts: false } })).toEqual([
          'a STATED a-part STATED x STATED b-part',
        ]);
      },
    ),
  );

  it(
    'has only steps on the topic, in the period and of the claims that were asked for',
    inGraph(
      [
        tie('a', 'x', { topics: ['drugs'], start: '2013', end: '2013', kind: 'training' }),
        tie('x', 'b', { topics: ['drugs'], evidence: [{ date: '2013' }], kind: 'training' }),
        tie('a', 'y', { topics: ['drugs'], start: '2013', end: '2013', kind: 'training' }),
        tie('y', 'b', { topics: ['arms'], start: '2012', end: '2012', kind: 'contacts', status: 'ENDED' }),
      ],
      async (drawn) => {
        const through = async (steps: Partial<LinksQuestion>) =>
          (await found(drawn, 'a', 'b', { steps })).map((path) => path.split(' ')[2]);
        expect(await through({})).toEqual(['x', 'y']);
        expect(await through({ on: 'topic/drugs' })).toEqual(['x']);
        expect(await through(during('2013', '2013'))).toEqual(['x']);
        expect(await through(during('2013', '2013', ['POSSIBLE']))).toEqual([]);
        expect(await through(claimsWith({ kinds: ['training'] }))).toEqual(['x']);
        expect(await through(claimsWith({ statuses: ['UNSTATED'] }))).toEqual(['x']);
        expect(await through(claimsWith({ publishersAtLeast: 2 }))).toEqual([]);
      },
    ),
  );

  it(
    'is none to or from nobody, and the answer tells that nobody is there',
    inGraph(chain('a', 'b'), async (drawn) => {
      const { paths: none, ends } = await paths(drawn, 'a', 'nobody', { steps: { on: 'topic/nothing' } });
      expect([none, ends.map(({ who }) => who?.id), ends[0].topicFound]).toEqual([
        ...[[], ['organisation/a', undefined], false],
      ]);
    }),
  );
});

describe('the search for paths', () => {
  it.each([3, 300])('asks as many statements as maxSteps alone requires, with %i neighbours', (count) => {
    const star = Array.from({ length: count }, (_, i) => tie('a', `n${i}`));
    return inGraph([...star, ...chain('n0', 'm', 'b'), tie('m', 'tail')], async (drawn) => {
      const asked = async (maxSteps: number, maxDegree: number | null = null) => {
        let statements = 0;
        const ask: Ask = (...question) => {
          statements += 1;
          return drawn.ask(...question);
        };
        const { paths: found } = await paths({ ask }, 'a', 'b', { maxSteps, maxDegree, steps: all });
        return `${found.length} by ${statements}`;
      };
      expect([await asked(2), await asked(4), await asked(4, 10_000)]).toEqual(['0 by 1', '1 by 4', '1 by 4']);
    })();
  });
});
