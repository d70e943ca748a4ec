import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../src/graph/meetings.ts';
import { counts, during, expectPages, meetings, organisationRow, slugOf, slugs } from './asking.ts';
import { discussion, inGraph, meeting, paper, part, participation, proofOf, schedule, topic } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

describe('meeting/find: a meeting', () => {
  it(
    'comes with its body and its schedules',
    inGraph(
      [
        meeting('eleventh', 'wgs'),
        schedule('eleventh', 'wgs', {
          ...{ number: 11, date: '2013-07-02/2013-07-03', dateAsWritten: 'July 2-3', mode: 'INTERPRETED' },
          ...{ placeName: 'Kyiv', placeCountry: 'UA' },
        }),
        meeting('unknown', 'wgs'),
      ],
      async (drawn) => {
        expect((await meetings(drawn, {})).rows).toEqual([
          {
            ...{ id: 'meeting/eleventh', title: 'eleventh', state: 'CERTAIN', body: organisationRow('wgs') },
            key: [-20130703, 'meeting/eleventh'],
            schedules: [
              {
                ...{
                  id: 'schedule/paper/eleventh-date',
                  meeting: 'meeting/eleventh',
                  madeIn: 'document/paper',
                  version: 1,
                },
                ...{ number: 11, date: '2013-07-02/2013-07-03', dateAsWritten: 'July 2-3', status: 'HELD' },
                ...{ placeName: 'Kyiv', placeCountry: 'UA', mode: 'INTERPRETED' },
                ...{ startEarliest: '2013-07-02', endLatest: '2013-07-03' },
              },
            ],
          },
          {
            ...{
              id: 'meeting/unknown',
              title: 'unknown',
              state: 'UNDATED',
              body: organisationRow('wgs'),
              schedules: [],
            },
            key: [99999999, 'meeting/unknown'],
          },
        ]);
      },
    ),
  );

  it(
    'shows first the held schedule, then what the text says before what is concluded, verbatim, with most evidence, by id',
    inGraph(
      [
        paper('abstract', { textKind: 'ABSTRACT' }),
        schedule('m', null, { key: 'cancelled', status: 'CANCELLED' }),
        schedule('m', null, { key: 'scheduled', status: 'SCHEDULED', evidence: [{}, {}, {}] }),
        schedule('m', null, { key: 'inferred', mode: 'INFERRED', evidence: [{}, {}, {}] }),
        schedule('m', null, { key: 'interpreted', mode: 'INTERPRETED' }),
        schedule('m', null, { key: 'abstract', in: 'abstract', evidence: [{}, {}, {}] }),
        schedule('m', null, { key: 'one', evidence: [{}, { stance: 'DISPUTES' }, { stance: 'DISPUTES' }] }),
        schedule('m', null, { key: 'more', evidence: [{}, {}] }),
        schedule('m', null, { key: 'again', evidence: [{}, {}] }),
        schedule('m', null, { key: 'withdrawn', evidence: [{}, {}, {}, {}] }),
      ],
      async (drawn) => {
        const shown = async () =>
          (await meetings(drawn, {})).rows[0]!.schedules.map((one) => slugOf(one).replace('m-', ''));
        await write(drawn, [], withdrawing(['schedule/paper/m-withdrawn']));
        const order = ['again', 'more', 'one', 'abstract', 'interpreted', 'inferred', 'scheduled', 'cancelled'];
        expect(await shown()).toEqual(order);
        await write(drawn, [proofOf('schedule/paper/m-one', 'x', {}), proofOf('schedule/paper/m-one', 'y', {})]);
        expect((await shown())[0]).toBe('one');
        await write(drawn, [], withdrawing(['evidence/paper/schedule/paper/m-one/x']));
        expect((await shown())[0]).toBe('again');
      },
    ),
  );
});

