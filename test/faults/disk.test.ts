import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { STOPPED_SENTENCE } from '../../src/graph/failure.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { answer, type Begun, question, startHouse } from '../start/house.ts';
import { neo4jOf, start, statusOf, until } from '../start/process.ts';
import { allAreKept, openGraph, rounds } from './graph.ts';
import { inputs } from './inputs.ts';
import { faultsOf } from './integrity.ts';
import { ask, type Told } from './load.ts';

const { home, begin, neo4j } = startHouse('.liaison-test-start');
const { dossier } = inputs(0);
const log = join(home, 'neo4j', 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0');
let server: Begun;
let graph: ReturnType<typeof openGraph> | undefined;

afterAll(() => graph?.close());

/**
 * Lets no file of the server and its Neo4j, nor of the next one, grow beyond so many bytes: what writes there is told so
 * by the system, as on a full disk. Linux alone can do that to a process that runs.
 */
function limitFiles(bytes: number | 'unlimited'): void {
  for (const pid of [server.child.pid, neo4jOf(home)!.pid]) {
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  }
}

/** Where the next transaction goes: Neo4j makes the file of its log larger than it needs. */
const endOfLog = () => readFileSync(log).findLastIndex((byte) => byte !== 0) + 1;

/** `liaison import` as a person types it; its exit code and what it said at last. */
async function typeImport(): Promise<[number | null, string]> {
  const { ended, output } = start({ ...neo4j(), LIAISON_HOME: home }, ['src/cli/liaison.ts', 'import', dossier]);
  const code = await ended();
  return [code, output().trimEnd().split('\n').at(-1)!];
}

/** Asks until something is so; what became of each question. */
async function askUntil(what: () => boolean): Promise<Told[]> {
  const told: Told[] = [];
  await until(async () => {
    told.push(await ask(server.port, question));
    expect(await statusOf(server.url('/healthz'))).toBe(200);
    return what();
  }, 240_000);
  return told;
}

it('a full disk costs writes, told in a sentence, and no more; with room all goes on by itself', async () => {
  server = await begin();
  await server.ready();
  const { NEO4J_URI, NEO4J_PASSWORD } = neo4j();
  graph = openGraph({ uri: NEO4J_URI, user: 'neo4j', password: NEO4J_PASSWORD, database: 'neo4j' }, home);
  // Else the server itself would be the one that finds the disk full.
  await allAreKept(graph.cypher);
  limitFiles(endOfLog() + 500);
  for (let round = 0; round < rounds(1, 3); round += 1) {
    await server.ready();
    const { pid } = neo4jOf(home)!;
    const isStartedAgain = () => ![pid, undefined].includes(neo4jOf(home)?.pid);
    const [imported, told] = await Promise.all([typeImport(), askUntil(isStartedAgain)]);
    expect(imported).toEqual([3, STOPPED_SENTENCE]);
    const others = told.filter(({ end, body }) => end !== 'whole' || body.trim() !== JSON.stringify(answer));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ codes, retryAfter }) => codes.join() !== 'UNAVAILABLE' || retryAfter !== '1')).toEqual([]);
    expect(server.output()).toContain(`${STOPPED_SENTENCE}\n`);
  }

  limitFiles('unlimited');
  const { database } = graph;
  await until(() => database.answers(), 240_000);
  await until(() =>
    importDossier(database, [dossier], { by: 'fault' }).then(
      () => true,
      () => false,
    ),
  );
  await server.ready();
  expect(await server.ask(question)).toEqual(answer);
  expect(await graph.cypher('MATCH (d:Document {held: true}) RETURN count(d) AS documents')).toEqual([
    { documents: 42 },
  ]);
  expect(await faultsOf(graph)).toEqual([]);
});
