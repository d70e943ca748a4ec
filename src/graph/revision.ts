import { z } from 'zod';
import type { Ask } from './query.ts';

const numberRow = z.object({ number: z.number() });

/**
 * Says that the graph has changed: what was kept of it before is stale. The last statement of every write, after all that
 * locks anything else, so that nobody waits for a lock while holding this one.
 */
export const raiseRevision = (ask: Ask): Promise<unknown> => ask('revision/raise', {}, z.never());

/**
 * Makes sure that nobody else adds to the register until this transaction ends. An id that follows from a name is only
 * free if no other write is about to give it, and an organisation is only new if none is about to be called so: a table
 * finds out after this. Taken before anything else that others use, so that nobody waits for it while holding that.
 */
export const holdRegister = (ask: Ask): Promise<unknown> => ask('revision/register', {}, z.never());

/**
 * The number of the graph's revision, in a transaction that writes: it waits for writes that are being committed, so what
 * is read from then on holds at least all of this revision.
 */
export async function heldRevision(ask: Ask): Promise<number> {
  const [row] = await ask('revision/hold', {}, numberRow);
  return row!.number;
}
