import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Database } from './database.ts';
import type { Ask } from './query.ts';
import { heldRevision } from './revision.ts';

/** A question about the whole graph whose answer is kept. */
export interface KeptQuestion {
  /** Its name: `timeline/STATED/YEAR`; another one where the answer gets another shape. */
  of: string;
  /** Answers it from the graph itself; the answer goes through JSON. */
  answer(ask: Ask): Promise<unknown>;
}

const current = z.object({ number: z.number(), of: z.array(z.string()) });
const answerRow = z.object({ answer: z.string() });
const storedRow = z.object({ of: z.string() });

/** A statement that reads everything may take its time: nobody waits for it. */
const ANSWER_SECONDS = 300;

/** The answer that is kept to a question; undefined if there is none, or the graph has changed since. */
export async function keptAnswer<Answer>(ask: Ask, of: string, shape: z.ZodType<Answer>): Promise<Answer | undefined> {
  const text = await keptText(ask, of);
  // Another version of Liaison may have kept it in another shape, and who writes past Liaison in none.
  return text === undefined ? undefined : shape.safeParse(parsedJson(text)).data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const keptText = async (ask: Ask, of: string): Promise<string | undefined> =>
  (await ask('kept/find', { of }, answerRow))[0]?.answer;

/**
 * Answers those of the questions whose answers are not kept of the graph as it is, one after the other, and keeps each.
 * An answer that was found while somebody wrote is thrown away.
 * @param progress told how many of the questions are done
 * @returns whether all answers are of the graph as it is
 */
export async function keepAnswers(
  database: Database,
  questions: KeptQuestion[],
  progress: (done: number, total: number) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const { ask } = database.reader(signal, ANSWER_SECONDS);
  const revision = await database.write(heldRevision);
  for (const [done, { of, answer }] of questions.entries()) {
    progress(done, questions.length);
    // Another process may keep them at the same time.
    if ((await currentOf(ask)).of.includes(of)) continue;
    const row = { of, revision, answer: JSON.stringify(await answer(ask)) };
    const stored = await database.write((own) => own('kept/store', row, storedRow));
    if (stored.length === 0) return false;
  }
  return true;
}

/** Longest wait after a failure, in milliseconds: the graph may be one that cannot be written. */
const LONGEST_WAIT = 600_000;

/**
 * Keeps the answers up until the signal: looks now and then whether the graph has changed and, once it has stopped
 * changing, answers again. Fails silently: without it everything is answered, only slower.
 * @param every milliseconds between two looks
 */
export async function keepUp(
  database: Database,
  questions: KeptQuestion[],
  signal: AbortSignal,
  every = 10_000,
): Promise<void> {
  const { ask } = database.reader(signal);
  let [seen, wait]: [number | undefined, number] = [undefined, every];
  while (!signal.aborted) {
    try {
      const { number, of } = await currentOf(ask);
      const isWhole = questions.every((question) => of.includes(question.of));
      if (!isWhole && (seen === undefined || seen === number))
        await keepAnswers(database, questions, undefined, signal);
      [seen, wait] = [number, every];
    } catch {
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** An answer that is kept of the graph as it is, and is not what the graph answers. */
export interface WrongAnswer {
  of: string;
  kept: string;
  right: string;
}

/**
 * Answers again what is kept of the graph as it is, and compares.
 * @returns how many answers were compared, and those that differ; none that was kept anew meanwhile
 */
export async function compareKept(
  ask: Ask,
  questions: KeptQuestion[],
  progress: (done: number, total: number) => void = () => {},
): Promise<{ compared: number; wrong: WrongAnswer[] }> {
  const { number, of } = await currentOf(ask);
  const kept = questions.filter((question) => of.includes(question.of));
  const wrong: WrongAnswer[] = [];
  let compared = 0;
  for (const [done, question] of kept.entries()) {
    progress(done, kept.length);
    const before = (await keptText(ask, question.of)) ?? '';
    const right = JSON.stringify(await question.answer(ask));
    if ((await currentOf(ask)).number !== number) break;
    compared += 1;
    if (before !== right) wrong.push({ of: question.of, kept: before, right });
  }
  return { compared, wrong };
}

const currentOf = async (ask: Ask) => (await ask('kept/current', {}, current))[0]!;
