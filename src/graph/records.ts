import { z } from 'zod';
import type { Ask } from './query.ts';
import type { OwnedRelationship, Property } from './record.ts';

const BATCH = 10_000;

/** Asks for at most 10,000 items at a time and gives all rows: one statement with very many would need much memory. */
export async function inBatches<Item, Row>(items: Item[], ask: (batch: Item[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let i = 0; i < items.length; i += BATCH) rows.push(...(await ask(items.slice(i, i + BATCH))));
  return rows;
}

/** How a record stands in the graph. Version 0: it does not exist, only its id is locked. */
export interface Held {
  id: string;
  version: number;
  withdrawn: boolean;
  digest: string | null;
  labels: string[];
  /** What it keeps from its first write. */
  kept: Record<string, Property>;
}

const heldRow = z.object({
  id: z.string(),
  version: z.number(),
  withdrawn: z.boolean(),
  digest: z.string().nullable(),
  labels: z.array(z.string()),
  kept: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/**
 * How these records stand, by id; one that does not exist is left out.
 * @param keep names of properties to tell as `kept`
 */
export async function heldRecords(ask: Ask, ids: string[], keep: string[] = []): Promise<Map<string, Held>> {
  const rows = await inBatches(ids, (batch) => ask('record/held', { ids: batch, keep }, heldRow));
  return new Map(
    rows.map(({ kept, ...row }) => [
      row.id,
      { ...row, kept: Object.fromEntries(keep.map((name, i) => [name, kept[i] ?? null])) },
    ]),
  );
}

/** All properties and owned relationships of a record, as they stand. */
export interface Content {
  properties: Record<string, Property>;
  relationships: OwnedRelationship[];
}

/** A record as it stands. */
export interface Standing extends Content {
  id: string;
}

const properties = z.record(z.string(), z.custom<Property>());
const contentRow = z.object({
  id: z.string(),
  properties,
  relationships: z.array(z.object({ type: z.string(), to: z.string(), properties })),
});

/** The content of these records, by id; one that does not exist is left out. */
export async function contentOf(ask: Ask, ids: string[]): Promise<Map<string, Content>> {
  const rows = await inBatches(ids, (batch) => ask('record/content', { ids: batch }, contentRow));
  return new Map(rows.map(({ id, ...content }) => [id, content]));
}

const idRow = z.object({ id: z.string() });
const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

/** Ids that stand and begin so (`organisation/`), at most 20,000. */
export const idsBeginning = async (ask: Ask, beginning: string): Promise<string[]> =>
  idsOf(await ask('record/ids-like', { beginning }, idRow));

/** Ids of all that a document's file has given and that stands: claims, evidence, names, AS_WRITTEN organisations. */
export const givenIn = async (ask: Ask, document: string): Promise<string[]> =>
  idsOf(await ask('record/of-document', { document }, idRow));

const PAGE = 1_000;

/** The records that stand and whose ids begin so (`organisation/`), with their content, in the order of ids. */
export async function* standing(ask: Ask, beginning: string): AsyncGenerator<Standing> {
  for (let after = ''; ; ) {
    const ids = idsOf(await ask('record/standing', { beginning, after, limit: PAGE }, idRow));
    for (const [id, content] of await contentOf(ask, ids)) yield { id, ...content };
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

const spokenOfRow = z.object({ document: z.string(), thing: z.string() });

/** Which documents speak of which meetings and other documents, dossiers' documents only. */
export const spokenOf = (ask: Ask) => ask('record/spoken-of', {}, spokenOfRow);

const heldText = z.object({
  id: z.string(),
  sha256: z.string().nullable(),
  quotes: z.array(z.object({ claim: z.string(), quote: z.string() })),
});

/** A text in the graph: its hash and the quotes that rest on it. */
export type HeldText = z.infer<typeof heldText>;

/** Those of these documents whose text the graph holds, by id. */
export async function heldTexts(ask: Ask, documents: string[]): Promise<Map<string, HeldText>> {
  const rows = await inBatches(documents, (batch) => ask('record/texts-of', { ids: batch }, heldText));
  return new Map(rows.map((row) => [row.id, row]));
}

const countRow = z.object({ label: z.string(), total: z.number(), withdrawn: z.number() });

/** How many records of each label there are, withdrawn ones included, and how many of them are withdrawn. */
export const countRecords = (ask: Ask) => ask('record/count', {}, countRow);
