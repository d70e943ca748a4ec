import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';

/** Where a Neo4j listens and who may ask it. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** `refused`: it answers, but not to this user and password. */
type Answer = 'answers' | 'silent' | 'refused';

const DEADLINE = 2_000;

/** The managed Neo4j on a port of this machine. */
export const localAddress = (port: number, password: string): Neo4jAddress => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

/** Asks one question; whoever has not answered it after two seconds is silent. */
export async function askBolt(address: Neo4jAddress): Promise<Answer> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: DEADLINE,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const deadline = new AbortController();
  try {
    return await Promise.race([
      driver
        .executeQuery('RETURN 1', {}, address.database ? { database: address.database } : {})
        .then(() => 'answers' as const),
      sleep(DEADLINE, 'silent' as const, { signal: deadline.signal }),
    ]);
  } catch (error) {
    return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security') ? 'refused' : 'silent';
  } finally {
    deadline.abort();
    // Not awaited: a frozen Neo4j lets nobody go.
    driver.close().catch(() => {});
  }
}

/** Asks until it does not stay silent, for at most `patience` milliseconds and only while `hope` says so. */
export async function waitForBolt(address: Neo4jAddress, patience: number, hope: () => boolean): Promise<Answer> {
  const last = Date.now() + patience;
  while (hope()) {
    const answer = await askBolt(address);
    if (answer !== 'silent' || Date.now() > last) return answer;
    await sleep(100);
  }
  return 'silent';
}
