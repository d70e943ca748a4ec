import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import getPort from 'get-port';
import { emptyHome, lives, neo4jOf, type Running, start, statusOf, until } from '../start/process.ts';

/** Its jars stay from run to run, its graph is made anew. */
const home = resolve('.liaison-test-e2e');

/**
 * Builds the pages, starts Liaison as a person does, with the sample alone in its graph, and ends it after the last test.
 * The tests find it in LIAISON_E2E_URL; where that is set already, they use the server there, as it is.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.LIAISON_E2E_URL) return async () => {};
  emptyHome(home);
  const { address, close } = await startIn(home);
  process.env.LIAISON_E2E_URL = address;
  return close;
}

/** Builds the pages and starts Liaison in this LIAISON_HOME; the sample comes in if its graph is empty. */
export async function startIn(home: string): Promise<{ address: string; close(): Promise<void> }> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const port = await getPort({ host: '127.0.0.1' });
  const server = start({ LIAISON_HOME: home, PORT: String(port) });
  try {
    return { address: await answering(server, port), close: () => end(server, home) };
  } catch (error) {
    await end(server, home);
    throw error;
  }
}

/** The address, once the graph answers. */
async function answering(server: Running, port: number): Promise<string> {
  const address = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (server.child.exitCode !== null) throw new Error(`Liaison ended. It printed:\n${server.output()}`);
    return (await statusOf(`${address}/readyz`)) === 200;
  }, 600_000);
  return address;
}

async function end({ child, ended }: Running, home: string): Promise<void> {
  child.kill('SIGTERM');
  await ended();
  const neo4j = neo4jOf(home);
  if (neo4j && lives(neo4j.pid)) process.kill(neo4j.pid, 'SIGKILL');
}
