import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll } from 'vitest';
import { type Address, type Database, openDatabase } from '../../src/graph/database.ts';
import { type Ask, asParameters, runStatement } from '../../src/graph/query.ts';

/** Where the graph of the suite is; `test/graph.ts` starts it and says so. */
export const address: Address = JSON.parse(process.env.LIAISON_TEST_GRAPH ?? 'null') ?? noGraph();

function noGraph(): never {
  throw new Error('There is no graph to test on: run the tests by vitest, which starts one.');
}

/** Free Cypher, for drawing a small graph and for looking at it afterwards. */
export type Cypher = (text: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** A transaction of a test: what is done in it is seen by it alone, and rolled back. */
export interface Drawn {
  ask: Ask;
  cypher: Cypher;
}

/** A database of this test file, closed after it. */
export function testDatabase(): Database {
  const database = openDatabase(address);
  afterAll(() => database.close());
  return database;
}

/** Runs the work in a transaction that is rolled back in the end. */
export async function rolledBack<Result>(work: (drawn: Drawn) => Promise<Result>): Promise<Result> {
  return withDriver(async (driver) => {
    const session = driver.session();
    const transaction = session.beginTransaction();
    try {
      const cypher: Cypher = async (text, parameters = {}) =>
        (await (await transaction).run(text, asParameters(parameters) as object)).records.map((row) => row.toObject());
      const ask: Ask = async (statement, parameters, row) =>
        runStatement(await transaction, statement, parameters, row);
      return await work({ ask, cypher });
    } finally {
      await (await transaction).rollback().catch(() => undefined);
      await session.close();
    }
  });
}

/** Runs one text at once and for good. */
export const committed: Cypher = (text, parameters = {}) =>
  withDriver(async (driver) => {
    const { records } = await driver.executeQuery(text, asParameters(parameters) as object);
    return records.map((row) => row.toObject());
  });

/**
 * Has Neo4j plan a text without running it. Gives what the planner warns of (a cartesian product, what is deprecated, an
 * unbounded path …), but not that this graph lacks a label, type or property.
 */
export const warningsOf = (text: string, parameters: Record<string, unknown>): Promise<string[]> =>
  withDriver(async (driver) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
    return summary.notifications
      .filter(({ category }) => category !== 'UNRECOGNIZED')
      .map(({ title, description }) => `${title}: ${description}`);
  });

async function withDriver<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Takes away everything that a test wrote for good under ids with this word in it, and what was noted of it. */
export const forget = (word: string) =>
  committed(
    `MATCH (n) WHERE (n:Record AND n.id CONTAINS $word) OR (n:AuditEntry AND n.record CONTAINS $word)
       OR (n:Operation AND (n.id CONTAINS $word OR n.result CONTAINS $word))
     DETACH DELETE n`,
    { word },
  );
