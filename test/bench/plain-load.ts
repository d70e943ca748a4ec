import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Address } from '../../src/graph/database.ts';
import { asParameters } from '../../src/graph/query.ts';

const BATCH = 10_000;

/** A driver with nothing of ours around it. */
export const rawDriver = ({ uri, user, password }: Address): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Writes down all nodes and relationships of a graph: a line a batch of one kind, ready to be sent. */
export async function writeDown(driver: Driver, file: string): Promise<{ nodes: number; relationships: number }> {
  const out = createWriteStream(file);
  const counts = { nodes: 0, relationships: 0 };
  const batches = new Map<string, { kind: string; rows: unknown[] }>();
  const put = async (kind: string, row: unknown) => {
    const batch = batches.get(kind) ?? { kind, rows: [] };
    batches.set(kind, batch);
    batch.rows.push(row);
    if (batch.rows.length >= BATCH) await flush(batch);
  };
  const flush = async (batch: { kind: string; rows: unknown[] }) => {
    batches.delete(batch.kind);
    if (batch.rows.length > 0 && !out.write(`${JSON.stringify(batch)}\n`)) await once(out, 'drain');
  };
  const session = driver.session({ fetchSize: 2_000 });
  for await (const row of session.run('MATCH (n:Record) RETURN labels(n) AS labels, properties(n) AS properties')) {
    counts.nodes += 1;
    await put(`node ${(row.get('labels') as string[]).join(':')}`, row.get('properties'));
  }
  for (const batch of [...batches.values()]) await flush(batch);
  const owned =
    'MATCH (a:Record)-[r]->(b:Record) RETURN a.id AS `from`, b.id AS `to`, type(r) AS type, properties(r) AS properties';
  for await (const row of session.run(owned)) {
    counts.relationships += 1;
    const { from, to, type, properties } = row.toObject();
    await put(`relationship ${type}`, { from, to, properties });
  }
  for (const batch of [...batches.values()]) await flush(batch);
  await session.close();
  out.end();
  await once(out, 'finish');
  return counts;
}

/** Loads what was written down by plain UNWIND, a batch of one kind a transaction; the seconds that Neo4j took for it. */
export async function loadPlainly(driver: Driver, file: string): Promise<number> {
  const session = driver.session();
  let seconds = 0;
  for await (const line of createInterface(createReadStream(file))) {
    const { kind, rows } = JSON.parse(line) as { kind: string; rows: unknown[] };
    const [what, name] = kind.split(' ');
    const text =
      what === 'node'
        ? `UNWIND $rows AS row CREATE (n:${name}) SET n = row`
        : `UNWIND $rows AS row MATCH (a:Record {id: row.from}) MATCH (b:Record {id: row.to}) CREATE (a)-[r:${name}]->(b) SET r = row.properties`;
    const sent = asParameters(rows);
    const began = performance.now();
    await session.executeWrite((transaction) => transaction.run(text, { rows: sent }));
    seconds += (performance.now() - began) / 1000;
  }
  await session.close();
  return seconds;
}
