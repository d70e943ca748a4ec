import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import { unavailable } from '../domain/errors.ts';
import { type Exact, openExact } from './exact.ts';
import { asRefusalOfQuestion, asUnavailable, isTooLarge } from './failure.ts';
import { type Ask, type Parameters, runStatement } from './query.ts';

/** Where a Neo4j is and who asks it. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

/** The one connection of a process to its graph. */
export interface Database {
  /**
   * Reads for one request: every statement ends when the signal does, or after `seconds` (4). Counts its round trips.
   * @param requestId what the watch is told beside each statement
   */
  reader(signal: AbortSignal, seconds?: number, requestId?: string): { ask: Ask; roundTrips(): number };
  /** One transaction, repeated by the driver if the graph asks for it: what it does must bear an operation id. */
  write<Result>(work: (ask: Ask) => Promise<Result>, options?: { seconds?: number }): Promise<Result>;
  /** Runs schema commands (constraints, indexes) outside any transaction of ours. */
  command(text: string): Promise<void>;
  /** The graph value for value, as backup and restore need it. */
  exact(): Exact;
  /** True once the graph answers within two seconds. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Told of each statement that was asked: its file, how many milliseconds it took, whether it gave no answer, for which request. */
export type StatementWatch = (statement: string, milliseconds: number, failed: boolean, requestId?: string) => void;

const READ_SECONDS = 4;

/**
 * Opens a database. Does not connect yet: the first question does.
 * Routing and bookmarks of a cluster are the driver's own, so a reader sees what this process wrote.
 * @param watch told of each statement
 */
export function openDatabase(address: Address, watch?: StatementWatch): Database {
  const options = {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 10_000,
    maxConnectionPoolSize: 80,
    userAgent: 'liaison',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' as const },
  };
  const authority = neo4j.auth.basic(address.user, address.password);
  const driver = neo4j.driver(address.uri, authority, { ...options, disableLosslessIntegers: true });
  let exact: Exact | undefined;
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(address.database ? { database: address.database } : {}),
    });

  return {
    reader: (signal, seconds = READ_SECONDS, requestId) => {
      const { ask, roundTrips } = readerOf(() => session('READ'), signal, seconds);
      return { ask: watched(ask, watch, requestId), roundTrips };
    },
    write: (work, options) => {
      return writeOnce(session('WRITE'), (ask) => work(watched(ask, watch)), options?.seconds ?? 30);
    },
    async command(text) {
      const own = session('WRITE');
      try {
        await own.run(text);
      } catch (error) {
        throw asUnavailable(error);
      } finally {
        await own.close();
      }
    },
    exact() {
      exact ??= openExact(neo4j.driver(address.uri, authority, { ...options, useBigInt: true }), {
        bookmarkManager,
        ...(address.database ? { database: address.database } : {}),
      });
      return exact;
    },
    answers: () => answers(session('READ')),
    async close() {
      await exact?.close();
      await driver.close();
    },
  };
}

function watched(ask: Ask, watch: StatementWatch | undefined, requestId?: string): Ask {
  if (!watch) return ask;
  return async (statement, parameters, row) => {
    const began = performance.now();
    let failed = true;
    try {
      const rows = await ask(statement, parameters, row);
      failed = false;
      return rows;
    } finally {
      watch(statement, performance.now() - began, failed, requestId);
    }
  };
}

function readerOf(open: () => Session, signal: AbortSignal, seconds: number) {
  let trips = 0;
  const ask: Ask = async (statement, parameters, row) => {
    trips += 1;
    try {
      return await readOnce(open(), statement, parameters, row, { signal, seconds });
    } catch (error) {
      // A pooled connection that died with a restarted Neo4j says so on its next use: one more try on a fresh one.
      if (signal.aborted || isTooLarge(error) || !neo4j.isRetryableError(error)) throw asRefusalOfQuestion(error);
      return readOnce(open(), statement, parameters, row, { signal, seconds }).catch((second) => {
        throw asRefusalOfQuestion(second);
      });
    }
  };
  return { ask, roundTrips: () => trips };
}

async function readOnce<Row>(
  session: Session,
  statement: string,
  parameters: Parameters,
  row: z.ZodType<Row>,
  { signal, seconds }: { signal: AbortSignal; seconds: number },
): Promise<Row[]> {
  const configuration = { timeout: seconds * 1000, metadata: { statement } };
  try {
    return await untilAborted(signal, runStatement(session, statement, parameters, row, configuration));
  } finally {
    // Not awaited: closing waits for a graph that may be frozen.
    void session.close().catch(() => undefined);
  }
}

/** The driver's own timeouts do not end a wait for a frozen server (measured), so every wait is raced here. */
async function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  if (signal.aborted) throw unavailable();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(unavailable());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function writeOnce<Result>(
  session: Session,
  work: (ask: Ask) => Promise<Result>,
  seconds: number,
): Promise<Result> {
  const askIn =
    (transaction: ManagedTransaction): Ask =>
    (statement, parameters, row) =>
      runStatement(transaction, statement, parameters, row);
  try {
    const done = session.executeWrite((transaction) => work(askIn(transaction)), {
      timeout: seconds * 1000,
      metadata: { statement: 'write' },
    });
    return await untilAborted(AbortSignal.timeout(seconds * 1000 + 5_000), done);
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    void session.close().catch(() => undefined);
  }
}

/** Asked of a session and not of the driver, whose own check is content with a connection to a frozen server. */
async function answers(session: Session): Promise<boolean> {
  try {
    await untilAborted(AbortSignal.timeout(2_000), Promise.resolve(session.run('RETURN 1', {}, { timeout: 2_000 })));
    return true;
  } catch {
    return false;
  } finally {
    void session.close().catch(() => undefined);
  }
}
