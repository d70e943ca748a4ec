import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../src/graph/kept.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed } from '../database/connection.ts';
import { seedHouse } from './house.ts';

const { ask, database } = seedHouse();

const whole = {
  overview: `overview { organisations meetings topics documents documentsReferredTo cooperations claims evidence from to
    bestConnected { organisation { id name kind identity country } links }
    newestDocuments { id title published publisher { name } } }`,
  years: 'timeline { undated bins { start end certain possible } }',
  months: 'timeline(unit: MONTH) { undated bins { start end certain possible } }',
  members: 'timeline(basis: [MEMBER]) { undated bins { start end certain possible } }',
  both: 'timeline(basis: [STATED, MEMBER, STATED], unit: MONTH) { undated bins { start end certain possible } }',
  unpaired: 'whoCooperates(first: 1) { unpaired }',
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
const spoil = () => committed(`MATCH (k:Kept) SET k.answer = replace(replace(replace(k.answer, '0', '7'), '1', '7'), '2', '7')`);

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

  it.each([
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
