import { codePoints } from '../../domain/passage.ts';
import { slugOfName } from '../../domain/slug.ts';
import type { Property } from '../../graph/record.ts';
import { cooperationStatus, membershipKind, partyRole } from '../format.ts';
import { given, type Mode, shortHash } from '../record-of.ts';
import { datesOf } from './dates.ts';
import type { MappedCooperation, MappedMembership, Mapping } from './format-mapping.ts';
import { organisationReader, type TableOrganisation } from './organisation.ts';
import type { TableRow } from './row.ts';
import { BadRow, type MakeRead, oneOf } from './value.ts';

/** One row as evidence of a claim. */
export interface RowEvidence {
  number: number;
  quote: string;
  start: number;
  end: number;
  /** JSON. */
  row: string;
  /** EDTF. */
  date: string | undefined;
}

/** An organisation in a claim; topics are known by their names. */
interface RowParty {
  type: 'PARTY' | 'MEMBER' | 'BODY';
  organisation: TableOrganisation;
  properties: Record<string, Property>;
}

export interface RowTopic {
  name: string;
  language: string | undefined;
  properties: Record<string, Property>;
}

/** A claim as one row, or a run of rows, makes it; nothing was asked of the graph yet. */
export interface TableClaim {
  type: 'cooperation' | 'membership';
  /** Its key within the dataset: the number of its row, or what the mapping says. */
  key: string;
  /** What its rows are told by, as it stands in the data: more rows of it may follow. None if it is of one row. */
  rawKey: string | undefined;
  properties: Record<string, Property>;
  parties: RowParty[];
  topics: RowTopic[];
  mode: Mode;
  act: string;
  evidence: RowEvidence[];
}

/** What a row makes: claims, or nothing as it speaks of a person. */
export type ReadClaims = (row: TableRow) => TableClaim[] | 'person';

/** Makes claims of rows by a mapping. The reader throws BadRow. */
export function claimReader(mapping: Mapping, read: MakeRead): ReadClaims {
  const dates = datesOf(mapping.dataset);
  const organisations = organisationReader(mapping, read);
  const { cooperation, membership } = mapping;
  const readers = [
    ...(cooperation ? [cooperationReader(cooperation, read, organisations.of, dates)] : []),
    ...(membership ? [membershipReader(membership, read, organisations.of, dates)] : []),
  ];
  return (row) => (organisations.isPerson(row) ? 'person' : readers.map((claimOf) => claimOf(row)));
}

type OrganisationOf = (name: string, row: TableRow) => TableOrganisation;
type Dates = ReturnType<typeof datesOf>;

function cooperationReader(mapped: MappedCooperation, read: MakeRead, organisationOf: OrganisationOf, dates: Dates) {
  const { mode = 'TEXTUAL', act = 'STATED' } = mapped;
  const at = periodReader(mapped, read, dates);
  const key = read(mapped.key, 'key');
  const kind = read(mapped.kind, 'kind');
  const status = oneOf(cooperationStatus, read(mapped.status, 'status'), 'status');
  const summary = read(mapped.summary, 'summary');
  const parties = mapped.parties.map(({ organisation, role, asWritten, mode: known }) => ({
    organisation,
    role: oneOf(partyRole, read(role, 'role'), 'role'),
    asWritten: read(asWritten, 'asWritten'),
    known: known ?? mode,
  }));
  const topics = (mapped.topics ?? []).map(({ name, ...rest }) => ({ name: read(name, 'topic'), ...rest }));

  return (row: TableRow): TableClaim => {
    const own = key(row);
    if (mapped.key !== undefined && own === undefined)
      throw new BadRow('The cell that tells which cooperation is meant is empty.');
    const { period, evidence } = at(row);
    return {
      ...{ type: 'cooperation', key: own === undefined ? String(row.number) : keyOf(own), rawKey: own },
      properties: given({
        kind: kind(row) ?? 'unstated',
        status: status(row) ?? 'UNSTATED',
        summary: summary(row),
        ...period,
      }),
      parties: parties.map(({ organisation, role, asWritten, known }) => ({
        type: 'PARTY',
        organisation: organisationOf(organisation, row),
        properties: given({ role: role(row) ?? 'PARTY', mode: known, asWritten: asWritten(row) }),
      })),
      topics: topics.flatMap(({ name, split, language, mode: known }) => {
        const text = name(row) ?? '';
        const names = (split === undefined ? [text] : text.split(split)).map((one) => one.trim());
        return names.flatMap((one) =>
          one === '' ? [] : [{ name: one, language, properties: { mode: known ?? mode } }],
        );
      }),
      ...{ mode, act, evidence: [evidence] },
    };
  };
}

