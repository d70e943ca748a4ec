import type { BookmarkManager, Driver } from 'neo4j-driver';
import { z } from 'zod';
import { type ExactJson, fromExactJson, toExactJson } from './exact-value.ts';
import { asUnavailable } from './failure.ts';
import { PARAMETER, statementText } from './statements.ts';

/** Properties of a node or a relationship, each value as JSON that tells its kind. */
type ExactProperties = Record<string, ExactJson>;

/** A node by what is in it; which one it is, its properties say. */
export interface ExactNode {
  labels: string[];
  properties: ExactProperties;
}

/** A relationship between two records, by their ids. */
export interface ExactRelationship {
  source: string;
  type: string;
  target: string;
  properties: ExactProperties;
}

/** The graph as it is, value for value: what is read can be written again and is the same. */
export interface Exact {
  /** All nodes but those that are found anew, one after the other as they are taken. */
  nodes(): AsyncGenerator<ExactNode>;
  /** All relationships between records, likewise. */
  relationships(): AsyncGenerator<ExactRelationship>;
  /** Writes nodes at once, and is never repeated of itself. */
  putNodes(nodes: ExactNode[]): Promise<void>;
  /** Likewise relationships; gives how many of them had both their ends. */
  putRelationships(relationships: ExactRelationship[]): Promise<number>;
  close(): Promise<void>;
}

/** Milliseconds; a whole graph is read by one statement. */
const READ_TIME = 2 * 60 * 60 * 1000;
const WRITE_TIME = 10 * 60 * 1000;

const properties = z
  .record(z.string(), z.unknown())
  .transform((values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toExactJson(value)])));
const nodeRow = z.object({ labels: z.array(z.string()), properties });
const relationshipRow = z.object({ source: z.string(), type: z.string(), target: z.string(), properties });
const createdRow = z.object({ created: z.bigint() });

/** @param driver one that gives integers as bigint (`useBigInt`); it is closed with what is opened here */
export function openExact(driver: Driver, options: { bookmarkManager: BookmarkManager; database?: string }): Exact {
  async function* rows<Row>(statement: string, row: z.ZodType<Row>): AsyncGenerator<Row> {
    const session = driver.session({ ...options, defaultAccessMode: 'READ' });
    try {
      const timing = { timeout: READ_TIME, metadata: { statement } };
      for await (const record of session.run(statementText(statement), { [PARAMETER]: {} }, timing)) {
        yield row.parse(record.toObject());
      }
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await session.close();
    }
  }

  /** A transaction of its own that the driver does not repeat: after a lost answer it would write all of it twice. */
  async function put(statement: string, items: (ExactNode | ExactRelationship)[]) {
    const session = driver.session({ ...options, defaultAccessMode: 'WRITE' });
    const told = items.map((item) => ({ ...item, properties: valuesOf(item.properties) }));
    try {
      const timing = { timeout: WRITE_TIME, metadata: { statement } };
      const { records } = await session.run(statementText(statement), { [PARAMETER]: { rows: told } }, timing);
      return records.map((record) => record.toObject());
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await session.close();
    }
  }

  return {
    nodes: () => rows('backup/nodes', nodeRow),
    relationships: () => rows('backup/relationships', relationshipRow),
    async putNodes(nodes) {
      await put('restore/nodes', nodes);
    },
    async putRelationships(relationships) {
      const [row] = await put('restore/relationships', relationships);
      return Number(createdRow.parse(row).created);
    },
    close: () => driver.close(),
  };
}

const valuesOf = (told: ExactProperties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(told).map(([name, value]) => [name, fromExactJson(value)]));
