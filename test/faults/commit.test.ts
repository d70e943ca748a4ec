import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { importTable } from '../../src/ingest/table/import-table.ts';
import { organisation } from '../database/records.ts';
import { contentOf, isLong, ownNeo4j, rounds } from './graph.ts';
import { inputs } from './inputs.ts';
import { faultsOf } from './integrity.ts';
import { type BoltProxy, type Cut, startProxy } from './proxy.ts';

const { address, graph, empty } = ownNeo4j();
const { dossier, mapping, table } = inputs(600);
let proxy: BoltProxy;
let database: Database;

beforeAll(async () => {
  proxy = await startProxy(Number(new URL(address.uri).port));
  database = openDatabase({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(async () => {
  await database.close();
  await proxy.close();
});
beforeEach(async () => {
  await empty();
  Object.assign(proxy.seen, { commits: 0, cuts: 0 });
});

/** Cuts one COMMIT, and lets its repetitions pass. */
const cutFirst = (cut: Cut) => proxy.decide((commit) => (commit === 1 ? cut : undefined));
/** Cuts every n-th COMMIT, by turns before and after Neo4j has written. */
const cutEvery = (n: number) =>
  proxy.decide((commit) => (commit % n === 0 ? (commit % (2 * n) === 0 ? 'before' : 'after') : undefined));

describe('a connection cut at COMMIT', () => {
  it.each([
    ['after', 2, { commits: 2, cuts: 1 }],
    ['before', 1, { commits: 2, cuts: 1 }],
  ] as const)(
    'control: %s Neo4j has written, a write without an operation id is there %i times',
    async (cut, times, seen) => {
      cutFirst(cut);
      const row = { record: 'control', operation: 'none' };
      await database.write((ask) => ask('record/audit', { rows: [row] }, z.never()));
      expect(proxy.seen).toEqual(seen);
      expect(await graph().cypher("MATCH (a:AuditEntry {record: 'control'}) RETURN count(a) AS times")).toEqual([
        { times },
      ]);
    },
  );

  it.each(['after', 'before'] as const)('%s Neo4j has written, a write with one is there once', async (cut) => {
    for (let round = 0; round < rounds(1, 20); round += 1) {
      Object.assign(proxy.seen, { commits: 0, cuts: 0 });
      cutFirst(cut);
      const slug = `cut-${cut}-${round}`;
      const written = await writeRecords(database, {
        ...{ operation: `fault/${randomUUID()}`, verb: 'importRegister', by: 'fault', at: new Date().toISOString() },
        records: [organisation(slug)],
      });
      expect(proxy.seen).toEqual({ commits: 2, cuts: 1 });
      expect(written).toEqual({ recorded: [`organisation/${slug}`], corrected: [], unchanged: 0, withdrawn: [] });
    }
    expect(await faultsOf(graph())).toEqual([]);
  });

  it('an import of documents goes on, and ends as one that nobody disturbed', async () => {
    const run = (on: Database) => importDossier(on, [isLong ? 'data/black-sea' : dossier], { by: 'fault' });
    await run(graph().database);
    const whole = await contentOf(graph().cypher);
    await empty();
    cutEvery(2);
    await run(database);
    expect(proxy.seen.cuts).toBeGreaterThanOrEqual(rounds(2, 40));
    expect(await contentOf(graph().cypher)).toEqual(whole);
    expect(await faultsOf(graph())).toEqual([]);
  });

  it('an import of a table, too', async () => {
    const { home } = graph();
    const run = (on: Database) => importTable(on, table, { map: mapping, home, by: 'fault', rowsOfBatch: 100 });
    const undisturbed = await run(graph().database);
    const whole = await contentOf(graph().cypher);
    await empty();
    cutEvery(2);
    const { written } = await run(database);
    expect(proxy.seen.cuts).toBeGreaterThanOrEqual(4);
    expect(written).toEqual(undisturbed.written);
    expect(written.organisations).toBeGreaterThan(20);
    expect(await contentOf(graph().cypher)).toEqual(whole);
    expect(await faultsOf(graph())).toEqual([]);
  });
});
