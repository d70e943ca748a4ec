import { foldName } from '../../domain/romanise.ts';
import { slugOfName } from '../../domain/slug.ts';
import { identified, named, topicsNamed } from '../../graph/matching.ts';
import type { Ask } from '../../graph/query.ts';
import type { GivenRecord } from '../../graph/record.ts';
import { heldRecords } from '../../graph/records.ts';
import { given, nameRecord, relationships, shortHash } from '../record-of.ts';
import { firstOf } from './batches.ts';
import type { RowTopic } from './claims.ts';
import type { TableOrganisation } from './organisation.ts';
import { exactNames, type RegisterView } from './register-view.ts';

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

/**
 * Finds the organisations of a batch in the graph, as `RegisterView.take` says; the others are new.
 * @param schemes by which the table tells its organisations
 */
export async function resolveOrganisations(
  ask: Ask,
  organisations: TableOrganisation[],
  schemes: string[],
  register: RegisterView,
): Promise<Resolved> {
  await readNumbers(ask, organisations, schemes, register);
  await readNames(
    ask,
    organisations.filter((one) => !register.hasOwn(one)),
    schemes,
    register,
  );
  const taken = organisations.map((one) => register.take(one));
  const made = taken.filter(({ by }) => by === 'NEW');
  const fresh = await freshIds(
    ask,
    'organisation',
    made.map(({ organisation: { key, name } }) => ({ key, name })),
    register.ids,
  );
  for (const { organisation, registered } of made) registered.id = fresh.get(organisation.key)!;
  return {
    ids: new Map(taken.map(({ organisation, registered }) => [organisation.key, registered.id!])),
    records: made.flatMap(({ organisation, registered }) => organisationRecords(registered.id!, organisation)),
    numbers: taken
      .filter(({ by }) => by === 'NUMBER' || by === 'NAME')
      .map(({ organisation: { identifiers }, registered, by }) =>
        identifierRecord(registered.id!, identifiers[0]!, by === 'NAME'),
      ),
    made: [...fresh.values()],
    byName: taken.filter(({ by }) => by === 'NAME').map(({ registered }) => registered.id!),
  };
}

async function readNumbers(
  ask: Ask,
  organisations: TableOrganisation[],
  schemes: string[],
  register: RegisterView,
): Promise<void> {
  const numbers = organisations.flatMap(({ identifiers }) => identifiers);
  const found = await identified(ask, numbers, schemes);
  for (const [i, number] of numbers.entries()) register.noteNumber(number, found[i]!);
}

async function readNames(
  ask: Ask,
  organisations: TableOrganisation[],
  schemes: string[],
  register: RegisterView,
): Promise<void> {
  for (const identity of new Set(organisations.map((one) => one.identity))) {
    const those = organisations.filter((one) => one.identity === identity);
    const found = await named(ask, [...new Set(those.flatMap(exactNames))], identity, schemes);
    for (const [folded, candidates] of found) register.noteName(identity, folded, candidates);
  }
}

/** Topics by exact name, or new. */
export async function resolveTopics(ask: Ask, topics: RowTopic[], register: RegisterView): Promise<Resolved> {
  const byName = firstOf(topics, ({ name }) => foldName(name));
  const ids = await topicsNamed(ask, [...byName.keys()]);
  const made = [...byName].filter(([folded]) => !ids.has(folded));
  const fresh = await freshIds(
    ask,
    'topic',
    made.map(([key, { name }]) => ({ key, name })),
    register.ids,
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
 * @param taken ids that are given already, to which these are added
 */
async function freshIds(ask: Ask, type: string, things: Fresh[], taken: Set<string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let left = things;
  for (let turn = 0; left.length > 0; turn += 1) {
    const wished = left.map((thing) => ({ thing, id: wishedId(type, thing, turn) }));
    const held = await heldRecords(ask, [...new Set(wished.map(({ id }) => id))]);
    left = [];
    for (const { thing, id } of wished) {
      if (held.has(id) || taken.has(id)) left.push(thing);
      else ids.set(thing.key, id);
      taken.add(id);
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
