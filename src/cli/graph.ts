import { readConfig } from '../config.ts';
import { LiaisonError } from '../domain/errors.ts';
import { type Address, type Database, openDatabase } from '../graph/database.ts';
import { refuseHalfRestored } from '../graph/restoring.ts';
import { findRunningNeo4j, startManagedNeo4j } from '../neo4j/managed.ts';
import type { Screen } from './screen.ts';

/** The environment asks for something that cannot be: the command was used wrongly. */
export class WrongSetting extends Error {}

/** There is no graph to work on; the message says why, and what to do. */
export class NoGraph extends Error {}

/** A graph to work on. */
export interface OpenGraph {
  database: Database;
  /** For people: which one it is. */
  where: string;
  /** LIAISON_HOME, where files are kept beside the graph. */
  home: string;
  /** Whether its Neo4j goes on running after the command. */
  stays: boolean;
  /** Whether a server runs on it, as far as this machine knows. */
  isServed: boolean;
}

interface Opening {
  command: string;
  start: boolean;
  halfRestored?: boolean;
  interrupted?: string;
}

const NOTHING_BY_HALVES = 'Interrupted: what was not written whole is not written.';

interface Found {
  address: Address;
  where: string;
  home: string;
  stays: boolean;
  isServed: boolean;
  stop(): Promise<void>;
}

/**
 * Runs work on the graph: the one of `NEO4J_URI`; else that of a server running in this LIAISON_HOME; else a Neo4j
 * started for the command (if `start`) and stopped after it, also when it is interrupted.
 * @param command what the person typed, for the message to whoever wants the same LIAISON_HOME meanwhile
 * @param halfRestored works on a graph whose restore was broken off, too
 * @param interrupted what is to be said to whoever interrupts it
 * @throws WrongSetting, NoGraph; CONFLICT if the graph is half restored
 */
export async function onGraph<Result>(
  screen: Screen,
  { command, start, halfRestored = false, interrupted = NOTHING_BY_HALVES }: Opening,
  work: (graph: OpenGraph) => Promise<Result>,
): Promise<Result> {
  const opening = find(screen, command, start);
  const release = stopWhenInterrupted(screen, interrupted, async () => (await opening).stop());
  try {
    const { address, stop, ...found } = await opening;
    const database = openDatabase(address);
    try {
      if (!(await database.answers())) {
        throw new NoGraph(
          `${found.where} does not answer, or does not take the user and password. Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`,
        );
      }
      if (!halfRestored) await refuseHalfRestored(database);
      return await work({ database, ...found });
    } finally {
      screen.quiet();
      await database.close();
      await stop();
    }
  } finally {
    release();
  }
}

async function find(screen: Screen, command: string, start: boolean): Promise<Found> {
  const { neo4j, home, neo4jVersion: version, mayUpgrade } = settings(screen);
  const others = { home, stays: true, isServed: false, stop: async () => {} };
  if (neo4j) return { address: neo4j, where: neo4j.uri, ...others };
  const running = await findRunningNeo4j(home);
  if (running) {
    return { address: running, where: `${running.uri} (Liaison's own, in ${home})`, ...others, isServed: true };
  }
  if (!start) throw new NoGraph(`No Neo4j runs in ${home}. Start the server (npm start), or set NEO4J_URI.`);
  try {
    const managed = { home, version, mayUpgrade, progress: screen, holder: command };
    const { address, stop } = await startManagedNeo4j(managed);
    return { address, where: `${address.uri} (Liaison's own, in ${home})`, home, stays: false, isServed: false, stop };
  } catch (error) {
    throw error instanceof LiaisonError ? new NoGraph(error.message) : error;
  }
}

function settings(screen: Screen) {
  try {
    const config = readConfig();
    for (const warning of config.warnings) screen.complain(warning);
    return config;
  } catch (error) {
    throw error instanceof LiaisonError ? new WrongSetting(error.message) : error;
  }
}

/** A transaction under way is rolled back by Neo4j; a Neo4j of our own is stopped in order. Twice: at once. */
function stopWhenInterrupted(screen: Screen, sentence: string, stop: () => Promise<void>): () => void {
  let isStopping = false;
  const interrupted = (signal: 'SIGINT' | 'SIGTERM') => {
    const exit = signal === 'SIGINT' ? 130 : 143;
    if (isStopping) process.exit(exit);
    isStopping = true;
    screen.complain(sentence);
    stop()
      .catch(() => undefined)
      .finally(() => process.exit(exit));
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  return () => process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
}
