import { askBolt, localAddress, type Neo4jAddress } from './bolt.ts';
import { layoutOf, makeLayout } from './layout.ts';
import { takeLock } from './lock.ts';
import { adoptOrphan } from './orphan.ts';
import { readPassword } from './password.ts';
import { endProcess } from './process.ts';
import type { Progress } from './progress.ts';
import { type Neo4jVersion, USUAL_VERSION } from './release.ts';
import { forgetRunning, readRunning } from './running.ts';
import { STOP_PATIENCE, startServer } from './server.ts';

export type { Neo4jAddress } from './bolt.ts';
export type { Progress } from './progress.ts';

/** The Neo4j that this process runs. */
export interface ManagedNeo4j {
  address: Neo4jAddress;
  pid: number;
  /** Settles when Neo4j is gone, whoever ended it. */
  exited: Promise<void>;
  /** Ends Neo4j in order (killed after 15 seconds) and gives up the LIAISON_HOME. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Provisions (the first time), starts and awaits the private Neo4j of a LIAISON_HOME, and holds that home until `stop`.
 * One that a killed process left running is taken over, or ended when it does not answer.
 * @param options.home any path to the LIAISON_HOME; made if need be
 * @param options.holder what the person typed (`npm start`), for the message to whoever comes second
 * @param options.version the release to run; one for each LIAISON_HOME, for a newer one changes the graph's files
 * @param options.signal gives up a start under way: nothing is left running, and the signal's reason is thrown
 * @throws LiaisonError `CONFLICT` when another process holds the home, naming it; `UNAVAILABLE` when Java or Maven is
 *   missing, a jar is not as it should be or Neo4j does not start; `INVALID` when the folder cannot be written to.
 */
export async function startManagedNeo4j(options: {
  home: string;
  progress: Progress;
  holder: string;
  version?: Neo4jVersion;
  signal?: AbortSignal;
}): Promise<ManagedNeo4j> {
  const { progress, signal } = options;
  const layout = makeLayout(options.home, options.version ?? USUAL_VERSION);
  const lock = await takeLock(layout.lock, layout.home, options.holder);
  try {
    const server = (await adoptOrphan(layout, progress, signal)) ?? (await startServer(layout, progress, signal));
    const stop = async () => {
      server.endChores();
      await endProcess(server.process, STOP_PATIENCE);
      forgetRunning(layout);
      lock.release();
    };
    let stopping: Promise<void> | undefined;
    let stopped = () => {};
    const afterStop = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    return {
      address: server.address,
      pid: server.process.pid,
      exited: Promise.race([server.exited, afterStop]),
      stop: () => {
        stopping ??= stop().finally(stopped);
        return stopping;
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The managed Neo4j that runs on this LIAISON_HOME now and answers its password within two seconds, or null. Starts
 * and changes nothing.
 */
export async function findRunningNeo4j(home: string): Promise<Neo4jAddress | null> {
  const layout = layoutOf(home);
  const running = readRunning(layout);
  const password = readPassword(layout);
  if (!running || !password) return null;
  const address = localAddress(running.port, password);
  return (await askBolt(address)) === 'answers' ? address : null;
}
