import { describe, expect, it } from 'vitest';
import { type EvidenceQuestion, evidenceById, evidenceOfClaims, findEvidence } from '../../src/graph/evidence.ts';
import { expectPages, firstPage, organisationRow } from './asking.ts';
import type { Drawn } from './connection.ts';
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

const evidence = async ({ ask }: Drawn, question: Partial<EvidenceQuestion>) =>
  (await findEvidence(ask, [{ ...firstPage, ...question }]))[0]!;

/** `c/1` of `evidence/paper/cooperation/paper/c/1`. */
const short = ({ id }: { id: string }) => id.split('/').slice(-2).join('/');
const found = async (drawn: Drawn, question: Partial<EvidenceQuestion>) =>
  (await evidence(drawn, question)).rows.map(short);

const c = 'cooperation/paper/c';

/** Evidence in the order in which it is given of a claim, drawn in another one. */
const scene = [
  paper('abstract', { textKind: 'ABSTRACT' }),
  cooperation('c', equals('iom', 'guam'), { evidence: [] }),
  proofOf(c, '7-against', { stance: 'DISPUTES', date: '2020', start: 1 }),
  proofOf(c, '6-inferred', { mode: 'INFERRED', start: 2 }),
  proofOf(c, '1-latest', { date: '2014', start: 3, end: 9 }),
  proofOf(c, '2-earlier', { date: '2013-07-02', by: 'guam', at: 'eleventh', start: 3, end: 5, act: 'SUPPORTED' }),
  proofOf(c, '5-interpreted', { mode: 'INTERPRETED', date: '2019', start: 5 }),
  proofOf(c, '4-abstract', { in: 'abstract', date: '2021' }),
  proofOf(c, '3-undated', { start: 4 }),
];
const inOrder = [
  ...['1-latest', '2-earlier', '3-undated', '4-abstract', '5-interpreted', '6-inferred', '7-against'],
].map((key) => `c/${key}`);

const earlier = {
  id: `evidence/paper/${c}/2-earlier`,
  ...{ quote: 'so', start: 3, end: 5, row: null, stance: 'SUPPORTS', mode: 'TEXTUAL', act: 'SUPPORTED' },
  ...{ date: '2013-07-02', dateEarliest: '2013-07-02', dateLatest: '2013-07-02', dateBasis: 'PUBLISHED' },
  ...{ certainty: 'HIGH', recordedBy: 'ann', recordedAt: '2026-01-01T00:00:00Z', claim: c },
  ...{ by: [organisationRow('guam')], meeting: 'meeting/eleventh' },
  document: {
    ...{ id: 'document/paper', kind: 'report', title: 'paper', url: null, language: null, publisher: null },
    ...{ publisherName: null, published: null, publishedEarliest: null, publishedLatest: null },
    ...{ publishedAsWritten: null, retrieved: null, held: true, textKind: 'VERBATIM', sha256: null },
  },
};

describe('the evidence of a claim', () => {
  it(
    'is the same in evidence/of-claims and evidence/find: supporting first, most direct, verbatim, latest',
    inGraph([...scene, cooperation('d', equals('un'))], async (drawn) => {
      const ids = [c, 'cooperation/paper/d', 'cooperation/paper/none'];
      const rows = await evidenceOfClaims(drawn.ask, ids);
      expect(rows.map((row) => [row.id, row.evidence.map(short)])).toEqual([
        [c, inOrder],
        ['cooperation/paper/d', ['d/1']],
      ]);
      expect(rows[0]!.evidence[1]).toEqual(earlier);
      expect(await found(drawn, { among: [c] })).toEqual(inOrder);
      expect((await evidence(drawn, { among: [c] })).rows[1]).toEqual({
        ...earlier,
        key: [0, 0, 0, -20130702, earlier.id],
      });
    }),
  );

  it(
    'is of all the claims together where several are named',
    inGraph([...scene, cooperation('d', equals('un'), { evidence: [{ date: '2013-08' }] })], async (drawn) => {
      const both = await found(drawn, { among: [c, 'cooperation/paper/d'] });
      expect(both).toEqual([inOrder[0], 'd/1', ...inOrder.slice(1)]);
      expect(await found(drawn, { among: [] })).toEqual([]);
    }),
  );

  it(
    'is not what was withdrawn, nor that of a claim that was',
    inGraph(scene, async (drawn) => {
      await write(drawn, [], withdrawing([`evidence/paper/${c}/1-latest`]));
      expect(await found(drawn, { among: [c] })).toEqual(inOrder.slice(1));
      expect((await evidenceOfClaims(drawn.ask, [c]))[0]!.evidence.map(short)).toEqual(inOrder.slice(1));
      await write(drawn, [], withdrawing([c]));
      expect(await found(drawn, { among: [c] })).toEqual([]);
      expect(await found(drawn, { document: 'document/paper' })).toEqual([]);
      expect(await found(drawn, { organisation: 'organisation/iom' })).toEqual([]);
    }),
  );
});

