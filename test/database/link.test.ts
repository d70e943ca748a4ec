import { describe, expect, it } from 'vitest';
import { during, link, links, organisationRow } from './asking.ts';
import {
  cooperation,
  discussion,
  equals,
  inGraph,
  membership,
  paper,
  participation,
  proofOf,
  schedule,
} from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const iomAndGuam = { who: 'iom', with: 'guam' };

describe('link/find: a link tells', () => {
  it(
    'everything at once',
    inGraph(
      [
        paper('paper', { by: 'guam', url: 'https://guam.example/1', published: '2013-07' }),
        cooperation('contacts', equals('iom', 'guam'), {
          ...{ kind: 'contacts', status: 'SUPPORTED', start: '2012', topics: ['drugs'] },
          evidence: [{ date: '2013-07-02', by: 'guam', at: 'eleventh', act: 'SUPPORTED', certainty: 'MEDIUM' }],
        }),
      ],
      async (drawn) => {
        const id = 'evidence/paper/cooperation/paper/contacts/1';
        const evidence = {
          ...{ id, key: [0, 0, 0, -20130702, id], latest: 20130702 },
          ...{ quote: 'so', start: 0, end: 2, row: null, stance: 'SUPPORTS', mode: 'TEXTUAL', act: 'SUPPORTED' },
          ...{ date: '2013-07-02', dateEarliest: '2013-07-02', dateLatest: '2013-07-02', dateBasis: 'PUBLISHED' },
          ...{ certainty: 'MEDIUM', recordedBy: 'ann', recordedAt: '2026-01-01T00:00:00Z' },
          claim: 'cooperation/paper/contacts',
          by: [organisationRow('guam')],
          meeting: 'meeting/eleventh',
          document: {
            ...{ id: 'document/paper', kind: 'report', title: 'paper', url: 'https://guam.example/1', language: null },
            ...{ publisher: { id: 'organisation/guam', name: 'guam' }, publisherName: null, publishedAsWritten: null },
            ...{ published: '2013-07', publishedEarliest: '2013-07-01', publishedLatest: '2013-07-31' },
            ...{ retrieved: null, held: true, textKind: 'VERBATIM', sha256: null },
          },
        };
        expect(await link(drawn, iomAndGuam)).toEqual({
          key: [-1, -20130702, 'stated', 'organisation/iom', 'organisation/guam'],
          basis: 'STATED',
          a: organisationRow('iom'),
          b: organisationRow('guam'),
          state: 'CERTAIN',
          meetings: [],
          claims: ['cooperation/paper/contacts'],
          kinds: [{ kind: 'contacts', count: 1 }],
          statuses: [{ status: 'SUPPORTED', count: 1 }],
          topics: [{ topic: { id: 'topic/drugs', name: 'drugs' }, mode: 'TEXTUAL', count: 1 }],
          statedStart: '2012',
          periodBasis: 'STATED',
          publishers: { totalCount: 1, independent: 0 },
          disputed: false,
          firstEvidence: evidence,
          lastEvidence: evidence,
          evidence: { total: 1, first: [evidence] },
        });
      },
    ),
  );

  it(
    'only the pair and how many publishers where no more is wanted',
    inGraph([cooperation('c', equals('iom', 'guam'), { kind: 'contacts' })], async (drawn) => {
      const { pairs, rows } = await links(drawn, { ...iomAndGuam, give: 'PAIRS' });
      expect(rows).toEqual([]);
      expect(pairs).toEqual([
        { basis: 'STATED', a: organisationRow('iom'), b: organisationRow('guam'), publishers: 1 },
      ]);
    }),
  );

  it(
    'which evidence is the first and the last, and its date, where it is not wanted whole',
    inGraph(
      [
        cooperation('c', equals('iom', 'guam'), {
          evidence: [{ date: '2013' }, { date: '2011-02' }, { date: '2012' }],
        }),
      ],
      async (drawn) => {
        const { evidence, firstEvidence, lastEvidence } = await link(drawn, {
          ...iomAndGuam,
          ends: false,
          evidence: 0,
        });
        expect(evidence).toEqual({ total: 3, first: [] });
        expect([firstEvidence, lastEvidence]).toEqual([
          { id: 'evidence/paper/cooperation/paper/c/2', date: '2011-02' },
          { id: 'evidence/paper/cooperation/paper/c/1', date: '2013' },
        ]);
      },
    ),
  );

  it(
    'kinds and statuses with how many claims of each, the most frequent first',
    inGraph(
      [
        cooperation('1', equals('iom', 'guam'), { kind: 'training', status: 'PLANNED' }),
        cooperation('2', equals('iom', 'guam'), { kind: 'contacts', status: 'ENDED' }),
        cooperation('3', equals('iom', 'guam', 'un'), { kind: 'training', status: 'ENDED' }),
      ],
      async (drawn) => {
        const { kinds, statuses, claims } = await link(drawn, iomAndGuam);
        expect({ kinds, statuses, claims: claims.length }).toEqual({
          claims: 3,
          kinds: [
            { kind: 'training', count: 2 },
            { kind: 'contacts', count: 1 },
          ],
          statuses: [
            { status: 'ENDED', count: 2 },
            { status: 'PLANNED', count: 1 },
          ],
        });
      },
    ),
  );

  it(
    'topics with how many claims and the most direct mode; of those who met what was discussed, by meetings; no kinds',
    inGraph(
      [
        ...['INFERRED', 'INTERPRETED'].map((mode, i) => {
          const [claim, proof] = cooperation(`${i}`, equals('iom', 'guam'), { topics: ['drugs'] });
          const on = { type: 'ON', to: 'topic/drugs', properties: { mode } };
          return [
            { ...claim!, relationships: [...claim!.relationships.filter(({ type }) => type !== 'ON'), on] },
            proof!,
          ];
        }),
        cooperation('2', equals('iom', 'guam'), { topics: ['arms'] }),
        ...['m', 'n'].flatMap((at) => [schedule(at, 'guam'), participation('iom', at), discussion(at, 'borders')]),
        discussion('n', 'arms'),
        discussion('o', 'drugs'),
      ],
      async (drawn) => {
        const topics = async (basis: 'STATED' | 'MET') =>
          (await link(drawn, { ...iomAndGuam, basis: [basis] })).topics.map(
            ({ topic, mode, count }) => `${topic.name} ${mode} ${count}`,
          );
        expect(await topics('STATED')).toEqual(['drugs INTERPRETED 2', 'arms TEXTUAL 1']);
        expect(await topics('MET')).toEqual(['borders TEXTUAL 2', 'arms TEXTUAL 1']);
        const { kinds, statuses } = await link(drawn, { ...iomAndGuam, basis: ['MET'] });
        expect([kinds, statuses]).toEqual([[], []]);
        await write(drawn, [], withdrawing(['discussion/paper/n-arms']));
        expect(await topics('MET')).toEqual(['borders TEXTUAL 2']);
      },
    ),
  );

  it(
    'that it is disputed if any claim is, with what disputes it last among the evidence',
    inGraph(
      [
        cooperation('1', equals('iom', 'guam')),
        cooperation('2', equals('iom', 'guam')),
        proofOf('cooperation/paper/1', 'a', { stance: 'DISPUTES', date: '2020' }),
      ],
      async (drawn) => {
        const { disputed, evidence, firstEvidence } = await link(drawn, iomAndGuam);
        expect([disputed, evidence.first.map(({ stance }) => stance), firstEvidence]).toEqual([
          true,
          ['SUPPORTS', 'SUPPORTS', 'DISPUTES'],
          null,
        ]);
      },
    ),
  );
});

