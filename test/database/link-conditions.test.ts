import { describe, expect, it } from 'vitest';
import type { ClaimFilter } from '../../src/resolvers/__generated__/schema.ts';
import { claimsWith, cooperations, link, links, pairs, slugs } from './asking.ts';
import {
  cooperation,
  equals,
  inferred,
  inGraph,
  membership,
  paper,
  part,
  participation,
  proofOf,
  schedule,
} from './drawing.ts';

/** Each organisation is tied to `hub` by one cooperation, of which one thing is out of the ordinary. */
const scene = [
  paper('abstract', { textKind: 'ABSTRACT' }),
  cooperation('plain', equals('hub', 'plain')),
  cooperation('training', equals('hub', 'training'), { kind: 'training' }),
  cooperation('ongoing', equals('hub', 'ongoing'), { status: 'ONGOING' }),
  cooperation('concluded', equals('hub', 'concluded'), { evidence: [{ mode: 'INFERRED' }] }),
  cooperation('party-concluded', [...equals('hub'), ...inferred('party-concluded')]),
  cooperation('reported', equals('hub', 'reported'), { evidence: [{ act: 'REPORTED' }, { act: 'PLANNED' }] }),
  cooperation('doubtful', equals('hub', 'doubtful'), { evidence: [{ certainty: 'LOW' }] }),
  cooperation('likely', equals('hub', 'likely'), { evidence: [{ certainty: 'LOW' }, { certainty: 'MEDIUM' }] }),
  cooperation('abstract', equals('hub', 'abstract'), { in: 'abstract' }),
  cooperation('disputed', equals('hub', 'disputed')),
  proofOf('cooperation/paper/disputed', 'no', {
    ...{ stance: 'DISPUTES', in: 'abstract', mode: 'INTERPRETED', act: 'AGREED', certainty: 'HIGH' },
  }),
];
const all = [
  ...['abstract', 'concluded', 'disputed', 'doubtful', 'likely', 'ongoing'],
  ...['party-concluded', 'plain', 'reported', 'training'],
];
const but = (...others: string[]) => all.filter((slug) => !others.includes(slug));

/** The condition, who is left in a link, and which cooperations differ from that. */
const conditions: [ClaimFilter, string[], string[]?][] = [
  [{}, all],
  [{ kinds: ['training', 'dancing'] }, ['training']],
  [{ kinds: [] }, []],
  [{ statuses: ['ONGOING', 'ENDED'] }, ['ongoing']],
  [{ modes: ['TEXTUAL'] }, but('concluded', 'party-concluded'), but('concluded')],
  [{ modes: ['INFERRED'] }, [], ['concluded']],
  [{ modes: ['TEXTUAL', 'INFERRED'] }, all],
  [{ modes: ['INTERPRETED'] }, []],
  [{ acts: ['PLANNED'] }, ['reported']],
  [{ acts: ['AGREED'] }, []],
  [{ certaintyAtLeast: 'LOW' }, all],
  [{ certaintyAtLeast: 'MEDIUM' }, but('doubtful')],
  [{ certaintyAtLeast: 'HIGH' }, but('doubtful', 'likely')],
  [{ verbatimOnly: true }, but('abstract')],
  [{ verbatimOnly: false }, all],
  [{ disputed: true }, ['disputed']],
  [{ disputed: false }, but('disputed')],
  [{ kinds: ['training'], statuses: ['ONGOING'] }, []],
];

