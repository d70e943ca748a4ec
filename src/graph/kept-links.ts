import { z } from 'zod';
import { LINK_BASES, type LinkBasis } from '../domain/pairs.ts';
import type { Ask } from './query.ts';
import { inBatches } from './records.ts';
import { raiseRevision } from './revision.ts';

const pair = z.tuple([z.string(), z.string()]);
const ties = z.object({
  publishers: z.array(z.string()),
  claims: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  state: z.number(),
});

/** What is kept of a link (`STATED_LINK` in `cypher/model.json`). */
export type Ties = z.output<typeof ties>;

/** Two organisations that something ties; the first has the smaller id. */
export interface Tied {
  basis: LinkBasis;
  pair: [string, string];
  ties: Ties;
}

const touchedRow = z.object({ basis: z.enum(LINK_BASES), pair, lesser: z.union([z.literal(0), z.literal(1)]) });

/** Two organisations that something may tie, or no longer; `lesser`: which of them has less about it, to begin there. */
export type Touched = z.output<typeof touchedRow>;

const typeOf = (basis: LinkBasis) => `${basis}_LINK`;
const noRow = z.never();

/**
 * The pairs of organisations that these records may tie: claims with their parties, schedules and meetings with all who
 * were there, organisations with whoever is tied to them.
 */
export const touchedPairs = (ask: Ask, ids: string[]): Promise<Touched[]> =>
  inBatches(ids, (batch) => ask('link/touched', { ids: batch }, touchedRow));

/**
 * Whoever keeps a link holds both its organisations from before it reads what ties them until its transaction ends:
 * else of two writes at once each would keep a link without the other's claim. All in one order, so that none waits for
 * another that waits for it.
 */
export const lockOrganisations = (ask: Ask, ids: string[]): Promise<unknown> =>
  inBatches([...new Set(ids)].sort(), (batch) => ask('record/lock', { ids: batch }, noRow));

/** Keeps of these pairs what ties them now, and nothing of those that nothing ties. Locks the organisations first. */
export async function keepLinks(ask: Ask, touched: Touched[]): Promise<void> {
  await lockOrganisations(
    ask,
    touched.flatMap(({ pair }) => pair),
  );
  for (const basis of LINK_BASES) {
    const pairs = new Map(touched.filter((one) => one.basis === basis).map((one) => [one.pair.join(' '), one]));
    if (pairs.size > 0) await keepLinksOf(ask, basis, pairs);
  }
}

async function keepLinksOf(ask: Ask, basis: LinkBasis, pairs: Map<string, Touched>): Promise<void> {
  const others = new Map<string, string[]>();
  for (const { pair, lesser } of pairs.values()) {
    const known = others.get(pair[lesser]);
    if (known) known.push(pair[1 - lesser]!);
    else others.set(pair[lesser], [pair[1 - lesser]!]);
  }
  const tied = await tiesOf(
    ask,
    basis,
    [...others].map(([one, others]) => ({ one, others })),
  );
  const stand = new Set(tied.map(({ pair }) => pair.join(' ')));
  const links = tied.map(({ pair: [a, b], ties }) => ({ type: typeOf(basis), a, b, ties }));
  await inBatches(links, (batch) => ask('link/keep', { links: batch }, noRow));
  await forgetLinks(
    ask,
    [...pairs].filter(([key]) => !stand.has(key)).map(([, one]) => one),
  );
}

function forgetLinks(ask: Ask, links: Pick<Kept, 'basis' | 'pair'>[]): Promise<unknown> {
  const rows = links.map(({ basis, pair: [a, b] }) => ({ type: typeOf(basis), a, b }));
  return inBatches(rows, (batch) => ask('link/forget', { links: batch }, noRow));
}

/** What ties these organisations with those of a greater id, by their claims. */
export const tiesFrom = (ask: Ask, basis: LinkBasis, ids: string[]): Promise<Tied[]> =>
  tiesOf(
    ask,
    basis,
    ids.map((one) => ({ one, others: null })),
  );

const tiedRow = ties.extend({ pair });

const STATEMENT = { STATED: 'link/ties-stated', MET: 'link/ties-met', MEMBER: 'link/ties-member' } as const;

async function tiesOf(ask: Ask, basis: LinkBasis, sides: { one: string; others: string[] | null }[]): Promise<Tied[]> {
  const rows = await inBatches(sides, (batch) => ask(STATEMENT[basis], { sides: batch }, tiedRow));
  return rows.map(({ pair, ...ties }) => ({ basis, pair, ties }));
}

const keptRow = z.object({ type: z.enum(LINK_BASES.map(typeOf)), pair, ties: z.record(z.string(), z.unknown()) });

/** A link as it is kept, right or wrong. */
export interface Kept {
  basis: LinkBasis;
  pair: [string, string];
  ties: Record<string, unknown>;
}

/** What is kept of links that lead from these organisations. */
export async function keptLinksFrom(ask: Ask, ids: string[]): Promise<Kept[]> {
  const rows = await inBatches(ids, (batch) => ask('link/kept', { ids: batch }, keptRow));
  return rows.map(({ type, ...kept }) => ({ basis: LINK_BASES.find((basis) => typeOf(basis) === type)!, ...kept }));
}

/** Takes away whatever is kept of these links, and keeps them anew. */
export async function mendLinks(ask: Ask, links: Pick<Kept, 'basis' | 'pair'>[]): Promise<void> {
  await lockOrganisations(
    ask,
    links.flatMap(({ pair }) => pair),
  );
  await forgetLinks(ask, links);
  await keepLinks(
    ask,
    links.map(({ basis, pair: [one, other] }) => ({
      basis,
      pair: one < other ? [one, other] : [other, one],
      lesser: 0,
    })),
  );
  await raiseRevision(ask);
}
