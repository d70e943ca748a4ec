import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Neo4jAddress } from '../../src/neo4j/managed.ts';
import type { Question } from './question.ts';

/** Who answers: Liaison as `npm start` runs it, the bare route, the same through Apollo Server, @neo4j/graphql. */
export type SideName = 'ours' | 'raw' | 'byApollo' | 'neo4jGraphql';

/** A server to compare, in a process of its own. */
export interface Side {
  name: SideName;
  process: ChildProcess;
  /** Where and with which bodies it is asked; null if it cannot be asked this. */
  requests(question: Question): { url: string; bodies: string[] } | null;
}

/** Who ends a benchmark ends its servers: they are children, but hear nothing of a signal to it. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const START_SECONDS = 180;

const PROGRAMS: Record<SideName, string> = {
  ours: '../../src/main.ts',
  raw: 'raw/route.ts',
  byApollo: 'raw/by-apollo.ts',
  neo4jGraphql: 'rival-server.ts',
};

/**
 * Starts servers over the graph at this address; `close` ends them, each by its process.
 * @param until ours is there once this answers: `/readyz`, or `/healthz` while it still starts
 */
export async function startSides(
  graph: Neo4jAddress,
  names: SideName[],
  until: '/readyz' | '/healthz' = '/readyz',
): Promise<{ sides: Side[]; close(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  const sides: Side[] = [];
  const close = async () => {
    await Promise.all(sides.map(({ process }) => end(process)));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    for (const name of names) sides.push(await startSide(name, graph, home, until));
    return { sides, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSide(name: SideName, graph: Neo4jAddress, home: string, until: string): Promise<Side> {
  const port = await getPort({ host: '127.0.0.1' });
  const address = `http://127.0.0.1:${port}`;
  const { uri, user, password } = graph;
  const ours = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LIAISON_HOME: home, LIAISON_TOKEN: '' };
  const program = PROGRAMS[name];
  // Of the benchmark itself, and no setting of Liaison.
  const { LIAISON_BENCH_HOME: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', here(program)], {
    env: { ...inherited, ...ours, PORT: String(port), BENCH_GRAPH: JSON.stringify(graph), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  await untilItAnswers(name === 'ours' ? `${address}${until}` : address, child);
  return { name, process: child, requests: (question) => requestsOf(name, address, question) };
}

function requestsOf(name: SideName, address: string, { raw, query, neo4jGraphql, variables }: Question) {
  if (name === 'raw') {
    return raw ? { url: `${address}/${raw}`, bodies: variables.map((one) => JSON.stringify(one)) } : null;
  }
  const text = name === 'neo4jGraphql' ? neo4jGraphql : query;
  if (!text || (name === 'byApollo' && !raw)) return null;
  const folder = name === 'byApollo' ? `/${raw}` : '';
  return {
    url: `${address}${folder}/graphql`,
    bodies: variables.map((one) => JSON.stringify({ query: text, variables: one })),
  };
}

/** Health is awaited until it says yes; anything else until it says something. */
async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`${url}: the server ended by itself`);
    const response = await fetch(url).catch(() => null);
    if (response && (response.ok || !url.endsWith('z'))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}
