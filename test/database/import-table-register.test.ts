import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../src/graph/query.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { holdRegister } from '../../src/graph/revision.ts';
import { createRecords } from '../../src/graph/table.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { nameRecord } from '../../src/ingest/record-of.ts';
import { committed } from './connection.ts';
import { document, organisation } from './records.ts';
import { tables } from './table.ts';

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

/** Transactions that wait for what another one has locked. */
const waiting = () => committed("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status");

const oneWaits = () =>
  vi.waitFor(async () => expect(await waiting()).not.toEqual([]), { timeout: 60_000, interval: 50 });

/** A write that has done this, and stays open until it is ended. */
async function openWrite(work: (ask: Ask) => Promise<unknown>): Promise<{ end(): Promise<void> }> {
  let mayEnd = () => {};
  const ending = new Promise<void>((resolve) => {
    mayEnd = resolve;
  });
  let done: Promise<void> | undefined;
  await new Promise<void>((resolve, reject) => {
    done = database.write(async (ask) => {
      await work(ask);
      resolve();
      await ending;
    });
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
    await oneWaits();
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
    await oneWaits();
    await other.end();
    expect((await adding).recorded).toEqual(['organisation/writer-gamma']);
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
    ];
    await put('aid.csv', HEAD + rows.join('\n'));
    const found: unknown[] = [];
    for (const rowsOfBatch of [1, 2, 100]) {
      const id = `writer-aid-${rowsOfBatch}`;
      // Numbers of their own, so that the three are three tables.
      const map = MAP.replace('writer-aid', id).replace(/writer-(donor|recipient|ror)/g, `$&-${rowsOfBatch}`);
      await put(
        'map.yaml',
        map.replace('column: on', `column: on, values: { Writer-aid C++: ${id} C++, Writer-aid C: ${id} C }`),
      );
      const planned = await run('aid.csv', { rowsOfBatch, dryRun: true });
      const { written } = await run('aid.csv', { rowsOfBatch });
      expect(planned.written).toEqual(written);
      found.push([written.topics, JSON.parse(JSON.stringify(await parties(id)).replaceAll(`-${rowsOfBatch} `, ' '))]);
      await committed(
        `MATCH (n:Record) WHERE n.id CONTAINS 'writer-bank' OR n.id CONTAINS 'writer-fund' OR n.id CONTAINS 'writer-state' DETACH DELETE n`,
      );
    }
    const bank = ['writer-donor 1', 'writer-recipient 7', 'writer-ror R1'];
    expect(found[0]).toEqual([
      2,
      [
        { row: '1', role: 'LEAD', name: 'Writer Bank', numbers: bank },
        { row: '1', role: 'PARTNER', name: 'Writer State', numbers: ['writer-recipient 9'] },
        { row: '2', role: 'LEAD', name: 'Writer Fund', numbers: ['writer-donor 2'] },
        { row: '2', role: 'PARTNER', name: 'Writer Bank', numbers: ['writer-recipient 8'] },
        { row: '3', role: 'LEAD', name: 'Writer Fund', numbers: ['writer-donor 2'] },
        { row: '3', role: 'PARTNER', name: 'Writer Bank', numbers: bank },
        { row: '4', role: 'LEAD', name: 'Writer Fund', numbers: ['writer-donor 2'] },
        { row: '4', role: 'PARTNER', name: 'Writer Bank Trust', numbers: ['writer-recipient 6', 'writer-ror R1'] },
      ],
    ]);
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });
});
