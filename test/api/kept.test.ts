import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../src/graph/kept.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed } from '../database/connection.ts';
import { seedHouse } from './house.ts';

const { ask, database } = seedHouse();

const LINKS = `totalCount certain possible undated pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
  edges { cursor node { id inPeriod basis statedStart periodBasis disputed a { id name } b { id name } viaA { id } viaB { id }
    kinds { kind count } statuses { status count } topics { topic { id } mode count } publishers { totalCount independent }
    firstEvidence { id } lastEvidence { id } evidence(first: 2) { totalCount nodes { id act passage { quote } } } } }`;

const whole = {
  overview: `overview { organisations meetings topics documents documentsReferredTo cooperations claims evidence from to
    bestConnected { organisation { id name kind identity country } links }
    newestDocuments { id title published publisher { name } } }`,
  years: 'timeline { undated bins { start end certain possible } }',
  months: 'timeline(unit: MONTH) { undated bins { start end certain possible } }',
  members: 'timeline(basis: [MEMBER]) { undated bins { start end certain possible } }',
  both: 'timeline(basis: [STATED, MEMBER, STATED], unit: MONTH) { undated bins { start end certain possible } }',
  unpaired: 'whoCooperates(first: 1) { unpaired }',
  ...Object.fromEntries(
    ['STATED', 'MEMBER', 'MEMBER, STATED'].flatMap((basis) =>
      ['PUBLISHERS', 'CLAIMS', 'LAST_EVIDENCE', 'FIRST_EVIDENCE', 'NAME'].map((order) => [
        `links ${basis} by ${order}`,
        `whoCooperates(basis: [${basis}], orderBy: ${order}, first: 300) { ${LINKS} }`,
      ]),
    ),
  ),
};

/** Something of the house changes: a topic comes, goes, comes back. */
const write = (withdraw: string[] = []) =>
  writeRecords(database(), {
    ...{ operation: `test-${Math.random()}`, verb: 'test', by: 'ann', at: '2026-01-02T00:00:00Z' },
    records:
      withdraw.length > 0
        ? []
        : [{ id: 'topic/new', labels: ['Topic'], properties: { name: 'New' }, relationships: [] }],
    withdraw: { ids: withdraw, because: 'a test' },
  });

const keep = () => keepAnswers(database(), wholeQuestions);
/** Writes into what is kept other numbers than are right. */
const spoil = () =>
  committed(
    `MATCH (k:Kept) SET k.answer = CASE WHEN k.answer STARTS WITH '{'
       THEN replace(replace(k.answer, '"undated":', '"undated":7'), '"cooperations":', '"cooperations":7') ELSE '7' + k.answer END`,
  );

describe('a question about the whole graph', () => {
  it.each(Object.entries(whole))('has the same answer kept as not kept (%s)', async (_, query) => {
    await write();
    await write(['topic/new']);
    const live = await ask(`{ ${query} }`);
    expect(await keep()).toBe(true);
    expect(await ask(`{ ${query} }`)).toEqual(live);
  });

  it.each(Object.entries(whole))('is answered from what is kept, until anything is written (%s)', async (_, query) => {
    await write();
    const live = await ask(`{ ${query} }`);
    await keep();
    await spoil();
    expect(await ask(`{ ${query} }`)).not.toEqual(live);
    await write(['topic/new']);
    await write();
    expect(await ask(`{ ${query} }`)).toEqual(live);
  });

  it('pages through a list alike, kept and not kept, forwards and backwards', async () => {
    await write();
    await write(['topic/new']);
    const pages = async () => {
      const forwards = await ask(`{ whoCooperates(first: 2) { ${LINKS} } }`);
      const { endCursor } = forwards.whoCooperates.pageInfo;
      const next = await ask(`{ whoCooperates(first: 3, after: "${endCursor}") { ${LINKS} } }`);
      const { startCursor } = next.whoCooperates.pageInfo;
      const before = await ask(`{ whoCooperates(last: 1, before: "${startCursor}") { ${LINKS} } }`);
      const last = await ask(`{ whoCooperates(last: 2) { ${LINKS} } }`);
      return [forwards, next, before, last];
    };
    const live = await pages();
    expect(live.map(({ whoCooperates }) => whoCooperates.edges.length)).toEqual([2, 3, 1, 2]);
    await keep();
    expect(await pages()).toEqual(live);
  });

  it.each([
    'whoCooperates(claims: { publishersAtLeast: 2 }) { totalCount }',
    'whoCooperates(claims: { kinds: ["training"] }) { totalCount }',
    'timeline(who: "organisation/guam") { undated bins { certain } }',
    'timeline(claims: { certaintyAtLeast: HIGH }) { undated bins { certain } }',
    'whoCooperates(during: { from: "2012" }) { unpaired }',
    'whoCooperates(during: { include: [CERTAIN] }) { unpaired }',
    'whoCooperates(on: "topic/risk-analysis") { unpaired }',
  ])('that names or demands something is not answered from it (%s)', async (query) => {
    await write();
    const live = await ask(`{ ${query} }`);
    await keep();
    await spoil();
    expect(await ask(`{ ${query} }`)).toEqual(live);
  });
});
