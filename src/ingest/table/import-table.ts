import path from 'node:path';
import { invalid } from '../../domain/errors.ts';
import type { Database } from '../../graph/database.ts';
import { progressOf, tellComplete } from '../../graph/table.ts';
import { slugOf } from '../record-of.ts';
import { type Batch, batchesOf, emptyTally, type Tally } from './batches.ts';
import { claimReader } from './claims.ts';
import { datasetRecord, refuseOther, type Source, writeDataset } from './dataset.ts';
import { knowFile, type RowForm, readRows, rowFormOf } from './file.ts';
import { keepFile } from './kept-file.ts';
import { readLookups, refuseUnknown } from './lookup.ts';
import { hashOfReading, partsOfReading, readMapping } from './mapping.ts';
import { reportNearMatches } from './near.ts';
import { schemeOf } from './organisation.ts';
import { planning } from './plan.ts';
import { ReportFile } from './report-file.ts';
import { isBroken, type TableRow } from './row.ts';
import { columnsOf, reading } from './value.ts';
import { type BatchWritten, type DatasetWritten, writeBatch } from './write-batch.ts';

/** Rows that are written together: enough for Neo4j to be busy with, little enough to hold three times. */
const ROWS_OF_A_BATCH = 2_500;

/** Who imports a table, by what, and how. */
export interface TableOptions {
  /** The mapping file. */
  map: string;
  /** LIAISON_HOME: there the data and its lookup tables are kept by hash, and the reports written. */
  home: string;
  by: string;
  /** Reads everything and says what would happen; writes nothing but the reports. */
  dryRun?: boolean;
  /** Told how far it is: `share` of the file (0–1), rows read, and rows of them that were in the graph before. */
  progress?: (done: { share: number; rows: number; before: number }) => void;
  rowsOfBatch?: number;
}

/** What the import of a table did, or would do. */
export interface TableReport {
  document: string;
  dryRun: boolean;
  /** Of the whole file, whatever was in the graph before. */
  tally: Tally;
  /** Rows that an earlier import had done. */
  before: number;
  /** What is new in the graph. */
  written: BatchWritten;
  /** Whether the last row is one that is not right: of a file that was cut off it is. */
  endsBroken: boolean;
  /** Pairs of organisations that are called the same or nearly so. */
  near: number;
  /** Files of the reports; undefined if there was nothing to report. */
  badRows: string | undefined;
  nearMatches: string | undefined;
}

/**
 * Takes a table into the graph by a mapping: each row, or run of rows, becomes a claim whose evidence is the row. The
 * file is never held: it is read for its hash, and whether it is a table of this mapping; kept; and read for its rows,
 * which are written batch by batch, each in a transaction that also notes how far the dataset is. So an import that was
 * killed goes on where it was, and one that is complete changes nothing.
 * @throws RefusedError for a mapping that is not right; INVALID for a file that is no such table; CONFLICT if the dataset
 *   is in the graph by another file or another mapping. Rows that are not right are no errors: they are reported.
 */
