import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a holder process (holder.ts) said. */
interface Said {
  got: boolean;
  pid?: number;
  message?: string;
}

/** A fresh folder under the system's temporary one. */
export const freshFolder = () => mkdtempSync(join(tmpdir(), 'liaison-neo4j-'));

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Starts another process that runs the managed Neo4j of a home, or takes a lock, until it is killed. */
export function startHolder(wish: 'neo4j' | 'lock', place: string): { child: ChildProcess; said: Promise<Said> } {
  const file = fileURLToPath(new URL('holder.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, wish, place], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = new Promise<Said>((resolve) => {
    createInterface(child.stdout!).once('line', (line) => resolve(JSON.parse(line)));
  });
  return { child, said };
}

/** `kill -9`, and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Looks every 50 ms until it is so; fails after the given seconds. */
export async function until(what: () => boolean, seconds: number): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!what()) {
    if (Date.now() > last) throw new Error(`not so within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
