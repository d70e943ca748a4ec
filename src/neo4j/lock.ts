import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { conflict } from '../domain/errors.ts';
import { identify, stillRuns } from './process.ts';

/** Held until released, or until the process that holds it is gone. */
export interface Lock {
  release(): void;
}

const Holder = z.object({ pid: z.int(), started: z.string(), command: z.string(), since: z.iso.datetime() });
type Holder = z.infer<typeof Holder>;

/**
 * Takes a LIAISON_HOME for this process. A lock whose process is gone (also when its number was given to another one)
 * is replaced.
 * @param command what the person typed, for the sentence that others get: `npm start`.
 * @throws LiaisonError `CONFLICT` naming who holds it.
 */
export async function takeLock(file: string, home: string, command: string): Promise<Lock> {
  const taken = await tryLock(file, command);
  if ('release' in taken) return taken;
  throw conflict(
    `LIAISON_HOME ${home} is in use by ${taken.command} (process ${taken.pid}, since ${clock(taken.since)}). ` +
      'End that one first, or set LIAISON_HOME to another folder.',
  );
}

async function tryLock(file: string, command: string): Promise<Lock | Holder> {
  const own = JSON.stringify({ ...identify(process.pid), command, since: new Date().toISOString(), id: randomUUID() });
  for (;;) {
    if (create(file, own)) return { release: () => read(file) === own && rmSync(file, { force: true }) };
    const found = read(file);
    const holder = found === null ? null : parse(found);
    if (holder && stillRuns(holder)) return holder;
    if (found !== null) await removeStale(file, found, command);
  }
}

/**
 * Two processes may find the same stale lock; the slower must not remove the new lock of the faster. So only who
 * holds a second lock removes a stale one, and looks again before.
 */
async function removeStale(file: string, stale: string, command: string): Promise<void> {
  const guard = await tryLock(`${file}.takeover`, command);
  if (!('release' in guard)) {
    await sleep(20);
    return;
  }
  if (read(file) === stale) rmSync(file);
  guard.release();
}

/** Appears under its name with all its text or not at all, and never in place of another. */
function create(file: string, text: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** A lock that says nothing sensible (a disk that was full, a crash of the machine) has no holder. */
function parse(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** `10:32`, and the day before it unless that is today. */
function clock(since: string): string {
  const [day, time] = new Date(since).toLocaleString('sv-SE').slice(0, 16).split(' ');
  return day === new Date().toLocaleString('sv-SE').slice(0, 10) ? time! : `${day} ${time}`;
}
