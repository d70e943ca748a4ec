import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The two processes that answer. */
export interface Pids {
  node: number;
  neo4j: number;
}

/** Resident memory of a process in MiB, and the seconds of a core that it has used, as `ps` tells them on Linux and macOS. */
export async function usageOf(pid: number): Promise<{ mib: number; seconds: number }> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
  const [rss, time] = stdout.trim().split(/\s+/) as [string, string];
  return { mib: Number(rss) / 1024, seconds: secondsOf(time) };
}

/** How many cores each process keeps busy during some work. */
export async function coresDuring<Result>(pids: Pids, work: () => Promise<Result>) {
  const look = async () => ({ node: (await usageOf(pids.node)).seconds, neo4j: (await usageOf(pids.neo4j)).seconds });
  const [started, before] = [performance.now(), await look()];
  const result = await work();
  const [seconds, after] = [(performance.now() - started) / 1000, await look()];
  const cores = (of: keyof Pids) => Math.round(((after[of] - before[of]) / seconds) * 100) / 100;
  return { result, cores: { node: cores('node'), neo4j: cores('neo4j') } };
}

/** Of `[[days-]hours:]minutes:seconds`. */
function secondsOf(time: string): number {
  const [clock, days] = time.split('-').reverse() as [string, string | undefined];
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days ?? 0) * 86_400;
}
