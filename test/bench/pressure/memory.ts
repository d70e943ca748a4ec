import { setTimeout as sleep } from 'node:timers/promises';
import type { Mixed } from './mix.ts';
import { type Pids, usageOf } from './processes.ts';
import { sendByTheClock } from './steady.ts';
import { heading, lineOf, medianOf, type Tally, tallyOf } from './tally.ts';

interface Memory {
  minutes: number;
  all: Tally;
  /** Resident MiB: the median of each tenth of the time, and the last two tenths in relation to the third and fourth. */
  node: Course;
  neo4j: Course;
  isWell: boolean;
}

interface Course {
  tenths: number[];
  growth: number;
}

/** More than this is growth: the median wanders by some per cent with each collection of garbage. */
const NOISE = 1.05;
/** Every minute ten seconds of twice as many requests. */
const burst = (perSecond: number) => (second: number) => (second % 60 < 10 ? 2 : 1) * perSecond;

/**
 * Resident memory, each second, of the two processes under the steady mix with bursts, after a crowd has made them as
 * large as they get. Well if neither grows: the median of the last two tenths of the time (minutes 9 and 10 of ten) is
 * within five per cent of that of minutes 3 and 4.
 */
export async function memory(next: () => Mixed, perSecond: number, seconds: number, pids: Pids) {
  const samples: Record<keyof Pids, number>[] = [];
  const end = performance.now() + seconds * 1000;
  const sampling = (async () => {
    while (performance.now() < end) {
      samples.push({ node: (await usageOf(pids.node)).mib, neo4j: (await usageOf(pids.neo4j)).mib });
      await sleep(1000 - (performance.now() % 1000));
    }
  })();
  const sent = await sendByTheClock(next, seconds, burst(perSecond));
  await sampling;

  const all = tallyOf(sent.map(({ answer }) => answer));
  const node = courseOf(samples.map((one) => one.node));
  const neo4j = courseOf(samples.map((one) => one.neo4j));
  const isWell = all.verdicts.broken === 0 && node.growth <= NOISE && neo4j.growth <= NOISE;
  console.log(`\nMemory: ${perSecond} requests a second for ${seconds} s, in bursts ${2 * perSecond}`);
  console.log(`${heading()}\n${lineOf('all', all)}`);
  for (const [name, { tenths, growth }] of Object.entries({ Node: node, Neo4j: neo4j })) {
    console.log(
      `${name.padEnd(6)} MiB by tenths of the time: ${tenths.join(' ')}; last two to third and fourth: ${growth}`,
    );
  }
  console.log(isWell ? 'Well: no growth.' : 'Not well.');
  return { minutes: seconds / 60, all, node, neo4j, isWell } satisfies Memory;
}

/** The course of a memory over the time of a run, of its samples in order. */
export function courseOf(samples: number[]): Course {
  const part = (from: number, to: number) =>
    Math.round(medianOf(samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to))));
  const growth = part(0.8, 1) / part(0.2, 0.4);
  return {
    tenths: Array.from({ length: 10 }, (_, i) => part(i / 10, (i + 1) / 10)),
    growth: Math.round(growth * 1000) / 1000,
  };
}
