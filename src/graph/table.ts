import { z } from 'zod';
import type { LinkBasis } from '../domain/pairs.ts';
import { digestOf } from './change.ts';
import type { Ask } from './query.ts';
import type { GivenRecord, Property } from './record.ts';
import { inBatches } from './records.ts';
import { raiseRevision } from './revision.ts';
import type { Stands } from './table-claims.ts';

/** How far a dataset is in the graph. */
export interface Progress {
  /** Rows of the file that are done, from its beginning. */
  rows: number;
  /** Whether they have made any claim. */
  says: boolean;
  /** What its rows were read by. */
  mapping: string | null;
  /** The same part by part, as JSON: hashes by what was hashed. */
  reading: string | null;
  sha256: string | null;
  withdrawn: boolean;
  recordedBy: string;
  recordedAt: string;
}

const progressRow = z.object({
  rows: z
    .number()
    .nullable()
    .transform((rows) => rows ?? 0),
  says: z.boolean(),
  mapping: z.string().nullable(),
  reading: z.string().nullable(),
  sha256: z.string().nullable(),
  withdrawn: z.boolean(),
  recordedBy: z
    .string()
    .nullable()
    .transform((by) => by ?? ''),
  recordedAt: z
    .string()
    .nullable()
    .transform((at) => at ?? ''),
});
const noRow = z.never();

/** How far a dataset is; undefined if the graph has it not. */
export const progressOf = async (ask: Ask, document: string): Promise<Progress | undefined> =>
  (await ask('table/progress', { document }, progressRow))[0];

/** The same, after making sure that nobody else writes of it until this transaction ends. */
export const lockedProgressOf = async (ask: Ask, document: string): Promise<Progress | undefined> =>
  (await ask('table/begin', { document }, progressRow))[0];

/** Makes sure that nobody else writes of a dataset until this transaction ends, whether the graph has it yet or not. */
export const lockDataset = (ask: Ask, document: string): Promise<unknown> =>
  ask('record/lock', { ids: [document] }, noRow);

const datasetRow = z.object({
  id: z.string(),
  title: z.string(),
  rows: z.number().nullable(),
  complete: z.boolean().nullable(),
});

/** The datasets of the graph. `complete`: an import has come to the end of the file; null where that was not noted. */
export const datasetsOf = (ask: Ask) => ask('table/datasets', {}, datasetRow);

/** Notes what the rows of a dataset are read by, unless they have made claims otherwise; where they have made none, none of them is done any more. */
export const tellReading = (ask: Ask, document: string, mapping: string, reading: string): Promise<unknown> =>
  ask('table/reading', { document, mapping, reading }, noRow);

/** Notes that all rows of the file of a dataset are done, which are so many. */
export const tellComplete = (ask: Ask, document: string, rows: number): Promise<unknown> =>
  ask('table/complete', { document, rows }, noRow);

/**
 * Makes records that are new, in a transaction that is open: the protocol of `writeRecords` without comparison, as there
 * is nothing to compare with. Their ids must be free.
 */
export async function createRecords(ask: Ask, records: GivenRecord[]): Promise<void> {
  await inBatches(records.map(({ id }) => id).sort(), (ids) => ask('record/lock', { ids }, noRow));
  await inBatches(
    records.map((record) => ({ id: record.id, labels: record.labels, properties: stored(record) })),
    (rows) => ask('record/write', { rows }, noRow),
  );
  const owned = records.flatMap(({ id, relationships }) =>
    relationships.map((one) => ({ from: id, properties: {}, ...one })),
  );
  await inBatches(owned, (rows) => ask('record/own', { rows }, z.object({ created: z.number() })));
}

/** What new claims add to the link of two organisations. */
export interface AddedTie extends Stands {
  basis: LinkBasis;
  /** The organisation with the smaller id. */
  a: string;
  b: string;
  claims: number;
}

/** Adds to the links that are kept what new claims of one publisher tie. The organisations must be locked. */
export async function addTies(ask: Ask, publisher: string, ties: AddedTie[]): Promise<void> {
  const of = (basis: LinkBasis) => ties.filter((tie) => tie.basis === basis);
  await inBatches(of('STATED'), (batch) => ask('table/stated-ties', { publisher, ties: batch }, noRow));
  await inBatches(of('MEMBER'), (batch) => ask('table/member-ties', { publisher, ties: batch }, noRow));
}

/** What one batch of rows did, for its one entry in the audit. */
export interface BatchDone {
  document: string;
  /** Of the rows of the file: those before were done, up to and with `to` are done now. */
  from: number;
  to: number;
  by: string;
  at: string;
  content: Record<string, unknown>;
}

/** Ends a batch: one entry in the audit for all its records, which the file and the mapping give again, and the mark. */
export async function finishBatch(ask: Ask, { document, from, to, by, at, content }: BatchDone): Promise<void> {
  const operation = `import/${document}/${to}`;
  const entry = {
    operation,
    by,
    at,
    record: document,
    verb: 'RECORD',
    content: JSON.stringify({ from, to, ...content }),
  };
  await ask('record/audit', { rows: [entry] }, noRow);
  await ask('table/finish', { document, rows: to }, noRow);
  await raiseRevision(ask);
}

const stored = (record: GivenRecord): Record<string, Property> => ({
  ...record.properties,
  id: record.id,
  version: 1,
  withdrawn: false,
  digest: digestOf(record),
});
