import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { neo4jOf, type Running, start, statusOf, until } from './process.ts';

export const question = '{ whoCooperates(who: "organisation/iom") { totalCount } }';
export const answer = { data: { whoCooperates: { totalCount: 2 } } };

/** A LIAISON_HOME of one test file: its jars stay from run to run, its graph is made anew; a free port for each test. */
export function startHouse(name: string) {
  const home = resolve(name);
  let port = 0;
  let server: Running | undefined;

  beforeAll(() => {
    for (const left of ['neo4j/data', 'neo4j/password', 'neo4j/running.json']) {
      rmSync(join(home, left), { recursive: true, force: true });
    }
    mkdirSync(home, { recursive: true });
  });
  beforeEach(async () => {
    port = await getPort({ host: '127.0.0.1' });
  });
  afterEach(async () => {
    if (server && server.child.exitCode === null && server.child.signalCode === null) {
      server.child.kill('SIGTERM');
      await server.ended();
    }
    server = undefined;
  });

  return {
    home,
    port: () => port,
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    /** Starts the server of the test; it is stopped after it. */
    begin: (settings: Record<string, string> = {}) => {
      server = start({ LIAISON_HOME: home, PORT: String(port), ...settings });
      return server;
    },
    ready: (patience = 120_000) =>
      until(async () => (await statusOf(`http://127.0.0.1:${port}/readyz`)) === 200, patience),
    /** How another process reaches this house's Neo4j. */
    neo4j: () => ({
      NEO4J_URI: `bolt://127.0.0.1:${neo4jOf(home)!.port}`,
      NEO4J_PASSWORD: readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim(),
    }),
  };
}
