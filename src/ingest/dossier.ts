import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { GivenRecord } from '../graph/record.ts';
import { refuseContradictions, refuseLacks } from './check-register.ts';
import { compileClaims } from './compile-claims.ts';
import { compileDocument, compileWords, declareAsWritten } from './compile-document.ts';
import { compileRegister } from './compile-register.ts';
import { type FoundFile, findFiles, shownPath } from './find.ts';
import { type DocumentContent, documentFormat } from './format-document.ts';
import { type RegisterContent, registerFormat } from './format-register.ts';
import { emptyRegister, gatherHeld, gatherRegister, gatherSpokenOf, type Register } from './gather.ts';
import { evidenceDate, type Reading } from './reading.ts';
import { type Reference, References } from './references.ts';
import { type Place, Refusals } from './refusal.ts';
import { type Shaped, shape } from './shape.ts';
import { decodeText } from './textfile.ts';
import { Spot, YamlFile } from './yaml.ts';

/** One document file, as records. */
export interface GivenDocument {
  /** `document/<slug>`. */
  id: string;
  /** Base name of its file, for “no longer in …”. */
  file: string;
  /** Its file as refusals call it. */
  path: string;
  /** null: the document has none, and is only known of. */
  text: string | null;
  /** The document itself, organisations as written, names it adds, claims, evidence; in the order of the file. */
  records: GivenRecord[];
}

/** Files that were read completely and found right. */
export interface Dossier {
  /**
   * What things are: organisations, topics, names, identifiers, meetings, documents that are only referred to, each in
   * the order of ids. What these files do not say of a thing, others may: records of the graph are to be completed.
   */
  register: GivenRecord[];
  /** In the order of ids. */
  documents: GivenDocument[];
  /** Uses of ids that none of the files declares. */
  references: Reference[];
  /** The files that were read, as refusals call them. */
  files: string[];
  /** Where each record is told of, by its id. */
  places: Map<string, Place>;
}

/**
 * Reads dossiers: folders, or single files of them. Nothing is asked of a graph.
 * @throws RefusedError with everything that is wrong in all of the files
 */
export async function readDossier(paths: string[]): Promise<Dossier> {
  const refusals = new Refusals();
  const references = new References();
  const register = emptyRegister(refusals);
  const files = await findFiles(paths, refusals);
  const contents = await Promise.all(files.map((file) => readYaml(file, refusals)));

  for (const content of contents) {
    if (content?.kind === 'register') gatherRegister(content.content, content.spot, register, references, refusals);
  }
  const readings: (Reading & { file: FoundFile })[] = [];
  for (const content of contents) {
    if (content?.kind !== 'document') continue;
    if (!gatherHeld(content.content, content.spot, register, references, refusals)) continue;
    readings.push(await startReading(content, register, references, refusals));
  }
  for (const { content, spot } of readings) gatherSpokenOf(content, spot, register, references, refusals);
  for (const reading of readings) declareAsWritten(reading);

  const areWhole = contents.every((content) => content !== null && !content.partial);
  refuseContradictions(register, refusals);
  if (areWhole) refuseLacks(register, refusals);
  const held = new Set(readings.map(({ id }) => id));
  const things = compileRegister(register, (document) => held.has(document), refusals);
  for (const reading of readings) compileReading(reading);
  const open = references.settle(refusals);
  const declared = [...things.map(({ record }) => record), ...readings.flatMap(({ records }) => records)];
  // A part left out for its form may have declared what seems to be missing.
  refusals.throwIfAny(areWhole ? { references: open, declared: declared.map(({ id }) => id) } : undefined);

  readings.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    register: things.map(({ record }) => record),
    documents: readings.map(({ id, file, text, records }) => ({
      id,
      file: path.basename(file.path),
      path: file.shown,
      text,
      records,
    })),
    references: open,
    files: files.map(({ shown }) => shown),
    places: new Map([
      ...things.map(({ record, thing }): [string, Place] => [record.id, thing.place]),
      ...readings.flatMap(({ places }) => [...places]),
    ]),
  };
}

function compileReading(reading: Reading): void {
  compileDocument(reading);
  compileWords(reading);
  compileClaims(reading);
  if (!reading.partial) reading.references.declaresAllOf(reading.id);
}

type ReadFile = { file: FoundFile; spot: Spot } & (
  | ({ kind: 'register' } & Shaped<RegisterContent>)
  | ({ kind: 'document' } & Shaped<DocumentContent>)
);

/** A file's content, or null and what is wrong with it. */
async function readYaml(file: FoundFile, refusals: Refusals): Promise<ReadFile | null> {
  const bytes = await readFile(file.path).catch(() => null);
  if (!bytes) refusals.add({ file: file.shown, line: 1, column: 1 }, 'The file cannot be read: see who may read it.');
  const text = bytes && decodeText(bytes, file.shown, refusals);
  const yaml = text === null ? null : YamlFile.parse(text, file.shown, refusals);
  if (!yaml) return null;
  const common = { file, spot: new Spot(yaml) };
  if (file.kind === 'register') {
    const shaped = shape(yaml, registerFormat, refusals);
    return shaped && { ...common, kind: 'register', ...shaped };
  }
  const shaped = shape(yaml, documentFormat, refusals);
  return shaped && { ...common, kind: 'document', ...shaped };
}

async function startReading(
  { file, spot, content, partial }: Extract<ReadFile, { kind: 'document' }>,
  register: Register,
  references: References,
  refusals: Refusals,
): Promise<Reading & { file: FoundFile }> {
  const { id, text, textFile } = content.document;
  const place = spot.at('document', 'textFile').place;
  const read = textFile === undefined ? null : await readTextFile(file, textFile, place, refusals);
  return {
    ...{ file, id, content, spot, partial, register, references, refusals },
    text: text ?? read,
    textIsUnread: textFile !== undefined && read === null,
    evidenceDate: evidenceDate(content, spot, refusals),
    records: [],
    places: new Map(),
  };
}

/** The text beside a document file, which may lie anywhere in the folder of its dossier. */
async function readTextFile(
  file: FoundFile,
  textFile: string,
  place: Place,
  refusals: Refusals,
): Promise<string | null> {
  const wanted = path.resolve(path.dirname(file.path), textFile);
  const real = await realpath(wanted).catch(() => null);
  const root = await realpath(file.root);
  const isInside = (candidate: string, folder: string) => candidate.startsWith(path.join(folder, path.sep));
  if (path.isAbsolute(textFile) || !isInside(wanted, file.root) || (real !== null && !isInside(real, root))) {
    refusals.add(place, `“${textFile}” lies outside the folder of the dossier: put the text inside it.`);
    return null;
  }
  const bytes = real === null ? null : await readFile(real).catch(() => null);
  if (!bytes) {
    refusals.add(place, `There is no file “${textFile}” in the folder of this document: name the file with its text.`);
    return null;
  }
  if (bytes.length === 0) refusals.add(place, `The file “${textFile}” is empty: put the text into it.`);
  return bytes.length === 0 ? null : decodeText(bytes, shownPath(wanted), refusals);
}
