import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseEdtf } from '../../domain/edtf.ts';
import { conflict } from '../../domain/errors.ts';
import type { Database } from '../../graph/database.ts';
import type { Ask } from '../../graph/query.ts';
import type { GivenRecord } from '../../graph/record.ts';
import { type Progress, progressOf } from '../../graph/table.ts';
import { writeRecords } from '../../graph/write.ts';
import { given, relationships, slugOf } from '../record-of.ts';
import { type Batch, batchesOf, emptyTally, type Tally } from './batches.ts';
import { claimReader } from './claims.ts';
import { type KnownFile, knowFile, type RowForm, readRows, rowFormOf } from './file.ts';
import type { Mapping } from './format-mapping.ts';
import { readLookups, refuseUnknown } from './lookup.ts';
import { hashOfReading, readMapping } from './mapping.ts';
import { type Named, reportNearMatches } from './near.ts';
import { ReportFile } from './report-file.ts';
import { resolveOrganisations, resolveTopics } from './resolve.ts';
import { isBroken, type ReadRow } from './row.ts';
import { columnsOf, reading } from './value.ts';
import { type BatchWritten, writeBatch } from './write-batch.ts';

/** Rows that are written together: enough for Neo4j to be busy with, little enough to hold two of them. */
const ROWS_OF_A_BATCH = 5_000;

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
  /** Pairs of organisations that are called nearly the same. */
  near: number;
  /** Files of the reports; undefined if there was nothing to report. */
  badRows: string | undefined;
  nearMatches: string | undefined;
}

/**
 * Takes a table into the graph by a mapping: each row, or run of rows, becomes a claim whose evidence is the row. The
 * file is read twice, never held: once for its hash (and to keep it), once for its rows, which are written batch by
 * batch, each in a transaction that also notes how far the dataset is. So an import that was killed goes on where it was,
 * and one that is complete changes nothing.
 * @throws RefusedError for a mapping that is not right; INVALID for a file that is no such table; CONFLICT if the dataset
 *   is in the graph by another file or another mapping. Rows that are not right are no errors: they are reported.
 */
export async function importTable(database: Database, file: string, options: TableOptions): Promise<TableReport> {
  const { map, home, by, dryRun = false, rowsOfBatch = ROWS_OF_A_BATCH, progress = () => {} } = options;
  const mapping = await readMapping(map);
  const columns = columnsOf(mapping);
  const { lookups, hashes } = await readLookups(mapping.lookups, columns, file, dryRun ? null : home);
  const known = await knowFile(file, dryRun ? null : home);
  const form = rowFormOf(file, mapping.dataset);
  const { ask } = database.reader(new AbortController().signal, 60);
  const source = { record: datasetRecord(mapping, known, form), mapping: hashOfReading(mapping, hashes) };
  const { id } = source.record;
  const stored = await progressOf(ask, id);
  refuseOther(source, stored);

  const folder = path.join(home, 'reports', slugOf(id));
  const badRows = await ReportFile.at(path.join(folder, 'bad-rows.csv'), ['line', 'reason', 'row']);
  const nearMatches = await ReportFile.at(path.join(folder, 'near-matches.csv'), [
    ...['name', 'organisation', 'name there', 'organisation there', 'why'],
  ]);
  const before = stored?.rows ?? 0;
  const tally = emptyTally();
  let read = 0;
  const rows = readRows(known.path, form, (bytes) => {
    read += bytes;
  });
  const batches = batchesOf(checked(rows, columns.get('')!, file), claimReader(mapping, reading(lookups)), {
    ...{ size: rowsOfBatch, cutAt: before, tally },
    onBad: ({ line, problem, quote }) => badRows.add([line, problem, quote]),
  });
  const written: BatchWritten = { organisations: 0, byName: 0, topics: 0 };
  const { take, fresh } = dryRun ? planning(ask) : await writing(database, source.record, source.mapping, by);
  await inTurn(batches, async (batch) => {
    if (batch.to > before) addUp(written, await take(batch));
    progress({ share: known.size === 0 ? 1 : read / known.size, rows: batch.to, before });
  });
  await badRows.close();
  const near = await reportNearMatches(ask, schemesOf(mapping), fresh(), nearMatches);
  await nearMatches.close();
  return {
    ...{ document: id, dryRun, tally, before, written, near },
    badRows: badRows.lines > 0 ? badRows.path : undefined,
    nearMatches: nearMatches.lines > 0 ? nearMatches.path : undefined,
  };
}

/** One after the other, while the next is read already. */
async function inTurn<Item>(items: AsyncIterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  let underWay = Promise.resolve();
  try {
    for await (const item of items) {
      await underWay;
      underWay = work(item);
      underWay.catch(() => undefined);
    }
  } finally {
    await underWay;
  }
}

