import { integrityFaults, schemaFaults } from '../../src/graph/integrity.ts';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { verifyAnswers } from '../../src/ingest/verify-answers.ts';
import { verifyLinks } from '../../src/ingest/verify-links.ts';
import type { Cypher, Graph } from './graph.ts';
import { historyFaults } from './history.ts';

/** More than a test plants. */
const ALL = 1_000;

/**
 * What is wrong in a graph, as sentences in order; empty if it is whole. Whatever process ended in whatever moment, it must
 * be: each record as its last audit entry says, each operation whole or not there, each link and kept answer right, each
 * quote at its place. Nobody may write meanwhile.
 */
export async function faultsOf({ database, cypher, home }: Graph): Promise<string[]> {
  const faults: string[] = [];
  const { ask } = database.reader(AbortSignal.timeout(60_000), 60);
  for (const { problem, ids } of await integrityFaults(ask, ALL)) faults.push(...ids.map((id) => `${id} ${problem}`));
  for (const name of await schemaFaults(ask)) faults.push(`${name} is missing or not at work`);
  faults.push(...(await unapplied(cypher)), ...(await historyFaults(cypher)));
  const { failures } = await verifyGraph(database, null, home);
  const links = await verifyLinks(database);
  const answers = await verifyAnswers(database);
  for (const { id, problem } of [...failures, ...links.failures, ...answers.failures]) faults.push(`${id}: ${problem}`);
  return faults.sort();
}

/** A migration is noted once it is applied whole. */
async function unapplied(cypher: Cypher): Promise<string[]> {
  const rows = await cypher('MATCH (m:Migration) WHERE m.number = 0 OR m.checksum IS NULL RETURN m.number AS number');
  return rows.map(({ number }) => `the migration ${number} is not applied whole`);
}
