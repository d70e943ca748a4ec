import { describe, expect, it } from 'vitest';
import { findCooperations } from '../../src/graph/cooperations.ts';
import { cooperations, counts, during, expectPages, organisationRow, slugs } from './asking.ts';
import { cooperation, equals, inferred, inGraph, led, paper, part, proofOf, topic } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

describe('cooperation/find: a cooperation', () => {
  it(
    'comes whole: leads, equals and partners by name, topics by name, its period, its evidence',
    inGraph(
      [
        cooperation('training', [...led('service', 'un', 'iom'), ...inferred('guam')], {
          ...{ kind: 'training', status: 'ENDED', summary: 'They trained.', topics: ['organs', 'drugs'] },
          ...{ start: '2012', startAsWritten: 'in 2012', end: '2013-06', endAsWritten: 'until June' },
          evidence: [{ date: '2013-07-02', by: 'guam', at: 'eleventh' }],
        }),
      ],
      async (drawn) => {
        const { rows } = await cooperations(drawn, {});
        expect(rows).toEqual([
          {
            ...{ id: 'cooperation/paper/training', key: [-20130702, 'cooperation/paper/training'], version: 1 },
            ...{ kind: 'training', status: 'ENDED', summary: 'They trained.', disputed: false, paired: true },
            ...{ state: 'CERTAIN', periodBasis: 'STATED', madeIn: 'document/paper' },
            ...{ start: '2012', startAsWritten: 'in 2012', startEarliest: '2012-01-01', startLatest: '2012-12-31' },
            ...{ end: '2013-06', endAsWritten: 'until June', endEarliest: '2013-06-01', endLatest: '2013-06-30' },
            parties: [
              { organisation: organisationRow('service'), role: 'LEAD', mode: 'TEXTUAL', asWritten: null },
              { organisation: organisationRow('guam'), role: 'PARTY', mode: 'INFERRED', asWritten: null },
              { organisation: organisationRow('iom'), role: 'PARTNER', mode: 'TEXTUAL', asWritten: null },
              { organisation: organisationRow('un'), role: 'PARTNER', mode: 'TEXTUAL', asWritten: null },
            ],
            topics: ['drugs', 'organs'].map((slug) => ({
              topic: { id: `topic/${slug}`, name: slug },
              mode: 'TEXTUAL',
              asWritten: null,
            })),
            evidence: [
              expect.objectContaining({
                id: 'evidence/paper/cooperation/paper/training/1',
                by: [organisationRow('guam')],
                meeting: 'meeting/eleventh',
                document: expect.objectContaining({ id: 'document/paper', textKind: 'VERBATIM' }),
              }),
            ],
          },
        ]);
      },
    ),
  );

  it(
    'has its supporting evidence first, then the most direct, verbatim before abstract, the latest; none that is withdrawn',
    inGraph(
      [
        paper('abstract', { textKind: 'ABSTRACT' }),
        cooperation('c', equals('a'), {
          evidence: [
            { stance: 'DISPUTES', date: '2020' },
            { mode: 'INFERRED', date: '2019' },
            { mode: 'INTERPRETED' },
            { in: 'abstract', date: '2019' },
            { date: '2018' },
            {},
            { date: '2017' },
            { date: '2021' },
          ],
        }),
      ],
      async (drawn) => {
        await write(drawn, [], withdrawing(['evidence/paper/cooperation/paper/c/8']));
        const [row] = (await cooperations(drawn, {})).rows;
        expect(row!.evidence!.map(({ id }) => id.at(-1))).toEqual(['5', '7', '6', '4', '3', '2', '1']);
        expect([row!.topics, row!.disputed]).toEqual([[], true]);
      },
    ),
  );
});

