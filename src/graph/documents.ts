import { z } from 'zod';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Ask } from './query.ts';
import { type DocumentRow, documentRow, documentShape, text } from './rows.ts';

const silentPassages = z.array(z.object({ start: z.number(), end: z.number(), why: z.string() }));

const wholeDocument = documentRow.extend({
  text,
  reports: text,
  silent: z
    .string()
    .nullish()
    .transform((json) => silentPassages.parse(JSON.parse(json ?? '[]'))),
});
export type WholeDocument = z.output<typeof wholeDocument>;

export interface DocumentsQuestion extends PageRequest {
  about: string | null;
  publisher: string | null;
  kinds: string[] | null;
  languages: string[] | null;
  textKinds: string[] | null;
  held: boolean | null;
  orderBy: string;
}

const documentsPage = pageOf(documentShape);

/** Pages of documents, one a question. */
export async function findDocuments(ask: Ask, questions: DocumentsQuestion[]): Promise<Page<DocumentRow>[]> {
  return ask('document/find', { questions }, documentsPage);
}

const wholeRow = z.object({ document: wholeDocument });

/** Documents whole with their text, those that exist, by id. */
export async function documentsById(ask: Ask, ids: string[]): Promise<WholeDocument[]> {
  const rows = await ask('document/by-id', { ids }, wholeRow);
  return rows.map((row) => row.document);
}

const countRow = z.object({ documents: z.number() });

/** How many documents the graph has, withdrawn ones included: 0 means that nothing was ever imported. */
export async function countDocuments(ask: Ask): Promise<number> {
  const [row] = await ask('document/count', {}, countRow);
  return row!.documents;
}
