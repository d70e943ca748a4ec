import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../src/graph/query.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { holdRegister } from '../../src/graph/revision.ts';
import { createRecords, lockDataset } from '../../src/graph/table.ts';
import { writeRecords, writeWithin } from '../../src/graph/write.ts';
import { nameRecord } from '../../src/ingest/record-of.ts';
import { committed, forget } from './connection.ts';
import { claim, document, organisation } from './records.ts';
import { complaint, tables } from './table.ts';

const { database, put, run } = tables();

const MAP = `
dataset: { id: writer-aid, title: Aid }
organisations:
  donor:
    name: { column: donor }
    identifiers: [{ scheme: writer-donor, value: { column: d } }, { scheme: writer-ror, value: { column: dr } }]
  recipient:
    name: { column: recipient }
    identifiers: [{ scheme: writer-recipient, value: { column: r } }, { scheme: writer-ror, value: { column: rr } }]
cooperation:
  kind: aid
  status: ended
  parties: [{ organisation: donor, role: lead }, { organisation: recipient, role: partner }]
  topics: [{ name: { column: on } }]
`;
const HEAD = 'donor,d,dr,recipient,r,rr,on\n';

const parties = (dataset: string) =>
  committed(
    `MATCH (c:Cooperation)-[p:PARTY]->(o) WHERE c.id STARTS WITH 'cooperation/${dataset}/'
     RETURN split(c.id, '/')[2] AS row, p.role AS role, o.name AS name,
       COLLECT { MATCH (o)<-[:IDENTIFIES]-(i) RETURN i.scheme + ' ' + i.value AS number ORDER BY number } AS numbers
     ORDER BY row, role`,
  );

/** Waits until a transaction waits that asks so. */
const oneWaits = (text: string) =>
  vi.waitFor(
    async () =>
      expect(
        await committed(
          "SHOW TRANSACTIONS YIELD status, currentQuery WHERE status STARTS WITH 'Blocked' RETURN currentQuery",
        ),
      ).toEqual([{ currentQuery: expect.stringContaining(text) }]),
    { timeout: 60_000, interval: 50 },
  );

/** A write that has done this, and stays open until it is ended. */
async function openWrite(work: (ask: Ask) => Promise<unknown>): Promise<{ end(): Promise<void> }> {
  let mayEnd = () => {};
  const ending = new Promise<void>((resolve) => {
    mayEnd = resolve;
  });
  let done: Promise<void> | undefined;
  await new Promise<void>((resolve, reject) => {
    done = database.write(
      async (ask) => {
        await work(ask);
        resolve();
        await ending;
      },
      { seconds: 120 },
    );
    done.catch(reject);
  });
  return {
    end: () => {
      mayEnd();
      return done!;
    },
  };
}

