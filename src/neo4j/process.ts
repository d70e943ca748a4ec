import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process for good: its number may be given to another one later, but not with the same start. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in whatever unit the system tells; only ever compared. */
  started: string;
}

const PROC = existsSync('/proc/self/stat');

/** The process that has this number now, or null when there is none. One that ended and awaits burial is none. */
export function identify(pid: number): ProcessIdentity | null {
  try {
    const { state, started } = PROC ? readStat(pid) : askPs(pid);
    return /^[ZX]/.test(state) ? null : { pid, started };
  } catch {
    return null;
  }
}

/** True while that very process exists, be it busy, idle or frozen. */
export const stillRuns = (process: ProcessIdentity) => identify(process.pid)?.started === process.started;

/** The program and arguments of a process, separated by blanks; empty when there is no such process. */
export function commandLine(pid: number): string {
  try {
    return PROC ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : ps(pid, 'command=');
  } catch {
    return '';
  }
}

/**
 * Asks a process to end, and kills it when it has not after `patience` milliseconds. Returns once it is gone.
 * A frozen one is woken, for it hears the request only then.
 */
export async function endProcess(process: ProcessIdentity, patience: number): Promise<void> {
  signal(process, 'SIGTERM');
  signal(process, 'SIGCONT');
  if (await ended(process, patience)) return;
  signal(process, 'SIGKILL');
  await ended(process, 5_000);
}

/** Waits at most `patience` milliseconds for a process to be gone; true when it is. */
async function ended(process: ProcessIdentity, patience: number): Promise<boolean> {
  const last = Date.now() + patience;
  while (stillRuns(process)) {
    if (Date.now() > last) return false;
    await sleep(50);
  }
  return true;
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!stillRuns(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Fields 3 and 22 of proc(5)'s stat; the second field, the name, may itself hold blanks and brackets. */
function readStat(pid: number): { state: string; started: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0]!, started: fields[19]! };
}

function askPs(pid: number): { state: string; started: string } {
  const [state = '', ...started] = ps(pid, 'stat=,lstart=').split(/\s+/);
  return { state, started: started.join(' ') };
}

const ps = (pid: number, columns: string) =>
  execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
