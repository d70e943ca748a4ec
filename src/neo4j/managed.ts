import { askBolt, localAddress, type Neo4jAddress } from './bolt.ts';
import { type Layout, layoutOf, makeLayout } from './layout.ts';
import { type Lock, takeLock } from './lock.ts';
import { adoptOrphan } from './orphan.ts';
import { readPassword } from './password.ts';
import { endProcess } from './process.ts';
import type { Progress } from './progress.ts';
import { type Neo4jVersion, USUAL_VERSION } from './release.ts';
import { forgetRunning, readRunning } from './running.ts';
import { type Server, STOP_PATIENCE, startServer } from './server.ts';

export type { Neo4jAddress } from './bolt.ts';
export type { Progress } from './progress.ts';

/** The Neo4j that this process runs. */
export interface ManagedNeo4j {
  /** The same as long as it is held. */
  readonly address: Neo4jAddress;
  readonly pid: number;
  /** Settles when the process of now is gone, whoever ended it. */
  readonly exited: Promise<void>;
  /**
   * Starts it anew, at the same address, after it has ended. The home stays held, also when this fails.
   * @throws as `startManagedNeo4j`
   */
  startAgain(signal?: AbortSignal): Promise<void>;
  /** Ends the process of now, which cannot help itself; whoever supervises it starts it again. */
  end(): Promise<void>;
  /** Ends Neo4j in order (killed after 15 seconds) and gives up the LIAISON_HOME. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Provisions (the first time), starts and awaits the private Neo4j of a LIAISON_HOME, and holds that home until `stop`.
 * One that a killed process left running is taken over, or ended when it does not answer.
 * @param options.home any path to the LIAISON_HOME; made if need be
 * @param options.holder what the person typed (`npm start`), for the message to whoever comes second
 * @param options.version the release to run
 * @param options.mayUpgrade there is a backup, and the store may be given to a newer Neo4j for good
 * @param options.signal gives up a start under way: nothing is left running, and the signal's reason is thrown
 * @throws LiaisonError `CONFLICT` when another process holds the home, naming it, or another version of Neo4j ran on the
 *   store; `UNAVAILABLE` when Java or Maven is missing, a jar is not as it should be or Neo4j does not start; `INVALID`
 *   when the folder cannot be written to.
 */
export async function startManagedNeo4j(options: {
  home: string;
  progress: Progress;
  holder: string;
  version?: Neo4jVersion;
  mayUpgrade?: boolean;
  signal?: AbortSignal;
}): Promise<ManagedNeo4j> {
  const { progress, signal, mayUpgrade } = options;
  const layout = makeLayout(options.home, options.version ?? USUAL_VERSION);
  const lock = await takeLock(layout.lock, layout.home, options.holder);
  try {
    const server =
      (await adoptOrphan(layout, progress, signal)) ?? (await startServer(layout, { progress, signal, mayUpgrade }));
    return holding(server, layout, lock, progress);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Milliseconds: one that has stopped its database does not hear, or has nothing to write any more. */
const END_PATIENCE = 2_000;

function holding(first: Server, layout: Layout, lock: Lock, progress: Progress): ManagedNeo4j {
  let server = first;
  const stop = async () => {
    server.endChores();
    await endProcess(server.process, STOP_PATIENCE);
    forgetRunning(layout);
    lock.release();
  };
  let stopping: Promise<void> | undefined;
  return {
    address: first.address,
    get pid() {
      return server.process.pid;
    },
    get exited() {
      return server.exited;
    },
    async startAgain(signal) {
      server.endChores();
      server = await startServer(layout, { progress, signal, port: first.port });
    },
    end: () => endProcess(server.process, END_PATIENCE),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
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
