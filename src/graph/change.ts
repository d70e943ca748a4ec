import { createHash } from 'node:crypto';
import { invalid } from '../domain/errors.ts';
import type { GivenRecord, Property } from './record.ts';
import type { Content, Held } from './records.ts';

/** One change of one record: `record` is what it is afterwards, absent where it is withdrawn. */
export interface Change {
  id: string;
  verb: 'RECORD' | 'CORRECT' | 'WITHDRAW';
  version: number;
  because?: string;
  record?: GivenRecord;
  kept?: Record<string, Property>;
}

/**
 * What has to change so that the graph holds these records, in the order of ids: nothing of one whose digest is the
 * same and that stands. `becauseOf`: the ids to withdraw, each with the reason; one withdrawn already stays as it is.
 * @throws INVALID if an id is that of a record of another type
 */
export function planOf(records: GivenRecord[], held: Map<string, Held>, becauseOf: Map<string, string>): Change[] {
  const changes: Change[] = [];
  for (const record of records) {
    const { id } = record;
    const before = held.get(id);
    if (!before?.version) {
      changes.push({ id, verb: 'RECORD', version: 1, record });
      continue;
    }
    if (sorted(before.labels) !== sorted(record.labels)) {
      throw invalid(
        id,
        `${id} has the type ${before.labels.join(', ')} in the graph, and cannot become ${record.labels.join(', ')}.`,
      );
    }
    if (!before.withdrawn && isSame(record, before)) continue;
    const kept = Object.fromEntries(Object.entries(before.kept).filter(([, value]) => value !== null));
    changes.push({ id, verb: before.withdrawn ? 'RECORD' : 'CORRECT', version: before.version + 1, record, kept });
  }
  for (const [id, because] of becauseOf) {
    const before = held.get(id);
    if (before && !before.withdrawn) changes.push({ id, verb: 'WITHDRAW', version: before.version + 1, because });
  }
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Whether a record is given as it was before; also if it says now what it had left open then and has kept from its first
 * write (who recorded it, and when): an export says it.
 */
function isSame(record: GivenRecord, before: Held, names = Object.keys(before.kept)): boolean {
  const { properties } = record;
  const isSaid = (name: string) => properties[name] !== undefined && properties[name] === before.kept[name];
  const leavingOpen = (name: string) => ({ ...record, properties: { ...properties, [name]: null } });
  return (
    before.digest === digestOf(record) ||
    names.some((name, i) => isSaid(name) && isSame(leavingOpen(name), before, names.slice(i + 1)))
  );
}

/** SHA-256 of a record's content, whatever the order in which it is told; a null and an absence are the same. */
export function digestOf({ labels, properties, relationships }: GivenRecord): string {
  const told = [
    [...labels].sort(),
    canonical(properties),
    relationships.map(({ type, to, properties = {} }) => JSON.stringify([type, to, canonical(properties)])).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

const ofTheWriter = new Set(['id', 'version', 'withdrawn', 'withdrawnBecause', 'digest']);

/** The record given, with what the graph's has and it has not: properties one by one, relationships type by type. */
export function mergedWith(given: GivenRecord, content: Content | undefined): GivenRecord {
  if (!content) return given;
  const keptBefore = Object.entries(content.properties).filter(([name]) => !ofTheWriter.has(name));
  const types = new Set(given.relationships.map(({ type }) => type));
  return {
    ...given,
    properties: { ...Object.fromEntries(keptBefore), ...Object.fromEntries(canonical(given.properties)) },
    relationships: [...given.relationships, ...content.relationships.filter(({ type }) => !types.has(type))],
  };
}

const canonical = (properties: Record<string, Property>): [string, Property][] =>
  Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const sorted = (labels: string[]): string => [...labels].sort().join();