function membershipReader(mapped: MappedMembership, read: MakeRead, organisationOf: OrganisationOf, dates: Dates) {
  const { mode = 'TEXTUAL', act = 'STATED' } = mapped;
  const at = periodReader(mapped, read, dates);
  const kind = oneOf(membershipKind, read(mapped.kind, 'kind'), 'kind');
  return (row: TableRow): TableClaim => {
    const [member, body] = [organisationOf(mapped.member, row), organisationOf(mapped.body, row)];
    if (member.key === body.key) throw new BadRow(`${member.name} cannot belong to itself.`);
    const { period, evidence } = at(row);
    const as = kind(row);
    if (as === undefined) throw new BadRow('It does not say as what the member belongs: kind is empty.');
    return {
      ...{ type: 'membership', key: String(row.number), rawKey: undefined },
      properties: given({ kind: as, ...period }),
      parties: [
        { type: 'MEMBER', organisation: member, properties: {} },
        { type: 'BODY', organisation: body, properties: {} },
      ],
      ...{ topics: [], mode, act, evidence: [evidence] },
    };
  };
}

function periodReader(
  { start, end, date }: Pick<MappedMembership, 'start' | 'end' | 'date'>,
  read: MakeRead,
  dates: Dates,
) {
  const [from, to, on] = [read(start, 'start'), read(end, 'end'), read(date, 'date')];
  return (row: TableRow) => {
    const { number, quote, cells } = row;
    const said = on(row);
    const evidence: RowEvidence = {
      ...{ number, quote, start: row.start, end: row.start + codePoints(quote), row: JSON.stringify(cells) },
      date: said === undefined ? undefined : dates.date(said),
    };
    return { period: { ...dates.period(from(row), to(row)) }, evidence };
  };
}

/** A key of the data as a part of an id; a long one is cut, and told by its hash. Throws BadRow if nothing is left. */
function keyOf(text: string): string {
  const [cut, whole] = [slugOfName(text), slugOfName(text, Number.POSITIVE_INFINITY)];
  if (cut === '') throw new BadRow(`“${text.slice(0, 60)}” can be no part of an id.`);
  return cut === whole ? whole : `${cut}-${shortHash(text)}`;
}

/**
 * Adds the rows of a claim that goes on to those before.
 * @throws BadRow if it says something else of the cooperation than they do
 */
export function addRows(claim: TableClaim, more: TableClaim): void {
  for (const name of Object.keys({ ...claim.properties, ...more.properties })) {
    const [before, now] = [claim.properties[name], more.properties[name]].map((value) => String(value ?? 'empty'));
    if (before !== now) throw new BadRow(`Its ${name} is ${now}; by the rows before of ${claim.key} it is ${before}.`);
  }
  claim.evidence.push(...more.evidence);
  const parties = new Set(claim.parties.map(({ organisation }) => organisation.key));
  claim.parties.push(...more.parties.filter(({ organisation }) => !parties.has(organisation.key)));
  const topics = new Set(claim.topics.map(({ name }) => name));
  claim.topics.push(...more.topics.filter(({ name }) => !topics.has(name)));
}
