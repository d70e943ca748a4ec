import type { z } from 'zod';
import { keeping } from '../../domain/keeping.ts';
import { didYouMean } from '../nearest.ts';
import type { Mapping, Value } from './format-mapping.ts';
import type { Columns, Lookups } from './lookup.ts';
import type { TableRow } from './row.ts';

/** A row of which no claim can be made; the message says why. */
export class BadRow extends Error {}

/** What a mapping's value is in a row, without blank ends; undefined where the cell is empty. Throws BadRow. */
type Read = (row: TableRow) => string | undefined;

/** Makes readers of the values of a mapping. */
export type MakeRead = (value: Value | undefined, field: string) => Read;

/** Reads the values of a mapping with these lookups. */
export const reading =
  (lookups: Lookups): MakeRead =>
  (value, field) => {
    if (value === undefined || typeof value === 'string') return () => value;
    const { column, match, give, values, keep, otherwise } = value;
    const cell = cellOf(column, lookups);
    const pattern = match === undefined ? undefined : new RegExp(match, 'u');
    return (row) => {
      let text: string | undefined = cell(row);
      if (pattern && text !== undefined) text = matched(text, pattern, give);
      if (text === undefined || text === '') return otherwise;
      if (!values) return text;
      if (Object.hasOwn(values, text)) return values[text];
      if (keep) return text;
      if (otherwise !== undefined) return otherwise;
      throw new BadRow(`“${text}” in ${column} has no meaning as ${field}: add it to its values in the mapping.`);
    };
  };

/** A value that is one of a closed list, or of a form; as a reader of rows it throws BadRow for another. */
export function oneOf(format: z.ZodType<string>, read: Read, field: string): Read {
  const wordOf = keeping((text: string) => {
    const fault = faultOf(format, text, field);
    if (fault !== null) throw new BadRow(fault);
    return format.parse(text);
  });
  return (row) => {
    const text = read(row);
    return text === undefined ? undefined : wordOf(text);
  };
}

/** Why a text cannot be a field's value, as a sentence; null if it can. */
export function faultOf(format: z.ZodType<string>, text: string, field: string): string | null {
  const issue = format.safeParse(text).error?.issues[0];
  if (issue?.code !== 'invalid_value') return issue?.message ?? null;
  const words = issue.values.map(String);
  return `“${text}” is no ${field}: it is one of ${words.join(', ')}.${didYouMean(text.toLowerCase(), words)}`;
}

/** The texts that a value of a mapping is, whatever a cell says, each with its path in the value. */
export function constantsOf(value: Value | undefined): { text: string; path: string[] }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: value, path: [] }];
  const meanings = Object.entries(value.values ?? {}).map(([cell, text]) => ({ text, path: ['values', cell] }));
  return value.otherwise === undefined ? meanings : [...meanings, { text: value.otherwise, path: ['otherwise'] }];
}

/** What stands in a column of the row, or of the row of a lookup that the row leads to. */
function cellOf(column: string, lookups: Lookups): (row: TableRow) => string | undefined {
  const { lookup: name, column: inner } = partsOf(column, lookups);
  if (name === undefined) return ({ cells }) => cells[column]?.trim();
  const { of, rows } = lookups.get(name)!;
  return ({ cells }) => {
    const key = cells[of]?.trim() ?? '';
    if (key === '') return undefined;
    const found = rows.get(key);
    if (!found) throw new BadRow(`“${key}” in ${of} is not in the lookup table ${name}.`);
    return found[inner]?.trim();
  };
}

function matched(text: string, pattern: RegExp, give: string | undefined): string | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  return give === undefined
    ? found[0]
    : give.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '').trim();
}

/** `actor.name` is the column name of the lookup actor, if there is such a lookup. */
function partsOf(column: string, lookups: { has(name: string): boolean }): { lookup?: string; column: string } {
  const dot = column.indexOf('.');
  const lookup = column.slice(0, Math.max(dot, 0));
  return lookups.has(lookup) ? { lookup, column: column.slice(dot + 1) } : { column };
}

/** Every column that a mapping names: of the data under '', of a lookup under its name. */
export function columnsOf(mapping: Mapping): Columns {
  const lookups = new Map(Object.entries(mapping.lookups ?? {}));
  const columns: Columns = new Map([...lookups.keys(), ''].map((name) => [name, new Set<string>()]));
  for (const { of } of lookups.values()) columns.get('')!.add(of);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('column' in value && typeof value.column === 'string') {
      const { lookup = '', column } = partsOf(value.column, lookups);
      columns.get(lookup)!.add(column);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit([mapping.organisations, mapping.cooperation, mapping.membership]);
  return columns;
}
