import { z } from 'zod';
import type { Ask } from './query.ts';

/** An organisation's number in a register, asked for by a table that tells its organisations apart by another (`own`). */
export interface AskedIdentifier {
  scheme: string;
  value: string;
  own: { scheme: string; value: string };
}

/**
 * The ids of the organisations that have these numbers, in step with them; undefined where none has. One that the
 * table's own scheme tells to be another does not count; of several the first by id.
 */
export async function identified(ask: Ask, identifiers: AskedIdentifier[]): Promise<(string | undefined)[]> {
  if (identifiers.length === 0) return [];
  const rows = await ask(
    'organisation/by-identifier',
    { identifiers },
    z.object({ place: z.number(), id: z.string() }),
  );
  const found = new Map(rows.map(({ place, id }) => [place, id]));
  return identifiers.map((_, place) => found.get(place));
}

const namedRow = z.object({ folded: z.string(), id: z.string(), taken: z.boolean() });

/**
 * The organisations called exactly so, by folded name.
 * @param schemes by which the asking table tells its organisations
 * @returns `taken`: it has a number of one of them already, so it is another one of the same table
 */
export async function named(
  ask: Ask,
  names: string[],
  identity: string,
  schemes: string[],
): Promise<Map<string, { id: string; taken: boolean }[]>> {
  const rows = names.length === 0 ? [] : await ask('organisation/by-name', { names, identity, schemes }, namedRow);
  const byName = new Map<string, { id: string; taken: boolean }[]>();
  for (const { folded, ...one } of rows) byName.set(folded, [...(byName.get(folded) ?? []), one]);
  return byName;
}

/** The ids of the topics called exactly so, by folded name. */
export async function topicsNamed(ask: Ask, names: string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await ask('topic/by-name', { names }, z.object({ folded: z.string(), id: z.string() }));
  return new Map(rows.map(({ folded, id }) => [folded, id]));
}

/** Organisations that have a number of one of these schemes (`ours`), or those that have none. */
export interface Side {
  schemes: string[];
  ours: boolean;
}

/** How many there are on each side; those that are several together do not count. */
export async function countSides(ask: Ask, schemes: string[]): Promise<{ ours: number; others: number }> {
  const [row] = await ask('organisation/sides', { schemes }, z.object({ ours: z.number(), others: z.number() }));
  return row!;
}

const PAGE = 500;

/** The organisations of a side with all their names, in the order of ids, a page at a time. */
export async function* namesOf(ask: Ask, side: Side): AsyncGenerator<{ id: string; names: string[] }[]> {
  const row = z.object({ id: z.string(), names: z.array(z.string()) });
  for (let after = ''; ; ) {
    const page = await ask('organisation/names-of', { ...side, after, limit: PAGE }, row);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/**
 * Names on a side that share words with these, the likest first, at most 30 each.
 * @param questions in Lucene's language
 */
export const alike = (
  ask: Ask,
  questions: string[],
  side: Side,
): Promise<{ place: number; id: string; name: string }[]> =>
  ask('organisation/alike', { questions, ...side }, z.object({ place: z.number(), id: z.string(), name: z.string() }));
