import { describe, expect, it } from 'vitest';
import type { ClaimedFragment } from '../../../web/explorer/api/__generated__/graphql.ts';
import {
  basisInWords,
  claimInWords,
  listed,
  shownAs,
  whenSaid,
  whoSaysIt,
} from '../../../web/explorer/panels/reading/sentences.ts';

const border = { id: 'organisation/border-service', name: 'State Border Guard Service of Ukraine' };
const guam = { id: 'organisation/guam', name: 'GUAM' };
const meeting = { id: 'meeting/guam-wgs-tip-11', title: '11th meeting of WGS-TIP' };
const topic = { id: 'topic/risk-analysis', name: 'risk analysis' };

describe('Who says it', () => {
  it('is those who did, and where', () => {
    expect(whoSaysIt({ act: 'REPORTED', by: [border], meeting: null })).toBe(
      'State Border Guard Service of Ukraine reported it.',
    );
    expect(whoSaysIt({ act: 'SUPPORTED', by: [border, guam], meeting })).toBe(
      'State Border Guard Service of Ukraine and GUAM spoke in favour of it, at: 11th meeting of WGS-TIP.',
    );
  });

  it('is the document where nobody else is named', () => {
    expect(whoSaysIt({ act: 'STATED', by: [], meeting: null })).toBe('The document itself says so.');
    expect(whoSaysIt({ act: 'STATED', by: [], meeting })).toBe(
      'The document itself says so, telling of: 11th meeting of WGS-TIP.',
    );
  });

  it('stays open where the text leaves it open', () => {
    expect(whoSaysIt({ act: 'AGREED', by: [], meeting: null })).toBe(
      'Somebody agreed on it; the text does not name who.',
    );
  });

  it('lists names as a sentence does', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});

describe('What ties two organisations', () => {
  it('is not told as going on where it is only supported or planned', () => {
    expect(basisInWords('STATED', [{ status: 'SUPPORTED' }])).toBe(
      'A document says that cooperation of the two is supported. It need not exist.',
    );
    expect(basisInWords('STATED', [{ status: 'PLANNED' }, { status: 'SUPPORTED' }])).toContain('supported and planned');
    expect(basisInWords('STATED', [{ status: 'PLANNED' }, { status: 'UNSTATED' }])).toBe(
      'A document says that they cooperate.',
    );
    expect(basisInWords('MET', [])).toContain('No document says here that they cooperate');
  });
});

describe('When it was said', () => {
  it('tells what the date rests on', () => {
    expect(whenSaid({ date: '2013-07-02/2013-07-03', dateBasis: 'MEETING' })).toBe(
      '2–3 July 2013, the date of the meeting that the document reports',
    );
  });

  it('is never guessed', () => {
    expect(whenSaid({ date: null, dateBasis: null })).toBe('No date is known');
  });
});

describe('A claim', () => {
  const claims: [ClaimedFragment, words: string, shown: string][] = [
    [
      {
        __typename: 'Cooperation',
        id: 'cooperation/d/a',
        summary: null,
        kind: 'training',
        status: 'ONGOING',
        parties: [{ organisation: border }, { organisation: guam }],
      },
      'Cooperation of State Border Guard Service of Ukraine and GUAM: training, ongoing.',
      'cooperation/d/a',
    ],
    [
      {
        __typename: 'Cooperation',
        id: 'cooperation/d/b',
        summary: 'They train together.',
        kind: 'training',
        status: 'ONGOING',
        parties: [],
      },
      'They train together.',
      'cooperation/d/b',
    ],
    [
      { __typename: 'Participation', id: 'participation/d/a', role: 'HOST', organisation: guam, meeting },
      'GUAM hosted: 11th meeting of WGS-TIP.',
      meeting.id,
    ],
    [
      { __typename: 'Schedule', id: 'schedule/d/a', meetingStatus: 'HELD', date: '2013-07-02/2013-07-03', meeting },
      '11th meeting of WGS-TIP: held, 2–3 July 2013.',
      meeting.id,
    ],
    [
      { __typename: 'Schedule', id: 'schedule/d/b', meetingStatus: 'SCHEDULED', date: null, meeting },
      '11th meeting of WGS-TIP: scheduled.',
      meeting.id,
    ],
    [
      { __typename: 'Discussion', id: 'discussion/d/a', act: 'SUPPORTED', asWritten: null, topic, meeting },
      'Risk analysis was supported at: 11th meeting of WGS-TIP.',
      meeting.id,
    ],
    [
      { __typename: 'Membership', id: 'membership/d/a', standing: 'OBSERVER', member: guam, body: border },
      'GUAM is an observer of State Border Guard Service of Ukraine.',
      'link/member/border-service~guam',
    ],
    [
      {
        __typename: 'MeetingDocument',
        id: 'meeting-document/d/a',
        documentRole: 'RESULTING',
        document: { id: 'document/protocol', title: 'Protocol' },
        meeting,
      },
      '“Protocol” came out of: 11th meeting of WGS-TIP.',
      meeting.id,
    ],
  ];

  it.each(claims)('is a sentence, and leads to what the graph shows of it (%#)', (claim, words, shown) => {
    expect(claimInWords(claim)).toBe(words);
    expect(shownAs(claim)).toBe(shown);
  });
});
