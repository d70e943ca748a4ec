import { z } from 'zod';
import type { Ask } from './query.ts';

/** Which part is to be verified: what these documents make and hold; null: everything. */
export type Scope = string[] | null;

const PAGE = 500;
const idRow = z.object({ id: z.string() });

const passage = z.object({
  id: z.string(),
  quote: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
});

/** A passage that is said to be in a document's text. */
export type StoredPassage = z.infer<typeof passage>;

const textRow = z.object({
  text: z.string().nullable(),
  sha256: z.string().nullable(),
  length: z.number().nullable(),
  table: z.string().nullable(),
  evidence: z.array(passage.extend({ claim: z.string() })),
  names: z.array(passage),
});

/** A document's text, with every passage that rests on it; of a dataset `table` says how its rows are told apart. */
export type StoredText = z.infer<typeof textRow>;

/** The ids of documents with passages, in order, a page at a time. */
export const documentsOf = (ask: Ask, scope: Scope): AsyncGenerator<string[]> =>
  pages((after) => ask('verify/documents', { after, documents: scope, limit: PAGE }, idRow));

/** The ids of claims that stand, in order, a page at a time. */
export const claimsOf = (ask: Ask, scope: Scope): AsyncGenerator<string[]> =>
  pages((after) => ask('verify/claims', { after, documents: scope, limit: PAGE }, idRow));

/** The ids of all organisations, in order, a page at a time. */
export const organisationsOf = (ask: Ask): AsyncGenerator<string[]> =>
  pages((after) => ask('verify/organisations', { after, limit: PAGE }, idRow));

/** The text of one document with its passages; undefined if it is gone. */
export const storedText = async (ask: Ask, id: string): Promise<StoredText | undefined> =>
  (await ask('verify/passages', { id }, textRow))[0];

const storedRow = passage.extend({ claim: z.string(), start: z.number(), end: z.number(), row: z.string() });

/** Evidence that is said to be a row of a dataset. */
export type StoredRow = z.infer<typeof storedRow>;

/** The evidence of a dataset whose row begins from the one place of its file on and before the other, in order. */
export const storedRows = (ask: Ask, document: string, from: number, to: number): Promise<StoredRow[]> =>
  ask('verify/rows', { document, from, to }, storedRow);

async function* pages(ask: (after: string) => Promise<{ id: string }[]>): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const ids = (await ask(after)).map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}
