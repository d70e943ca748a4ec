import { parseEdtf } from '../../domain/edtf.ts';
import { conflict } from '../../domain/errors.ts';
import { keeping } from '../../domain/keeping.ts';
import { type PartyRole, pairing } from '../../domain/pairs.ts';
import { foldName } from '../../domain/romanise.ts';
import type { Database } from '../../graph/database.ts';
import { lockOrganisations } from '../../graph/kept-links.ts';
import type { Ask } from '../../graph/query.ts';
import type { GivenRecord, OwnedRelationship, Property } from '../../graph/record.ts';
import { holdRegister } from '../../graph/revision.ts';
import { addTies, createRecords, finishBatch, lockedProgressOf, progressOf } from '../../graph/table.ts';
import { createClaims, type Dataset, type GivenTableClaim, leadClaims, setDerived } from '../../graph/table-claims.ts';
import { writeWithin } from '../../graph/write.ts';
import { CERTAINTY, given, slugOf } from '../record-of.ts';
import { type Batch, spokenOf } from './batches.ts';
import type { RowEvidence, TableClaim } from './claims.ts';
import { RegisterView } from './register-view.ts';
import { resolveOrganisations, resolveTopics } from './resolve.ts';
import { addedTies } from './ties.ts';

/** What a batch made in the graph. */
export interface BatchWritten {
  organisations: number;
  /** Organisations known before that were found by their exact name. */
  byName: number;
  topics: number;
}

/** The dataset that a batch is of. */
export interface DatasetWritten extends Dataset {
  /** Its file, and what its rows are read by. */
  sha256: string;
  mapping: string;
  /** By which it tells its organisations. */
  schemes: string[];
  /** Its publication, the date of rows that have none of their own. */
  dated: Record<string, Property> | null;
}

const WRITE_SECONDS = 600;

/**
 * Writes one batch in one transaction, together with the mark that says how far the dataset is: a batch that is there is
 * never written again, whether the process was killed before or after, or the driver repeats a transaction whose answer
 * was lost. What the claims tie is added to the links that are kept, after the batch before, whose links it must see.
 * @param before the batch before: what takes longest, the claims by themselves, is made while that is on its way
 * @throws CONFLICT if another import of the dataset has gone on meanwhile
 */
export function writeBatch(
  database: Database,
  dataset: DatasetWritten,
  { from, to, claims }: Batch,
  before: Promise<unknown>,
): Promise<BatchWritten> {
  let written: BatchWritten = { organisations: 0, byName: 0, topics: 0 };
  return database.write(
    async (ask) => {
      const records = claims.map((claim) => recordsOf(claim, dataset));
      if (await isThere(ask, dataset.id, to)) return written;
      const made = await createClaims(ask, dataset, records);
      await before;
      await holdRegister(ask);
      const progress = await lockedProgressOf(ask, dataset.id);
      if (progress?.withdrawn) throw conflict(`${dataset.id} was withdrawn while its rows were imported.`);
      const { sha256, mapping } = dataset;
      if (progress?.rows !== from || progress.sha256 !== sha256 || progress.mapping !== mapping) {
        throw conflict(`Another import of ${dataset.id} is under way. Wait for its end, and import again.`);
      }
      const spoken = spokenOf(claims);
      const register = new RegisterView();
      const organisations = await resolveOrganisations(ask, spoken.organisations, dataset.schemes, register);
      const topics = await resolveTopics(ask, spoken.topics, register);
      await createRecords(ask, [...organisations.records, ...topics.records]);
      await lockOrganisations(ask, [...organisations.ids.values()]);
      const leads = claims.map((claim) => leadsOf(claim, organisations.ids, topics.ids));
      await leadClaims(
        ask,
        dataset.id,
        made,
        leads.flatMap((some, i) => some.map((lead) => ({ claim: records[i]!.claim.id, ...lead }))),
      );
      await setDerived(
        ask,
        claims.flatMap((claim, i) => {
          if (claim.type === 'membership' || leads[i]!.length === claim.parties.length + claim.topics.length) return [];
          return [{ id: records[i]!.claim.id, derived: pairingOf(leads[i]!.filter(({ type }) => type === 'PARTY')) }];
        }),
      );
      const standing = records.map(({ claim: { id } }) => made.get(id)!.stands);
      const ties = claims.map(({ type }, i) => ({ type, leads: leads[i]!, stands: standing[i]! }));
      await addTies(ask, dataset.publisherKey, addedTies(ties));
      const content = { organisations: organisations.made, byName: organisations.byName, topics: topics.made };
      const [by, at] = [dataset.recordedBy, new Date().toISOString()];
      await addNumbers(ask, organisations.numbers, { operation: `import/${dataset.id}/${to}/numbers`, by, at });
      await finishBatch(ask, { document: dataset.id, from, to, by, at, content });
      written = {
        organisations: organisations.made.length,
        byName: organisations.byName.length,
        topics: topics.made.length,
      };
      return written;
    },
    { seconds: WRITE_SECONDS },
  );
}

