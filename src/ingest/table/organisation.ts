import * as format from '../format.ts';
import { slugOf } from '../record-of.ts';
import type { MappedOrganisation, Mapping } from './format-mapping.ts';
import type { TableRow } from './row.ts';
import { BadRow, type MakeRead, oneOf } from './value.ts';

/** How a table calls an organisation. */
interface TableName {
  text: string;
  language: string | undefined;
  script: string | undefined;
  use: string;
}

/** An organisation as a row tells of it. */
export interface TableOrganisation {
  /** By which the table tells its organisations apart: the first of its identifiers. */
  key: string;
  name: string;
  /** `name` first. */
  names: TableName[];
  kind: string;
  identity: string;
  country: string | undefined;
  identifiers: { scheme: string; value: string }[];
}

/** By which a table tells these organisations from others: the first of their numbers, else its own. */
export const schemeOf = ({ identifiers }: MappedOrganisation, dataset: Mapping['dataset']): string =>
  identifiers?.[0]?.scheme ?? slugOf(dataset.id);

/** Reads the organisations of rows by a mapping. Throws BadRow for a row without a name or key. */
export function organisationReader(mapping: Mapping, read: MakeRead) {
  const readers = new Map(
    Object.entries(mapping.organisations).map(([role, mapped]) => [role, readerOf(role, mapped, mapping, read)]),
  );
  const persons = Object.entries(mapping.organisations).flatMap(([, { person }]) => {
    if (!person) return [];
    const { is } = person;
    const marks = read({ column: person.column }, 'person');
    return [(row: TableRow) => is.includes(marks(row) ?? '')];
  });
  return {
    of: (name: string, row: TableRow): TableOrganisation => readers.get(name)!(row),
    /** Whether a column marks one of the row's actors as a person. */
    isPerson: (row: TableRow): boolean => persons.some((marks) => marks(row)),
  };
}

function readerOf(role: string, mapped: MappedOrganisation, { dataset }: Mapping, read: MakeRead) {
  const { language = dataset.language, script, use = 'OFFICIAL' } = mapped;
  const name = read(mapped.name, `name of ${role}`);
  const [kind, identity, country] = [
    read(mapped.kind, `kind of ${role}`),
    oneOf(format.identity, read(mapped.identity, `identity of ${role}`), 'identity'),
    oneOf(format.country, read(mapped.country, `country of ${role}`), 'country'),
  ];
  const names = (mapped.names ?? []).map(({ text, ...form }) => ({ text: read(text, `name of ${role}`), ...form }));
  const identifiers = (mapped.identifiers ?? []).map(({ scheme, value }) => ({
    scheme,
    value: read(value, `identifier of ${role}`),
  }));

  return (row: TableRow): TableOrganisation => {
    const called = name(row);
    if (called === undefined) throw new BadRow(`The name of ${role} is empty.`);
    const numbers = identifiers.flatMap(({ scheme, value: of }) => {
      const value = of(row);
      return value === undefined ? [] : [{ scheme, value }];
    });
    const first = identifiers[0];
    if (first && numbers[0]?.scheme !== first.scheme) throw new BadRow(`The ${first.scheme} of ${role} is empty.`);
    if (!first) numbers.push({ scheme: schemeOf(mapped, dataset), value: called });
    const others = names.flatMap(({ text, language: own = language, script: written = script, use: as = 'ALIAS' }) => {
      const other = text(row);
      return other === undefined || other === called ? [] : [{ text: other, language: own, script: written, use: as }];
    });
    return {
      key: `${numbers[0]!.scheme} ${numbers[0]!.value}`,
      name: called,
      names: [{ text: called, language, script, use }, ...distinct(others)],
      ...{ kind: kind(row) ?? 'unstated', identity: identity(row) ?? 'NAMED', country: country(row) },
      identifiers: numbers,
    };
  };
}

const distinct = (names: TableName[]): TableName[] => [...new Map(names.map((name) => [name.text, name])).values()];