export async function importTable(database: Database, file: string, options: TableOptions): Promise<TableReport> {
  const { map, home, by, dryRun = false, rowsOfBatch = ROWS_OF_A_BATCH, progress = () => {} } = options;
  const mapping = await readMapping(map);
  const columns = columnsOf(mapping);
  const { lookups, hashes, files } = await readLookups(mapping.lookups, columns, file);
  const known = await knowFile(file);
  const form = rowFormOf(file, mapping.dataset);
  await refuseUnfit(file, form, [...columns.get('')!]);
  const { ask } = database.reader(new AbortController().signal, 60);
  const source: Source = {
    record: datasetRecord(mapping, known, form),
    mapping: hashOfReading(mapping, hashes),
    reading: partsOfReading(mapping, hashes),
    schemes: [...new Set(Object.values(mapping.organisations).map((one) => schemeOf(one, mapping.dataset)))],
  };
  const { id } = source.record;
  const stored = await progressOf(ask, id);
  refuseOther(source, stored);

  const folder = path.join(home, 'reports', slugOf(id));
  const badRows = await ReportFile.at(path.join(folder, 'bad-rows.csv'), ['line', 'reason', 'row']);
  const nearMatches = await ReportFile.at(path.join(folder, 'near-matches.csv'), [
    ...['name', 'organisation', 'name there', 'organisation there', 'why'],
  ]);
  if (!dryRun) for (const lookup of files) await keepFile(lookup, home);
  const { path: place, size } = dryRun ? known : await keepFile(known, home);
  const before = stored?.says ? stored.rows : 0;
  const tally = emptyTally();
  let [read, lastBad] = [0, 0];
  const rows = readRows(place, form, file, {
    read: (bytes) => {
      read += bytes;
    },
  });
  const batches = batchesOf(rows, claimReader(mapping, reading(lookups)), {
    ...{ size: rowsOfBatch, cutAt: before, tally },
    onBad: ({ line, problem, quote }) => {
      lastBad = tally.rows;
      badRows.add([line, problem, quote]);
    },
  });
  const written: BatchWritten = { organisations: 0, byName: 0, topics: 0 };
  const { begin, take, fresh } = dryRun ? planning(ask, source.schemes) : writing(database, source, by);
  await inTurn(batches, async (batch, earlier) => {
    if (batch.to > before) addUp(written, await take(batch, earlier));
    progress({ share: size === 0 ? 1 : read / size, rows: batch.to, before });
  });
  await begin();
  if (!dryRun) await database.write((own) => tellComplete(own, id, tally.rows));
  await badRows.close();
  const near = await reportNearMatches(ask, source.schemes, fresh(), nearMatches);
  await nearMatches.close();
  return {
    ...{ document: id, dryRun, tally, before, written, near, endsBroken: lastBad > 0 && lastBad === tally.rows },
    badRows: badRows.lines > 0 ? badRows.path : undefined,
    nearMatches: nearMatches.lines > 0 ? nearMatches.path : undefined,
  };
}

/** One after the other, each begun while the one before is on its way and the next is read already. */
async function inTurn<Item>(
  items: AsyncIterable<Item>,
  work: (item: Item, before: Promise<void>) => Promise<void>,
): Promise<void> {
  let [beforeLast, last] = [Promise.resolve(), Promise.resolve()];
  try {
    for await (const item of items) {
      await beforeLast;
      [beforeLast, last] = [last, work(item, last)];
      last.catch(() => undefined);
    }
  } finally {
    await beforeLast;
    await last;
  }
}

/**
 * Writes batches. The dataset itself is written when the first of its rows was read, and is a table then. Evidence is
 * recorded by whoever began the import, then.
 */
function writing(database: Database, source: Source, by: string) {
  let begun: Promise<DatasetWritten> | undefined;
  const begin = () => {
    begun ??= writeDataset(database, source, by);
    return begun;
  };
  const take = async (batch: Batch, earlier: Promise<void>) => writeBatch(database, await begin(), batch, earlier);
  return { begin, take, fresh: () => [] };
}

function addUp(sum: BatchWritten, { organisations, byName, topics }: BatchWritten): void {
  sum.organisations += organisations;
  sum.byName += byName;
  sum.topics += topics;
}

/**
 * Looks at a table before anything of it is written or kept. Of CSV the beginning tells whether it is one; of JSON only
 * the end whether it is whole.
 * @throws INVALID for a table without a row, or without a column that the mapping asks for, and for JSON that is not whole
 */
async function refuseUnfit(file: string, form: RowForm, columns: string[]): Promise<void> {
  let there: string[] | undefined;
  let rows = 0;
  const told = (names: string[]) => {
    there = names;
  };
  for await (const piece of readRows(file, form, file, { columns: told })) {
    rows += piece.length;
    const first = piece.find((row): row is TableRow => !isBroken(row));
    if (first) there ??= Object.keys(first.cells);
    if (form.format === 'CSV' && rows > 0) break;
  }
  if (there) refuseUnknown(columns, there, file);
  if (rows === 0) throw invalid('file', `${file} has no row. Is it the whole table?`);
}