describe('which claims count', () => {
  it(
    'for a link/find is decided by each condition alone',
    inGraph(scene, async (drawn) => {
      for (const [filter, left] of conditions) {
        const { rows, total } = await links(drawn, { who: 'hub', orderBy: 'NAME', ...claimsWith(filter) });
        expect([filter, rows.map(({ b }) => b.name), total]).toEqual([filter, left, left.length]);
      }
    }),
  );

  it(
    'for cooperation/find likewise, but that a party’s own mode is a matter of links',
    inGraph(scene, async (drawn) => {
      for (const [filter, ofLinks, left = ofLinks] of conditions) {
        const page = await cooperations(drawn, { who: 'hub', ...claimsWith(filter) });
        expect([filter, slugs(page), page.total]).toEqual([filter, left, left.length]);
      }
    }),
  );

  it(
    'leaves of a link with several claims those that meet the conditions, and counts only them',
    inGraph(
      [
        cooperation('1', equals('iom', 'guam'), { kind: 'training', status: 'ENDED', in: 'one' }),
        cooperation('2', equals('iom', 'guam'), { kind: 'contacts', in: 'two' }),
      ],
      async (drawn) => {
        const { kinds, statuses, claims, evidence } = await link(drawn, {
          who: 'iom',
          ...claimsWith({ kinds: ['training'] }),
        });
        expect({ kinds, statuses, claims, evidence: evidence.first.map(({ claim }) => claim) }).toEqual({
          kinds: [{ kind: 'training', count: 1 }],
          statuses: [{ status: 'ENDED', count: 1 }],
          claims: ['cooperation/one/1'],
          evidence: ['cooperation/one/1'],
        });
      },
    ),
  );

  it(
    'of those who met and of members by all but kind and status; both participations must meet it',
    inGraph(
      [
        membership('doubtful', 'hub', { evidence: [{ certainty: 'LOW' }] }),
        membership('member', 'hub'),
        schedule('m', 'hub'),
        participation('guest', 'm'),
        participation('supposed', 'm', { mode: 'INFERRED' }),
        participation('told', 'm', { evidence: [{ act: 'REPORTED' }] }),
      ],
      async (drawn) => {
        const left = async (filter: ClaimFilter) =>
          pairs(await links(drawn, { who: 'hub', basis: ['MET', 'MEMBER'], orderBy: 'NAME', ...claimsWith(filter) }));
        const everybody = [
          ...['hub MEMBER doubtful', 'hub MET guest', 'hub MEMBER member', 'hub MET supposed', 'hub MET told'],
        ];
        expect(await left({ kinds: ['training'], statuses: ['ENDED'] })).toEqual(everybody);
        expect(await left({ certaintyAtLeast: 'HIGH' })).toEqual(everybody.slice(1));
        expect(await left({ modes: ['TEXTUAL'] })).toEqual(everybody.filter((row) => !row.endsWith('supposed')));
        expect(await left({ acts: ['STATED'] })).toEqual(everybody.slice(0, 4));
        expect(await left({ acts: ['REPORTED'] })).toEqual([]);
      },
    ),
  );
});

describe('publishersAtLeast', () => {
  it(
    'counts the publishers of a link over the claims that the other conditions leave, and says nothing of one claim',
    inGraph(
      [
        ...['a', 'b', 'c'].map((slug) => paper(slug, { publisherKey: `${slug}.example` })),
        ...['a', 'b', 'c'].map((slug) =>
          cooperation(slug, equals('iom', 'guam'), { in: slug, kind: slug === 'c' ? 'contacts' : 'training' }),
        ),
        cooperation('once', equals('iom', 'un'), { in: 'a' }),
        cooperation('again', equals('iom', 'un'), { in: 'a' }),
      ],
      async (drawn) => {
        const left = async (filter: ClaimFilter) => pairs(await links(drawn, { who: 'iom', ...claimsWith(filter) }));
        expect(await left({ publishersAtLeast: 1 })).toEqual(['iom STATED guam', 'iom STATED un']);
        expect(await left({ publishersAtLeast: 2 })).toEqual(['iom STATED guam']);
        expect(await left({ publishersAtLeast: 3 })).toEqual(['iom STATED guam']);
        expect(await left({ publishersAtLeast: 4 })).toEqual([]);
        expect(await left({ publishersAtLeast: 3, kinds: ['training'] })).toEqual([]);
        expect(await left({ publishersAtLeast: 2, kinds: ['training'] })).toEqual(['iom STATED guam']);
        expect((await cooperations(drawn, { who: 'iom', ...claimsWith({ publishersAtLeast: 4 }) })).total).toBe(5);
      },
    ),
  );
});

describe('link/find: the publishers of a link', () => {
  it(
    'are counted once each over all its claims; independent is who is in neither side’s tree, up to its top',
    inGraph(
      [
        part('guam-secretariat', 'guam'),
        part('wgs', 'guam'),
        part('iom-kyiv', 'iom'),
        ...['guam', 'guam-secretariat', 'iom', 'un'].map((by) => paper(`of-${by}`, { by })),
        paper('web', { publisherKey: 'news.example' }),
        paper('web-again', { publisherKey: 'news.example' }),
        paper('leaflet', { publisherKey: 'document/leaflet' }),
        ...['of-guam', 'of-guam-secretariat', 'of-iom', 'of-un', 'web', 'web-again', 'leaflet'].map((from) =>
          cooperation(`c-${from}`, equals('wgs', 'iom-kyiv'), { in: from }),
        ),
        proofOf('cooperation/of-un/c-of-un', 'more', { in: 'web' }),
        proofOf('cooperation/of-un/c-of-un', 'against', { in: 'denial', stance: 'DISPUTES' }),
        paper('denial', { publisherKey: 'denial.example' }),
      ],
      async (drawn) => {
        const { publishers } = await link(drawn, { who: 'wgs', with: 'iom-kyiv' });
        expect(publishers).toEqual({ totalCount: 6, independent: 3 });
      },
    ),
  );
});
