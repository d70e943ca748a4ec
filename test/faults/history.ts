import { z } from 'zod';
import { digestOf } from '../../src/graph/change.ts';
import type { Property } from '../../src/graph/record.ts';
import type { Cypher } from './graph.ts';

const content = z.object({
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.custom<Property>()),
  relationships: z.array(
    z.object({ type: z.string(), to: z.string(), properties: z.record(z.string(), z.custom<Property>()).optional() }),
  ),
});

/** What a batch of a table notes: which rows, and what it added to the register. */
const batch = z.object({
  from: z.number(),
  to: z.number(),
  organisations: z.array(z.string()),
  byName: z.array(z.string()),
  topics: z.array(z.string()),
});

const entryRow = z.object({
  operation: z.string(),
  record: z.string(),
  verb: z.enum(['RECORD', 'CORRECT', 'WITHDRAW']),
  version: z.number().nullable(),
  content: z.string().nullable(),
});
type Entry = z.infer<typeof entryRow>;

const recordRow = z.object({
  id: z.string(),
  version: z.number(),
  withdrawn: z.boolean(),
  digest: z.string().nullable(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.custom<Property>()),
  relationships: content.shape.relationships,
  /** Of a name or identifier: what it names. */
  of: z.string().nullable(),
  rows: z.number().nullable(),
});
type Recorded = z.infer<typeof recordRow>;

const operationRow = z.object({ id: z.string(), verb: z.string().nullable(), result: z.string().nullable() });
const written = z.object({
  recorded: z.array(z.string()),
  corrected: z.array(z.string()),
  withdrawn: z.array(z.string()),
});

/** What in a graph is not as its audit and its operations tell, as sentences. */
export async function historyFaults(cypher: Cypher): Promise<string[]> {
  const entries = z.array(entryRow).parse(
    await cypher(
      `MATCH (a:AuditEntry) RETURN a.operation AS operation, a.record AS record, a.verb AS verb, a.version AS version,
         a.content AS content ORDER BY record, version`,
    ),
  );
  const records = z.array(recordRow).parse(
    await cypher(
      `MATCH (n:Record) WHERE n.version > 0
       RETURN n.id AS id, n.version AS version, n.withdrawn AS withdrawn, n.digest AS digest, labels(n) AS labels,
         properties(n) AS properties, n.rows AS rows, [(n)-[:NAMES|IDENTIFIES]->(o) | o.id][0] AS of,
         COLLECT { MATCH (n)-[r:!STATED_LINK&!MET_LINK&!MEMBER_LINK]->(o:Record)
           RETURN {type: type(r), to: o.id, properties: properties(r)} } AS relationships
       ORDER BY id`,
    ),
  );
  const operations = z
    .array(operationRow)
    .parse(await cypher('MATCH (o:Operation) RETURN o.id AS id, o.verb AS verb, o.result AS result'));
  const [revision] = await cypher(
    "OPTIONAL MATCH (r:Revision {id: 'graph'}) RETURN count(r) AS nodes, max(r.number) AS number",
  );

  const changes = entries.filter(({ version }) => version !== null);
  const batches = entries.filter(({ version }) => version === null);
  const of = grouped(changes, 'record');
  const added = new Set(batches.flatMap(addedBy));
  const isAdded = ({ id, of }: Recorded) => added.has(of ?? id);
  return [
    ...records.flatMap((record) => recordFaults(record, of.get(record.id) ?? [], isAdded(record))),
    ...operationFaults(operations, changes),
    ...records.flatMap((record) => batchFaults(record, batches)),
    ...revisionFaults(revision!, operations.filter(isWrite).length + batches.length),
  ];
}

/** Whose names, identifiers, or all of them, a batch added: that it did is noted once for all. */
function addedBy({ content }: Entry): string[] {
  const { organisations, byName, topics } = batch.parse(JSON.parse(content!));
  return [...organisations, ...byName, ...topics];
}

function grouped(entries: Entry[], by: 'record' | 'operation'): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry[by], [...(groups.get(entry[by]) ?? []), entry]);
  return groups;
}

/** The versions in the audit have no gap and no double, and the last of them says what the record is. */
function recordFaults(record: Recorded, entries: Entry[], isAdded: boolean): string[] {
  const versions = entries.map(({ version }) => version!);
  // What a table brought has no entry of its own for its first version.
  const first = record.digest === null || (isAdded && versions[0] !== 1) ? 2 : 1;
  const right = Array.from({ length: Math.max(0, record.version - first + 1) }, (_, i) => first + i);
  if (versions.join() !== right.join()) {
    return [`${record.id} has version ${record.version}, and the audit the versions ${versions.join(', ') || 'none'}`];
  }
  const faults: string[] = [];
  if (entries.length > 0 && (entries.at(-1)!.verb === 'WITHDRAW') !== record.withdrawn) {
    faults.push(`${record.id} is ${record.withdrawn ? '' : 'not '}withdrawn, and the audit says otherwise`);
  }
  const last = entries.findLast((entry) => entry.content !== null);
  if (!last) return faults;
  const told = content.parse(JSON.parse(last.content!));
  const labels = record.labels.filter((label) => label !== 'Record');
  const properties = Object.fromEntries(
    Object.keys(told.properties).map((key) => [key, record.properties[key] ?? null]),
  );
  const there = { id: record.id, labels, properties, relationships: record.relationships };
  const digest = digestOf({ id: record.id, ...told } as Parameters<typeof digestOf>[0]);
  if (digestOf(there) !== digest || record.digest !== digest) faults.push(`${record.id} is not what the audit says`);
  return faults;
}

const isWrite = ({ verb }: { verb: string | null }) => verb !== 'importSample';

/** An operation is done once and whole: it has its result, and one entry for each id in it. */
function operationFaults(operations: z.infer<typeof operationRow>[], changes: Entry[]): string[] {
  const of = grouped(changes, 'operation');
  const known = new Set(operations.map(({ id }) => id));
  const faults = [...of.keys()].filter((id) => !known.has(id)).map((id) => `the operation ${id} is in the audit alone`);
  for (const operation of operations) {
    const { id, result } = operation;
    if (result === null || !isWrite(operation)) continue;
    const { recorded, corrected, withdrawn } = written.parse(JSON.parse(result));
    const told = [...recorded, ...corrected, ...withdrawn].sort();
    const done = (of.get(id) ?? []).map(({ record }) => record).sort();
    if (told.join() !== done.join()) {
      faults.push(`the operation ${id} tells of ${told.length} changes, and the audit of ${done.length}`);
    }
  }
  return faults;
}

/** The batches of a dataset follow each other from the first row to the mark. */
function batchFaults({ id, rows }: Recorded, batches: Entry[]): string[] {
  if (rows === null) return [];
  const spans = batches
    .filter(({ record }) => record === id)
    .map((entry) => batch.parse(JSON.parse(entry.content!)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const isWhole = spans.every(({ from }, i) => from === (spans[i - 1]?.to ?? 0)) && (spans.at(-1)?.to ?? 0) === rows;
  return isWhole ? [] : [`${id} is at row ${rows}, and its batches do not lead there one after the other`];
}

/** Each write has raised the revision; others may have. */
function revisionFaults({ nodes, number }: Record<string, unknown>, writes: number): string[] {
  if (Number(nodes) > 1) return [`there are ${nodes} revisions`];
  return Number(number ?? 0) < writes ? [`the revision is ${number}, after ${writes} writes`] : [];
}
