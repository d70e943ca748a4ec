import type { Ask } from '../graph/query.ts';
import { type Standing, spokenOf, standing } from '../graph/records.ts';

/** What stands in the graph and is to be written into dossiers, but for what each document says. */
export interface Gathered {
  organisations: Standing[];
  topics: Standing[];
  /** Names of the register, by what they name. */
  names: Map<string, Standing[]>;
  /** By the organisation that they identify. */
  identifiers: Map<string, Standing[]>;
  meetings: Map<string, Standing>;
  /** Documents that are only known of, by id. */
  sources: Map<string, Standing>;
  /** Ids of the documents that get a file, in order. */
  documents: string[];
  /** Ids of tables, whose rows come in by a mapping and not by a dossier. */
  datasets: string[];
  /** The meetings and the documents only known of that each document's file tells of. */
  tells: Map<string, Set<string>>;
  /** The document by whose words alone an organisation is known. */
  localTo: Map<string, string>;
}

/** Ids of the records that one leads to by relationships of a type. */
export const targets = ({ relationships }: Standing, type: string): string[] =>
  relationships.filter((one) => one.type === type).map(({ to }) => to);

/** Text of a property, or undefined if it is not there. */
export const textOf = ({ properties }: Pick<Standing, 'properties'>, name: string): string | undefined => {
  const value = properties[name];
  return value === undefined || value === null ? undefined : String(value);
};

/** Gathers the register, and which document's file has to tell of what. Texts of documents are not kept. */
export async function gather(ask: Ask): Promise<Gathered> {
  const organisations = await all(ask, 'organisation/');
  const names = (await all(ask, 'name/')).filter((name) => targets(name, 'WRITTEN_IN').length === 0);
  const gathered: Gathered = {
    organisations: organisations.filter((one) => targets(one, 'WRITTEN_IN').length === 0),
    topics: await all(ask, 'topic/'),
    names: byTarget(names, 'NAMES'),
    identifiers: byTarget(await all(ask, 'identifier/'), 'IDENTIFIES'),
    meetings: new Map((await all(ask, 'meeting/')).map((meeting) => [meeting.id, meeting])),
    sources: new Map(),
    documents: [],
    datasets: [],
    tells: new Map(),
    localTo: new Map(organisations.flatMap((one) => targets(one, 'WRITTEN_IN').map((document) => [one.id, document]))),
  };
  for await (const document of standing(ask, 'document/')) {
    if (document.properties.table) gathered.datasets.push(document.id);
    else if (document.properties.held) gathered.documents.push(document.id);
    else gathered.sources.set(document.id, document);
  }
  deal(gathered, await spokenOf(ask));
  return gathered;
}

/**
 * Says which file tells of what: of a meeting or a document only known of, every one that speaks of it, and the one by
 * whose words its body or publisher is known. A document only known of gets a file of its own if nobody tells of it, or
 * if it has what no other file can say.
 */
function deal(gathered: Gathered, spoken: { document: string; thing: string }[]): void {
  const { meetings, sources, documents, tells, localTo } = gathered;
  const told = new Set<string>();
  const tell = (document: string, thing: string) => {
    if (!meetings.has(thing) && !sources.has(thing)) return;
    tells.set(document, (tells.get(document) ?? new Set()).add(thing));
    told.add(thing);
  };
  for (const { document, thing } of spoken) tell(document, thing);
  for (const thing of [...meetings.values(), ...sources.values()]) {
    for (const to of [...targets(thing, 'OF_BODY'), ...targets(thing, 'PUBLISHED_BY')]) {
      const owner = localTo.get(to);
      if (owner) tell(owner, thing.id);
    }
  }
  for (const source of sources.values()) {
    if (told.has(source.id) && !source.properties.retrieved && targets(source, 'REPORTS').length === 0) continue;
    documents.push(source.id);
    sources.delete(source.id);
  }
  documents.sort();
  // A meeting of which no document says anything any more can stand in any file, and in none but a document's.
  const [first] = documents;
  for (const meeting of meetings.keys()) if (first && !told.has(meeting)) tell(first, meeting);
}

async function all(ask: Ask, beginning: string): Promise<Standing[]> {
  const records: Standing[] = [];
  for await (const record of standing(ask, beginning)) records.push(record);
  return records;
}

/** Records by what they lead to by relationships of a type. */
export function byTarget(records: Standing[], type: string): Map<string, Standing[]> {
  const groups = new Map<string, Standing[]>();
  for (const record of records) {
    for (const to of targets(record, type)) groups.set(to, [...(groups.get(to) ?? []), record]);
  }
  return groups;
}
