import { parseEdtf } from '../../domain/edtf.ts';
import { conflict } from '../../domain/errors.ts';
import { keeping } from '../../domain/keeping.ts';
import { pairsOf } from '../../domain/pairs.ts';
import { foldName } from '../../domain/romanise.ts';
import type { Database } from '../../graph/database.ts';
import type { GivenRecord, Property } from '../../graph/record.ts';
import { createClaims, createRecords, type Dataset, finishBatch, lockedProgressOf } from '../../graph/table.ts';
import { given, relationships, slugOf } from '../record-of.ts';
import type { Batch } from './batches.ts';
import type { RowEvidence, TableClaim } from './claims.ts';
import { resolveOrganisations, resolveTopics } from './resolve.ts';

/** What a batch made in the graph. */
export interface BatchWritten {
  organisations: number;
  /** Organisations known before that were found by their exact name. */
  byName: number;
  topics: number;
}

/** The dataset that a batch is of; `dated`: its publication, the date of rows that have none of their own. */
export interface DatasetWritten extends Dataset {
  dated: Record<string, Property> | null;
}

const WRITE_SECONDS = 300;

/**
 * Writes one batch in one transaction, together with the mark that says how far the dataset is: a batch that is there is
 * never written again, whether the process was killed before or after, or the driver repeats a transaction whose answer
 * was lost.
 * @throws CONFLICT if another import of the dataset has gone on meanwhile
 */
export function writeBatch(database: Database, dataset: DatasetWritten, batch: Batch): Promise<BatchWritten> {
  return database.write(
    async (ask) => {
      const { from, to, claims } = batch;
      const progress = await lockedProgressOf(ask, dataset.id);
      const nothing = { organisations: 0, byName: 0, topics: 0 };
      if (progress && progress.rows === to) return nothing;
      if (progress?.rows !== from) {
        throw conflict(`Another import of ${dataset.id} is under way. Wait for its end, and import again.`);
      }
      const parties = new Map(claims.flatMap((one) => one.parties.map(({ organisation: of }) => [of.key, of])));
      const organisations = await resolveOrganisations(ask, [...parties.values()]);
      const topics = await resolveTopics(
        ask,
        claims.flatMap((claim) => claim.topics),
      );
      await createRecords(ask, [...organisations.records, ...topics.records]);
      await createClaims(
        ask,
        dataset,
        claims.map((claim) => recordsOf(claim, dataset, { organisations: organisations.ids, topics: topics.ids })),
      );
      const { recordedBy: by } = dataset;
      const content = { organisations: organisations.made, byName: organisations.byName, topics: topics.made };
      await finishBatch(ask, { ...{ document: dataset.id, from, to, by, at: new Date().toISOString() }, content });
      return {
        organisations: organisations.made.length,
        byName: organisations.byName.length,
        topics: topics.made.length,
      };
    },
    { seconds: WRITE_SECONDS },
  );
}

const CERTAINTY: Record<string, string> = { TEXTUAL: 'HIGH', INTERPRETED: 'MEDIUM', INFERRED: 'LOW' };
const LABEL = { cooperation: 'Cooperation', membership: 'Membership' } as const;
type Ids = Record<'organisations' | 'topics', Map<string, string>>;

/** A claim and its evidence as records. Two keys of the table that are one organisation make one party. */
function recordsOf(claim: TableClaim, dataset: DatasetWritten, { organisations, topics }: Ids) {
  const id = `${claim.type}/${slugOf(dataset.id)}/${claim.key}`;
  const parties = new Map(
    claim.parties.map(({ type, organisation, properties }) => {
      const to = organisations.get(organisation.key)!;
      return [claim.type === 'cooperation' ? to : type, { type, to, properties }];
    }),
  );
  const record: GivenRecord = {
    id,
    labels: ['Claim', LABEL[claim.type]],
    properties: { ...claim.properties, ...(claim.type === 'cooperation' && pairing([...parties.values()])) },
    relationships: [
      ...relationships('MADE_IN', [dataset.id]),
      ...parties.values(),
      ...claim.topics.map(({ name, properties }) => ({ type: 'ON', to: topics.get(foldName(name))!, properties })),
    ],
  };
  return { claim: record, evidence: claim.evidence.map((row) => evidenceRecord(claim, row, id, dataset)) };
}

function pairing(parties: { to: string; properties: Record<string, unknown> }[]) {
  const roles = parties.map(({ to, properties }) => ({
    organisation: to,
    role: properties.role as 'PARTY' | 'LEAD' | 'PARTNER',
  }));
  return {
    equalParties: roles.filter(({ role }) => role === 'PARTY').length,
    paired: pairsOf(roles).length > 0,
  };
}

const daysOf = keeping((date: string) => {
  const { earliest, latest } = parseEdtf(date, 'date');
  return { date, dateEarliest: earliest, dateLatest: latest, dateBasis: 'ROW' };
});

const evidenceRecord = (
  { mode, act }: TableClaim,
  row: RowEvidence,
  claim: string,
  { id, dated }: DatasetWritten,
): GivenRecord => ({
  id: `evidence/${slugOf(id)}/${claim}/${row.line}`,
  labels: ['Evidence'],
  properties: given({
    ...{ quote: row.quote, start: row.start, end: row.end, row: row.row },
    ...{ stance: 'SUPPORTS', mode, act, certainty: CERTAINTY[mode]! },
    ...(row.date === undefined ? dated && { ...dated, dateBasis: 'PUBLISHED' } : daysOf(row.date)),
  }),
  relationships: [...relationships('BEARS_ON', [claim]), ...relationships('FOUND_IN', [id])],
});
