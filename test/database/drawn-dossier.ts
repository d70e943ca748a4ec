import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Random, randomFrom } from '../bench/random.ts';
import { type Met, Said } from './drawn-claims.ts';
import {
  DATES,
  DOCUMENTS,
  ENDINGS,
  MEETINGS,
  ORGANISATIONS,
  SENTENCES,
  SOURCES,
  TOPICS,
  WORDS,
} from './drawn-words.ts';

/** A dossier that follows from a seed: every field of the format is there now and then, in every form it may have. */
export interface DrawnDossier {
  register: Record<string, unknown>;
  documents: { content: Record<string, unknown>; textFile?: { name: string; text: string } }[];
}

export class Drawing {
  readonly random: Random;
  private readonly sources = new Map<string, object>();
  private readonly meetings = new Map<string, object>();

  constructor(seed: number) {
    this.random = randomFrom(seed);
    for (const id of SOURCES) this.sources.set(id, this.source(id, ORGANISATIONS));
    for (const id of MEETINGS) {
      const body = this.random.pick(ORGANISATIONS);
      this.meetings.set(
        id,
        this.random.pick([
          { id, body, title: this.words() },
          { id, body },
          { id, title: 'T' },
        ]),
      );
    }
  }

  maybe<Value>(value: Value): Value | undefined {
    return this.random.next() < 0.6 ? value : undefined;
  }

  words = () => this.random.pick(WORDS);

  some<Item>(items: readonly Item[], least = 1): Item[] {
    const count = least + this.random.below(items.length - least + 1);
    return this.random.shuffle([...items]).slice(0, count);
  }

  oneOrMany = (ids: readonly string[]) => (this.maybe(true) ? this.random.pick(ids) : this.some(ids));

  register(): Record<string, unknown> {
    const names = (id: string) =>
      this.some(['en', 'uk', undefined]).map((language) => ({
        text: this.maybe(true) ? `Name of ${id}` : this.words(),
        language,
        script: this.maybe('Latn'),
        use: this.maybe(this.random.pick(['official', 'short', 'abbreviation', 'alias', 'former'])),
      }));
    return {
      organisations: ORGANISATIONS.map((id, i) => {
        const identity = this.maybe(this.random.pick(['named', 'collective']));
        return {
          ...{ id, kind: this.words(), identity, country: this.maybe('UA') },
          parent: i > 0 && identity !== 'collective' ? this.maybe(ORGANISATIONS[this.random.below(i)]) : undefined,
          names: names(id),
          identifiers: this.maybe([
            { scheme: 'Wikidata', value: `Q${i}`, url: this.maybe('https://www.wikidata.org/wiki/Q1') },
          ]),
        };
      }),
      topics: TOPICS.map((id, i) => ({
        ...{ id, names: names(id) },
        broader: i > 0 ? this.maybe(this.some(TOPICS.slice(0, i))) : undefined,
      })),
    };
  }

  source(id: string, publishers: string[]) {
    return {
      ...{ id, kind: this.words(), title: this.words() },
      ...this.random.pick([{ publisher: this.random.pick(publishers) }, { publisherName: this.words() }, {}]),
      url: this.maybe(`https://example.org/${id}?a=b#c`),
      language: this.maybe('en'),
      published: this.maybe(this.random.pick(DATES)),
      publishedAsWritten: this.maybe(this.words()),
    };
  }

  /** All that is only referred to: a claim may speak of what another file declares. */
  known = () => [...this.sources.values()];

  document(id: string): DrawnDossier['documents'][number] {
    const sentences = Array.from({ length: SENTENCES }, (_, i) => `${id} says ${i}: “${this.words()}” 𝓐 ${i}.`);
    const again = 'It was said again.';
    const text =
      [...sentences, again, again, again].join(this.random.pick([' ', '\n', '  \n'])) + this.random.pick(ENDINGS);
    const local = [`${id}-others`, `${id}-delegations`];
    const said = new Said(this, sentences, again, [...ORGANISATIONS, ...local]);
    const isFile = !text.includes('\r') && this.maybe(true) !== undefined;
    const name = this.random.pick([`${id}-text.txt`, `../texts/${id}.txt`]);
    const reports = this.maybe(this.random.pick(MEETINGS));
    const local0 = { id: `${id}-meeting`, body: local[0], schedule: said.schedule(undefined) };

    const content = {
      document: {
        ...this.source(id, [...ORGANISATIONS, local[0]!]),
        retrieved: this.maybe('2024-05-01'),
        ...(isFile ? { textFile: name } : { text }),
        textKind: this.random.pick(['verbatim', 'abstract']),
        recordedBy: this.maybe('Ann Smith'),
        recordedAt: this.maybe('2024-05-01T09:00:00Z'),
      },
      reports,
      organisations: local.map((organisation, i) => ({
        ...{ id: organisation, identity: this.maybe('as_written'), kind: this.words() },
        ...{ name: i === 0 ? again : 'says', language: this.maybe('uk'), script: this.maybe('Cyrl') },
        ...(i === 0 ? { occurrence: 2 } : { quote: sentences[1] }),
      })),
      names: this.some(ORGANISATIONS).map((organisation, i) => ({
        ...{ organisation, text: `Alias ${i}`, language: this.maybe('uk'), script: this.maybe('Latn') },
        use: this.maybe(this.random.pick(['official', 'short', 'alias'])),
        ...said.quote(i),
      })),
      documents: this.some(SOURCES).map((source) => this.sources.get(source)),
      meetings: [
        ...MEETINGS.map((meeting, i) => said.meeting(this.meetings.get(meeting) as Met, meeting === reports, i)),
        local0,
      ],
      memberships: this.some(ORGANISATIONS.slice(1)).map((member) => ({
        ...{ member, body: ORGANISATIONS[0], kind: this.random.pick(['member', 'observer', 'associate']) },
        ...{ key: this.maybe(`${member}-belongs`), ...said.period(), ...said.proof() },
      })),
      cooperations: ['base', ...this.some(['more', 'training'])].map((key) => said.cooperation(key)),
      evidence: DOCUMENTS.filter((other) => other !== id).map((other) => ({
        ...{ claim: `cooperation/${other}/base`, ...said.evidence(3) },
      })),
      silent: [
        { quote: sentences[4], why: this.words() },
        { quote: again, occurrence: 3, why: this.words() },
      ],
    };
    return { content, ...(isFile ? { textFile: { name, text } } : {}) };
  }
}

/** Draws a dossier: a register, three documents that speak of each other, and one of which only is known. */
export function drawDossier(seed: number): DrawnDossier {
  const draw = new Drawing(seed);
  const known = {
    document: { ...draw.source('drawn-known', ORGANISATIONS), retrieved: draw.maybe('2024') },
    documents: draw.known(),
    meetings: [{ id: 'drawn-silent-meeting', title: 'Of which nothing is said' }],
  };
  const documents = [...DOCUMENTS.map((id) => draw.document(id)), { content: known }];
  return { register: draw.register(), documents };
}

/** Writes the dossier into a folder, as its author would. */
export async function writeDrawn({ register, documents }: DrawnDossier, folder: string): Promise<void> {
  const put = async (file: string, text: string) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const yaml = (content: object) => stringify(content, { aliasDuplicateObjects: false });
  await put(join(folder, 'register.yaml'), yaml(register));
  for (const { content, textFile } of documents) {
    const { id } = content.document as { id: string };
    await put(join(folder, 'documents', `${id}.yaml`), yaml(content));
    if (textFile) await put(join(folder, 'documents', textFile.name), textFile.text);
  }
}