describe('cooperation/find: which', () => {
  const scene = [
    part('wgs', 'guam'),
    topic('drugs', 'crime'),
    cooperation('ab', equals('guam', 'iom'), { topics: ['crime'], evidence: [{ date: '2012', at: 'eleventh' }] }),
    cooperation('part', led('wgs', 'selec'), { topics: ['drugs'], evidence: [{ date: '2013', at: 'twelfth' }] }),
    cooperation('alone', equals('wgs'), { evidence: [{ date: '2011' }] }),
    cooperation('crowd', equals(...Array.from({ length: 21 }, (_, i) => `party-${i}`))),
  ];

  it.each([
    [{}, ['part', 'ab', 'alone', 'crowd']],
    [{ who: 'guam' }, ['part', 'ab', 'alone']],
    [{ who: 'guam', parts: false }, ['ab']],
    [{ who: 'guam', with: 'selec' }, ['part']],
    [{ who: 'selec', with: 'guam' }, ['part']],
    [{ who: 'selec', with: 'guam', parts: false }, []],
    [{ who: 'iom', with: 'selec' }, []],
    [{ on: 'crime' }, ['part', 'ab']],
    [{ on: 'drugs' }, ['part']],
    [{ who: 'iom', on: 'crime' }, ['ab']],
    [{ who: 'iom', on: 'drugs' }, []],
    [{ meeting: 'meeting/eleventh' }, ['ab']],
    [{ meeting: 'meeting/none' }, []],
    [{ among: ['cooperation/paper/alone', 'cooperation/paper/part', 'cooperation/paper/no'] }, ['part', 'alone']],
    [{ among: [] }, []],
    [{ paired: true }, ['part', 'ab']],
    [{ paired: false }, ['alone', 'crowd']],
    [{ who: 'guam', paired: false }, ['alone']],
    [{ who: 'party-3', paired: false }, ['crowd']],
    [{ orderBy: 'FIRST_EVIDENCE' }, ['alone', 'ab', 'part', 'crowd']],
    [during('2012', '2012'), ['ab', 'crowd']],
    [during('2012', '2012', ['UNDATED']), ['crowd']],
    [{ who: 'nobody' }, []],
  ])('of %o are %o', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await cooperations(drawn, question);
      expect([slugs(page), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'are counted by their place in time, listed or not',
    inGraph(scene, async (drawn) => {
      expect(counts(await cooperations(drawn, during('2011', '2012', ['POSSIBLE'])))).toEqual({
        ...{ total: 0, certain: 2, possible: 0, undated: 1 },
      });
    }),
  );

  it(
    'are said to be anchored if everything named exists',
    inGraph(scene, async (drawn) => {
      const anchored = async (question: object) => (await cooperations(drawn, question)).anchored;
      expect(await anchored({})).toBe(true);
      expect(await anchored({ who: 'guam', with: 'iom', on: 'drugs' })).toBe(true);
      expect(await anchored({ who: 'nobody' })).toBe(false);
      expect(await anchored({ who: 'guam', with: 'nobody' })).toBe(false);
      expect(await anchored({ on: 'nothing' })).toBe(false);
      await write(drawn, [], withdrawing(['organisation/guam', 'topic/drugs']));
      expect(await anchored({ who: 'guam' })).toBe(false);
      expect(await anchored({ on: 'drugs' })).toBe(false);
    }),
  );

  it(
    'are none that was withdrawn, however they are asked for',
    inGraph(scene, async (drawn) => {
      await write(drawn, [], withdrawing(['cooperation/paper/ab']));
      const questions = [{}, { who: 'iom' }, { on: 'crime' }, { meeting: 'meeting/eleventh' }];
      for (const question of [...questions, { among: ['cooperation/paper/ab'] }]) {
        expect(slugs(await cooperations(drawn, question))).not.toContain('ab');
      }
    }),
  );

  it(
    'are not of a meeting any more when what was said there is withdrawn',
    inGraph([...scene, proofOf('cooperation/paper/ab', 'more', {})], async (drawn) => {
      await write(drawn, [], withdrawing(['evidence/paper/cooperation/paper/ab/1']));
      expect(slugs(await cooperations(drawn, { meeting: 'meeting/eleventh' }))).toEqual([]);
    }),
  );

  it.each(['LAST_EVIDENCE', 'FIRST_EVIDENCE'])('come by %s in pages that give each once', (orderBy) => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((key) => cooperation(key, equals('iom', 'guam'))),
      async (drawn) => {
        await expectPages(
          (paging) => cooperations(drawn, { who: 'iom', orderBy, ...paging }),
          ({ id }) => id.at(-1)!,
          seven,
        );
        expect(await findCooperations(drawn.ask, [])).toEqual([]);
      },
    )();
  });
});
