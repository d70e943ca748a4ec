import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { conflict } from '../domain/errors.ts';
import type { Database } from './database.ts';
import type { Ask } from './query.ts';

const stateRow = z.object({ filled: z.boolean(), restoring: z.boolean() });
const countRow = z.object({ nodes: z.number(), relationships: z.number() });
const noRow = z.never();

const SECONDS = 600;

/** Whether there is anything in the graph, and whether a restore of it has not come to its end. */
export async function restoreState(database: Database): Promise<{ filled: boolean; restoring: boolean }> {
  const { ask } = database.reader(new AbortController().signal, SECONDS);
  return (await ask('restore/state', {}, stateRow))[0]!;
}

/** Why a graph is half restored, and what to do. */
export const HALF_RESTORED =
  'A restore is under way, or was broken off; in that case restore it again: liaison restore FILE --replace';

/**
 * Whoever works on a graph asks this first: a half of one must not be taken for the whole.
 * @throws CONFLICT if a restore was broken off here, or is under way
 */
export async function refuseHalfRestored(database: Database): Promise<void> {
  const { restoring } = await restoreState(database);
  if (!restoring) return;
  throw conflict(`This graph is half restored. ${HALF_RESTORED}`);
}

/** How many nodes and relationships a backup of the graph has to have. */
export async function countGraph(database: Database): Promise<{ nodes: number; relationships: number }> {
  const { ask } = database.reader(new AbortController().signal, SECONDS);
  return (await ask('backup/count', {}, countRow))[0]!;
}

/** Whether a restore is under way, or was broken off. */
export const isMarked = async (ask: Ask): Promise<boolean> => (await ask('restore/state', {}, stateRow))[0]!.restoring;

/**
 * Marks the graph as half restored, and takes away everything that is in it. Constraints and indexes stay.
 * @param notice milliseconds between the two, in which servers see the mark
 */
export async function emptyForRestore(database: Database, notice: number): Promise<void> {
  await database.write((own: Ask) => own('restore/mark', { at: new Date().toISOString() }, noRow));
  await pause(notice);
  await database.command('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await database.command('MATCH (n) WHERE NOT n:Restoring CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/** Forgets that migrations were applied, before those that the restored graph had are put back with it. */
export const forgetMigrations = (database: Database) =>
  database.write((own: Ask) => own('restore/unmigrate', {}, noRow));

/** The graph is whole again. */
export const endRestore = (database: Database) => database.write((own: Ask) => own('restore/unmark', {}, noRow));
