import { describe, expect, it } from 'vitest';
import { claimsById, findClaims } from '../../src/graph/claims.ts';
import { expectPages, firstPage, organisationRow } from './asking.ts';
import {
  cooperation,
  discussion,
  equals,
  inGraph,
  led,
  meetingDocument,
  membership,
  participation,
  proofOf,
  schedule,
} from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const made = { version: 1, madeIn: 'document/paper' };
const noBounds = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null };
const unstated = { start: null, startAsWritten: null, end: null, endAsWritten: null, periodBasis: null, ...noBounds };

describe('claim/by-id', () => {
  it(
    'gives claims of each of the six types whole',
    inGraph(
      [
        cooperation('c', [...led('zoo', 'un', 'iom'), ...equals('ark')], {
          kind: 'training',
          topics: ['organs', 'drugs'],
        }),
        membership('ua', 'guam', { kind: 'OBSERVER', start: '1997-10', evidence: [{ date: '2013' }] }),
        schedule('m', 'guam', { number: 11, date: '2013-07', placeName: 'Kyiv', placeCountry: 'UA', mode: 'INFERRED' }),
        participation('iom', 'm', { role: 'HOST', asWritten: 'IOM', mode: 'INTERPRETED' }),
        discussion('m', 'drugs', { act: 'SUPPORTED', by: 'ua', asWritten: 'on drugs' }),
        meetingDocument('m', 'protocol', { role: 'RESULTING', asWritten: 'the Protocol' }),
      ],
      async (drawn) => {
        const party = (slug: string, role: string) => ({
          ...{ organisation: organisationRow(slug), role, mode: 'TEXTUAL', asWritten: null },
        });
        const right = [
          {
            ...{ id: 'cooperation/paper/c', ...made, ...unstated, kind: 'training', status: 'UNSTATED', summary: null },
            ...{ disputed: false, paired: true, state: 'UNDATED' },
            parties: [party('zoo', 'LEAD'), party('ark', 'PARTY'), party('iom', 'PARTNER'), party('un', 'PARTNER')],
            topics: ['drugs', 'organs'].map((slug) => ({
              ...{ topic: { id: `topic/${slug}`, name: slug }, mode: 'TEXTUAL', asWritten: null },
            })),
          },
          {
            ...{ id: 'membership/paper/ua-guam', ...made, ...unstated, kind: 'OBSERVER', periodBasis: 'STATED' },
            ...{ member: organisationRow('ua'), body: organisationRow('guam'), state: 'CERTAIN' },
            ...{ start: '1997-10', startEarliest: '1997-10-01', startLatest: '1997-10-31', endEarliest: '2013-01-01' },
          },
          {
            ...{
              id: 'schedule/paper/m-date',
              ...made,
              meeting: 'meeting/m',
              number: 11,
              status: 'HELD',
              mode: 'INFERRED',
            },
            ...{ date: '2013-07', dateAsWritten: null, startEarliest: '2013-07-01', endLatest: '2013-07-31' },
            ...{ placeName: 'Kyiv', placeCountry: 'UA' },
          },
          {
            ...{ id: 'participation/paper/m-iom-HOST', ...made, meeting: 'meeting/m', role: 'HOST' },
            ...{ organisation: organisationRow('iom'), mode: 'INTERPRETED', asWritten: 'IOM' },
          },
          {
            ...{
              id: 'discussion/paper/m-drugs',
              ...made,
              meeting: 'meeting/m',
              act: 'SUPPORTED',
              asWritten: 'on drugs',
            },
            ...{ topic: { id: 'topic/drugs', name: 'drugs' }, by: [organisationRow('ua')] },
          },
          {
            ...{
              id: 'meeting-document/paper/m-protocol',
              ...made,
              meeting: 'meeting/m',
              document: 'document/protocol',
            },
            ...{ role: 'RESULTING', mode: 'TEXTUAL', asWritten: 'the Protocol' },
          },
        ];
        expect(await claimsById(drawn.ask, [...right.map(({ id }) => id), 'cooperation/paper/none'])).toEqual(right);

        await write(drawn, [], withdrawing(['schedule/paper/m-date']));
        expect(
          (
            await claimsById(
              drawn.ask,
              right.map(({ id }) => id),
            )
          ).map(({ id }) => id),
        ).not.toContain('schedule/paper/m-date');
      },
    ),
  );
});

describe('claim/find', () => {
  const found = async (ask: Parameters<typeof findClaims>[0], document: string) =>
    (await findClaims(ask, [{ ...firstPage, document }]))[0]!.rows.map(({ id }) => id);

  it(
    'gives the claims with evidence in a document in the order of its text, whichever document made them',
    inGraph(
      [
        cooperation('late', equals('a'), { evidence: [{ start: 30 }, { start: 12 }] }),
        membership('a', 'b', { evidence: [{ start: 3 }] }),
        schedule('m', 'b', { evidence: [{ start: 100 }] }),
        proofOf('schedule/paper/m-date', 'again', { start: 10 }),
        cooperation('other', equals('b'), { in: 'other' }),
        proofOf('cooperation/other/other', 'here', { in: 'paper', start: 15, stance: 'DISPUTES' }),
        cooperation('gone', equals('c')),
      ],
      async (drawn) => {
        await write(drawn, [], withdrawing(['cooperation/paper/gone', 'evidence/paper/schedule/paper/m-date/again']));
        expect(await found(drawn.ask, 'document/paper')).toEqual([
          ...['membership/paper/a-b', 'cooperation/paper/late', 'cooperation/other/other', 'schedule/paper/m-date'],
        ]);
        expect(await found(drawn.ask, 'document/other')).toEqual(['cooperation/other/other']);
        expect(await found(drawn.ask, 'document/none')).toEqual([]);
        expect(await findClaims(drawn.ask, [])).toEqual([]);
      },
    ),
  );

  it('comes in pages that give each of one passage once', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((key) => cooperation(key, equals('iom'))),
      async ({ ask }) => {
        await expectPages(
          async (paging) => (await findClaims(ask, [{ document: 'document/paper', ...paging }]))[0]!,
          ({ id }) => id.at(-1)!,
          seven,
        );
      },
    )();
  });
});
