import { z } from 'zod';
import type { Ask } from './query.ts';

/** An organisation that the graph has, and the schemes of the asking table of which it has a number. */
export interface Candidate {
  id: string;
  schemes: string[];
}

const candidate = { id: z.string(), schemes: z.array(z.string()) };
const numberedRow = z.object({ place: z.number(), ...candidate });
const namedRow = z.object({ folded: z.string(), ...candidate });

/**
 * The organisations that have these numbers, in step with them, each list in the order of ids.
 * @param schemes by which the asking table tells its organisations
 */
export async function identified(
  ask: Ask,
  identifiers: { scheme: string; value: string }[],
  schemes: string[],
): Promise<Candidate[][]> {
  if (identifiers.length === 0) return [];
  const found: Candidate[][] = identifiers.map(() => []);
  for (const { place, ...one } of await ask('organisation/by-identifier', { identifiers, schemes }, numberedRow)) {
    found[place]!.push(one);
  }
  return found;
}

/**
 * The organisations called exactly so, by folded name.
 * @param schemes by which the asking table tells its organisations
 */
export async function named(
  ask: Ask,
  names: string[],
  identity: string,
  schemes: string[],
): Promise<Map<string, Candidate[]>> {
  const rows = names.length === 0 ? [] : await ask('organisation/by-name', { names, identity, schemes }, namedRow);
  const byName = new Map<string, Candidate[]>();
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
