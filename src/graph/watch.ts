import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';
import { hasStopped } from './failure.ts';
import { isMarked } from './restoring.ts';

/**
 * How a graph stands: whole; being restored, or left half restored; or stopped by its Neo4j, which could not write and
 * answers nothing until it is started again.
 */
export type Condition = 'WHOLE' | 'RESTORING' | 'STOPPED';

/** Milliseconds: how long an answer is waited for, and between two looks. */
const PATIENCE = 2_000;
const LOOK_EVERY = 1_000;

/** Asks how the graph stands; undefined if it does not say. */
export async function conditionOf(database: Database): Promise<Condition | undefined> {
  const { ask } = database.reader(AbortSignal.timeout(PATIENCE));
  try {
    return (await isMarked(ask)) ? 'RESTORING' : 'WHOLE';
  } catch (error) {
    return hasStopped(error) ? 'STOPPED' : undefined;
  }
}

/**
 * Looks every second how the graph stands, until the signal. One small statement a second, whatever the number of requests.
 * @param seen told at each look that was answered; the next one waits for it
 */
export async function watchGraph(
  database: Database,
  signal: AbortSignal,
  seen: (condition: Condition) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    const condition = await conditionOf(database);
    if (condition && !signal.aborted) await seen(condition);
    await pause(LOOK_EVERY, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
