import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { invalid, LiaisonError } from '../domain/errors.ts';
import { refuseUnknownMigrations } from '../graph/migrate.ts';
import { type Ending, ending, FORMAT, type Header, header, opening, type Part, part } from './format.ts';

const NEWLINE = 0x0a;

/** How far a file is read: its parts in order, after the header. */
interface Seen {
  nodes: number;
  relationships: number;
  files: Map<string, { hash: Hash; bytes: number }>;
}

/**
 * Reads a backup to its end and finds it right, or refuses it: its form, the order and number of its parts, the SHA-256 of
 * all of it and of each file in it. Memory is bounded by its longest line.
 * @throws INVALID if it is no backup, of a newer form, cut off or damaged
 * @throws CONFLICT if the graph in it has a migration that this code has not
 */
export async function checkBackup(file: string, progress: (done: number, total: number) => void = () => {}) {
  const parts = readBackup(file);
  const first = await parts.next();
  const head = first.value as Header;
  await refuseUnknownMigrations(`The graph in ${file}`, head.migrations);
  let done = 0;
  for await (const _ of parts) {
    done += 1;
    if (done % 1000 === 0) progress(Math.min(done, head.nodes + head.relationships), head.nodes + head.relationships);
  }
  return head;
}

/** The header of a backup and then its parts, each checked when it is reached; what only its end can prove, there. */
export async function* readBackup(file: string): AsyncGenerator<Header | Part> {
  const hash = createHash('sha256');
  const seen: Seen = { nodes: 0, relationships: 0, files: new Map() };
  let head: Header | undefined;
  let end: Ending | undefined;
  for await (const line of linesOf(file)) {
    const content = parsed(line, file, head !== undefined);
    if (end) throw damaged(file, 'something stands behind its end');
    const last = head && ending.safeParse(content);
    if (last?.success) {
      end = last.data.end;
      continue;
    }
    hash.update(line).update('\n');
    if (!head) {
      head = headerOf(content, file);
      yield head;
      continue;
    }
    const one = part.safeParse(content);
    if (!one.success) throw damaged(file, 'a line is nothing that a backup has');
    note(one.data, seen, file);
    yield one.data;
  }
  if (!head || !end) throw cutOff(file);
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its content has not the SHA-256 that was noted');
  refuseOtherCounts(file, head, end, seen);
}

function headerOf(content: unknown, file: string): Header {
  const opened = opening.safeParse(content);
  if (!opened.success) throw noBackup(file);
  if (opened.data.format > FORMAT) {
    throw invalid(
      'file',
      `${file} was written by a newer Liaison (form ${opened.data.format}, this one reads ${FORMAT}): restore it with that one.`,
    );
  }
  const head = header.safeParse(content);
  if (!head.success) throw damaged(file, 'its header is not whole');
  return head.data;
}

/** Nodes come first, as relationships need them, and files last. */
function note(one: Part, seen: Seen, file: string): void {
  if ('node' in one) {
    if (seen.relationships > 0 || seen.files.size > 0) throw damaged(file, 'its parts are not in order');
    seen.nodes += 1;
  } else if ('relationship' in one) {
    if (seen.files.size > 0) throw damaged(file, 'its parts are not in order');
    seen.relationships += 1;
  } else {
    const { sha256, piece } = one.file;
    const bytes = Buffer.from(piece, 'base64');
    const known = seen.files.get(sha256) ?? { hash: createHash('sha256'), bytes: 0 };
    known.hash.update(bytes);
    seen.files.set(sha256, { hash: known.hash, bytes: known.bytes + bytes.length });
  }
}

function refuseOtherCounts(file: string, head: Header, end: Ending, seen: Seen): void {
  for (const what of ['nodes', 'relationships'] as const) {
    if (head[what] === seen[what] && end[what] === seen[what]) continue;
    throw damaged(
      file,
      `it has ${seen[what]} ${what}, and says ${head[what]} at its beginning, ${end[what]} at its end`,
    );
  }
  const filled = head.files.filter(({ bytes }) => bytes > 0);
  if (end.files !== head.files.length || seen.files.size !== filled.length)
    throw damaged(file, 'files are missing in it');
  for (const { sha256, bytes } of filled) {
    const known = seen.files.get(sha256);
    if (known?.bytes !== bytes || known.hash.digest('hex') !== sha256) {
      throw damaged(file, `the table ${sha256.slice(0, 12)}… in it is not the one that was imported`);
    }
  }
}

function parsed(line: Buffer, file: string, isBegun: boolean): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw isBegun ? damaged(file, 'a line is not JSON') : noBackup(file);
  }
}

/** The lines of a gzipped file, without their ends. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let isBegun = false;
  try {
    const stored = createReadStream(file);
    const unpacked = createGunzip();
    stored.on('error', (error) => unpacked.destroy(error));
    for await (const piece of stored.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, at)]);
        rest = [];
        from = at + 1;
        isBegun = true;
      }
      if (from < piece.length) rest.push(piece.subarray(from));
    }
  } catch (error) {
    throw unreadable(file, error, isBegun);
  }
  if (rest.length > 0) throw cutOff(file);
}

function unreadable(file: string, error: unknown, isBegun: boolean): unknown {
  if (error instanceof LiaisonError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return invalid('file', `There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EISDIR') return invalid('file', `${file} cannot be read as a file (${code}).`);
  if (code === 'Z_BUF_ERROR') return cutOff(file);
  if (!isBegun && code === 'Z_DATA_ERROR' && /incorrect header check/.test(message)) return noBackup(file);
  return code?.startsWith('Z_') ? damaged(file, 'it cannot be unpacked') : error;
}

const noBackup = (file: string) => invalid('file', `${file} is no backup of Liaison.`);
const cutOff = (file: string) => invalid('file', `${file} is cut off: its end is missing. Take another backup.`);
const damaged = (file: string, why: string) => invalid('file', `${file} is damaged: ${why}. Take another backup.`);
