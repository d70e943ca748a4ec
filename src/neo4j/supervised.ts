import { setTimeout as sleep } from 'node:timers/promises';
import { LiaisonError, unavailable } from '../domain/errors.ts';
import type { ManagedNeo4j } from './managed.ts';
import type { Progress } from './progress.ts';

/** When Neo4j is started again, and when no more; milliseconds. */
export interface Patience {
  /** Waited after the first crash; twice as long after each further one, up to `longest`. */
  first: number;
  longest: number;
  /** One that stood so long has recovered: its next crash is a first one again. */
  steady: number;
  /** After more crashes in a row than these Neo4j is given up. */
  crashes: number;
}

const USUAL: Patience = { first: 1_000, longest: 30_000, steady: 300_000, crashes: 8 };

/** How soon after a failed question it must be known that Neo4j is gone; one taken over is looked for twice a second. */
const NEWS_PATIENCE = 2_000;

/** Who wants to know how Neo4j stands. */
export interface Supervision {
  /** It answers, at first and each time it was started again: make the graph ready for questions. */
  up(): Promise<void>;
  /** It has ended, and does not answer until it is `up` again. May be told twice. */
  down(): void;
  progress: Progress;
  /** Ends the supervision; a start under way is given up. */
  signal: AbortSignal;
  patience?: Partial<Patience> | undefined;
}

/**
 * Watches over a Neo4j until the signal: one that has ended is started again at the same address, after a wait that
 * doubles from crash to crash. One that is merely silent (frozen, busy) is left alone.
 * @throws LiaisonError `UNAVAILABLE` when it crashed too often in a row; and whatever `up` throws while Neo4j runs
 */
export async function supervise(neo4j: ManagedNeo4j, supervision: Supervision): Promise<void> {
  const { signal, progress } = supervision;
  const patience = { ...USUAL, ...supervision.patience };
  let why = await lifeOf(neo4j, supervision);
  for (let crashes = 1; !signal.aborted; crashes += 1) {
    if (crashes > patience.crashes) throw givenUp(crashes, why);
    const wait = Math.min(patience.first * 2 ** (crashes - 1), patience.longest);
    progress.start(`${why} It is started again in ${wait / 1000} s.`);
    await sleep(wait, undefined, { signal }).catch(() => undefined);

    const since = Date.now();
    why = await nextLifeOf(neo4j, supervision);
    if (Date.now() - since > patience.steady) crashes = 0;
  }
}

/** Sees a Neo4j that answers through to its end, or to the signal. Gives why it is down, as a sentence. */
async function lifeOf(neo4j: ManagedNeo4j, { up, down, signal }: Supervision): Promise<string> {
  const { exited } = neo4j;
  void exited.then(down);
  const aborted = new AbortController();
  try {
    await up().catch(async (error: unknown) => {
      const isGone = await Promise.race([exited.then(() => true), sleep(NEWS_PATIENCE, false)]);
      if (!isGone) throw error;
    });
    const end = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { signal: aborted.signal });
    });
    await Promise.race([exited, end]);
  } finally {
    aborted.abort();
  }
  // It may have ended while `up` was at work, which did not know.
  down();
  return 'Neo4j has ended.';
}

async function nextLifeOf(neo4j: ManagedNeo4j, supervision: Supervision): Promise<string> {
  const { signal } = supervision;
  try {
    await neo4j.startAgain(signal);
  } catch (error) {
    if (signal.aborted) return '';
    if (error instanceof LiaisonError) return error.message;
    throw error;
  }
  return lifeOf(neo4j, supervision);
}

const givenUp = (crashes: number, why: string) =>
  unavailable(
    `Neo4j was down ${crashes} times in a row and is given up. The last time: ${why} ` +
      'Its logs are in the logs folder of LIAISON_HOME. Mend the cause, then start again with npm start.',
  );
