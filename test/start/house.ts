import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll } from 'vitest';
import { testHome } from '../release.ts';
import { ask, emptyHome, lives, neo4jOf, type Running, start, statusOf, until } from './process.ts';

export const question = '{ whoCooperates(who: "organisation/iom") { totalCount } }';
export const answer = { data: { whoCooperates: { totalCount: 7 } } };

/** A server that has been started, ready or not. */
export interface Begun extends Running {
  port: number;
  url(path: string): string;
  /** Waits until it is ready. */
  ready(): Promise<void>;
  ask(query: string): ReturnType<typeof ask>;
}

/** A LIAISON_HOME of one test file: its jars stay from run to run, its graph is made anew. Whatever began in it is ended. */
export function startHouse(name: string) {
  const home = testHome(name);
  const begun: Running[] = [];

  beforeAll(() => emptyHome(home));
  afterAll(async () => {
    for (const { child, ended } of begun.filter(({ child }) => child.exitCode === null && child.signalCode === null)) {
      child.kill('SIGTERM');
      await ended();
    }
    const neo4j = neo4jOf(home);
    if (neo4j && lives(neo4j.pid)) process.kill(neo4j.pid, 'SIGKILL');
  });

  return {
    home,
    /** Starts a server on this home and a free port, unless the settings say otherwise. */
    async begin(settings: Record<string, string> = {}): Promise<Begun> {
      const port = Number(settings.PORT ?? (await getPort({ host: '127.0.0.1' })));
      const server = start({ LIAISON_HOME: home, PORT: String(port), ...settings });
      begun.push(server);
      const url = (path: string) => `http://127.0.0.1:${port}${path}`;
      const ready = () => until(async () => (await statusOf(url('/readyz'))) === 200, 240_000);
      return { ...server, port, url, ready, ask: (query) => ask(port, query) };
    },
    /** How another process reaches this house's Neo4j. */
    neo4j: () => ({
      NEO4J_URI: `bolt://127.0.0.1:${neo4jOf(home)!.port}`,
      NEO4J_PASSWORD: readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim(),
    }),
  };
}