describe('meeting/find: which', () => {
  const scene = [
    part('wgs', 'guam'),
    topic('drugs', 'crime'),
    meeting('council', 'guam'),
    schedule('council', 'guam', { date: '2012' }),
    meeting('sitting', 'wgs'),
    schedule('sitting', 'wgs', { date: '2013-07' }),
    participation('iom', 'sitting'),
    discussion('sitting', 'drugs'),
    schedule('joint', null, { date: '2014', status: 'SCHEDULED' }),
    participation('iom', 'joint'),
    discussion('joint', 'crime'),
    schedule('undated', null),
    participation('guam', 'undated'),
  ];

  it.each([
    [{}, ['joint', 'sitting', 'council', 'undated']],
    [{ orderBy: 'OLDEST' }, ['council', 'sitting', 'joint', 'undated']],
    [{ of: 'guam' }, ['sitting', 'council']],
    [{ of: 'guam', parts: false }, ['council']],
    [{ participant: 'iom' }, ['joint', 'sitting']],
    [{ participant: 'guam' }, ['sitting', 'council', 'undated']],
    [{ participant: 'guam', parts: false }, ['council', 'undated']],
    [{ participant: 'iom', of: 'guam' }, ['sitting']],
    [{ on: 'crime' }, ['joint', 'sitting']],
    [{ on: 'drugs' }, ['sitting']],
    [{ on: 'drugs', participant: 'iom' }, ['sitting']],
    [{ on: 'drugs', of: 'guam' }, ['sitting']],
    [{ on: 'crime', of: 'wgs', parts: false }, ['sitting']],
    [{ statuses: ['SCHEDULED', 'CANCELLED'] }, ['joint']],
    [{ among: ['meeting/joint', 'meeting/council', 'meeting/none'] }, ['joint', 'council']],
    [{ among: [] }, []],
    [during('2013', '2014'), ['joint', 'sitting', 'undated']],
    [during('2013', '2014', ['CERTAIN']), ['joint', 'sitting']],
    [during('2013', '2014', ['UNDATED']), ['undated']],
    [{ of: 'nobody' }, []],
    [{ participant: 'nobody' }, []],
    [{ on: 'nothing' }, []],
  ])('of %o are %o', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await meetings(drawn, question);
      expect([slugs(page), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'take the best answer of their schedules in time, and are counted by it',
    inGraph(
      [...scene, schedule('council', 'guam', { key: 'other', status: 'CANCELLED', date: '2013-07' })],
      async (drawn) => {
        const page = await meetings(drawn, during('2013-07-02', '2013-07-03'));
        expect(page.rows.map((row) => `${slugOf(row)} ${row.state}`)).toEqual([
          'sitting POSSIBLE',
          'council POSSIBLE',
          'undated UNDATED',
        ]);
        expect(counts(page)).toEqual({ total: 3, certain: 0, possible: 2, undated: 1 });
      },
    ),
  );

  it(
    'are anchored if everything named exists; what was withdrawn is not there',
    inGraph(scene, async (drawn) => {
      const anchored = async (question: object) => (await meetings(drawn, question)).anchored;
      expect(await anchored({ of: 'guam', participant: 'iom', on: 'crime' })).toBe(true);
      expect(await anchored({ of: 'nobody' })).toBe(false);
      expect(await anchored({ participant: 'nobody' })).toBe(false);
      expect(await anchored({ on: 'nothing' })).toBe(false);
      const gone = ['meeting/joint', 'discussion/paper/sitting-drugs', 'participation/paper/sitting-iom-PARTICIPANT'];
      await write(drawn, [], withdrawing([...gone, 'organisation/guam']));
      expect(slugs(await meetings(drawn, {}))).toEqual(['sitting', 'council', 'undated']);
      expect(slugs(await meetings(drawn, { among: ['meeting/joint'] }))).toEqual([]);
      expect(slugs(await meetings(drawn, { participant: 'iom' }))).toEqual([]);
      expect(slugs(await meetings(drawn, { on: 'crime' }))).toEqual([]);
      expect([slugs(await meetings(drawn, { of: 'guam' })), await anchored({ of: 'guam' })]).toEqual([[], false]);
    }),
  );

  it.each(['NEWEST', 'OLDEST'])('come %s first in pages that give each once', (orderBy) => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((slug) => schedule(slug, 'body', { date: '2013' })),
      async (drawn) => {
        await expectPages(
          (paging) => meetings(drawn, { participant: 'body', orderBy, ...paging }),
          (row) => slugOf(row),
          seven,
        );
        expect(await findMeetings(drawn.ask, [])).toEqual([]);
      },
    )();
  });
});
