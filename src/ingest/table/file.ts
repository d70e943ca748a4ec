import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { invalid } from '../../domain/errors.ts';
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
  /** Where to read it. */
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

/**
 * Reads a file, gzipped or not, to learn its hash.
 * @throws INVALID if it cannot be read, or its gzip is broken
 */
export async function knowFile(file: string): Promise<KnownFile> {
  const hash = createHash('sha256');
  for await (const piece of bytesOf(file)) hash.update(piece);
  return { sha256: hash.digest('hex'), path: file, size: (await stat(file)).size };
}

/**
 * The rows of a file, gzipped or not, a piece of it at a time.
 * @param shown how the file is called in what is refused: where it is kept tells nobody anything
 * @param told `read`: how many bytes were read by each piece; `columns`: those that the first row of CSV names
 * @throws INVALID if the file cannot be read, or is no table of this form; what `columns` throws
 */
export async function* readRows(
  file: string,
  { format, delimiter }: RowForm,
  shown = file,
  told: { read?: (bytes: number) => void; columns?: (names: string[]) => void } = {},
): AsyncGenerator<ReadRow[]> {
  const texts = textsOf(await openBytes(file, told.read).catch((error) => Promise.reject(unreadable(shown, error))));
  try {
    yield* format === 'JSON' ? readJson(texts) : readCsv(texts, delimiter, told.columns);
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

/**
 * The bytes of a file, unpacked if it is gzipped, piece by piece.
 * @throws INVALID if it cannot be read, or its gzip is broken
 */
export async function* bytesOf(file: string): AsyncGenerator<Buffer, void> {
  try {
    yield* await openBytes(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The bytes of a file, unpacked if it is gzipped, whatever it is called. */
async function openBytes(file: string, read: (bytes: number) => void = () => {}): Promise<Readable> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
  const isGzipped = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  const stored = createReadStream(file);
  stored.on('data', (piece) => read(piece.length));
  if (!isGzipped) return stored;
  // Ends both, whichever ends first; whoever reads is told why.
  return pipeline(stored, createGunzip(), () => {});
}

function unreadable(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return invalid('file', `There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EISDIR') return invalid('file', `${file} cannot be read as a file (${code}).`);
  if (code?.startsWith('Z_')) return invalid('file', `${file} is not whole: its gzip cannot be unpacked (${message}).`);
  return code === 'INVALID' ? Object.assign(error as Error, { message: `${file}: ${message}` }) : error;
}
