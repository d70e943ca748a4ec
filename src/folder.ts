import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those it lies in, where they are missing.
 * Node's own recursive way never ends where the system does not know a folder in which none can be made, as below `/proc`.
 * @throws the system's error (`EACCES`, `ENOENT`, `ENOTDIR` …) if it cannot be made
 */
export function makeFolder(folder: string): void {
  const stands = statSync(folder, { throwIfNoEntry: false });
  if (stands?.isDirectory()) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Whether this is what the system says when a file finds no room: a full disk, a quota, a limit of the process. */
export const isNoRoom = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException)?.code ?? '');
