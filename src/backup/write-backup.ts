import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { conflict, invalid } from '../domain/errors.ts';
import type { Database } from '../graph/database.ts';
import { migrationsOf } from '../graph/migrate.ts';
import { onOneRevision } from '../graph/one-revision.ts';
import { countGraph } from '../graph/restoring.ts';
import { type Ending, FORMAT, type Header, type Part } from './format.ts';

export interface BackupOptions {
  /** LIAISON_HOME, whose kept files of tables go in too. */
  home: string;
  /** Puts it in the place of a file that is there, once it is whole. */
  force: boolean;
  /** Told how many nodes and relationships of how many are written. */
  progress?: (done: number, total: number) => void;
}

/** What a backup holds, and its size in bytes. */
export interface BackupReport extends Header {
  size: number;
}

/** Bytes of a piece of a file; a multiple of three, so that base64 needs no filling. */
const PIECE = 48 * 1024;
/** Characters that are gathered before they are packed. */
const CHUNK = 64 * 1024;

/**
 * Writes the whole graph and the kept files of tables into one file, while others read and write: it is of one revision.
 * The file is written beside its place, brought to the disk and renamed, so under its name it is whole or not there.
 * @throws INVALID if the file is there already (and not `force`), or cannot be written
 * @throws CONFLICT if the graph has something that is not Liaison's, which a backup could not carry
 */
export async function writeBackup(database: Database, file: string, options: BackupOptions): Promise<BackupReport> {
  const target = path.resolve(file);
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere && !options.force) {
    throw invalid(
      'file',
      `${file} is there already: name another file, or give --force to put the backup in its place.`,
    );
  }
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    const { header, ending } = await onOneRevision(database, () => writeDraft(database, draft, options));
    if (ending.nodes !== header.nodes || ending.relationships !== header.relationships) {
      throw conflict(
        `The graph has ${header.relationships} relationships, and ${ending.relationships} of them lead from one record of Liaison to another: a backup cannot carry the others. Keep what is not Liaison’s in a database of its own.`,
      );
    }
    const { size } = await stat(draft);
    await rename(draft, target);
    await syncFolder(path.dirname(target));
    return { ...header, size };
  } catch (error) {
    throw unwritable(file, error);
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(database: Database, draft: string, options: BackupOptions) {
  const { ask } = database.reader(new AbortController().signal);
  const header: Header = {
    ...{ liaison: 'backup', format: FORMAT, createdAt: new Date().toISOString() },
    migrations: await migrationsOf(ask),
    ...(await countGraph(database)),
    files: await keptFiles(options.home),
  };
  const ending: Ending = { nodes: 0, relationships: 0, files: header.files.length, sha256: '' };
  const lines = linesOf(header, partsOf(database, header, options.home), ending, options.progress);
  await pipeline(Readable.from(inChunks(lines)), createGzip(), createWriteStream(draft, { flush: true }));
  return { header, ending };
}

async function* partsOf(database: Database, { files }: Header, home: string): AsyncGenerator<Part> {
  const exact = database.exact();
  for await (const node of exact.nodes()) yield { node };
  for await (const relationship of exact.relationships()) yield { relationship };
  for (const { sha256 } of files) {
    const pieces = createReadStream(path.join(home, 'datasets', sha256), { highWaterMark: PIECE });
    for await (const piece of pieces) yield { file: { sha256, piece: (piece as Buffer).toString('base64') } };
  }
}

/** All lines of a backup; counts what goes by in `ending`, which is its last line. */
async function* linesOf(
  header: Header,
  parts: AsyncIterable<Part>,
  ending: Ending,
  progress: BackupOptions['progress'] = () => {},
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (content: unknown) => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  yield line(header);
  for await (const part of parts) {
    if ('node' in part) ending.nodes += 1;
    else if ('relationship' in part) ending.relationships += 1;
    yield line(part);
    const done = ending.nodes + ending.relationships;
    if (done % 1000 === 0) progress(done, header.nodes + header.relationships);
  }
  ending.sha256 = hash.digest('hex');
  yield `${JSON.stringify({ end: ending })}\n`;
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** The files of tables and lookups that are kept by hash; one that is being taken in has no such name yet. */
async function keptFiles(home: string): Promise<Header['files']> {
  const folder = path.join(home, 'datasets');
  const names = await readdir(folder).catch(() => []);
  const kept = names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
  return Promise.all(kept.map(async (sha256) => ({ sha256, bytes: (await stat(path.join(folder, sha256))).size })));
}

/** Brings a new name to the disk too, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function unwritable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return invalid('file', `There is no room left for ${file}: nothing was written.`);
  if (['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'EROFS', 'EPERM'].includes(code ?? '')) {
    return invalid('file', `${file} cannot be written (${code}): name a file in a folder that is there and yours.`);
  }
  return error;
}
