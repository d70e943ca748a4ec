import { takeLock } from '../../src/neo4j/lock.ts';
import { startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { VERSION } from '../release.ts';

/**
 * A process to kill. `node holder.ts neo4j HOME` runs the managed Neo4j, `node holder.ts lock FILE` takes a lock.
 * Prints one line of JSON when it has what it wants or was refused, then stays until it is killed or its input ends.
 */
const [wish, place] = process.argv.slice(2);
const silent = { start() {}, update() {}, succeed() {} };

try {
  const got =
    wish === 'neo4j'
      ? await startManagedNeo4j({ home: place!, version: VERSION, progress: silent, holder: 'a holder' })
      : await takeLock(place!, 'HOME', 'a holder');
  console.log(JSON.stringify({ got: true, pid: 'pid' in got ? got.pid : process.pid }));
} catch (error) {
  console.log(JSON.stringify({ got: false, message: (error as Error).message }));
}
process.stdin.resume().on('end', () => process.exit(0));
