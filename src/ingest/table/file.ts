import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { invalid } from '../../domain/errors.ts';
import { makeFolder } from '../../folder.ts';
import { readCsv } from './csv.ts';
import type { FileForm } from './format-mapping.ts';
import { readJson } from './json.ts';
import type { ReadRow } from './row.ts';

/** How the rows of a file are told apart. */
export interface RowForm {
  format: 'CSV' | 'JSON';
  delimiter: string;
}

/** A file that was read to its end once. */
export interface KnownFile {
  /** Of its bytes, unpacked. */
  sha256: string;
  /** Where to read it; the kept one where it was kept. */
  path: string;
  /** Bytes at that place. */
  size: number;
}

/** How the rows of this file are told apart: as the mapping says, else as its name does. */
export function rowFormOf(file: string, { format, delimiter }: FileForm): RowForm {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  return {
    format: format ?? (name.endsWith('.json') ? 'JSON' : 'CSV'),
    delimiter: delimiter ?? (/\.(tsv|tab)$/.test(name) ? '\t' : ','),
  };
}

/** Where the file with this hash is kept in a LIAISON_HOME: unpacked, so that `sha256sum` gives its name. */
export const keptPath = (home: string, sha256: string): string => path.join(home, 'datasets', sha256);

/**
 * Reads a file, gzipped or not, to learn its hash; with `home`, keeps it there under its hash, unpacked.
 * @throws INVALID if it cannot be read, or its gzip is broken
 */
export async function knowFile(file: string, home: string | null): Promise<KnownFile> {
  const hash = createHash('sha256');
  const folder = home === null ? null : path.join(home, 'datasets');
  const draft = folder && path.join(folder, `${randomUUID()}.part`);
  if (folder) makeFolder(folder);
  try {
    await pipeline(await openBytes(file), hashing(hash), draft ? createWriteStream(draft) : nowhere());
  } catch (error) {
    if (draft) await rm(draft, { force: true });
    throw unreadable(file, error);
  }
  const sha256 = hash.digest('hex');
  if (home === null || draft === null) return { sha256, path: file, size: (await stat(file)).size };
  const kept = keptPath(home, sha256);
  await rename(draft, kept);
  return { sha256, path: kept, size: (await stat(kept)).size };
}

/**
 * The rows of a file, gzipped or not, a piece of it at a time.
 * @param shown how the file is called in what is refused: where it is kept tells nobody anything
 * @param read told how many bytes were read by each piece
 * @throws INVALID if the file cannot be read, or is no table of this form
 */
export async function* readRows(
  file: string,
  { format, delimiter }: RowForm,
  shown = file,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<ReadRow[]> {
  const texts = textsOf(await openBytes(file, read).catch((error) => Promise.reject(unreadable(shown, error))));
  try {
    yield* format === 'JSON' ? readJson(texts) : readCsv(texts, delimiter);
  } catch (error) {
    throw unreadable(shown, error);
  }
}

/** Pieces of a stream of bytes as text. The byte order mark stays: it is a part of the file's text. */
async function* textsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The bytes of a file, unpacked if it is gzipped, whatever it is called. */
async function openBytes(file: string, read: (bytes: number) => void = () => {}): Promise<Readable> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
  const isGzipped = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  const stored = createReadStream(file);
  stored.on('data', (piece) => read(piece.length));
  if (!isGzipped) return stored;
  const unpacked = createGunzip();
  stored.on('error', (error) => unpacked.destroy(error));
  return stored.pipe(unpacked);
}

const hashing = (hash: Hash) =>
  new Transform({
    transform(piece, _, done) {
      hash.update(piece);
      done(null, piece);
    },
  });

const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() });

function unreadable(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return invalid('file', `There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EISDIR') return invalid('file', `${file} cannot be read as a file (${code}).`);
  if (code?.startsWith('Z_')) return invalid('file', `${file} is not whole: its gzip cannot be unpacked (${message}).`);
  return code === 'INVALID' ? Object.assign(error as Error, { message: `${file}: ${message}` }) : error;
}
