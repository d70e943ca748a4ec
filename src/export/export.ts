import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { conflict, invalid } from '../domain/errors.ts';
import { makeFolder } from '../folder.ts';
import type { Database } from '../graph/database.ts';
import { onOneRevision } from '../graph/one-revision.ts';
import type { Ask } from '../graph/query.ts';
import { contentOf, givenIn } from '../graph/records.ts';
import { publishedSchemas } from '../ingest/publish-schema.ts';
import { slugOf } from '../ingest/record-of.ts';
import { documentContent } from './document.ts';
import { gather } from './gathered.ts';
import { registerContent } from './register.ts';
import { renderFile } from './yaml.ts';

export interface ExportOptions {
  /** Puts the dossier in the place of one that is there; other files of the folder stay. */
  force: boolean;
  /** Told how many of the documents are written. */
  progress?: (done: number, total: number) => void;
}

/** What an export wrote. */
export interface ExportReport {
  organisations: number;
  topics: number;
  documents: number;
  /** Ids of tables: their rows come in by a mapping, and are left out. */
  datasets: string[];
}

/** What an export writes into its folder, and takes away from it first if there is a dossier already. */
const PARTS = ['register.yaml', 'documents', 'schema'];

/**
 * Writes what stands in the graph as one dossier: `register.yaml`, each document with its text under `documents`, and the
 * JSON Schemas for editors. What was withdrawn is left out, as a file says it by not saying it; so are tables. All of it
 * is of one revision of the graph. It is written beside the folder first: a failure leaves the folder as it was.
 *
 * Import into an empty graph and export again gives the same bytes; import into the same graph changes nothing.
 * @throws INVALID if the folder is not empty, and `force` is not given or it is no dossier
 * @throws CONFLICT for what no file could say: `liaison verify` tells more of it
 */
export async function exportDossier(
  database: Database,
  folder: string,
  { force, progress = () => {} }: ExportOptions,
): Promise<ExportReport> {
  const target = path.resolve(folder);
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw invalid('folder', `${folder} is no folder to write into (${error.code}): name another one.`);
  });
  refuseUnlessFree(folder, there, force);
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`;
  makeDraft(draft, folder);
  try {
    const report = await onOneRevision(database, async () => {
      await rm(draft, { recursive: true, force: true });
      return writeDossier(database.reader(new AbortController().signal, 60).ask, draft, progress);
    });
    makeFolder(target);
    for (const part of PARTS) {
      await rm(path.join(target, part), { recursive: true, force: true });
      await rename(path.join(draft, part), path.join(target, part));
    }
    return report;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Before the graph is read: whoever cannot write there learns it at once. */
function makeDraft(draft: string, folder: string): void {
  try {
    makeFolder(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw error;
    throw invalid('folder', `${folder} cannot be written (${code}): name a folder in one that is there and yours.`);
  }
}

function refuseUnlessFree(folder: string, there: string[], force: boolean): void {
  if (there.length === 0) return;
  if (!there.includes('register.yaml')) {
    throw invalid('folder', `${folder} is not empty, and no dossier is in it: name an empty folder, or a new one.`);
  }
  if (force) return;
  throw invalid(
    'folder',
    `${folder} has a dossier already: name another folder, or give --force to put the export in its place.`,
  );
}

async function writeDossier(
  ask: Ask,
  folder: string,
  progress: (done: number, total: number) => void,
): Promise<ExportReport> {
  const documents = path.join(folder, 'documents');
  const schemas = path.join(folder, 'schema');
  makeFolder(documents);
  makeFolder(schemas);
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    if (!name.startsWith('mapping')) await writeFile(path.join(schemas, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const gathered = await gather(ask);
  await writeFile(
    path.join(folder, 'register.yaml'),
    renderFile(registerContent(gathered), 'schema/register.schema.json'),
  );
  for (const [done, id] of gathered.documents.entries()) {
    progress(done, gathered.documents.length);
    const contents = await contentOf(ask, [id, ...(await givenIn(ask, id))]);
    const records = [...contents].map(([of, content]) => ({ id: of, ...content }));
    const document = records.find((record) => record.id === id);
    if (!document) throw conflict(`${id} has gone while it was read: export again.`);
    const { content, text } = documentContent(document, records, gathered);
    const file = path.join(documents, slugOf(id));
    await writeFile(`${file}.yaml`, renderFile(content, '../schema/document.schema.json'));
    if (text !== null) await writeFile(`${file}.txt`, text);
  }
  return {
    organisations: gathered.organisations.length,
    topics: gathered.topics.length,
    documents: gathered.documents.length,
    datasets: gathered.datasets,
  };
}
