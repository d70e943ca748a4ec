import neo4j from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { type Address, type Database, openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { asParameters } from '../../src/graph/query.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import type { Neo4jAddress } from '../../src/neo4j/managed.ts';
import { until } from '../start/process.ts';
import { FAULTS_GRAPH } from './neo4j.ts';

/** How often a scenario is played: the long form plays all of them more often. */
export const isLong = process.env.LIAISON_FAULTS === 'long';
export const rounds = (short: number, long: number) => (isLong ? long : short);

/** Free Cypher on a graph, each text in a transaction of its own. */
export type Cypher = (text: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** A graph to look at, and what is kept beside it. */
export interface Graph {
  database: Database;
  cypher: Cypher;
  home: string;
}

/** Opens the graph at an address; the driver of the free Cypher outlives a Neo4j that is started again there. */
export function openGraph(address: Address, home: string): Graph & { close(): Promise<void> } {
  const database = openDatabase(address);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const cypher: Cypher = async (text, parameters = {}) => {
    const session = driver.session({ database: 'neo4j' });
    try {
      const result = await session.run(text, asParameters(parameters) as object);
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const close = async () => {
    await database.close();
    await driver.close();
  };
  return { database, cypher, home, close };
}

/** The Neo4j of these tests, its graph emptied and migrated before each file. */
export function ownNeo4j() {
  const { address, home } = JSON.parse(process.env[FAULTS_GRAPH]!) as { address: Neo4jAddress; home: string };
  let graph: ReturnType<typeof openGraph>;
  /** Takes all nodes away; constraints, indexes and the notes of migrations stay. */
  const empty = () => graph.cypher('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  beforeAll(async () => {
    graph = openGraph(address, home);
    await empty();
    await migrate(graph.database);
  });
  afterAll(() => graph.close());
  return {
    address,
    graph: () => graph,
    /** What another process needs to reach it. */
    settings: () => ({ NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password }),
    empty,
  };
}

/**
 * All that is in a graph but the moments, who recorded, and the ids of operations: two graphs that were made the same way
 * are equal, whatever happened on the way.
 */
export async function contentOf(cypher: Cypher): Promise<Record<string, unknown>> {
  const records = await cypher(
    `MATCH (n:Record)
     RETURN labels(n) AS labels, n {.*, recordedAt: null} AS properties,
       COLLECT { MATCH (n)-[r]->(o) RETURN [type(r), o.id, properties(r)] ORDER BY type(r), o.id, toString(r.role) } AS owned
     ORDER BY n.id`,
  );
  const audit = await cypher(
    `MATCH (a:AuditEntry) RETURN a.record AS record, a.verb AS verb, a.version AS version, a.because AS because,
       a.content AS content ORDER BY record, version, content`,
  );
  const operations = await cypher(
    'MATCH (o:Operation) RETURN o.verb AS verb, o.by AS by, o.result AS result ORDER BY verb, result',
  );
  return { records, audit, operations };
}

/** How many answers about the whole graph are kept. */
export const keptIn = async (cypher: Cypher) => (await cypher('MATCH (k:Kept) RETURN count(k) AS kept'))[0]!.kept;

/** Waits until all of them are: from then on a server at rest writes nothing. */
export const allAreKept = (cypher: Cypher) =>
  until(async () => (await keptIn(cypher)) === wholeQuestions.length, 240_000);
