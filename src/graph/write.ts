import { z } from 'zod';
import { invalid, notFound } from '../domain/errors.ts';
import { type Change, digestOf, mergedWith, planOf } from './change.ts';
import type { Database } from './database.ts';
import { keepLinks, lockOrganisations, touchedPairs } from './kept-links.ts';
import type { Ask } from './query.ts';
import type { GivenRecord, OwnedRelationship } from './record.ts';
import { contentOf, heldRecords, inBatches } from './records.ts';
import { holdRegister, raiseRevision } from './revision.ts';
import { affectedClaims, settleClaims } from './settle.ts';

/** One write: what it is to do, who does it and why. */
export interface Writing {
  /** Its own id, new for each write: the same one again does nothing and gives the result of the first time. */
  operation: string;
  /** A verb of the domain, for the record of the operation: `importDocument`. */
  verb: string;
  by: string;
  /** ISO 8601 instant. */
  at: string;
  records: GivenRecord[];
  /**
   * What a record of the graph has and the one given has not: goes (`whole`, the default), or stays (`merge`: for the
   * register, where several dossiers speak of the same organisation, and none knows all of it). Merged are properties,
   * one by one, and relationships, type by type: those of a type that is given replace all of that type.
   */
  giving?: 'whole' | 'merge';
  /** Ids to be withdrawn, or how to find them once the given records are locked. Those given are left out. */
  withdraw?: { ids: string[] | ((ask: Ask) => Promise<string[]>); because: string };
  /** Says what it would do, and does nothing. */
  dryRun?: boolean;
}

const written = z.object({
  recorded: z.array(z.string()),
  corrected: z.array(z.string()),
  unchanged: z.number(),
  withdrawn: z.array(z.string()),
});

/** What a write did, by ids in order: `recorded` are new ones, and withdrawn ones that were given again. */
export type Written = z.infer<typeof written>;

const WRITE_SECONDS = 600;
const noRow = z.never();

/**
 * The one way into the graph. In one transaction: the records given are recorded or corrected if anything of them
 * changed (next version), others are withdrawn (nothing is ever deleted; a claim takes the evidence for it along, a
 * withdrawn record given again comes back), the derived properties of the claims concerned are settled, the links of the
 * organisations concerned are kept, and each change leaves an audit entry. What did not change is not touched: a write
 * that changes nothing leaves no trace.
 *
 * Lost updates: Neo4j reads what is committed at the moment, so all records, and the claims that evidence bears on, are
 * locked in the order of their ids before anything of them is read. After them, in the order of ids too, the
 * organisations whose links change, before claims lead to them; where more turn up on the way, two writes can wait for
 * each other, which Neo4j ends and the driver repeats.
 * @throws INVALID for a relationship that leads to no record or to a withdrawn one, and for an id that is of another type
 * @throws NOT_FOUND for an id to withdraw that does not exist
 */
export async function writeRecords(database: Database, writing: Writing): Promise<Written> {
  if (!writing.dryRun) return database.write((ask) => writeWithin(ask, writing), { seconds: WRITE_SECONDS });
  const { ask } = database.reader(new AbortController().signal);
  return summaryOf(writing, await plannedChanges(ask, writing, async () => {}));
}

