import { describe, expect, it } from 'vitest';
import { counts, links, pairs } from './asking.ts';
import {
  cooperation,
  equals,
  inGraph,
  led,
  meeting,
  membership,
  organisation,
  part,
  participation,
  schedule,
} from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `party-${String(i).padStart(2, '0')}`);

describe('link/find: a STATED link', () => {
  it(
    'is made between equal parties, each with each',
    inGraph([cooperation('training', equals('selec', 'iom', 'guam'))], async (drawn) => {
      expect(pairs(await links(drawn, {}))).toEqual(['guam STATED iom', 'guam STATED selec', 'iom STATED selec']);
      expect(pairs(await links(drawn, { who: 'iom' }))).toEqual(['iom STATED guam', 'iom STATED selec']);
    }),
  );

  it(
    'is made between a lead and its partners, whichever was asked for, and not between the partners',
    inGraph([cooperation('border', led('service', 'iom', 'american-part'))], async (drawn) => {
      expect(pairs(await links(drawn, {}))).toEqual(['american-part STATED service', 'iom STATED service']);
      expect(pairs(await links(drawn, { who: 'service' }))).toEqual([
        'service STATED american-part',
        'service STATED iom',
      ]);
      expect(pairs(await links(drawn, { who: 'iom' }))).toEqual(['iom STATED service']);
    }),
  );

  it(
    'is not made between two leads, nor between equals and the two sides',
    inGraph(
      [cooperation('mixed', [...equals('e1', 'e2'), ...led('l1', 'p1'), ...led('l2').slice(0, 1)])],
      async (drawn) => {
        expect(pairs(await links(drawn, {}))).toEqual(['e1 STATED e2', 'l1 STATED p1', 'l2 STATED p1']);
      },
    ),
  );

  it(
    'is made of twenty equal parties, and of twenty-one by none but lead and partner',
    inGraph(
      [
        cooperation('twenty', equals(...crowd(20))),
        cooperation('more', [...equals(...crowd(20).map((slug) => `x-${slug}`), 'x-last'), ...led('lead', 'partner')]),
      ],
      async (drawn) => {
        expect((await links(drawn, { first: 1 })).total).toBe(191);
        expect((await links(drawn, { who: 'party-07' })).total).toBe(19);
        expect((await links(drawn, { who: 'x-last' })).total).toBe(0);
        expect(pairs(await links(drawn, { who: 'partner' }))).toEqual(['partner STATED lead']);
      },
    ),
  );

  it(
    'is not made by one known party',
    inGraph([cooperation('alone', equals('iom')), cooperation('leading', led('guam'))], async (drawn) => {
      expect(counts(await links(drawn, {}))).toEqual({ total: 0, certain: 0, possible: 0, undated: 0 });
    }),
  );
});

describe('link/find: a MET link', () => {
  it(
    'is made between all who took part in a held meeting, in whatever role, the body included',
    inGraph(
      [
        meeting('eleventh', 'wgs'),
        schedule('eleventh', 'wgs'),
        participation('secretariat', 'eleventh', { role: 'HOST' }),
        participation('iom', 'eleventh', { role: 'OBSERVER' }),
      ],
      async (drawn) => {
        expect(pairs(await links(drawn, { who: 'iom', basis: ['MET'] }))).toEqual([
          'iom MET secretariat',
          'iom MET wgs',
        ]);
        expect(pairs(await links(drawn, { who: 'wgs', basis: ['MET'] }))).toEqual([
          'wgs MET iom',
          'wgs MET secretariat',
        ]);
      },
    ),
  );

  it(
    'is not made by a meeting that is only scheduled, was cancelled, or of which nobody says that it was held',
    inGraph(
      [
        ...['SCHEDULED', 'CANCELLED'].map((status) => schedule(status.toLowerCase(), 'wgs', { status })),
        ...['scheduled', 'cancelled', 'unknown'].flatMap((at) => [participation('iom', at), participation('guam', at)]),
      ],
      async (drawn) => {
        expect(pairs(await links(drawn, { who: 'iom', basis: ['MET'] }))).toEqual([]);
      },
    ),
  );

  it(
    'is made if one document calls it held, whatever another scheduled, and rests on what calls it held',
    inGraph(
      [
        schedule('twelfth', 'wgs', { key: 'before', status: 'SCHEDULED', in: 'announcement' }),
        schedule('twelfth', 'wgs', { key: 'after', in: 'report' }),
        participation('iom', 'twelfth', { in: 'report' }),
      ],
      async (drawn) => {
        const { rows } = await links(drawn, { who: 'iom', basis: ['MET'] });
        expect(rows.map(({ claims, meetings }) => ({ claims: claims.sort(), meetings }))).toEqual([
          {
            claims: ['participation/report/twelfth-iom-PARTICIPANT', 'schedule/report/twelfth-after'],
            meetings: ['meeting/twelfth'],
          },
        ]);
      },
    ),
  );

  it(
    'counts a meeting once, however many roles and schedules it has',
    inGraph(
      [
        schedule('first', 'wgs', { key: 'one' }),
        schedule('first', 'wgs', { key: 'two' }),
        schedule('second', 'wgs'),
        ...['HOST', 'CHAIR'].map((role) => participation('guam', 'first', { role })),
        participation('guam', 'second'),
      ],
      async (drawn) => {
        const { rows } = await links(drawn, { who: 'guam', basis: ['MET'] });
        expect(rows.map(({ meetings }) => meetings.sort())).toEqual([['meeting/first', 'meeting/second']]);
      },
    ),
  );
});

