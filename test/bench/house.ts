import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { openDatabase } from '../../src/graph/database.ts';
import { keepAnswers } from '../../src/graph/kept.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import { findRunningNeo4j, type ManagedNeo4j, startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { load } from './load.ts';
import { rawDriver } from './plain-load.ts';

/** A Neo4j that holds one graph of the benchmark, with the memory that `npm start` gives it. */
export interface BenchGraph {
  neo4j: ManagedNeo4j;
  driver: Driver;
  close(): Promise<void>;
}

/** The LIAISON_HOME of the benchmarks; one of them runs at a time. */
export const home = resolve(process.env.LIAISON_BENCH_HOME ?? '.liaison-bench');
const data = join(home, 'neo4j', 'data');
const progress = { start: console.error, update: () => {}, succeed: console.error };

/**
 * Starts the benchmarks' own Neo4j on a graph that was kept, or an empty one. What a run that was killed, or another
 * benchmark, has left is thrown away: nobody knows what it is.
 */
export async function startNeo4j(holder: string, kept?: string): Promise<ManagedNeo4j> {
  if (await findRunningNeo4j(home)) {
    // Of a run that was killed; that of one that still runs is refused here, before anything is thrown away.
    const { stop } = await startManagedNeo4j({ home, holder, progress });
    await stop();
  }
  rmSync(data, { recursive: true, force: true });
  if (kept !== undefined && existsSync(kept)) renameSync(kept, data);
  return startManagedNeo4j({ home, holder, progress });
}

/**
 * Starts the benchmark's own Neo4j on the graph of this name, loaded the first time and kept for the next.
 * @param records the graph, made only if it has to be loaded
 */
export async function openGraph(name: string, records: () => GivenRecord[]): Promise<BenchGraph> {
  const kept = join(home, `graph-${name}`);
  const server = await startNeo4j('npm run bench', kept);
  const driver = rawDriver(server.address);
  const close = async () => {
    await driver.close();
    await server.stop();
    renameSync(data, kept);
  };
  try {
    await fill(server, driver, records);
    await keep(server);
  } catch (error) {
    await close();
    throw error;
  }
  return { neo4j: server, driver, close };
}

async function fill(server: ManagedNeo4j, driver: Driver, records: () => GivenRecord[]): Promise<void> {
  await migrated(server);
  const { records: marks } = await driver.executeQuery('MATCH (m:BenchGraph) RETURN m');
  if (marks.length > 0) return;
  const started = Date.now();
  await driver.executeQuery('MATCH (n:Record) CALL (n) { DETACH DELETE n } IN TRANSACTIONS').catch(() => undefined);
  const made = records();
  console.error(`Loading ${made.length.toLocaleString('en')} records`);
  await load(driver, made);
  // Links are kept as in a graph that is older than they: the migration makes them all.
  await driver.executeQuery("MATCH (m:Migration {slug: 'kept-links'}) DELETE m");
  await migrated(server);
  await driver.executeQuery('CREATE (:BenchGraph)');
  console.error(`Loaded in ${Math.round((Date.now() - started) / 1000)} s`);
}

async function migrated({ address }: ManagedNeo4j): Promise<void> {
  const database = openDatabase(address);
  await migrate(database);
  await database.close();
}

/** Keeps the answers about the whole graph that are not kept, as an import does. */
async function keep({ address }: ManagedNeo4j): Promise<void> {
  const database = openDatabase(address);
  const began = Date.now();
  await keepAnswers(database, wholeQuestions);
  console.error(`Answers about the whole graph kept in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  await database.close();
}
