import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { VERSION } from '../release.ts';

/** A server or command as a person starts it, and what it has printed. */
export interface Running {
  child: ChildProcess;
  output(): string;
  /** Its exit code, once it has ended (within 60 seconds). */
  ended(): Promise<number | null>;
}

/** Starts a program of ours with these settings; of the environment only what finds programs is passed on. */
export function start(settings: Record<string, string>, command = ['src/main.ts']): Running {
  const { PATH, HOME, JAVA_HOME, LANG } = process.env;
  // Who is told of a Neo4j elsewhere does not choose its release.
  const release = settings.NEO4J_URI ? {} : { NEO4J_VERSION: VERSION };
  const all = Object.entries({ PATH, HOME, JAVA_HOME, LANG, ...release, ...settings }).filter(([, value]) => value);
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    env: Object.fromEntries(all),
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const end = once(child, 'exit').then(([code]) => code as number | null);
  const late = async () => {
    await sleep(60_000, undefined, { ref: false });
    child.kill('SIGKILL');
    throw new Error(`It did not end. It printed:\n${output}`);
  };
  return { child, output: () => output, ended: () => Promise.race([end, late()]) };
}

/** Waits until something is so. */
export async function until(what: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (const end = Date.now() + patience; !(await what()); ) {
    if (Date.now() > end) throw new Error(`It is still not so after ${patience} ms: ${what}`);
    await sleep(100);
  }
}

/** The status that an address answers with; 0 if nobody answers. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address, { signal: AbortSignal.timeout(10_000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** Asks a question; gives what comes, data or errors. */
export async function ask(
  port: number,
  query: string,
): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json() as Promise<{ data?: unknown }>;
}

/** Makes a LIAISON_HOME in which the jars of an earlier run stay, and nothing else of it. */
export function emptyHome(home: string): void {
  for (const left of ['neo4j/data', 'neo4j/password', 'neo4j/running.json', 'logs']) {
    rmSync(join(home, left), { recursive: true, force: true });
  }
  mkdirSync(home, { recursive: true });
}

/** The process of the Neo4j of a LIAISON_HOME; null if none is noted. */
export function neo4jOf(home: string): { pid: number; port: number } | null {
  try {
    return JSON.parse(readFileSync(join(home, 'neo4j', 'running.json'), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Freezes a process, and waits until it stands: the signal reaches the many threads of a Java by and by, and on a busy
 * machine those it has not reached still answer. Elsewhere than on Linux the threads are not told; a second is waited.
 */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  if (process.platform !== 'linux') return sleep(1_000);
  const threads = `/proc/${pid}/task`;
  try {
    await until(() => readdirSync(threads).every((thread) => stateOf(`${threads}/${thread}`) === 'T'), 20_000);
  } catch (error) {
    process.kill(pid, 'SIGCONT');
    throw error;
  }
}

/** The state of a Linux process or thread, a letter as in ps; null if it has gone. */
function stateOf(folder: string): string | null {
  try {
    return /^\d+ \(.*\) (\w) /.exec(readFileSync(`${folder}/stat`, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Whether a process lives; one that has ended and was not yet buried by its parent does not. */
export function lives(pid: number): boolean {
  if (process.platform === 'linux') return ![null, 'Z'].includes(stateOf(`/proc/${pid}`));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
