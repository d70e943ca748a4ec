import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, connections, put } from './client.ts';
import type { Mixed } from './mix.ts';
import { coresDuring, type Pids } from './processes.ts';
import { heading, lineOf, quantilesOf, type Tally, tallyOf } from './tally.ts';

export interface Steady {
  perSecond: number;
  seconds: number;
  all: Tally;
  questions: Record<string, Tally>;
  /** How many milliseconds after its time a request went out: how far this machine let the generator keep its clock. */
  late: ReturnType<typeof quantilesOf>;
  /** How many cores each process kept busy. */
  cores: Pids;
  isWell: boolean;
}

interface Sent {
  question: string;
  late: number;
  answer: Answer;
}

/**
 * Sends requests by the clock, evenly spaced, whether those before are answered or not (an open loop, as k6's
 * constant-arrival-rate and wrk2 do), and gives every answer. Their time counts from when they were due, so that neither
 * a stall of the server nor one of this process is left out.
 * @param rate requests a second, for each moment since the start in seconds
 */
export async function sendByTheClock(next: () => Mixed, seconds: number, rate: (second: number) => number) {
  const agent = connections();
  const asked: Promise<Sent>[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  for (let due = started; due < end; due += 1000 / rate((due - started) / 1000)) {
    const ahead = due - performance.now();
    if (ahead > 0) await sleep(ahead);
    const late = Math.max(0, performance.now() - due);
    const { question, url, body } = next();
    asked.push(put(agent, url, body, due).then((answer) => ({ question, late, answer })));
  }
  const sent = await Promise.all(asked);
  agent.destroy();
  return sent;
}

/** So many mixed requests a second: well if each was answered. */
export async function steady(next: () => Mixed, perSecond: number, seconds: number, pids: Pids): Promise<Steady> {
  const { result: sent, cores } = await coresDuring(pids, () => sendByTheClock(next, seconds, () => perSecond));
  const all = tallyOf(sent.map(({ answer }) => answer));
  const names = [...new Set(sent.map(({ question }) => question))].sort();
  const questions = Object.fromEntries(
    names.map((name) => [name, tallyOf(sent.filter((one) => one.question === name).map(({ answer }) => answer))]),
  );
  const late = quantilesOf(sent.map((one) => one.late));
  const isWell = all.verdicts.answered === all.count;

  console.log(`\nSteady: ${perSecond} requests a second for ${seconds} s`);
  console.log(heading());
  for (const [name, tally] of Object.entries(questions)) console.log(lineOf(name, tally));
  console.log(lineOf('all', all));
  console.log(`The generator was late by ${late.p50} ms (p50), ${late.p99} ms (p99), ${late.slowest} ms at most.`);
  console.log(`Node kept ${cores.node} cores busy, Neo4j ${cores.neo4j}.`);
  console.log(isWell ? 'Well: every request was answered.' : 'Not well: not every request was answered.');
  return { perSecond, seconds, all, questions, late, cores, isWell };
}
