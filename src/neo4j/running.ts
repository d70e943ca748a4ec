import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Layout } from './layout.ts';
import { commandLine, stillRuns } from './process.ts';

const Running = z.object({
  pid: z.int().positive(),
  started: z.string(),
  port: z.int().positive(),
  version: z.string(),
  /** When it was spawned, in milliseconds since 1970. */
  since: z.number(),
  /** True once it has answered. */
  ready: z.boolean(),
});

/** The process that runs the managed Neo4j, as noted right after it was spawned. */
export type Running = z.infer<typeof Running>;

/** The arguments by which a process is known to be the Neo4j of this LIAISON_HOME. */
export const placeArguments = (layout: Layout) => [
  `--home-dir=${layout.neo4j}`,
  `--config-dir=${layout.configuration}`,
];

/** Notes which process runs Neo4j, so that whoever comes after a kill can find it. */
export function noteRunning(layout: Layout, running: Omit<Running, 'version'>): void {
  const draft = `${layout.running}.partial`;
  writeFileSync(draft, JSON.stringify({ ...running, version: layout.version }));
  renameSync(draft, layout.running);
}

/**
 * The Neo4j of this LIAISON_HOME that runs now, answering or not; null when none does. That the number of its process
 * was not given to another one is told by start and command line.
 */
export function readRunning(layout: Layout): Running | null {
  try {
    const running = Running.parse(JSON.parse(readFileSync(layout.running, 'utf8')));
    const ours = stillRuns(running) && commandLine(running.pid).includes(placeArguments(layout).join(' '));
    return ours ? running : null;
  } catch {
    return null;
  }
}

/** Forgets it, once it is gone. */
export const forgetRunning = (layout: Layout) => rmSync(layout.running, { force: true });
