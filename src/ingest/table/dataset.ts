import { randomUUID } from 'node:crypto';
import { parseEdtf } from '../../domain/edtf.ts';
import { conflict } from '../../domain/errors.ts';
import type { Database } from '../../graph/database.ts';
import type { GivenRecord } from '../../graph/record.ts';
import { lockDataset, type Progress, progressOf, tellReading } from '../../graph/table.ts';
import { writeWithin } from '../../graph/write.ts';
import { given, publisherKey, relationships } from '../record-of.ts';
import type { KnownFile, RowForm } from './file.ts';
import type { Mapping } from './format-mapping.ts';
import type { DatasetWritten } from './write-batch.ts';

/** A table as a document, and what its rows are read by, as a hash. */
export interface Source {
  record: GivenRecord;
  mapping: string;
  /** The parts of that, each as a hash. */
  reading: Record<string, string>;
  /** By which it tells its organisations. */
  schemes: string[];
}

/**
 * An edition of the data is a document, and a row of it says one thing.
 * One that says nothing yet, as no row of it was right, may still become another.
 * @throws CONFLICT if the graph has the dataset by another file, or its rows by another mapping, or it was withdrawn
 */
export function refuseOther({ record: { id, properties }, mapping, reading }: Source, stored?: Progress): void {
  if (!stored?.sha256) return;
  if (stored.withdrawn) {
    throw conflict(
      `${id} was withdrawn, and the ids of its rows are not given again. Give the dataset of the mapping another id.`,
    );
  }
  // A document of a dossier, which has no mapping, may say nothing itself and be quoted by others.
  if (!stored.says && stored.mapping !== null) return;
  if (stored.sha256 !== properties.sha256) {
    throw conflict(
      `${id} is in the graph already, from another file (SHA-256 ${stored.sha256.slice(0, 12)}…). A new edition of the data is a new document: give the dataset of the mapping another id.`,
    );
  }
  if (stored.mapping !== mapping) {
    throw conflict(
      `The rows of ${id} were read otherwise when they were imported, and would say something else now. ${changed(reading, stored.reading)} Put that back; or, to read them anew, withdraw them (liaison withdraw ${id} --because "…") and give the dataset of the mapping another id.`,
    );
  }
}

/** Which parts of a reading are not as they were, as a sentence. */
function changed(reading: Source['reading'], stored: string | null): string {
  if (stored === null) return 'Its mapping or a lookup table has changed.';
  const before = JSON.parse(stored) as Source['reading'];
  const names = [...new Set([...Object.keys(before), ...Object.keys(reading)])];
  const listed = (title: string, some: string[]) => (some.length > 0 ? [`${title}: ${some.join(', ')}.`] : []);
  return [
    ...listed(
      'Changed',
      names.filter((name) => name in before && name in reading && before[name] !== reading[name]),
    ),
    ...listed(
      'New',
      names.filter((name) => !(name in before)),
    ),
    ...listed(
      'Gone',
      names.filter((name) => !(name in reading)),
    ),
  ].join(' ');
}

/** The record of a table as a document. */
export function datasetRecord({ dataset }: Mapping, { sha256 }: KnownFile, form: RowForm): GivenRecord {
  const { id, kind = 'dataset', title, publisher, publisherName, url, language, published, retrieved } = dataset;
  const date = published === undefined ? undefined : parseEdtf(published, 'published');
  return {
    id,
    labels: ['Document'],
    properties: given({
      ...{ kind, title, publisherName, url, language, published, retrieved, sha256 },
      publisherKey: publisherKey(id, publisher, url),
      publishedEarliest: date?.earliest,
      publishedLatest: date?.latest,
      held: true,
      textKind: 'VERBATIM',
      table: JSON.stringify(form),
    }),
    relationships: relationships('PUBLISHED_BY', [publisher]),
  };
}

const WRITE_SECONDS = 600;

/**
 * Writes the table as a document, or what is said anew of it; how far it is, and who began it, stays.
 * @throws CONFLICT as `refuseOther`, of what another import has made of it meanwhile
 */
export async function writeDataset(database: Database, source: Source, by: string): Promise<DatasetWritten> {
  const { record, mapping, reading, schemes } = source;
  const at = new Date().toISOString();
  const operation = `import/${randomUUID()}`;
  const first = { mapping, reading: JSON.stringify(reading) };
  const stored = await database.write(
    async (ask) => {
      await lockDataset(ask, record.id);
      refuseOther(source, await progressOf(ask, record.id));
      await writeWithin(ask, {
        ...{ operation, verb: 'importDataset', by, at },
        records: [{ ...record, atFirstWrite: { ...first, rows: 0, complete: false, recordedBy: by, recordedAt: at } }],
      });
      await tellReading(ask, record.id, mapping, first.reading);
      return (await progressOf(ask, record.id))!;
    },
    { seconds: WRITE_SECONDS },
  );
  const { recordedBy, recordedAt } = stored;
  const { sha256, publisherKey: key, publishedEarliest, publishedLatest, published } = record.properties;
  const dated = published ? { date: published, dateEarliest: publishedEarliest!, dateLatest: publishedLatest! } : null;
  const file = { sha256: String(sha256), mapping, schemes };
  return { id: record.id, publisherKey: String(key), ...file, recordedBy, recordedAt, dated };
}
