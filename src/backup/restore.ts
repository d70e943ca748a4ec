import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { conflict } from '../domain/errors.ts';
import { makeFolder } from '../folder.ts';
import type { Database } from '../graph/database.ts';
import type { ExactNode, ExactRelationship } from '../graph/exact.ts';
import { migrate } from '../graph/migrate.ts';
import { countGraph, emptyForRestore, endRestore, forgetMigrations, restoreState } from '../graph/restoring.ts';
import type { Header, Part } from './format.ts';
import { checkBackup, readBackup } from './read-backup.ts';

export interface RestoreOptions {
  /** LIAISON_HOME, where the kept files of tables are put back. */
  home: string;
  /** Takes away what is in the graph. */
  replace: boolean;
  /** How long, in milliseconds, servers are given to see that the graph goes. */
  notice?: number;
  /** The header that `checkBackup` has given for the whole file; else it is checked before the first write. */
  checked?: Header;
  /** Told what is being done, and how much of how many. */
  progress?: (doing: 'empty' | 'restore', done: number, total: number) => void;
}

/** A server looks every second, for two at most, and its answers end within 4.5 (src/graph/watch.ts). */
const NOTICE = 8_000;

/** Nodes or relationships of a transaction: so many, or so many characters. */
const ROWS = 5_000;
const CHARACTERS = 4_000_000;

/**
 * Puts a backup into the graph. The whole file is checked before the first write. Then the graph is marked as half
 * restored until all of it is there and counted; nothing works on a graph that is so marked, and a restore that was broken
 * off is done again with `replace`. Migrations that are younger than the backup are applied to it in the end.
 * @throws INVALID, CONFLICT for a file that `checkBackup` refuses
 * @throws CONFLICT if there is something in the graph, and not `replace`
 */
export async function restoreBackup(database: Database, file: string, options: RestoreOptions): Promise<Header> {
  const { home, replace, notice = NOTICE, progress = () => {} } = options;
  const head = options.checked ?? (await checkBackup(file));
  const { filled, restoring } = await restoreState(database);
  if (filled && !replace) {
    const why = restoring ? 'The graph is half restored: another restore was broken off' : 'The graph is not empty';
    throw conflict(`${why}. Give --replace to take away everything that is in it, and restore.`);
  }
  progress('empty', 0, 0);
  await emptyForRestore(database, filled && !restoring ? notice : 0);
  const had = new Set(head.migrations.map(({ number }) => number));
  await migrate(
    database,
    () => {},
    undefined,
    (number) => had.has(number),
  );
  await forgetMigrations(database);

  const total = head.nodes + head.relationships;
  await putBack(database, readBackup(file), home, (done) => progress('restore', done, total));
  const there = await countGraph(database);
  if (there.nodes !== head.nodes || there.relationships !== head.relationships) {
    throw conflict(
      `The graph has ${there.nodes} nodes and ${there.relationships} relationships, and the backup ${head.nodes} and ${head.relationships}: somebody else wrote meanwhile. Stop whatever uses the graph, and restore again with --replace.`,
    );
  }
  await migrate(database);
  await endRestore(database);
  return head;
}

async function putBack(
  database: Database,
  parts: AsyncIterable<Header | Part>,
  home: string,
  progress: (done: number) => void,
): Promise<void> {
  const exact = database.exact();
  const nodes = new Batch<ExactNode>((rows) => exact.putNodes(rows));
  const relationships = new Batch<ExactRelationship>(async (rows) => {
    const created = await exact.putRelationships(rows);
    if (created !== rows.length) throw conflict('The backup has relationships that lead to records which it has not.');
  });
  const files = new KeptFiles(path.join(home, 'datasets'));
  let done = 0;
  try {
    for await (const part of parts) {
      if ('node' in part) done += await nodes.add(part.node);
      else if ('relationship' in part) {
        done += await nodes.flush();
        done += await relationships.add(part.relationship);
      } else if ('file' in part) await files.add(part.file.sha256, Buffer.from(part.file.piece, 'base64'));
      progress(done);
    }
    await nodes.flush();
    await relationships.flush();
    await files.end();
  } finally {
    await files.giveUp();
  }
}

/** Gathers rows until there are enough of them for a transaction. */
class Batch<Row> {
  private rows: Row[] = [];
  private characters = 0;

  constructor(private readonly write: (rows: Row[]) => Promise<void>) {}

  /** Gives how many rows were written now. */
  async add(row: Row): Promise<number> {
    this.rows.push(row);
    this.characters += JSON.stringify(row).length;
    return this.rows.length >= ROWS || this.characters >= CHARACTERS ? this.flush() : 0;
  }

  async flush(): Promise<number> {
    const rows = this.rows;
    this.rows = [];
    this.characters = 0;
    if (rows.length > 0) await this.write(rows);
    return rows.length;
  }
}

/** Files of tables that are put back under their hash, each whole or not at all. */
class KeptFiles {
  private draft: { sha256: string; path: string; handle: FileHandle } | undefined;

  constructor(private readonly folder: string) {}

  async add(sha256: string, piece: Buffer): Promise<void> {
    if (this.draft?.sha256 !== sha256) {
      await this.end();
      makeFolder(this.folder);
      const draft = path.join(this.folder, `${randomUUID()}.part`);
      this.draft = { sha256, path: draft, handle: await open(draft, 'w') };
    }
    await this.draft!.handle.write(piece);
  }

  async end(): Promise<void> {
    if (!this.draft) return;
    const { sha256, path: draft, handle } = this.draft;
    await handle.sync();
    await handle.close();
    await rename(draft, path.join(this.folder, sha256));
    this.draft = undefined;
  }

  async giveUp(): Promise<void> {
    if (!this.draft) return;
    await this.draft.handle.close();
    await rm(this.draft.path, { force: true });
  }
}
