import neo4j, { type Driver } from 'neo4j-driver';
import { asParameters } from '../../src/graph/query.ts';
import type { GivenRecord } from '../../src/graph/record.ts';

const BATCH = 5_000;

/**
 * Writes the records into an empty graph that has its constraints: the nodes and relationships that `writeRecords`
 * would leave (version 1, not withdrawn), without its locks, comparisons and audit.
 */
export async function load(driver: Driver, records: GivenRecord[]): Promise<void> {
  const byLabels = grouped(records, ({ labels }) => labels.join(':'));
  for (const [labels, of] of byLabels) {
    const rows = of.map(({ id, properties }) => ({ ...properties, id, version: 1, withdrawn: false, digest: id }));
    await inBatches(driver, rows, `UNWIND $rows AS row CREATE (n:Record:${labels}) SET n = row`);
  }
  const owned = records.flatMap(({ id, relationships }) =>
    relationships.map(({ type, to, properties = {} }) => ({ type, row: { from: id, to, properties } })),
  );
  for (const [type, of] of grouped(owned, ({ type }) => type)) {
    const rows = of.map(({ row }) => row).sort((one, other) => (one.to < other.to ? -1 : 1));
    const create = `UNWIND $rows AS row MATCH (n:Record {id: row.from}) MATCH (to:Record {id: row.to})
      CREATE (n)-[r:${type}]->(to) SET r = row.properties`;
    await inBatches(driver, rows, create);
  }
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.executeQuery('CALL db.prepareForReplanning(600)');
}

async function inBatches(driver: Driver, rows: object[], text: string): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  try {
    for (let i = 0; i < rows.length; i += BATCH) {
      await session.run(text, { rows: asParameters(rows.slice(i, i + BATCH)) });
    }
  } finally {
    await session.close();
  }
}

function grouped<Item>(items: Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}
