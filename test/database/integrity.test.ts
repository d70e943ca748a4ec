import { describe, expect, it } from 'vitest';
import { integrityFaults, schemaFaults } from '../../src/graph/integrity.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { committed, testDatabase } from './connection.ts';
import { cooperation, equals, inGraph, organisation, paper } from './drawing.ts';

const database = testDatabase();

const scene = [organisation('a'), organisation('b'), paper('paper'), cooperation('ab', equals('a', 'b'))];

describe('integrity/shapes', () => {
  it(
    'finds nothing in what was written',
    inGraph(scene, async ({ ask }) => expect(await integrityFaults(ask)).toEqual([])),
  );

  it(
    'finds no fault in a sample that is being imported, or was broken off: the next start goes on with it',
    inGraph(scene, async ({ ask, cypher }) => {
      await cypher("CREATE (:Operation {id: 'import/sample', verb: 'importSample'})");
      expect(await integrityFaults(ask)).toEqual([]);
    }),
  );

  it.each([
    ['is only locked, and was never written', "CREATE (:Record {id: 'organisation/x', version: 0})", 'organisation/x'],
    ['bears a lock', "MATCH (n:Organisation {id: 'organisation/a'}) SET n.locked = true", 'organisation/a'],
    [
      'leads to what was never written',
      "MATCH (n:Organisation {id: 'organisation/a'}) CREATE (n)-[:PART_OF]->(:Record {id: 'organisation/x'})",
      'organisation/a',
    ],
    ['bears on no claim', 'MATCH (:Evidence)-[r:BEARS_ON]->() DELETE r', 'evidence/'],
    ['is found in no document', 'MATCH (:Evidence)-[r:FOUND_IN]->() DELETE r', 'evidence/'],
    ['is made in no document', 'MATCH (:Claim)-[r:MADE_IN]->() DELETE r', 'cooperation/'],
    ['is a claim without evidence', 'MATCH (n:Evidence) SET n.withdrawn = true', 'cooperation/'],
    ['stands, though its claim was withdrawn', 'MATCH (n:Claim) SET n.withdrawn = true', 'evidence/'],
    ['is an operation that was begun and not finished', "CREATE (:Operation {id: 'half'})", 'half'],
    ['is in the audit, and nowhere else', "CREATE (:AuditEntry {record: 'organisation/gone'})", 'organisation/gone'],
  ])('finds what %s', (problem, planting, id) =>
    inGraph(scene, async ({ ask, cypher }) => {
      await cypher(planting);
      const faults = await integrityFaults(ask);
      expect(faults).toContainEqual({ problem, number: 1, ids: [expect.stringContaining(id)] });
    })(),
  );

  it(
    'names five of many, and counts all',
    inGraph(scene, async ({ ask, cypher }) => {
      await cypher("UNWIND range(1, 7) AS i CREATE (:Operation {id: 'half-' + i})");
      expect(await integrityFaults(ask)).toEqual([
        {
          problem: 'is an operation that was begun and not finished',
          number: 7,
          ids: expect.toSatisfy((ids: string[]) => ids.length === 5 && ids.every((id) => id.startsWith('half-'))),
        },
      ]);
    }),
  );
});

describe('integrity/constraints and integrity/indexes', () => {
  it('find a constraint or index that is missing, until a migration has made it again', async () => {
    await migrate(database);
    const { ask } = database.reader(AbortSignal.timeout(60_000), 60);
    expect(await schemaFaults(ask)).toEqual([]);
    await committed('DROP CONSTRAINT operation_id');
    await committed('DROP INDEX names');
    try {
      expect(await schemaFaults(ask)).toEqual(['names', 'operation_id']);
    } finally {
      await committed("MATCH (m:Migration {slug: 'records'}) DELETE m");
      await migrate(database);
    }
    expect(await schemaFaults(ask)).toEqual([]);
  });
});