describe('evidence/by-id', () => {
  it(
    'gives pieces of evidence whole, none that is unknown, withdrawn, or of a claim that was withdrawn',
    inGraph([...scene, cooperation('d', equals('un'))], async (drawn) => {
      await write(drawn, [], withdrawing([`evidence/paper/${c}/1-latest`, 'cooperation/paper/d']));
      const ids = [earlier.id, `evidence/paper/${c}/1-latest`, 'evidence/paper/cooperation/paper/d/1', 'evidence/no'];
      expect(await evidenceById(drawn.ask, ids)).toEqual([earlier]);
      await drawn.cypher('MATCH (n:Claim {id: $c}) SET n.withdrawn = true', { c });
      expect(await evidenceById(drawn.ask, ids)).toEqual([]);
    }),
  );
});

describe('evidence/find', () => {
  it(
    'of a document goes in the order of its text',
    inGraph(scene, async (drawn) => {
      expect(await found(drawn, { document: 'document/paper' })).toEqual(
        ['7-against', '6-inferred', '2-earlier', '1-latest', '3-undated', '5-interpreted'].map((key) => `c/${key}`),
      );
      expect(await found(drawn, { document: 'document/none' })).toEqual([]);
    }),
  );

  it(
    'of an organisation is that of every claim on it, the latest first, each piece once',
    inGraph(
      [
        cooperation('c', equals('iom', 'un'), { evidence: [{ date: '2013' }, {}] }),
        membership('iom', 'guam', { evidence: [{ date: '2016' }] }),
        membership('ua', 'iom', { evidence: [{ date: '2015' }] }),
        schedule('m', 'iom', { evidence: [{ date: '2014' }] }),
        participation('iom', 'm', { evidence: [{ date: '2012' }] }),
        discussion('m', 'drugs', { by: 'iom', evidence: [{ date: '2011' }] }),
        cooperation('by', equals('un', 'guam'), { evidence: [{ by: 'iom' }] }),
      ],
      async (drawn) => {
        expect(await found(drawn, { organisation: 'organisation/iom' })).toEqual([
          ...['iom-guam/1', 'ua-iom/1', 'm-date/1', 'c/1', 'm-iom-PARTICIPANT/1', 'm-drugs/1', 'c/2'],
        ]);
        await write(drawn, [], withdrawing(['organisation/iom']));
        expect(await found(drawn, { organisation: 'organisation/iom' })).toEqual([]);
      },
    ),
  );

  it.each([{ among: [c] }, { document: 'document/paper' }, { organisation: 'organisation/iom' }])(
    'of %o comes in pages that give each piece once',
    (anchor) => {
      const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      return inGraph(
        [cooperation('c', equals('iom'), { evidence: [] }), ...seven.map((key) => proofOf(c, key, { date: '2013' }))],
        async (drawn) => {
          await expectPages(
            (paging) => evidence(drawn, { ...anchor, ...paging }),
            (row) => row.id.at(-1)!,
            seven,
          );
          expect(await findEvidence(drawn.ask, [])).toEqual([]);
        },
      )();
    },
  );
});
