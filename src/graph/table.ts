import { z } from 'zod';
import { invalid } from '../domain/errors.ts';
import { keeping } from '../domain/keeping.ts';
import { type LinkBasis, type PartyRole, pairTexts } from '../domain/pairs.ts';
import { digestOf } from './change.ts';
import type { Ties } from './kept-links.ts';
import type { Ask } from './query.ts';
import type { GivenRecord, OwnedRelationship, Property } from './record.ts';
import { inBatches } from './records.ts';
import { raiseRevision } from './revision.ts';
import { derivedFrom } from './settle.ts';

/** How far a dataset is in the graph. */
export interface Progress {
  /** Rows of the file that are done, from its beginning. */
  rows: number;
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

const datasetRow = z.object({
  id: z.string(),
  title: z.string(),
  rows: z.number().nullable(),
  complete: z.boolean().nullable(),
});

/** The datasets of the graph. `complete`: an import has come to the end of the file; null where that was not noted. */
export const datasetsOf = (ask: Ask) => ask('table/datasets', {}, datasetRow);

/** Notes what the rows of a dataset are read by, unless some are there already. */
export const tellReading = (ask: Ask, document: string, mapping: string, reading: string): Promise<unknown> =>
  ask('table/reading', { document, mapping, reading }, noRow);

/** Notes that all rows of the file of a dataset are done, which are so many. */
export const tellComplete = (ask: Ask, document: string, rows: number): Promise<unknown> =>
  ask('table/complete', { document, rows }, noRow);

/** A claim of a dataset with the rows it rests on, none of them in the graph yet; where it leads is told later. */
export interface GivenTableClaim {
  claim: Omit<GivenRecord, 'relationships'>;
  evidence: Omit<GivenRecord, 'relationships'>[];
}

/** The dataset that claims are made in. */
export interface Dataset {
  id: string;
  publisherKey: string;
  recordedBy: string;
  recordedAt: string;
}

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

/** When a claim stands, as links keep it: the days of its evidence; 3 certain, 2 possible, 1 undated. */
export type Stands = Pick<Ties, 'first' | 'last' | 'state'>;

/** New claims by their ids: where they are for the rest of the transaction, and when they stand. */
export type NewClaims = Map<string, { node: string; stands: Stands }>;

/**
 * Makes claims of a dataset and their evidence, with the derived properties that settling would give them (but for what
 * `leadClaims` derives of their parties): nothing but these rows bears on them yet. Locks nothing that others use, so the batch before may still be on its way.
 */
export async function createClaims(ask: Ask, dataset: Dataset, claims: GivenTableClaim[]): Promise<NewClaims> {
  const rows = claims.map(({ claim, evidence }) => ({
    label: claim.labels[1],
    properties: { ...ofARow(claim), ...derivedOfNew(claim, evidence, dataset) },
    evidence: evidence.map((record) => ({
      ...ofARow(record),
      recordedBy: dataset.recordedBy,
      recordedAt: dataset.recordedAt,
    })),
  }));
  const made = await ask('table/claims', { rows }, z.object({ id: z.string(), node: z.string() }));
  const stands = new Map(rows.map(({ properties }) => [properties.id, standsOf(properties)]));
  return new Map(made.map(({ id, node }) => [id, { node, stands: stands.get(id)! }]));
}

/** What a new claim leads to besides its dataset: its parties, its topics. */
export interface Lead extends OwnedRelationship {
  /** Id of the claim. */
  claim: string;
}

/**
 * Leads new claims and their evidence to the dataset, the organisations and the topics, and notes which pairs they tie.
 * @throws INVALID if one of these was withdrawn meanwhile
 */
export async function leadClaims(ask: Ask, dataset: string, claims: NewClaims, leads: Lead[]): Promise<void> {
  const pairs = pairsByClaim(leads);
  const sources = [...claims].map(([id, { node }]) => ({ node, pairs: pairs.get(id) ?? null }));
  await ask('table/sources', { document: dataset, claims: sources }, noRow);
  const rows = leads.map(({ claim, properties = {}, ...lead }) => ({
    node: claims.get(claim)!.node,
    properties,
    ...lead,
  }));
  const [row] = await ask('table/leads', { rows }, z.object({ made: z.number() }));
  if ((row?.made ?? 0) !== leads.length) {
    throw invalid(
      'organisations',
      'An organisation or topic was withdrawn while its rows were imported. Import again.',
    );
  }
}

/** What settling derives of the parties of new claims, by their ids. */
function pairsByClaim(leads: Lead[]): Map<string, string[]> {
  const parties = new Map<string, Parameters<typeof pairTexts>[0]>();
  for (const { claim, type, to, properties } of leads) {
    if (type !== 'PARTY') continue;
    const party = { organisation: to, role: properties?.role as PartyRole };
    const known = parties.get(claim);
    if (known) known.push(party);
    else parties.set(claim, [party]);
  }
  return new Map([...parties].map(([claim, of]) => [claim, pairTexts(of)]));
}

/** Sets what is derived of claims: here of those whose parties turned out to be one. */
export const setDerived = (ask: Ask, rows: { id: string; derived: Record<string, Property> }[]): Promise<unknown> =>
  rows.length === 0 ? Promise.resolve() : ask('claim/settle', { rows }, noRow);

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

/** Without a digest: it would tell a change from a repetition, and the same row is never given again. */
const ofARow = ({ id, properties }: Pick<GivenRecord, 'id' | 'properties'>): Record<string, Property> => ({
  ...properties,
  id,
  version: 1,
  withdrawn: false,
});

const stored = (record: GivenRecord): Record<string, Property> => ({
  ...record.properties,
  id: record.id,
  version: 1,
  withdrawn: false,
  digest: digestOf(record),
});

/** All but the pairs, which are known when the organisations are. */
function derivedOfNew(
  { labels, properties }: GivenTableClaim['claim'],
  evidence: GivenTableClaim['evidence'],
  { publisherKey }: Dataset,
) {
  const kinds = evidence.map(({ properties: { stance, mode, act, certainty, date = null } }) => [
    ...[stance, mode, act, certainty, date],
  ]);
  const told = [labels[1], properties.start ?? null, properties.end ?? null, publisherKey, kinds];
  const { pairs: _, ...derived } = derivedFor(JSON.stringify(told));
  return derived;
}

const standsOf = ({ firstEvidence, lastEvidence, periodBasis, certainStarts }: Record<string, Property>): Stands => ({
  first: firstEvidence as number | null,
  last: lastEvidence as number | null,
  state: periodBasis === null ? 1 : (certainStarts as number[]).length > 0 ? 3 : 2,
});

/** Rows of the same dates have the same derived properties. */
const derivedFor = keeping((text) => {
  const [type, start, end, publisher, kinds] = JSON.parse(text) as [
    string,
    string | null,
    string | null,
    string,
    string[][],
  ];
  const evidence = kinds.map(([stance, mode, act, certainty, date]) => ({
    ...{ stance: stance!, mode: mode!, act: act!, certainty: certainty!, date: date ?? null },
    ...{ publisher, textKind: 'VERBATIM' },
  }));
  return derivedFrom({ id: 'row', type, start, end, date: null, schedules: [], evidence, parties: [], derived: {} });
});
