import { foldName } from '../../domain/romanise.ts';
import { slugOfName } from '../../domain/slug.ts';
import { identified, named, topicsNamed } from '../../graph/matching.ts';
import type { Ask } from '../../graph/query.ts';
import type { GivenRecord } from '../../graph/record.ts';
import { heldRecords } from '../../graph/records.ts';
import { given, nameRecord, relationships, shortHash } from '../record-of.ts';
import type { RowTopic } from './claims.ts';
import type { TableOrganisation } from './organisation.ts';

/** What the things of a batch are in the graph. */
export interface Resolved {
  /** Ids by the table's key of the organisation, or the folded name of the topic. */
  ids: Map<string, string>;
  /** Records to be made: their ids are free. */
  records: GivenRecord[];
  /** Numbers that organisations of the graph get; one may have had it before. */
  numbers: GivenRecord[];
  /** Ids of organisations or topics that are new. */
  made: string[];
  /** Ids of organisations that the graph knew by their exact name, and now has the table's number of. */
  byName: string[];
}

/** What will be in the graph, and is not yet: of this batch, or in a dry run of those before it too. */
export class Planned {
  /** Ids that are not free. */
  readonly ids = new Set<string>();
  private readonly byNumber = new Map<string, PlannedOrganisation>();

  /** The one that has a number of this organisation, and none of the scheme by which the table tells this one. */
  twinOf({ identifiers }: TableOrganisation): PlannedOrganisation | undefined {
    const { scheme } = identifiers[0]!;
    const twin = identifiers
      .map((identifier) => this.byNumber.get(numberOf(identifier)))
      .find((one) => one !== undefined && !one.schemes.has(scheme));
    if (twin) this.add(twin, identifiers.slice(0, 1));
    return twin;
  }

  add(organisation: PlannedOrganisation, identifiers: TableOrganisation['identifiers']): void {
    organisation.schemes.add(identifiers[0]!.scheme);
    for (const identifier of identifiers) {
      if (!this.byNumber.has(numberOf(identifier))) this.byNumber.set(numberOf(identifier), organisation);
    }
  }
}

interface PlannedOrganisation {
  /** The table's key of it. */
  key: string;
  /** By which the table tells it from others. */
  schemes: Set<string>;
  id?: string;
}

const numberOf = ({ scheme, value }: { scheme: string; value: string }): string => `${scheme} ${value}`;

/**
 * Finds the organisations of a batch in the graph: by one of their identifiers, the first one first, unless it is known
 * there by another number of the first one's scheme; else by exact name (one of its names, written alike but for case and
 * marks) if one organisation alone is called so, and it is none that the table tells by a number. The others are new; of
 * these too two are one if an identifier says so. Whatever was found otherwise than by the first identifier gets that
 * identifier, so that it is found by it from now on. So the same rows make the same organisations, however they fall
 * into batches.
 * @param schemes by which the table tells its organisations
 */
export async function resolveOrganisations(
  ask: Ask,
  organisations: TableOrganisation[],
  schemes: string[],
  planned: Planned,
): Promise<Resolved> {
  const { ids, byFirst } = await matchByNumber(ask, organisations);
  const unknown = organisations.filter(({ key }) => !ids.has(key));
  const byName = await matchByName(ask, unknown, schemes, new Set(ids.values()));
  for (const [key, id] of byName) ids.set(key, id);

  const made: TableOrganisation[] = [];
  const twins = new Map<string, PlannedOrganisation>();
  for (const organisation of unknown) {
    const { key, identifiers } = organisation;
    if (ids.has(key)) continue;
    const twin = planned.twinOf(organisation);
    twins.set(key, twin ?? { key, schemes: new Set() });
    if (twin) continue;
    made.push(organisation);
    planned.add(twins.get(key)!, identifiers);
  }
  const fresh = await freshIds(ask, 'organisation', made, planned);
  for (const [key, id] of fresh) twins.get(key)!.id = id;
  for (const [key, { id }] of twins) ids.set(key, id!);
  const known = organisations.filter(({ key }) => !fresh.has(key) && !byFirst.has(key));
  return {
    ids,
    records: made.flatMap((organisation) => organisationRecords(ids.get(organisation.key)!, organisation)),
    numbers: known.map(({ key, identifiers }) => identifierRecord(ids.get(key)!, identifiers[0]!, byName.has(key))),
    made: [...fresh.values()],
    byName: [...byName.values()],
  };
}