describe('the organisations of a table', () => {
  it('are found that another write is still making, and keep what that says of them', async () => {
    const alpha = organisation('writer-alpha', { name: 'Writer Alpha', kind: 'body' });
    const name = { text: 'Writer Alpha', language: undefined, script: undefined, use: 'OFFICIAL', rank: 0 };
    const other = await openWrite(async (ask) => {
      await holdRegister(ask);
      await createRecords(ask, [alpha, nameRecord({ of: alpha.id, ...name })]);
    });
    await put('map.yaml', MAP);
    await put('aid.csv', `${HEAD}Writer Alpha,1,,Writer Beta,2,,Writer-aid\n`);
    const importing = run('aid.csv');
    await oneWaits("'register'");
    await other.end();
    expect((await importing).written).toMatchObject({ organisations: 1, byName: 1 });
    expect(
      await committed(
        `MATCH (o:Organisation {name: 'Writer Alpha'})
         RETURN o.kind AS kind, COUNT { (o)<-[:NAMES]-() } AS names, COUNT { (o)<-[:IDENTIFIES]-() } AS numbers`,
      ),
    ).toEqual([{ kind: 'body', names: 1, numbers: 1 }]);
  });

  it('are waited for by whoever else adds to the register, and by nobody else', async () => {
    const other = await openWrite(holdRegister);
    const write = (record: GivenRecord) =>
      writeRecords(database, {
        ...{ operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01', records: [record] },
      });
    await write(document('writer-paper'));
    const adding = write(organisation('writer-gamma'));
    await oneWaits("'register'");
    await other.end();
    expect((await adding).recorded).toEqual(['organisation/writer-gamma']);
  });

  it('are of the file that came first, where two imports of a dataset begin at once', async () => {
    const first = document('writer-aid', { sha256: 'another', mapping: 'another', rows: 1, complete: false });
    const other = await openWrite(async (ask) => {
      await lockDataset(ask, first.id);
      const records = [first, claim('cooperation', 'writer-aid', '1', { kind: 'aid', status: 'ENDED' }, [])];
      await writeWithin(ask, { operation: 'writer-first', verb: 'test', by: 'ann', at: '2026-01-01', records });
    });
    await put('map.yaml', MAP);
    await put('aid.csv', `${HEAD}Writer Alpha,1,,Writer Beta,2,,Writer-aid\n`);
    const importing = complaint(run('aid.csv'));
    await oneWaits('MERGE (n:Record {id: id})');
    await other.end();
    expect(await importing).toContain('is in the graph already, from another file');
  });

  it('are the same however its rows fall into batches, and a dry run counts them so', async () => {
    const rows = [
      'Writer Bank,1,R1,Writer State,9,,Writer-aid C++',
      // Another number, of whatever scheme: another one, though it is called the same.
      'Writer Fund,2,,Writer Bank,8,,Writer-aid C',
      // A number of a third scheme says that it is one of those before.
      'Writer Fund,2,,Writer Bank Group,7,R1,Writer-aid C++',
      // And not where that has another number of its own scheme.
      'Writer Fund,2,,Writer Bank Trust,6,R1,Writer-aid C',
      // Called otherwise later: it is called as it was first.
      'Writer Fonds,2,,Writer State,9,,Writer-aid C',
      // Known by name alone, and once only.
      'Writer Known,3,,Writer State,9,,Writer-aid C',
      'Writer Known,4,,Writer State,9,,Writer-aid C',
      // Known by name, so its number says no longer that another one is it; but one of another scheme is.
      'Writer Foo,5,,Writer State,9,,Writer-aid C',
      'Writer Foo Ltd,6,R9,Writer Foo Inc,5,R9,Writer-aid C',
    ];
    await put('map.yaml', MAP);
    await put('aid.csv', HEAD + rows.join('\n'));
    const found: unknown[] = [];
    for (const rowsOfBatch of [1, 2, 4, 100]) {
      await forget('writer-');
      await known('writer-known', 'Writer Known');
      await known('writer-foo', 'Writer Foo', 'R9');
      const planned = await run('aid.csv', { rowsOfBatch, dryRun: true });
      const { written } = await run('aid.csv', { rowsOfBatch });
      expect(planned.written).toEqual(written);
      found.push({ written, parties: await parties('writer-aid') });
    }
    const bank = ['writer-donor 1', 'writer-recipient 7', 'writer-ror R1'];
    const state = { role: 'PARTNER', name: 'Writer State', numbers: ['writer-recipient 9'] };
    const fund = { role: 'LEAD', name: 'Writer Fund', numbers: ['writer-donor 2'] };
    const foo = { name: 'Writer Foo', numbers: ['writer-donor 5', 'writer-recipient 5', 'writer-ror R9'] };
    expect(found[0]).toEqual({
      written: { organisations: 7, byName: 2, topics: 2 },
      parties: [
        { row: '1', role: 'LEAD', name: 'Writer Bank', numbers: bank },
        { row: '1', ...state },
        { row: '2', ...fund },
        { row: '2', role: 'PARTNER', name: 'Writer Bank', numbers: ['writer-recipient 8'] },
        { row: '3', ...fund },
        { row: '3', role: 'PARTNER', name: 'Writer Bank', numbers: bank },
        { row: '4', ...fund },
        { row: '4', role: 'PARTNER', name: 'Writer Bank Trust', numbers: ['writer-recipient 6', 'writer-ror R1'] },
        { row: '5', ...fund },
        { row: '5', ...state },
        { row: '6', role: 'LEAD', name: 'Writer Known', numbers: ['writer-donor 3'] },
        { row: '6', ...state },
        { row: '7', role: 'LEAD', name: 'Writer Known', numbers: ['writer-donor 4'] },
        { row: '7', ...state },
        { row: '8', role: 'LEAD', ...foo },
        { row: '8', ...state },
        { row: '9', role: 'LEAD', name: 'Writer Foo Ltd', numbers: ['writer-donor 6', 'writer-ror R9'] },
        { row: '9', role: 'PARTNER', ...foo },
      ],
    });
    for (const other of found) expect(other).toEqual(found[0]);
  });
});

/** Makes the register know an organisation, perhaps by a number of its own. */
async function known(slug: string, text: string, ror?: string): Promise<void> {
  const thing = organisation(slug, { name: text });
  const records = [
    thing,
    nameRecord({ of: thing.id, text, language: 'en', script: undefined, use: 'OFFICIAL', rank: 0 }),
    ...(ror ? [identifier(thing.id, 'writer-ror', ror)] : []),
  ];
  await writeRecords(database, { operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01', records });
}

const identifier = (of: string, scheme: string, value: string): GivenRecord => ({
  ...{ id: `identifier/${of}/${scheme}-${value}`, labels: ['Identifier'], properties: { scheme, value } },
  relationships: [{ type: 'IDENTIFIES', to: of }],
});
