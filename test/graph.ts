import { resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrate.ts';
import { warmUp } from '../src/graph/warm-up.ts';
import { startManagedNeo4j } from '../src/neo4j/managed.ts';
import { USUAL_VERSION } from '../src/neo4j/release.ts';

/** Starts the one Neo4j of the suite, of the release that NEO4J_VERSION names, in a LIAISON_HOME of its own, and stops it after the last test. No graph: no run. */
export default async function startGraph(): Promise<() => Promise<void>> {
  const version = readConfig().neo4jVersion;
  // A store that one release has opened the other refuses.
  const usual = version === USUAL_VERSION ? '.liaison-test' : `.liaison-test-${version}`;
  const neo4j = await startManagedNeo4j({
    home: resolve(process.env.LIAISON_TEST_HOME ?? usual),
    holder: 'npm test',
    version,
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
