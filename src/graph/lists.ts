import { z } from 'zod';
import { formatDay } from '../domain/edtf.ts';

/*
 * What a statement gives many of, it gives as lists of values in a fixed order, and they are checked by these functions:
 * the keys of maps weigh more than their values, and zod takes longer than Neo4j.
 */

/** Checks a value as the driver gives it, and gives it its type. Throws if it is something else. */
type Read<Value> = (value: unknown) => Value;

type Reads = Record<string, Read<unknown>>;
type ValueOf<One> = One extends Read<infer Value> ? Value : never;

/** Says of what kind the value is, not which: errors go to the log, and a document's text must not. */
function wrong(wanted: string, value: unknown): never {
  throw new TypeError(`The graph gave ${value === null ? 'null' : typeof value} instead of ${wanted}`);
}

export const string: Read<string> = (value) => (typeof value === 'string' ? value : wrong('a text', value));
export const number: Read<number> = (value) => (typeof value === 'number' ? value : wrong('a number', value));
export const boolean: Read<boolean> = (value) => (typeof value === 'boolean' ? value : wrong('yes or no', value));

/** What may be absent is null. */
export const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value) =>
    value === null || value === undefined ? null : read(value);

export function oneOf<const Value extends string>(values: readonly Value[]): Read<Value> {
  return (value) => (values.includes(value as Value) ? (value as Value) : wrong(values.join(' or '), value));
}

export const listOf =
  <Value>(read: Read<Value>): Read<Value[]> =>
  (value) =>
    Array.isArray(value) ? value.map(read) : wrong('a list', value);

/** A list of values, each of which has its own name and kind, in the order of `reads`. */
export function inOrder<Of extends Reads>(reads: Of): Read<{ [Name in keyof Of]: ValueOf<Of[Name]> }> {
  const names = Object.keys(reads);
  const each = Object.values(reads);
  return (value) => {
    if (!Array.isArray(value) || value.length !== names.length) return wrong(`a list of ${names.join(', ')}`, value);
    const read: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) read[names[i]!] = each[i]!(value[i]);
    return read as { [Name in keyof Of]: ValueOf<Of[Name]> };
  };
}

/** For a row that zod parses as a whole. */
export const parsedBy = <Value>(read: Read<Value>) => z.unknown().transform(read);

const text = orNull(string);
const day: Read<string | null> = (value) => (value === null || value === undefined ? null : formatDay(number(value)));

/** An organisation as `[o.id, o.name, o.kind, o.identity, o.country]`. */
export const organisationList = inOrder({
  ...{ id: string, name: string, kind: string },
  ...{ identity: oneOf(['NAMED', 'COLLECTIVE', 'AS_WRITTEN']), country: text },
});

const documentList = inOrder({
  ...{ id: string, kind: string, title: string, publisherName: text },
  publisher: orNull(inOrder({ id: string, name: string })),
  ...{ url: text, language: text, published: text, publishedEarliest: day, publishedLatest: day },
  ...{ publishedAsWritten: text, retrieved: text, held: boolean },
  ...{ textKind: orNull(oneOf(['VERBATIM', 'ABSTRACT'])), sha256: text },
});

/** A piece of evidence as `cypher/fragment/evidence-row.cypher` gives it. */
export const evidenceList = inOrder({
  ...{ id: string, quote: string, start: number, end: number, row: text },
  ...{ stance: oneOf(['SUPPORTS', 'DISPUTES']), mode: oneOf(['TEXTUAL', 'INTERPRETED', 'INFERRED']) },
  act: oneOf(['STATED', 'REPORTED', 'AGREED', 'SUPPORTED', 'PLANNED']),
  ...{
    date: text,
    dateEarliest: day,
    latest: orNull(number),
    dateBasis: orNull(oneOf(['ROW', 'MEETING', 'PUBLISHED'])),
  },
  ...{ certainty: oneOf(['LOW', 'MEDIUM', 'HIGH']), recordedBy: string, recordedAt: string, claim: string },
  ...{ by: listOf(organisationList), meeting: text, document: documentList },
});