/** `writeRecords` as a part of a transaction that is already open. */
export async function writeWithin(ask: Ask, writing: Writing): Promise<Written> {
  const { operation, by, at, verb } = writing;
  const [begun] = await ask('record/begin', { operation, by, at, verb }, z.object({ result: z.string().nullable() }));
  if (begun?.result) return written.parse(JSON.parse(begun.result));

  if (writing.records.some(isOfRegister)) await holdRegister(ask);
  const changes = await plannedChanges(ask, writing, (ids) =>
    inBatches(ids, (batch) => ask('record/lock', { ids: batch }, noRow)),
  );
  const result = summaryOf(writing, changes);
  if (changes.length === 0) {
    await ask('record/forget', { operation }, noRow);
    return result;
  }
  const ids = await settlingIds(ask, changes);
  const affectedBefore = await affectedClaims(ask, ids);
  const tying = changes.filter(mayTie).map(({ id }) => id);
  const touchedBefore = await touchedPairs(ask, distinct([...tying, ...affectedBefore]));
  await lockOrganisations(ask, [...partiesOf(changes), ...touchedBefore.flatMap(({ pair }) => pair)]);
  await apply(ask, changes);
  const affected = distinct([...affectedBefore, ...(await affectedClaims(ask, ids))]);
  await settleClaims(ask, affected);
  await keepLinks(ask, [...touchedBefore, ...(await touchedPairs(ask, distinct([...tying, ...affected])))]);
  await audit(ask, writing, changes);
  await ask('record/finish', { operation, result: JSON.stringify(result) }, noRow);
  await raiseRevision(ask);
  return result;
}

/** Ids of what changes so that claims may have to be settled: of a document corrected in what none is derived from, nothing. */
async function settlingIds(ask: Ask, changes: Change[]): Promise<string[]> {
  const corrected = changes.filter(({ verb, record }) => verb === 'CORRECT' && record?.labels.includes('Document'));
  const before = await contentOf(
    ask,
    corrected.map(({ id }) => id),
  );
  const isSame = ({ id, record }: Change) =>
    ['publisherKey', 'textKind'].every(
      (name) => (before.get(id)?.properties[name] ?? null) === (record!.properties[name] ?? null),
    );
  const same = new Set(corrected.filter(isSame).map(({ id }) => id));
  return changes.flatMap(({ id }) => (same.has(id) ? [] : [id]));
}

const isOfRegister = ({ labels }: GivenRecord): boolean =>
  labels.some((label) => ['Organisation', 'Name', 'Identifier', 'Topic'].includes(label));

/** Whether a change can tie organisations or part them: of a claim, or of a thing that goes or comes back. */
const mayTie = ({ verb, version, record }: Change): boolean =>
  verb === 'WITHDRAW' || record!.labels.includes('Claim') || (verb === 'RECORD' && version > 1);

/** The organisations that the claims lead to, as far as they are given. */
const partiesOf = (changes: Change[]): string[] =>
  changes
    .flatMap(({ record }) => (record?.labels.includes('Claim') ? record.relationships : []))
    .flatMap(({ to }) => (to.startsWith('organisation/') ? [to] : []));

const distinct = (ids: string[]): string[] => [...new Set(ids)];

/** What has to change, after `lock` has made sure that nobody else changes it. */
async function plannedChanges(
  ask: Ask,
  writing: Writing,
  lock: (ids: string[]) => Promise<unknown>,
): Promise<Change[]> {
  const { records, giving = 'whole', withdraw } = writing;
  const given = new Set(records.map(({ id }) => id));
  if (given.size < records.length) throw new Error(`${writing.verb}: a record is given twice`);

  const claims = records.flatMap(({ relationships }) => relationships.filter(({ type }) => type === 'BEARS_ON'));
  await lock([...new Set([...given, ...claims.map(({ to }) => to)])].sort());

  const asked = typeof withdraw?.ids === 'function' ? await withdraw.ids(ask) : (withdraw?.ids ?? []);
  const withdrawn = asked.filter((id) => !given.has(id)).sort();
  await lock(withdrawn);
  const becauseOf = new Map(withdrawn.map((id) => [id, withdraw?.because ?? '']));
  const bearing = (await evidenceFor(ask, withdrawn)).filter(({ id }) => !becauseOf.has(id) && !given.has(id));
  await lock(bearing.map(({ id }) => id).sort());
  for (const { id, claim } of bearing) becauseOf.set(id, `its claim ${claim} was withdrawn`);

  const keep = new Set(records.flatMap((record) => Object.keys(record.atFirstWrite ?? {})));
  const held = await heldRecords(ask, [...given, ...becauseOf.keys()], [...keep]);
  for (const id of withdrawn) if (!held.get(id)?.version) throw notFound(`There is no ${id} to withdraw.`);
  return planOf(giving === 'merge' ? await merged(ask, records) : records, held, becauseOf);
}