/** Gives organisations of the graph the numbers of the table: one may have had its number before, so as any correction. */
async function addNumbers(
  ask: Ask,
  records: GivenRecord[],
  writing: { operation: string; by: string; at: string },
): Promise<void> {
  if (records.length > 0) await writeWithin(ask, { ...writing, verb: 'importDataset', records });
}

/** Whether the driver repeats a batch that was written, and whose answer was lost. */
const isThere = async (ask: Ask, dataset: string, to: number): Promise<boolean> =>
  ((await progressOf(ask, dataset))?.rows ?? 0) >= to;

const LABEL = { cooperation: 'Cooperation', membership: 'Membership' } as const;

/** A claim and its evidence, before anything is known of the organisations. */
function recordsOf(claim: TableClaim, dataset: DatasetWritten): GivenTableClaim {
  const id = `${claim.type}/${slugOf(dataset.id)}/${claim.key}`;
  const parties = claim.parties.map(({ organisation, properties }) => ({ to: organisation.key, properties }));
  return {
    claim: {
      id,
      labels: ['Claim', LABEL[claim.type]],
      properties: { ...claim.properties, ...(claim.type === 'cooperation' && pairingOf(parties)) },
    },
    evidence: claim.evidence.map((row) => evidenceRecord(claim, row, id, dataset)),
  };
}

/** What a claim leads to. Two parties that are one organisation of the graph make one, as do two topics. */
function leadsOf(
  claim: TableClaim,
  organisations: Map<string, string>,
  topics: Map<string, string>,
): OwnedRelationship[] {
  const leads = [
    ...claim.parties.map(({ type, organisation, properties }) => ({
      ...{ type, to: organisations.get(organisation.key)!, properties },
    })),
    ...claim.topics.map(({ name, properties }) => ({ type: 'ON', to: topics.get(foldName(name))!, properties })),
  ];
  if (claim.type === 'membership') return leads;
  const distinct = new Map(leads.map((lead) => [lead.to, lead]));
  return distinct.size === leads.length ? leads : [...distinct.values()];
}

const pairingOf = (parties: { to: string; properties?: Record<string, Property> }[]) =>
  pairing(parties.map(({ to, properties }) => ({ organisation: to, role: properties?.role as PartyRole })));

const daysOf = keeping((date: string) => {
  const { earliest, latest } = parseEdtf(date, 'date');
  return { date, dateEarliest: earliest, dateLatest: latest, dateBasis: 'ROW' };
});

const evidenceRecord = (
  { mode, act }: TableClaim,
  row: RowEvidence,
  claim: string,
  { id, dated }: DatasetWritten,
): GivenTableClaim['evidence'][number] => ({
  id: `evidence/${slugOf(id)}/${claim}/${row.number}`,
  labels: ['Evidence'],
  properties: given({
    ...{ quote: row.quote, start: row.start, end: row.end, row: row.row },
    ...{ stance: 'SUPPORTS', mode, act, certainty: CERTAINTY[mode] },
    ...(row.date === undefined ? dated && { ...dated, dateBasis: 'PUBLISHED' } : daysOf(row.date)),
  }),
});
