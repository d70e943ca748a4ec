import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { conflict, invalid } from '../../domain/errors.ts';
import { isNoRoom, makeFolder } from '../../folder.ts';
import { bytesOf, type KnownFile } from './file.ts';

/** Where the file with this hash is kept in a LIAISON_HOME: unpacked, so that `sha256sum` gives its name. */
export const keptPath = (home: string, sha256: string): string => path.join(home, 'datasets', sha256);

/**
 * Keeps a file, unpacked, under its hash, whole or not at all: on the disk before anything rests on it.
 * @returns the kept one
 * @throws CONFLICT if the file is another one by now; INVALID if it cannot be read, or LIAISON_HOME takes no files
 */
export async function keepFile({ path: file, sha256 }: KnownFile, home: string): Promise<KnownFile> {
  const kept = keptPath(home, sha256);
  const draft = `${kept}-${randomUUID()}.part`;
  const handle = await openDraft(draft);
  try {
    if ((await copyTo(handle, file)) !== sha256) {
      throw conflict(`${file} was changed while it was read. Import it again when it is whole.`);
    }
    await rename(draft, kept);
    await syncFolder(path.dirname(kept));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { sha256, path: kept, size: (await stat(kept)).size };
}

async function openDraft(draft: string): Promise<FileHandle> {
  const folder = path.dirname(draft);
  try {
    makeFolder(folder);
    await removeOldDrafts(folder);
    return await open(draft, 'wx');
  } catch (error) {
    throw unwritable('datasets', error);
  }
}

/** What is said of a folder of LIAISON_HOME in which no file can be made; that there is no room is said as it is. */
export function unwritable(folder: 'datasets' | 'reports', error: unknown): unknown {
  if (isNoRoom(error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  return invalid('LIAISON_HOME', `Nothing can be written in the folder ${folder} of LIAISON_HOME (${code}).`);
}

const HOUR = 3_600_000;

/** What an import left that was killed while it copied: one that is at work wrote to its own a moment ago. */
async function removeOldDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part')) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > HOUR) await rm(file, { force: true });
  }
}

/** So that its new name is on the disk too. Not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Gives the hash of what was copied. */
async function copyTo(handle: FileHandle, file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of bytesOf(file)) {
      hash.update(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}