const evidenceFor = (ask: Ask, ids: string[]) =>
  inBatches(ids, (batch) => ask('record/bearing', { ids: batch }, z.object({ id: z.string(), claim: z.string() })));

async function merged(ask: Ask, records: GivenRecord[]): Promise<GivenRecord[]> {
  const contents = await contentOf(
    ask,
    records.map(({ id }) => id),
  );
  return records.map((record) => mergedWith(record, contents.get(record.id)));
}

async function apply(ask: Ask, changes: Change[]): Promise<void> {
  await inBatches(
    changes.filter(({ verb }) => verb === 'WITHDRAW').map(({ id, version, because }) => ({ id, version, because })),
    (rows) => ask('record/withdraw', { rows }, noRow),
  );
  const writes = changes.flatMap(({ record, kept, version }) => (record ? [{ record, kept, version }] : []));
  await inBatches(
    writes.map(({ record, kept, version }) => ({
      id: record.id,
      labels: record.labels,
      properties: {
        ...record.atFirstWrite,
        ...kept,
        ...record.properties,
        id: record.id,
        version,
        withdrawn: false,
        digest: digestOf(record),
      },
    })),
    (rows) => ask('record/write', { rows }, noRow),
  );
  await inBatches(
    writes.filter(({ version }) => version > 1).map(({ record: { id } }) => id),
    (ids) => ask('record/disown', { ids }, noRow),
  );
  await own(
    ask,
    writes.map(({ record }) => record),
  );
}

async function own(ask: Ask, records: GivenRecord[]): Promise<void> {
  const rows = records
    .flatMap(({ id, relationships }) => relationships.map((one) => ({ from: id, properties: {}, ...one })))
    // Neo4j locks both ends: hubs one after the other are locked once each, and by every writer in the same order.
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  await inBatches(rows, async (batch) => {
    const [row] = await ask('record/own', { rows: batch }, z.object({ created: z.number() }));
    if (row?.created !== batch.length) throw await unreachable(ask, batch);
    return [];
  });
}

async function unreachable(ask: Ask, relationships: (OwnedRelationship & { from: string })[]): Promise<Error> {
  const held = await heldRecords(ask, [...new Set(relationships.map(({ to }) => to))]);
  const [first, ...others] = relationships.filter(({ to }) => !held.get(to)?.version || held.get(to)?.withdrawn);
  if (!first) return new Error('Relationships could not be created, though all their targets exist.');
  const why = held.get(first.to)?.version ? 'was withdrawn' : 'does not exist';
  const more = others.length > 0 ? ` So do ${others.length} more relationships.` : '';
  return invalid(first.from, `${first.from} leads (${first.type}) to ${first.to}, which ${why}.${more}`);
}

async function audit(ask: Ask, { operation, by, at }: Writing, changes: Change[]): Promise<void> {
  const entries = changes.map(({ id, verb, version, because, record }) => {
    const content = record && {
      labels: record.labels,
      properties: record.properties,
      relationships: record.relationships,
    };
    return { operation, by, at, record: id, verb, version, because, content: content && JSON.stringify(content) };
  });
  await inBatches(entries, (rows) => ask('record/audit', { rows }, noRow));
}

function summaryOf({ records }: Writing, changes: Change[]): Written {
  const of = (verb: Change['verb']) => changes.filter((change) => change.verb === verb).map(({ id }) => id);
  const [recorded, corrected, withdrawn] = [of('RECORD'), of('CORRECT'), of('WITHDRAW')];
  return { recorded, corrected, unchanged: records.length - recorded.length - corrected.length, withdrawn };
}
