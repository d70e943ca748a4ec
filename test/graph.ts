import { openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrate.ts';
import { warmUp } from '../src/graph/warm-up.ts';
import { startManagedNeo4j } from '../src/neo4j/managed.ts';
import { testHome, VERSION } from './release.ts';

/** Starts the one Neo4j of the suite in a LIAISON_HOME of its own, and stops it after the last test. No graph: no run. */
export default async function startGraph(): Promise<() => Promise<void>> {
  const neo4j = await startManagedNeo4j({
    home: testHome(process.env.LIAISON_TEST_HOME ?? '.liaison-test'),
    holder: 'npm test',
    version: VERSION,
    progress: { start: console.log, update: () => {}, succeed: console.log },
  });
  process.env.LIAISON_TEST_GRAPH = JSON.stringify(neo4j.address);
  const database = openDatabase(neo4j.address);
  await database.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  await migrate(database);
  await warmUp(database);
  await database.close();
  return () => neo4j.stop();
}
