import { startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { testHome, VERSION } from '../release.ts';
import { emptyHome } from '../start/process.ts';

/** Where it is told to the tests, as JSON: its address and its LIAISON_HOME. */
export const FAULTS_GRAPH = 'LIAISON_TEST_FAULTS_GRAPH';

/** Starts the one Neo4j of the scenarios that leave it running, with an empty graph, and stops it after the last of them. */
export default async function startNeo4j(): Promise<() => Promise<void>> {
  const home = testHome('.liaison-test-faults');
  emptyHome(home);
  const progress = { start: () => {}, update: () => {}, succeed: () => {} };
  const neo4j = await startManagedNeo4j({ home, holder: 'npm test', version: VERSION, progress });
  process.env[FAULTS_GRAPH] = JSON.stringify({ address: neo4j.address, home });
  return () => neo4j.stop();
}
