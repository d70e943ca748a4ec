import path from 'node:path';
import { invalid } from '../../domain/errors.ts';
import { didYouMean } from '../nearest.ts';
import { type KnownFile, knowFile, readRows, rowFormOf } from './file.ts';
import type { Mapping } from './format-mapping.ts';
import { isBroken } from './row.ts';

/** The columns that a mapping asks for, of the data (under '') and of each lookup. */
export type Columns = Map<string, Set<string>>;

type LookupRows = Map<string, Record<string, string>>;

/** Rows of the tables beside the data: by lookup, then by key, the cells that the mapping asks for. */
export type Lookups = Map<string, { of: string; rows: LookupRows }>;

/**
 * Reads the tables beside the data into memory: of each row what the mapping asks for. A key that stands twice counts
 * as it stands first.
 * @returns with them their hashes, by name, and their files, each once
 * @throws INVALID for a file or a column that is not there
 */
export async function readLookups(
  lookups: Mapping['lookups'] = {},
  columns: Columns,
  besides: string,
): Promise<{ lookups: Lookups; hashes: Record<string, string>; files: KnownFile[] }> {
  const found: Lookups = new Map();
  const hashes: Record<string, string> = {};
  const files = new Map<string, KnownFile>();
  const read = new Map<string, LookupRows>();
  for (const [name, { file, key, of, ...form }] of Object.entries(lookups)) {
    const where = path.resolve(path.dirname(besides), file);
    const wanted = [...(columns.get(name) ?? [])].sort();
    const same = JSON.stringify([where, key, form, wanted]);
    const known = files.get(where) ?? (await knowFile(where));
    files.set(where, known);
    hashes[name] = known.sha256;
    const rows = read.get(same) ?? (await rowsByKey(known.path, rowFormOf(where, form), key, wanted, file));
    read.set(same, rows);
    found.set(name, { of, rows });
  }
  return { lookups: found, hashes, files: [...files.values()] };
}

async function rowsByKey(
  file: string,
  form: ReturnType<typeof rowFormOf>,
  key: string,
  wanted: string[],
  shown: string,
): Promise<LookupRows> {
  const rows: LookupRows = new Map();
  for await (const piece of readRows(file, form, shown)) {
    for (const row of piece) {
      if (isBroken(row)) throw invalid('lookups', `${shown}:${row.line}: ${row.problem}`);
      if (rows.size === 0) refuseUnknown([key, ...wanted], Object.keys(row.cells), shown);
      const value = row.cells[key]?.trim() ?? '';
      if (value === '' || rows.has(value)) continue;
      rows.set(value, Object.fromEntries(wanted.map((column) => [column, row.cells[column] ?? ''])));
    }
  }
  return rows;
}

/** @throws INVALID for the first column that the table has not */
export function refuseUnknown(wanted: string[], there: string[], table: string): void {
  const missing = wanted.find((column) => !there.includes(column));
  if (missing === undefined) return;
  const advice = didYouMean(missing, there) || ` It has: ${there.join(', ')}.`;
  throw invalid('column', `${table} has no column “${missing}”.${advice}`);
}
