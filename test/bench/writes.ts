import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../src/graph/database.ts';
import { raiseRevision } from '../../src/graph/revision.ts';
import type { Neo4jAddress } from '../../src/neo4j/managed.ts';

/** Milliseconds from one write to the next. */
const EVERY = 500;

/**
 * Does some work while the revision of the graph is raised twice a second, as each write does at its end: so no answer
 * that is kept is of the graph as it is.
 */
export async function besideWrites<Result>(graph: Neo4jAddress, work: () => Promise<Result>): Promise<Result> {
  const database = openDatabase(graph);
  const ending = new AbortController();
  const write = async () => {
    while (!ending.signal.aborted) {
      await database.write(raiseRevision);
      await pause(EVERY, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const writing = write();
  try {
    return await work();
  } finally {
    ending.abort();
    await writing;
    await database.close();
  }
}
