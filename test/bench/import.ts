import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Address, openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { home, startNeo4j } from './house.ts';
import { loadPlainly, rawDriver, writeDown } from './plain-load.ts';

/*
 * How fast a table comes in, against plain UNWIND through the driver for the same nodes and relationships in the same
 * run, each into an empty graph of its own: npm run bench:import [-- <events.csv.gz> <mapping.yaml>]. And how much memory
 * the importing process takes for a quarter of the rows and for all of them.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const [data = '../shared/data/icews18/cooperation_events.csv.gz', mapping = 'data/mappings/icews18.yaml'] =
  process.argv.slice(2);
const tables = join(home, 'tables');

interface Measured {
  seconds: number;
  rows: number;
  memory: number;
}

/** Starts Neo4j without data, migrates, works, stops. */
async function onEmptyGraph<Result>(work: (address: Address) => Promise<Result>): Promise<Result> {
  const { address, stop } = await startNeo4j('npm run bench:import');
  try {
    const database = openDatabase(address);
    await migrate(database);
    await database.close();
    return await work(address);
  } finally {
    await stop();
  }
}

/** The first part of the rows, with the lookup tables beside them. */
async function part(share: number): Promise<string> {
  await cp(resolve(data, '..'), tables, { recursive: true });
  const bytes = await readFile(data);
  const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
  const file = join(tables, `part-${share}.csv`);
  await writeFile(file, `${lines.slice(0, 1 + Math.round((lines.length - 1) * share)).join('\n')}\n`);
  return file;
}

async function imported(address: unknown, file: string): Promise<Measured> {
  const child = join(root, 'test/bench/import-child.ts');
  const args = ['--import', 'tsx', child, JSON.stringify(address), resolve(mapping), file, home];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return JSON.parse(stdout) as Measured;
}

const quarter = await onEmptyGraph(async (address) => imported(address, await part(0.25)));
const dump = join(home, 'dump.ndjson');
const { whole, counts } = await onEmptyGraph(async (address) => {
  const whole = await imported(address, await part(1));
  const driver = rawDriver(address);
  const counts = await writeDown(driver, dump);
  await driver.close();
  return { whole, counts };
});
const plainly = await onEmptyGraph(async (address) => {
  const driver = rawDriver(address);
  const seconds = await loadPlainly(driver, dump);
  await driver.close();
  return seconds;
});
await rm(dump);

const things = counts.nodes + counts.relationships;
const perSecond = (amount: number, seconds: number) => Math.round(amount / seconds).toLocaleString('en-GB');
console.log(`${counts.nodes} nodes and ${counts.relationships} relationships of ${whole.rows} rows`);
console.table({
  import: {
    seconds: whole.seconds.toFixed(1),
    'rows/s': perSecond(whole.rows, whole.seconds),
    'nodes+rel./s': perSecond(things, whole.seconds),
  },
  'plain UNWIND': {
    seconds: plainly.toFixed(1),
    'rows/s': perSecond(whole.rows, plainly),
    'nodes+rel./s': perSecond(things, plainly),
  },
});
console.log(`Speed: ${(plainly / whole.seconds).toFixed(2)} of plain UNWIND (at least 0.7 is promised)`);
console.log(
  `Memory: ${quarter.memory.toFixed(0)} MB for a quarter, ${whole.memory.toFixed(0)} MB for all: ${(whole.memory / quarter.memory).toFixed(2)} (at most 1.2, and 500 MB)`,
);
