import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { unavailable } from '../domain/errors.ts';
import { localAddress, type Neo4jAddress, waitForBolt } from './bolt.ts';
import { classDataOf } from './class-data.ts';
import { javaArguments, memoryFor, memoryHere, neo4jConfiguration } from './configuration.ts';
import { provideJars } from './jars.ts';
import { findJava } from './java.ts';
import type { Layout } from './layout.ts';
import { providePassword } from './password.ts';
import { endProcess, identify, type ProcessIdentity } from './process.ts';
import type { Progress } from './progress.ts';
import { RELEASES } from './release.ts';
import { forgetRunning, noteRunning, placeArguments } from './running.ts';
import { noteStoreVersion, refuseOtherStore } from './store-version.ts';

/** A Neo4j that answers. */
export interface Server {
  address: Neo4jAddress;
  port: number;
  process: ProcessIdentity;
  /** Settles when the process is gone, whoever ended it. */
  exited: Promise<void>;
  /** Ends what goes on beside it. */
  endChores(): void;
}

/** How long, in milliseconds, a start and an orderly stop may take. */
export const START_PATIENCE = 120_000;
export const STOP_PATIENCE = 15_000;

/**
 * Provisions Neo4j where that is still to be done, starts it and waits until it answers.
 * @param options.port where it is to listen; any free port if not given
 * @param options.mayUpgrade whether it may be a newer Neo4j than the one that last ran on the store
 * @throws LiaisonError `UNAVAILABLE` when something it needs is missing or it does not start, `CONFLICT` when the store is
 *   of another version, or the reason of `signal`; nothing is left running.
 */
export async function startServer(
  layout: Layout,
  options: { progress: Progress; signal?: AbortSignal | undefined; port?: number; mayUpgrade?: boolean | undefined },
): Promise<Server> {
  const { progress, signal, mayUpgrade = false } = options;
  refuseOtherStore(layout, layout.version, mayUpgrade);
  const java = await findJava(layout.version);
  const jars = await provideJars(layout, java, progress, signal);
  progress.start(`Starting Neo4j ${layout.version}`);
  const memory = memoryFor(memoryHere());
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }));
  const argumentFile = join(layout.configuration, 'java.args');
  writeFileSync(argumentFile, javaArguments(jars, memory));
  writeFileSync(join(layout.configuration, 'neo4j.conf'), neo4jConfiguration(layout, port, memory));
  const address = localAddress(port, await providePassword(layout, java, argumentFile));
  const classData = classDataOf(layout.program, java, argumentFile);

  signal?.throwIfAborted();
  const log = freshConsoleLog(layout);
  noteStoreVersion(layout, layout.version);
  const since = Date.now();
  const child = spawnServer(java.executable, [...classData.options, `@${argumentFile}`], layout, log);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const running = child.pid === undefined ? null : identify(child.pid);
  if (!running) throw notStarted(log);
  noteRunning(layout, { ...running, port, since, ready: false });

  const mayCome = () => !signal?.aborted && child.exitCode === null && child.signalCode === null;
  const answer = await waitForBolt(address, START_PATIENCE, mayCome);
  if (answer !== 'answers') {
    await endProcess(running, STOP_PATIENCE);
    forgetRunning(layout);
    signal?.throwIfAborted();
    throw answer === 'refused' ? wrongPassword(layout) : notStarted(log);
  }
  noteRunning(layout, { ...running, port, since, ready: true });
  classData.prepare();
  progress.succeed(`Neo4j ${layout.version} answers after ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return { address, port, process: running, exited, endChores: () => classData.abandon() };
}

/** What Java and Neo4j's errors say goes there; that of the start before, which may have ended in a crash, is put aside. */
function freshConsoleLog(layout: Layout): string {
  const log = join(layout.logs, 'neo4j-console.log');
  if (existsSync(log)) renameSync(log, `${log}.1`);
  return log;
}

/** In a process group of its own, so that a Ctrl-C in the terminal reaches us alone and we stop it last. */
function spawnServer(executable: string, options: string[], layout: Layout, log: string): ChildProcess {
  const output = openSync(log, 'w');
  const main = [RELEASES[layout.version].main, ...placeArguments(layout)];
  const stdio: ['ignore', number, number] = ['ignore', output, output];
  const child = spawn(executable, [...options, ...main], { cwd: layout.neo4j, detached: true, stdio });
  closeSync(output);
  child.unref();
  return child;
}

function notStarted(log: string) {
  const lines = readFileSync(log, 'utf8').split('\n');
  const last = lines.findLast((line) => /\w/.test(line))?.slice(0, 200);
  return unavailable(`Neo4j did not start${last ? `: ${last}` : ''}. Its log is ${log}, with debug.log beside it.`);
}

const wrongPassword = (layout: Layout) =>
  unavailable(`Neo4j does not take the password in ${layout.password}. Put back the one it was given.`);
