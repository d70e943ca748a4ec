import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { home, openGraph, startNeo4j } from './house.ts';
import { rawDriver } from './plain-load.ts';
import { synthesise } from './synthetic.ts';

/*
 * How fast a graph goes out into a backup, is checked, and comes back into an empty one: npm run bench:backup. Of the graph
 * of `npm run bench`, or with --quick of the small one.
 */
const { quick } = new Command('npm run bench:backup --')
  .option('--quick', 'a small graph: whether it runs, not how fast')
  .parse()
  .opts<{ quick?: boolean }>();
const size = quick
  ? { organisations: 3_000, cooperations: 10_000, hub: 2_000 }
  : { organisations: 10_000, cooperations: 100_000, hub: 2_000 };
const folder = join(home, 'backup');
const file = join(folder, 'graph.liaison.gz');
const child = fileURLToPath(new URL('backup-child.ts', import.meta.url));

async function timed(doing: string, address: unknown) {
  const args = ['--import', 'tsx', child, doing, JSON.stringify(address), file, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as { seconds: number; memory: number };
}

mkdirSync(folder, { recursive: true });
const graph = await openGraph(String(size.cooperations), () => synthesise(size).records);
const count = async (driver = graph.driver) => {
  const { records } = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Kept RETURN count(n) + COUNT { ()-->() } AS things',
  );
  return Number(records[0]!.get('things'));
};
const things = await count();
const backup = await timed('backup', graph.neo4j.address).finally(() => graph.close());

const { address, stop } = await startNeo4j('npm run bench:backup');
try {
  const check = await timed('check', address);
  const restore = await timed('restore', address);
  const driver = rawDriver(address);
  const back = await count(driver);
  await driver.close();
  if (back !== things) throw new Error(`${back} nodes and relationships came back of ${things}`);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${things.toLocaleString('en-GB')} nodes and relationships, ${megabytes} MB`);
  const row = ({ seconds, memory }: { seconds: number; memory: number }) => ({
    seconds: seconds.toFixed(1),
    'a second': Math.round(things / seconds).toLocaleString('en-GB'),
    'most memory, MB': Math.round(memory),
  });
  console.table({ backup: row(backup), check: row(check), restore: row(restore) });
} finally {
  await stop();
  rmSync(folder, { recursive: true });
}
