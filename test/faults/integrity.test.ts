import { beforeEach, describe, expect, it } from 'vitest';
import { keepAnswers } from '../../src/graph/kept.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { importTable } from '../../src/ingest/table/import-table.ts';
import { ownNeo4j } from './graph.ts';
import { inputs } from './inputs.ts';
import { faultsOf } from './integrity.ts';

const { graph, empty } = ownNeo4j();
const { dossier, mapping, table } = inputs(40);

beforeEach(async () => {
  await empty();
  const { database, home } = graph();
  await importDossier(database, [dossier], { by: 'ann' });
  await importTable(database, table, { map: mapping, home, by: 'ann', rowsOfBatch: 15 });
  await keepAnswers(database, wholeQuestions);
});

const planted: [string, string, RegExp[]][] = [
  [
    'a claim without evidence',
    "MATCH (e:Evidence)-[:BEARS_ON]->(c {id: 'cooperation/writer-a/selec'}) DETACH DELETE e",
    [
      /^cooperation\/writer-a\/selec(:| is a claim) (no|without) evidence/,
      /^evidence\/writer-a\/.* is in the audit, and nowhere/,
    ],
  ],
  [
    'evidence without a document',
    "MATCH (e:Evidence)-[r:FOUND_IN]->() WHERE e.id STARTS WITH 'evidence/fault-events/' AND e.id ENDS WITH '/7' DELETE r",
    [/^evidence\/fault-events\/.*7 is found in no document$/, /^cooperation\/fault-events\/7: no evidence that stands/],
  ],
  [
    'evidence without a claim',
    "MATCH (e:Evidence)-[r:BEARS_ON]->(c {id: 'cooperation/fault-events/7'}) DELETE r",
    [
      /^evidence\/fault-events\/.*7 bears on no claim$/,
      /^cooperation\/fault-events\/7(: no| is a claim without) evidence/,
    ],
  ],
  [
    'a claim without a document',
    "MATCH (c {id: 'cooperation/fault-events/7'})-[r:MADE_IN]->() DELETE r",
    [/^cooperation\/fault-events\/7 is made in no document$/],
  ],
  [
    'a duplicated change',
    "MATCH (a:AuditEntry {record: 'document/writer-a'}) CREATE (b:AuditEntry) SET b = properties(a)",
    [/^document\/writer-a has version 1, and the audit the versions 1, 1$/, /^the operation .* tells of \d+ changes/],
  ],
  [
    'a missing audit entry',
    "MATCH (a:AuditEntry {record: 'document/writer-a'}) DELETE a",
    [/^document\/writer-a has version 1, and the audit the versions none$/, /^the operation .* tells of \d+ changes/],
  ],
  [
    'a version gap',
    "MATCH (d:Document {id: 'document/writer-a'}), (a:AuditEntry {record: d.id}) SET d.version = 3, a.version = 3",
    [/^document\/writer-a has version 3, and the audit the versions 3$/],
  ],
  [
    'half a document',
    "MATCH (c {id: 'cooperation/writer-b/training'})<-[:BEARS_ON]-(e) DETACH DELETE c, e",
    [/^(cooperation|evidence)\/writer-b\/.* is in the audit, and nowhere else$/, /^link\/stated\/.*nothing ties these/],
  ],
  [
    'a relationship that was lost',
    "MATCH (c {id: 'cooperation/writer-a/selec'})-[r:PARTY]->({id: 'organisation/writer-selec'}) DELETE r",
    [/^cooperation\/writer-a\/selec is not what the audit says$/, /^link\/stated\/.*nothing ties these two$/],
  ],
  [
    'a withdrawal by halves',
    "MATCH (c {id: 'cooperation/writer-a/selec'}) SET c.withdrawn = true",
    [/^cooperation\/writer-a\/selec is withdrawn, and the audit/, /^evidence\/.* stands, though its claim/, /^link\//],
  ],
  [
    'a lock that stayed',
    "CREATE (:Record {id: 'organisation/ghost', version: 0})",
    [/^organisation\/ghost is only locked/],
  ],
  [
    'an operation that was not finished',
    "MATCH (o:Operation {verb: 'importRegister'}) REMOVE o.result",
    [/ is an operation that was begun and not finished$/],
  ],
  [
    'a batch of a table twice',
    'MATCH (a:AuditEntry) WHERE a.version IS NULL WITH a ORDER BY a.operation LIMIT 1 CREATE (b:AuditEntry) SET b = properties(a)',
    [/^document\/fault-events is at row 40, and its batches/, /^the revision is \d+, after \d+ writes$/],
  ],
  [
    'a mark that is ahead of its rows',
    "MATCH (d:Document {id: 'document/fault-events'}) SET d.rows = 45",
    [/^document\/fault-events is at row 45/],
  ],
  [
    'a write that did not raise the revision',
    "MATCH (r:Revision {id: 'graph'}) SET r.number = 2",
    [/^the revision is 2, after \d+ writes$/],
  ],
  [
    'a kept link that differs',
    "MATCH ({id: 'organisation/writer-guam'})-[l:STATED_LINK]-({id: 'organisation/writer-iom'}) SET l.claims = 9",
    [/^link\/stated\/writer-guam~writer-iom: its claims is 9; computed again it is 1$/],
  ],
  [
    'a kept answer that differs',
    "MATCH (k:Kept {of: 'cooperations/unpaired'}) SET k.answer = '7'",
    [/^kept\/cooperations\/unpaired: the answer that is kept has 7; found again it has 0$/],
  ],
  [
    'a text that was changed',
    "MATCH (d:Document {id: 'document/writer-a'}) SET d.text = d.text + ' '",
    [
      /the text stored for document\/writer-a has/,
      /^document\/writer-a is not what/,
      /^document\/writer-a: its length/,
    ],
  ],
];

/** What a planted fault entails: derived properties and kept answers are no longer what the claims make them. */
const ENTAILED = /^kept\/|: its \w+ is .*; computed again it is /;

describe('the integrity check', () => {
  it('finds nothing in a graph that is whole', async () => {
    expect(await faultsOf(graph())).toEqual([]);
  });

  it.each(planted)('finds %s, and nothing but what that entails', async (_name, cypher, expected) => {
    await graph().cypher(cypher);
    const faults = await faultsOf(graph());
    expect(expected.filter((one) => !faults.some((fault) => one.test(fault)))).toEqual([]);
    expect(faults.filter((fault) => !ENTAILED.test(fault) && !expected.some((one) => one.test(fault)))).toEqual([]);
  });

  it('finds a constraint that is missing, and an operation that is there twice then', async () => {
    const { cypher } = graph();
    await cypher('DROP CONSTRAINT operation_id');
    try {
      await cypher("MATCH (o:Operation {verb: 'importRegister'}) CREATE (p:Operation) SET p = properties(o)");
      expect(await faultsOf(graph())).toEqual([
        expect.stringMatching(/^import\/.* is there twice$/),
        'operation_id is missing or not at work',
        expect.stringMatching(/^the revision is \d+, after \d+ writes$/),
      ]);
    } finally {
      await empty();
      await cypher('CREATE CONSTRAINT operation_id FOR (n:Operation) REQUIRE n.id IS UNIQUE');
    }
  });
});