/** Writes batches, once the dataset itself is in the graph. Evidence is recorded by whoever began the import, then. */
async function writing(database: Database, record: GivenRecord, mapping: string, by: string) {
  const at = new Date().toISOString();
  const { ask } = database.reader(new AbortController().signal);
  await writeRecords(database, {
    ...{ operation: `import/${randomUUID()}`, verb: 'importDataset', by, at },
    records: [{ ...record, atFirstWrite: { rows: 0, mapping, recordedBy: by, recordedAt: at } }],
  });
  const { recordedBy, recordedAt } = (await progressOf(ask, record.id))!;
  const { publisherKey, publishedEarliest, publishedLatest, published } = record.properties;
  const dataset = { id: record.id, publisherKey: String(publisherKey), recordedBy, recordedAt };
  const dated = published ? { date: published, dateEarliest: publishedEarliest!, dateLatest: publishedLatest! } : null;
  return { take: (batch: Batch) => writeBatch(database, { ...dataset, dated }, batch), fresh: () => null };
}

/** Says what batches would make. */
function planning(ask: Ask) {
  const organisations = new Map<string, Named>();
  const topics = new Set<string>();
  const known = new Set<string>();
  const take = async ({ claims }: Batch): Promise<BatchWritten> => {
    const parties = new Map(claims.flatMap((one) => one.parties.map(({ organisation: of }) => [of.key, of])));
    const unseen = [...parties.values()].filter(({ key }) => !organisations.has(key) && !known.has(key));
    const found = await resolveOrganisations(ask, unseen);
    const made = new Set(found.made);
    for (const { key, names } of unseen) {
      const id = found.ids.get(key)!;
      if (made.has(id)) organisations.set(key, { id, names: names.map(({ text }) => text) });
      else known.add(key);
    }
    const themes = await resolveTopics(
      ask,
      claims.flatMap((claim) => claim.topics),
    );
    const freshTopics = themes.made.filter((id) => !topics.has(id));
    for (const id of freshTopics) topics.add(id);
    return { organisations: found.made.length, byName: found.byName.length, topics: freshTopics.length };
  };
  return { take, fresh: () => [...organisations.values()] };
}

function addUp(sum: BatchWritten, { organisations, byName, topics }: BatchWritten): void {
  sum.organisations += organisations;
  sum.byName += byName;
  sum.topics += topics;
}

/** By which the table's organisations are told from others: the first scheme of each. */
const schemesOf = ({ dataset, organisations }: Mapping): string[] => [
  ...new Set(Object.values(organisations).map(({ identifiers }) => identifiers?.[0]?.scheme ?? slugOf(dataset.id))),
];

/** Refuses, at the first row, a table without a column that the mapping asks for. */
async function* checked(
  pieces: AsyncIterable<ReadRow[]>,
  columns: Set<string>,
  file: string,
): AsyncGenerator<ReadRow[]> {
  let isChecked = false;
  for await (const rows of pieces) {
    const first = rows.find((row) => !isBroken(row));
    if (!isChecked && first && !isBroken(first)) {
      refuseUnknown([...columns], Object.keys(first.cells), file);
      isChecked = true;
    }
    yield rows;
  }
}

/** An edition of the data is a document, and a row of it says one thing. */
function refuseOther(
  { record: { id, properties }, mapping }: { record: GivenRecord; mapping: string },
  stored?: Progress,
) {
  if (!stored?.sha256) return;
  if (stored.sha256 !== properties.sha256) {
    throw conflict(
      `${id} is in the graph already, from another file (SHA-256 ${stored.sha256.slice(0, 12)}…). A new edition of the data is a new document: give the dataset of the mapping another id.`,
    );
  }
  if (stored.rows > 0 && stored.mapping !== mapping) {
    throw conflict(
      `The rows of ${id} were imported by another mapping or with other lookup tables, and would say something else now. Put those back, or give the dataset of the mapping another id.`,
    );
  }
}

function datasetRecord({ dataset }: Mapping, { sha256 }: KnownFile, form: RowForm): GivenRecord {
  const { id, kind = 'dataset', title, publisher, publisherName, url, language, published, retrieved } = dataset;
  const date = published === undefined ? undefined : parseEdtf(published, 'published');
  return {
    id,
    labels: ['Document'],
    properties: given({
      ...{ kind, title, publisherName, url, language, published, retrieved, sha256 },
      publisherKey: publisher ?? (url ? new URL(url).host : id),
      publishedEarliest: date?.earliest,
      publishedLatest: date?.latest,
      held: true,
      textKind: 'VERBATIM',
      table: JSON.stringify(form),
    }),
    relationships: relationships('PUBLISHED_BY', [publisher]),
  };
}
