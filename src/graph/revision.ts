import { z } from 'zod';
import type { Ask } from './query.ts';

const numberRow = z.object({ number: z.number() });

/**
 * Says that the graph has changed: what was kept of it before is stale. The last statement of every write, after all that
 * locks anything else, so that nobody waits for a lock while holding this one.
 */
export const raiseRevision = (ask: Ask): Promise<unknown> => ask('revision/raise', {}, z.never());

/**
 * The number of the graph's revision, in a transaction that writes: it waits for writes that are being committed, so what
 * is read from then on holds at least all of this revision.
 */
export async function heldRevision(ask: Ask): Promise<number> {
  const [row] = await ask('revision/hold', {}, numberRow);
  return row!.number;
}
