import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { verifyAnswers } from '../../src/ingest/verify-answers.ts';
import { verifyLinks } from '../../src/ingest/verify-links.ts';
import type { Cypher, Graph } from './graph.ts';
import { historyFaults } from './history.ts';

/** Each finds ids, and says what is wrong with them. */
const SHAPES: [string, string][] = [
  ['is only locked, and was never written', 'MATCH (n:Record) WHERE n.version = 0 RETURN n.id AS id'],
  ['bears a lock', 'MATCH (n) WHERE n.locked IS NOT NULL RETURN coalesce(n.id, labels(n)[0]) AS id'],
  ['is there twice', 'MATCH (n:Record|Operation) WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN id'],
  ['bears on no claim', 'MATCH (n:Evidence) WHERE NOT EXISTS { (n)-[:BEARS_ON]->(:Claim) } RETURN n.id AS id'],
  ['is found in no document', 'MATCH (n:Evidence) WHERE NOT EXISTS { (n)-[:FOUND_IN]->(:Document) } RETURN n.id AS id'],
  ['is made in no document', 'MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:MADE_IN]->(:Document) } RETURN n.id AS id'],
  [
    'stands, though its claim was withdrawn',
    'MATCH (n:Evidence)-[:BEARS_ON]->(c:Claim) WHERE c.withdrawn AND NOT n.withdrawn RETURN n.id AS id',
  ],
  [
    'leads to what was never written',
    'MATCH (n:Record)-->(o:Record) WHERE coalesce(o.version, 0) < 1 RETURN DISTINCT n.id AS id',
  ],
  [
    'is not applied whole',
    'MATCH (m:Migration) WHERE m.number = 0 OR m.checksum IS NULL RETURN toString(m.number) AS id',
  ],
];

/**
 * What is wrong in a graph, as sentences in order; empty if it is whole. Whatever process ended in whatever moment, it must
 * be: each record as its last audit entry says, each operation whole or not there, each link and kept answer right, each
 * quote at its place. Nobody may write meanwhile.
 */
export async function faultsOf({ database, cypher, home }: Graph): Promise<string[]> {
  const faults: string[] = [];
  for (const [problem, text] of SHAPES) for (const { id } of await cypher(text)) faults.push(`${id} ${problem}`);
  faults.push(...(await schemaFaults(cypher)), ...(await historyFaults(cypher)));
  const { failures } = await verifyGraph(database, null, home);
  const links = await verifyLinks(database);
  const answers = await verifyAnswers(database);
  for (const { id, problem } of [...failures, ...links.failures, ...answers.failures]) faults.push(`${id}: ${problem}`);
  return faults.sort();
}

const named = z.array(z.object({ name: z.string() }));
const states = z.array(z.object({ name: z.string(), state: z.string() }));

/** Every constraint and index that a migration makes is there and at work. */
async function schemaFaults(cypher: Cypher): Promise<string[]> {
  const folder = new URL('../../cypher/migrations/', import.meta.url);
  const text = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const made = (what: RegExp) => text.flatMap((one) => [...one.matchAll(what)].map(([, name]) => name!));
  const constraints = named.parse(await cypher('SHOW CONSTRAINTS YIELD name')).map(({ name }) => name);
  const indexes = states.parse(await cypher('SHOW INDEXES YIELD name, state'));
  const online = indexes.filter(({ state }) => state === 'ONLINE').map(({ name }) => name);
  return [
    ...made(/^CREATE CONSTRAINT (\w+)/gm)
      .filter((name) => !constraints.includes(name))
      .map((name) => `the constraint ${name} is missing`),
    ...made(/^CREATE (?:FULLTEXT )?INDEX (\w+)/gm)
      .filter((name) => !online.includes(name))
      .map((name) => `the index ${name} is missing or not online`),
  ];
}