/** Ids by the table's key; `byFirst`: the keys of those that were found by their first identifier. */
async function matchByNumber(ask: Ask, organisations: TableOrganisation[]) {
  const numbers = organisations.flatMap(({ key, identifiers }) =>
    identifiers.map((one) => ({ key, own: identifiers[0]!, ...one })),
  );
  const found = await identified(
    ask,
    numbers.map(({ scheme, value, own }) => ({ scheme, value, own })),
  );
  const ids = new Map<string, string>();
  const byFirst = new Set<string>();
  const taken = new Set<string>();
  for (const [i, { key, scheme, own }] of numbers.entries()) {
    const id = found[i];
    if (id === undefined || ids.has(key)) continue;
    if (scheme === own.scheme) byFirst.add(key);
    else if (taken.has(`${own.scheme} ${id}`)) continue;
    taken.add(`${own.scheme} ${id}`);
    ids.set(key, id);
  }
  return { ids, byFirst };
}

async function matchByName(
  ask: Ask,
  organisations: TableOrganisation[],
  schemes: string[],
  taken: Set<string>,
): Promise<Map<string, string>> {
  const matched = new Map<string, string>();
  for (const identity of new Set(organisations.map((one) => one.identity))) {
    const group = organisations.filter((one) => one.identity === identity);
    const namesOf = ({ names }: TableOrganisation) =>
      names.filter(({ use }) => use !== 'ABBREVIATION' && use !== 'FORMER').map(({ text }) => foldName(text));
    const asked = [...new Set(group.flatMap(namesOf))];
    const found = await named(ask, asked, identity, schemes);
    for (const organisation of group) {
      const candidates = new Map(
        namesOf(organisation).flatMap((name) => (found.get(name) ?? []).map((one) => [one.id, one])),
      );
      const [only, ...others] = candidates.values();
      if (!only || others.length > 0 || only.taken || taken.has(only.id)) continue;
      taken.add(only.id);
      matched.set(organisation.key, only.id);
    }
  }
  return matched;
}

/** Topics by exact name, or new. */
export async function resolveTopics(ask: Ask, topics: RowTopic[], planned: Planned): Promise<Resolved> {
  const byName = new Map(topics.map((topic) => [foldName(topic.name), topic]));
  const ids = await topicsNamed(ask, [...byName.keys()]);
  const made = [...byName].filter(([folded]) => !ids.has(folded));
  const fresh = await freshIds(
    ask,
    'topic',
    made.map(([key, { name }]) => ({ key, name })),
    planned,
  );
  for (const [key, id] of fresh) ids.set(key, id);
  const records = made.flatMap(([key, { name, language }]) => {
    const id = ids.get(key)!;
    return [
      { id, labels: ['Topic'], properties: { name }, relationships: [] },
      nameRecord({ of: id, text: name, language, script: undefined, use: 'OFFICIAL', rank: 0 }),
    ];
  });
  return { ids, records, numbers: [], made: [...fresh.values()], byName: [] };
}

interface Fresh {
  key: string;
  name: string;
}

/**
 * An id for each of these, by key, that no record has or had: the slug of its name; where that is taken, with a short
 * hash of its key.
 */
async function freshIds(ask: Ask, type: string, things: Fresh[], planned: Planned): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let left = things;
  for (let turn = 0; left.length > 0; turn += 1) {
    const wished = left.map((thing) => ({ thing, id: wishedId(type, thing, turn) }));
    const held = await heldRecords(ask, [...new Set(wished.map(({ id }) => id))]);
    left = [];
    for (const { thing, id } of wished) {
      if (held.has(id) || planned.ids.has(id)) left.push(thing);
      else ids.set(thing.key, id);
      planned.ids.add(id);
    }
  }
  return ids;
}

function wishedId(type: string, { key, name }: Fresh, turn: number): string {
  const slug = slugOfName(name);
  if (turn === 0 && slug !== '') return `${type}/${slug}`;
  const hash = turn <= 1 ? shortHash(key) : shortHash(key, String(turn));
  return turn === 0 ? `${type}/${hash}` : `${type}/${slug || type}-${hash}`;
}

function organisationRecords(id: string, organisation: TableOrganisation): GivenRecord[] {
  const { name, names, kind, identity, country, identifiers } = organisation;
  return [
    { id, labels: ['Organisation'], properties: given({ name, kind, identity, country }), relationships: [] },
    ...names.map(({ text, language, script, use }, rank) => nameRecord({ of: id, text, language, script, use, rank })),
    ...identifiers.map((identifier) => identifierRecord(id, identifier, false)),
  ];
}

const identifierRecord = (
  of: string,
  { scheme, value }: { scheme: string; value: string },
  byName: boolean,
): GivenRecord => ({
  id: `identifier/${of}/${shortHash(scheme, value)}`,
  labels: ['Identifier'],
  properties: given({ scheme, value, match: byName ? 'NAME' : undefined }),
  relationships: relationships('IDENTIFIES', [of]),
});
