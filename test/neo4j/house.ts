import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/neo4j/managed.ts';

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

/** Asks the graph one question and gives back the only value of the only row. */
export async function ask(address: Neo4jAddress, statement: string): Promise<unknown> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    return (await driver.executeQuery(statement, {}, { database: 'neo4j' })).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

/** A PATH on which there is Java but no Maven: a folder that is made. */
export function pathWithJavaOnly(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const java = realpathSync(execFileSync('which', ['java'], { encoding: 'utf8' }).trim());
  if (!existsSync(join(folder, 'java'))) symlinkSync(java, join(folder, 'java'));
  return folder;
}

/** The sockets on which a process listens, as Linux writes them: address and port in hexadecimal. */
export function listeners(pid: number): string[] {
  const sockets = execFileSync('ls', ['-l', `/proc/${pid}/fd`], { encoding: 'utf8' });
  const inodes = new Set([...sockets.matchAll(/socket:\[(\d+)\]/g)].map((match) => match[1]));
  const rows = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1));
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((fields) => fields[3] === '0A' && inodes.has(fields[9]))
    .map((fields) => fields[1]!.replace('0000000000000000FFFF0000', ''));
}