describe('link/find: a MEMBER link', () => {
  it(
    'is found from the member and from the body, and joins no two members',
    inGraph([membership('ua', 'guam'), membership('az', 'guam', { kind: 'OBSERVER' })], async (drawn) => {
      const basis = { basis: ['MEMBER' as const] };
      expect(pairs(await links(drawn, { who: 'ua', ...basis }))).toEqual(['ua MEMBER guam']);
      expect(pairs(await links(drawn, { who: 'guam', ...basis }))).toEqual(['guam MEMBER az', 'guam MEMBER ua']);
      expect(pairs(await links(drawn, basis))).toEqual(['az MEMBER guam', 'guam MEMBER ua']);
    }),
  );

  it(
    'is none of a question on a topic, as memberships have none',
    inGraph([membership('ua', 'guam'), cooperation('c', equals('ua', 'iom'), { topics: ['drugs'] })], async (drawn) => {
      expect(pairs(await links(drawn, { who: 'ua', on: 'drugs', basis: ['MEMBER', 'STATED'] }))).toEqual([
        'ua STATED iom',
      ]);
    }),
  );
});

describe('link/find: the bases', () => {
  it(
    'are never mixed: a pair tied by three makes three rows, and only those asked for',
    inGraph(
      [
        cooperation('c', equals('ua', 'guam')),
        membership('ua', 'guam'),
        schedule('summit', 'guam'),
        participation('ua', 'summit'),
      ],
      async (drawn) => {
        const asked = async (...basis: ('STATED' | 'MET' | 'MEMBER')[]) =>
          pairs(await links(drawn, { who: 'ua', with: 'guam', basis }));
        expect(await asked('STATED', 'MET', 'MEMBER')).toEqual(['ua MEMBER guam', 'ua MET guam', 'ua STATED guam']);
        expect(await asked('STATED')).toEqual(['ua STATED guam']);
        expect(await asked('MET')).toEqual(['ua MET guam']);
        expect(await asked('MEMBER')).toEqual(['ua MEMBER guam']);
      },
    ),
  );
});

describe('link/find: what was withdrawn', () => {
  const scene = [
    cooperation('stated', equals('iom', 'guam')),
    membership('ua', 'guam'),
    part('wgs', 'guam'),
    organisation('selec'),
    cooperation('far', equals('wgs', 'selec')),
    schedule('summit', 'guam'),
    participation('us', 'summit'),
    schedule('dinner', null),
    ...['us', 'guam'].map((who) => participation(who, 'dinner')),
  ];
  const all = { who: 'guam', basis: ['STATED' as const, 'MET' as const, 'MEMBER' as const] };

  it.each([
    [[], ['guam MEMBER ua', 'guam MET us', 'guam STATED iom', 'wgs STATED selec']],
    [['cooperation/paper/stated'], ['guam MEMBER ua', 'guam MET us', 'wgs STATED selec']],
    [['membership/paper/ua-guam'], ['guam MET us', 'guam STATED iom', 'wgs STATED selec']],
    [
      ['participation/paper/summit-us-PARTICIPANT', 'participation/paper/dinner-guam-PARTICIPANT'],
      ['guam MEMBER ua', 'guam STATED iom', 'wgs STATED selec'],
    ],
    [
      ['schedule/paper/summit-date', 'schedule/paper/dinner-date'],
      ['guam MEMBER ua', 'guam STATED iom', 'wgs STATED selec'],
    ],
    [
      ['meeting/summit', 'meeting/dinner'],
      ['guam MEMBER ua', 'guam STATED iom', 'wgs STATED selec'],
    ],
    [
      ['organisation/iom', 'organisation/us'],
      ['guam MEMBER ua', 'wgs STATED selec'],
    ],
    [
      ['organisation/ua', 'organisation/wgs'],
      ['guam MET us', 'guam STATED iom'],
    ],
    [['organisation/guam'], []],
  ])('makes no link: of %o withdrawn remain %o', (ids, remaining) =>
    inGraph(scene, async (drawn) => {
      if (ids.length > 0) await write(drawn, [], withdrawing(ids));
      expect(pairs(await links(drawn, all))).toEqual(remaining);
    })(),
  );

  it(
    'is not found by asking for anybody either',
    inGraph(scene, async (drawn) => {
      await write(drawn, [], withdrawing(['organisation/iom', 'organisation/ua']));
      expect(pairs(await links(drawn, { basis: ['STATED', 'MEMBER'] }))).toEqual(['selec STATED wgs']);
    }),
  );
});
