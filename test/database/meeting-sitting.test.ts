import { describe, expect, it } from 'vitest';
import { seriesNeighbours, sittings } from '../../src/graph/meetings.ts';
import { organisationRow } from './asking.ts';
import { discussion, inGraph, meeting, meetingDocument, organisation, participation, schedule } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

describe('meeting/sitting', () => {
  it(
    'tells who took part (the body last, by the schedule shown first), what was discussed in the order of the text, which documents',
    inGraph(
      [
        ...[organisation('zoo'), schedule('m', 'body', { key: 'b', status: 'SCHEDULED' })],
        schedule('m', 'body', { key: 'c', mode: 'INTERPRETED' }),
        participation('observer', 'm', { role: 'OBSERVER' }),
        participation('zoo', 'm', { asWritten: 'the zoo' }),
        participation('ark', 'm'),
        ...['SPEAKER', 'CHAIR', 'HOST'].map((role) => participation('x', 'm', { role })),
        discussion('m', 'borders', { evidence: [{ start: 9 }], act: 'SUPPORTED', by: 'ark' }),
        discussion('m', 'zebras', { evidence: [{ start: 20 }, { start: 5 }] }),
        ...['REPORTS', 'RESULTING', 'IN_PREPARATION', 'CONSIDERED'].map((role, i) =>
          meetingDocument('m', `doc-${i}`, { role }),
        ),
        participation('gone', 'm'),
        discussion('m', 'gone'),
        meetingDocument('m', 'gone'),
      ],
      async (drawn) => {
        const gone = [
          'participation/paper/m-gone-PARTICIPANT',
          'discussion/paper/m-gone',
          'meeting-document/paper/m-gone',
        ];
        await write(drawn, [], withdrawing(gone));
        const [sitting, ...others] = await sittings(drawn.ask, ['meeting/m', 'meeting/none']);
        expect(others).toEqual([]);
        const { participations, discussions, documents } = sitting!;
        expect(participations.map(({ role, organisation: { name } }) => `${role} ${name}`)).toEqual([
          ...['HOST x', 'CHAIR x', 'SPEAKER x', 'PARTICIPANT ark', 'PARTICIPANT zoo', 'OBSERVER observer', 'BODY body'],
        ]);
        const common = { meeting: 'meeting/m', madeIn: 'document/paper', version: 1 };
        expect(participations.slice(4, 5)).toEqual([
          {
            ...{ ...common, id: 'participation/paper/m-zoo-PARTICIPANT', organisation: organisationRow('zoo') },
            ...{ role: 'PARTICIPANT', mode: 'TEXTUAL', asWritten: 'the zoo' },
          },
        ]);
        expect(participations.at(-1)).toEqual({
          ...{ ...common, id: 'schedule/paper/m-c', organisation: organisationRow('body') },
          ...{ role: 'BODY', mode: 'INTERPRETED', asWritten: null },
        });
        expect(discussions).toEqual([
          {
            ...{ ...common, id: 'discussion/paper/m-zebras', topic: { id: 'topic/zebras', name: 'zebras' } },
            ...{ act: 'DISCUSSED', by: [], asWritten: null },
          },
          {
            ...{ ...common, id: 'discussion/paper/m-borders', topic: { id: 'topic/borders', name: 'borders' } },
            ...{ act: 'SUPPORTED', by: [organisationRow('ark')], asWritten: null },
          },
        ]);
        expect(documents.map(({ role, document }) => `${role} ${document}`)).toEqual([
          ...['CONSIDERED document/doc-3', 'IN_PREPARATION document/doc-2'],
          ...['RESULTING document/doc-1', 'REPORTS document/doc-0'],
        ]);
      },
    ),
  );
});

describe('meeting/series', () => {
  it(
    'goes by the date of the schedule shown first, else by number; withdrawn ones and other bodies’ are not in it',
    inGraph(
      [
        ...['tenth', 'eleventh', 'twelfth', 'next', 'last', 'gone'].map((slug) => meeting(slug, 'wgs')),
        ...[meeting('other', 'guam'), schedule('other', 'guam', { date: '2013-08' })],
        schedule('eleventh', 'wgs', { date: '2013-07', number: 11 }),
        schedule('tenth', 'wgs', { date: '2012', number: 99 }),
        schedule('twelfth', 'wgs', { date: '2013-12', number: 12, key: 'held' }),
        schedule('twelfth', 'wgs', { date: '2011', status: 'SCHEDULED', key: 'planned' }),
        schedule('last', 'wgs', { number: 14 }),
        schedule('next', 'wgs', { number: 13 }),
        schedule('gone', 'wgs', { date: '2013-09' }),
        schedule('nobody-s', null, { date: '2013-10' }),
      ],
      async (drawn) => {
        await write(drawn, [], withdrawing(['meeting/gone']));
        const ids = ['tenth', 'eleventh', 'twelfth', 'next', 'last', 'other', 'nobody-s', 'none'];
        const rows = await seriesNeighbours(
          drawn.ask,
          ids.map((slug) => `meeting/${slug}`),
        );
        const short = (id: string | null) => id?.replace('meeting/', '') ?? '–';
        expect(rows.map(({ id, previous, next }) => `${short(previous)} < ${short(id)} < ${short(next)}`)).toEqual([
          '– < tenth < eleventh',
          'tenth < eleventh < twelfth',
          'eleventh < twelfth < next',
          'twelfth < next < last',
          'next < last < –',
          '– < other < –',
        ]);
      },
    ),
  );
});
