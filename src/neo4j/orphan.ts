import { setTimeout as sleep } from 'node:timers/promises';
import { localAddress, type Neo4jAddress, waitForBolt } from './bolt.ts';
import type { Layout } from './layout.ts';
import { readPassword } from './password.ts';
import { endProcess, type ProcessIdentity, stillRuns } from './process.ts';
import type { Progress } from './progress.ts';
import { forgetRunning, noteRunning, type Running, readRunning } from './running.ts';
import { type Server, START_PATIENCE, STOP_PATIENCE } from './server.ts';

/** How long, in milliseconds, one that has answered before may be silent. */
const SILENCE_PATIENCE = 5_000;

/**
 * Takes over the Neo4j that a killed process left running, if it answers or, still starting, comes to; if it does
 * not, ends it. The caller holds the lock. Null when there is none to take over.
 */
export async function adoptOrphan(layout: Layout, progress: Progress, signal?: AbortSignal): Promise<Server | null> {
  const running = readRunning(layout);
  if (!running) return null;
  progress.start('Looking after the Neo4j that an ended process left running');
  const address = await addressOf(running, layout, signal);
  if (address) {
    noteRunning(layout, { ...running, ready: true });
    progress.succeed(`Neo4j ${layout.version} was left running and is taken over`);
    return { address, port: running.port, process: running, exited: gone(running), endChores: () => {} };
  }
  progress.update('Ending a Neo4j that was left running and does not answer');
  await endProcess(running, STOP_PATIENCE);
  forgetRunning(layout);
  progress.succeed('A Neo4j that was left running and did not answer is ended');
  return null;
}

/** Null when it is of another version, has another password or stays silent. */
async function addressOf(running: Running, layout: Layout, signal?: AbortSignal): Promise<Neo4jAddress | null> {
  const password = readPassword(layout);
  if (!password || running.version !== layout.version) return null;
  const address = localAddress(running.port, password);
  const patience = running.ready ? SILENCE_PATIENCE : running.since + START_PATIENCE - Date.now();
  const answer = await waitForBolt(address, patience, () => !signal?.aborted && stillRuns(running));
  return answer === 'answers' ? address : null;
}

/** It is no child of ours, so its end has to be looked for. */
async function gone(process: ProcessIdentity): Promise<void> {
  while (stillRuns(process)) await sleep(500, undefined, { ref: false });
}
