import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, connections, look, put } from './client.ts';
import type { Mixed } from './mix.ts';
import { heading, lineOf, quantilesOf, type Tally, tallyOf } from './tally.ts';

interface Overload {
  clients: number;
  seconds: number;
  all: Tally;
  answeredPerSecond: number;
  refusals: ReturnType<typeof quantilesOf>;
  health: ReturnType<typeof quantilesOf> & { failed: number };
  /** What the slowest of fifty requests took before, one after the other, in milliseconds. */
  usual: number;
  /** Seconds from the end of the crowd until ten requests one after the other were answered within twice the usual time. */
  normalAfter: number | null;
  isWell: boolean;
}

const RUN = 10;
const NORMAL_WITHIN = 5;
const GIVE_UP = 60;
/** A request that is neither answered nor refused by then was left hanging: the server promises five seconds. */
const HANGING = 6_000;

/**
 * A crowd, each with a connection of its own, that asks again as soon as it has an answer, whatever that was. Well if
 * all they get is answers and refusals that say when to come back, `/healthz` answers throughout, nobody hangs, and
 * everything is as before within five seconds.
 * @param usually the request by which it is told whether everything is as before
 */
export async function overload(
  next: () => Mixed,
  usually: () => Mixed,
  health: string,
  clients: number,
  seconds: number,
) {
  const alone = connections(1);
  const before: number[] = [];
  for (let i = 0; i < 5 * RUN; i += 1) {
    const { url, body } = usually();
    before.push((await put(alone, url, body)).taken);
  }
  const usual = quantilesOf(before).slowest;

  const end = performance.now() + seconds * 1000;
  const watching = watch(health, end);
  const answers = (await Promise.all(Array.from({ length: clients }, () => askUntil(end, next)))).flat();
  const gone = performance.now();
  const normalAfter = await untilNormal(usually, 2 * usual, end);
  const { looks, failed } = await watching;

  const all = tallyOf(answers);
  const hanging = answers.filter(({ taken }) => taken > HANGING).length;
  const refused = answers.filter(({ verdict }) => verdict === 'refused').map(({ taken }) => taken);
  const isWell =
    all.verdicts.broken === 0 && failed === 0 && hanging === 0 && normalAfter !== null && normalAfter <= NORMAL_WITHIN;
  const result: Overload = {
    ...{ clients, seconds, all, usual, normalAfter, isWell },
    answeredPerSecond: Math.round(all.verdicts.answered / seconds),
    refusals: quantilesOf(refused),
    health: { ...quantilesOf(looks), failed },
  };
  alone.destroy();
  tell(result, hanging, (gone - end) / 1000);
  return result;
}

/** One client of the crowd. It awaits its last answer. */
async function askUntil(end: number, next: () => Mixed): Promise<Answer[]> {
  const agent = connections(1);
  const answers: Answer[] = [];
  while (performance.now() < end) {
    const { url, body } = next();
    answers.push(await put(agent, url, body));
  }
  agent.destroy();
  return answers;
}

/** Looks at `/healthz` ten times a second. */
async function watch(health: string, end: number) {
  const agent = connections(1);
  const looks: number[] = [];
  let failed = 0;
  while (performance.now() < end) {
    const { status, taken } = await look(agent, health);
    if (status !== 200) failed += 1;
    looks.push(taken);
    await sleep(100);
  }
  agent.destroy();
  return { looks, failed };
}

async function untilNormal(usually: () => Mixed, within: number, since: number): Promise<number | null> {
  const agent = connections(1);
  try {
    for (let inARow = 0; performance.now() < since + GIVE_UP * 1000; ) {
      const { url, body } = usually();
      const { verdict, taken } = await put(agent, url, body);
      inARow = verdict === 'answered' && taken <= within ? inARow + 1 : 0;
      if (inARow === RUN) return Math.round((performance.now() - since) / 100) / 10;
    }
    return null;
  } finally {
    agent.destroy();
  }
}

function tell(of: Overload, hanging: number, lastAfter: number): void {
  const { all, refusals, health } = of;
  console.log(`\nOverload: ${of.clients} connections for ${of.seconds} s, each asking again at once`);
  console.log(heading());
  console.log(lineOf('all', all));
  console.log(
    `${of.answeredPerSecond} answered a second; refused within ${refusals.p50} ms (p50), ${refusals.p99} ms (p99), ${refusals.slowest} ms at most; the last answer came ${lastAfter.toFixed(1)} s after the end.`,
  );
  console.log(
    `/healthz: ${health.failed} failed, ${health.p50} ms (p50), ${health.p99} ms (p99), ${health.slowest} ms at most; ${hanging} requests hung.`,
  );
  console.log(
    `Normal again (${RUN} in a row within twice ${of.usual} ms) after ${of.normalAfter ?? `more than ${GIVE_UP}`} s.`,
  );
  console.log(of.isWell ? 'Well.' : 'Not well.');
}
