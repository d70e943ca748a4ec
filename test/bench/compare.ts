import { deepStrictEqual } from 'node:assert/strict';
import { type Figures, figuresOf, type Requests, type Sample, sample, together } from './measure.ts';
import type { Question } from './question.ts';
import type { Side, SideName } from './sides.ts';

/** One line of the table: a question at a number of connections, and what each side did. */
export type Line = { question: string; connections: number } & Record<SideName, Figures | null>;

/** How long each question is measured. */
export interface Pace {
  rounds: number;
  /** Seconds of a side's turn in a round, about. */
  seconds: number;
  /** Likewise of a side's turn with each question before anything is measured. */
  warming: number;
}

/** Where both can answer differently and still be right: SHORTEST takes any of equally short paths. */
const FREE = ['paths'];

/** Measures one question on all sides, turn by turn in rounds, so that a busy moment of the machine hits all alike. */
export async function compare(question: Question, sides: Side[], connections: number, pace: Pace): Promise<Line> {
  const runs = sides.flatMap((side) => {
    const requests = side.requests(question);
    return requests ? [{ name: side.name, requests, amount: 0, samples: [] as Sample[] }] : [];
  });
  for (const run of runs) run.amount = await amountFor(run.requests, connections, pace.seconds);
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      run.samples.push(await sample(run.requests, connections, run.amount, round * 7));
    }
  }
  const of = (name: SideName) => {
    const run = runs.find((one) => one.name === name);
    return run ? figuresOf(together(run.samples)) : null;
  };
  const figures = { ours: of('ours'), raw: of('raw'), byApollo: of('byApollo'), neo4jGraphql: of('neo4jGraphql') };
  return { question: question.name, connections, ...figures };
}

/**
 * Asks everything of everyone for a while, and measures nothing: Node and Neo4j compile what they run often, and who is
 * asked first would else be the slowest.
 */
export async function warm(questions: Question[], sides: Side[], seconds: number): Promise<void> {
  for (const question of questions) {
    for (const side of sides) {
      const requests = side.requests(question);
      if (requests) await sample(requests, WARM_CONNECTIONS, await amountFor(requests, WARM_CONNECTIONS, seconds));
    }
  }
}
const WARM_CONNECTIONS = 8;

/** How many requests fill a turn, from a first look that also warms plans and caches. */
export async function amountFor(requests: Requests, connections: number, seconds: number): Promise<number> {
  const look = await sample(requests, connections, 3 * connections);
  const { rps } = figuresOf(
    await sample(requests, connections, Math.max(connections, Math.round(look.milliseconds.length / look.seconds / 2))),
  );
  return Math.max(connections, 4, Math.round(rps * seconds));
}

/** Asks each blank of ours and of a side that runs the statements by hand, and throws at the first whose answers are not the same data. */
export async function refuseDifferences(question: Question, ours: Side, bare: Side): Promise<void> {
  const [asked, same] = [ours.requests(question)!, bare.requests(question)!];
  for (const [i, body] of asked.bodies.entries()) {
    const { data, errors } = await ask(asked.url, body);
    if (errors) throw new Error(`${question.name}: ${JSON.stringify(errors)}`);
    const answer = await ask(same.url, same.bodies[i]!);
    const other = bare.name === 'raw' ? answer : answer.data;
    const name = `${question.name} ${JSON.stringify(question.variables[i])}`;
    if (FREE.includes(question.raw!)) deepStrictEqual(shapeOf(data), shapeOf(other), name);
    else deepStrictEqual(inOrder(data), inOrder(other), name);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any question
type Answer = any;

async function ask(url: string, body: string) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json() as Promise<Answer>;
}

/** Links of a picture have no order of their own: those of both sides by id. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOrder) as { id?: string; a?: unknown; topic?: { id: string } }[];
    return items.every((item) => item?.id && item.a)
      ? items.sort((one, other) => (one.id! < other.id! ? -1 : 1))
      : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

const shapeOf = ({ paths }: { paths: { paths: { steps: object[] }[] } }) =>
  paths.paths.map(({ steps }) => steps.length);
