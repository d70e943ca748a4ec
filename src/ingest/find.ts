import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Refusals } from './refusal.ts';

/** A YAML file of a dossier. */
export interface FoundFile {
  path: string;
  /** How refusals call it: relative to the working folder where it lies inside it. */
  shown: string;
  kind: 'register' | 'document';
  /** The folder of its dossier, which its `textFile` may not leave. */
  root: string;
}

/**
 * The files of dossiers: of a folder, at any depth, `register*.yaml` and every YAML file in a folder `documents` or
 * below it (`.yml` too; what begins with a dot is passed over); else the files themselves. Each once, by path.
 */
export async function findFiles(paths: string[], refusals: Refusals): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    const place = { file: shownPath(given), line: 1, column: 1 };
    const kind = await stat(given).catch(() => null);
    const files = kind?.isDirectory() ? await filesIn(given) : kind ? [describedFile(given, path.dirname(given))] : [];
    if (!kind) refusals.add(place, 'There is no such file or folder.');
    else if (files.length === 0) {
      refusals.add(place, 'The folder has no dossier: no register*.yaml, and no YAML file in a folder “documents”.');
    }
    for (const file of files) found.set(await realpath(file.path), file);
  }
  return [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** The path as people read it: relative to the working folder, unless it lies outside. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return relative.startsWith('..') ? path.normalize(file) : relative || '.';
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !stepsFrom(folder, file).some((step) => step.startsWith('.')))
    .filter((file) => isNamedRegister(file) || foldersFrom(folder, file).includes('documents'))
    .map((file) => describedFile(file, folder));
}

/** @param within the folder at which the search for the dossier's own folder ends */
function describedFile(file: string, within: string): FoundFile {
  const folders = foldersFrom(within, file);
  const above = folders.length - folders.lastIndexOf('documents');
  const isDocument = folders.at(-1) === 'documents' || !isNamedRegister(file);
  return {
    path: file,
    shown: shownPath(file),
    kind: isDocument ? 'document' : 'register',
    root: path.resolve(path.dirname(file), folders.includes('documents') ? '../'.repeat(above) : '.'),
  };
}

/** Names of the folders that the file lies in, from the one where the search began. */
const foldersFrom = (folder: string, file: string): string[] => [
  path.basename(path.resolve(folder)),
  ...stepsFrom(folder, file).slice(0, -1),
];

const stepsFrom = (folder: string, file: string): string[] => path.relative(folder, file).split(path.sep);

const isNamedRegister = (file: string): boolean => /^register.*\.ya?ml$/.test(path.basename(file));
