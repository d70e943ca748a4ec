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
  /** Records to be made. */
  records: GivenRecord[];
  /** Ids of organisations or topics that are new. */
  made: string[];
  /** Ids of organisations that the graph knew by their exact name, and now has the table's number of. */
  byName: string[];
}

/**
 * Finds the organisations of a batch in the graph: by one of their identifiers, else by exact name (one of its names,
 * written alike but for case and marks) if one organisation alone is called so, and it is not another one of the same
 * table. The others are new. Whatever was found otherwise than by the first identifier gets that identifier, so that it
 * is found by it from now on.
 */
export async function resolveOrganisations(ask: Ask, organisations: TableOrganisation[]): Promise<Resolved> {
  const ids = new Map<string, string>();
  const numbers = organisations.flatMap(({ key, identifiers }) =>
    identifiers.map((one) => ({ key, own: identifiers[0]!, ...one })),
  );
  const found = await identified(
    ask,
    numbers.map(({ scheme, value, own }) => ({ scheme, value, own })),
  );
  const firstFound = new Set<string>();
  const taken = new Set<string>();
  for (const [i, { key, scheme, own }] of numbers.entries()) {
    const id = found[i];
    if (id === undefined || ids.has(key)) continue;
    if (scheme === own.scheme) firstFound.add(key);
    else if (taken.has(id)) continue;
    taken.add(id);
    ids.set(key, id);
  }
  const unknown = organisations.filter(({ key }) => !ids.has(key));
  const byName = await matchByName(ask, unknown, taken);
  for (const [key, id] of byName) ids.set(key, id);

  const made = unknown.filter(({ key }) => !ids.has(key));
  const fresh = await freshIds(
    ask,
    'organisation',
    made.map(({ key, name }) => ({ key, name })),
  );
  for (const [key, id] of fresh) ids.set(key, id);
  const known = organisations.filter(({ key }) => !fresh.has(key) && !firstFound.has(key));
  return {
    ids,
    records: [
      ...made.flatMap((organisation) => organisationRecords(ids.get(organisation.key)!, organisation)),
      ...known.map(({ key, identifiers }) => identifierRecord(ids.get(key)!, identifiers[0]!, byName.has(key))),
    ],
    made: [...fresh.values()],
    byName: [...byName.values()],
  };
}

async function matchByName(
  ask: Ask,
  organisations: TableOrganisation[],
  taken: Set<string>,
): Promise<Map<string, string>> {
  const matched = new Map<string, string>();
  for (const group of grouped(organisations)) {
    const { identity, identifiers } = group[0]!;
    const namesOf = ({ names }: TableOrganisation) =>
      names.filter(({ use }) => use !== 'ABBREVIATION' && use !== 'FORMER').map(({ text }) => foldName(text));
    const asked = [...new Set(group.flatMap(namesOf))];
    const found = await named(ask, asked, identity, identifiers[0]!.scheme);
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

/** By what the question for names depends on. */
function grouped(organisations: TableOrganisation[]): TableOrganisation[][] {
  const groups = new Map<string, TableOrganisation[]>();
  for (const one of organisations) {
    const group = JSON.stringify([one.identity, one.identifiers[0]!.scheme]);
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()];
}

/** Topics by exact name, or new. */
export async function resolveTopics(ask: Ask, topics: RowTopic[]): Promise<Resolved> {
  const byName = new Map(topics.map((topic) => [foldName(topic.name), topic]));
  const ids = await topicsNamed(ask, [...byName.keys()]);
  const made = [...byName].filter(([folded]) => !ids.has(folded));
  const fresh = await freshIds(
    ask,
    'topic',
    made.map(([key, { name }]) => ({ key, name })),
  );
  for (const [key, id] of fresh) ids.set(key, id);
  const records = made.flatMap(([key, { name, language }]) => {
    const id = ids.get(key)!;
    return [
      { id, labels: ['Topic'], properties: { name }, relationships: [] },
      nameRecord({ of: id, text: name, language, script: undefined, use: 'OFFICIAL', rank: 0 }),
    ];
  });
  return { ids, records, made: [...fresh.values()], byName: [] };
}

/** An id for each of these, by key: the slug of its name, with a short hash of its key where that is taken. */
async function freshIds(ask: Ask, type: string, things: { key: string; name: string }[]): Promise<Map<string, string>> {
  const candidates = things.map(({ key, name }) => {
    const slug = slugOfName(name);
    const hash = shortHash(key);
    return {
      key,
      plain: slug === '' ? `${type}/${hash}` : `${type}/${slug}`,
      hashed: `${type}/${slug || type}-${hash}`,
    };
  });
  const held = await heldRecords(ask, [...new Set(candidates.map(({ plain }) => plain))]);
  const ids = new Map<string, string>();
  const given = new Set<string>();
  for (const { key, plain, hashed } of candidates) {
    const id = held.has(plain) || given.has(plain) ? hashed : plain;
    given.add(id);
    ids.set(key, id);
  }
  return ids;
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