describe('link/find: since when', () => {
  const scene = [
    cooperation('early', equals('iom', 'guam'), { start: '2009-03', evidence: [{ date: '2015' }] }),
    cooperation('late', equals('iom', 'guam'), { start: '2012', end: '2013', evidence: [{ date: '2012-02' }] }),
    cooperation('open', equals('iom', 'guam'), { start: '..', end: '2010', evidence: [{}] }),
    cooperation('unstated', equals('iom', 'guam'), { evidence: [{ date: '2008' }, { date: '2020' }] }),
    proofOf('cooperation/paper/late', 'no', { stance: 'DISPUTES', date: '1999' }),
  ];

  it(
    'is told by the earliest stated start and by the first and last supporting evidence',
    inGraph(scene, async (drawn) => {
      const { statedStart, firstEvidence, lastEvidence, periodBasis } = await link(drawn, iomAndGuam);
      expect([statedStart, firstEvidence?.date, lastEvidence?.date, periodBasis]).toEqual([
        ...['2009-03', '2008', '2020', 'STATED'],
      ]);
    }),
  );

  it(
    'is never cut by the period that was asked for, nor by how much evidence was',
    inGraph(scene, async (drawn) => {
      const narrow = await link(drawn, { ...iomAndGuam, ...during('2013', '2013'), evidence: 1 });
      expect([narrow.statedStart, narrow.firstEvidence?.date, narrow.lastEvidence?.date]).toEqual([
        ...['2009-03', '2008', '2020'],
      ]);
      expect([narrow.claims.length, narrow.evidence.total, narrow.evidence.first.length]).toEqual([4, 6, 1]);
    }),
  );

  it(
    'is null where no source states a start, and no evidence is dated',
    inGraph(
      [
        cooperation('1', equals('iom', 'guam'), { end: '2013' }),
        cooperation('2', equals('iom', 'un'), { evidence: [{ date: '2013' }] }),
        cooperation('3', equals('iom', 'eu')),
      ],
      async (drawn) => {
        const told = async (other: string) => {
          const { statedStart, firstEvidence, lastEvidence, periodBasis } = await link(drawn, {
            who: 'iom',
            with: other,
          });
          return [statedStart, firstEvidence?.date, lastEvidence?.date, periodBasis];
        };
        expect(await told('guam')).toEqual([null, undefined, undefined, 'STATED']);
        expect(await told('un')).toEqual([null, '2013', '2013', 'ATTESTED']);
        expect(await told('eu')).toEqual([null, undefined, undefined, null]);
      },
    ),
  );

  it(
    'of those who met is the date of the first meeting held, of a member its start',
    inGraph(
      [
        schedule('m', 'guam', { date: '2013-07-02/2013-07-03' }),
        schedule('n', 'guam', { date: '2012-11' }),
        schedule('o', 'guam', { date: '2011', status: 'SCHEDULED' }),
        ...['m', 'n', 'o'].map((at) => participation('iom', at)),
        membership('iom', 'guam', { start: '1999', evidence: [{ date: '2001' }] }),
      ],
      async (drawn) => {
        expect((await link(drawn, { ...iomAndGuam, basis: ['MET'] })).statedStart).toBe('2012-11');
        expect((await link(drawn, { ...iomAndGuam, basis: ['MEMBER'] })).statedStart).toBe('1999');
      },
    ),
  );
});
