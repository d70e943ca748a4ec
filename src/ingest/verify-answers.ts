import type { Database } from '../graph/database.ts';
import { compareKept } from '../graph/kept.ts';
import { wholeQuestions } from '../graph/whole.ts';

/** How many answers about the whole graph were found again, and which are kept wrongly. */
export interface AnswersReport {
  answers: number;
  failures: { id: string; problem: string }[];
}

/** A statement that reads everything may take its time. */
const STATEMENT_SECONDS = 300;

/** Finds every answer that is kept of the graph as it is again, and tells which differ. Writes nothing. */
export async function verifyAnswers(
  database: Database,
  progress: (done: number, total: number) => void = () => {},
): Promise<AnswersReport> {
  const { ask } = database.reader(new AbortController().signal, STATEMENT_SECONDS);
  const { compared, wrong } = await compareKept(ask, wholeQuestions, progress);
  return {
    answers: compared,
    failures: wrong.map(({ of, kept, right }) => ({ id: `kept/${of}`, problem: differenceOf(kept, right) })),
  };
}

/** Where two answers begin to differ: they may be long. */
function differenceOf(kept: string, right: string): string {
  let place = 0;
  while (kept[place] === right[place]) place += 1;
  const from = Math.max(0, place - 30);
  const shown = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, place + 30)}${text.length > place + 30 ? '…' : ''}`;
  return `the answer that is kept has ${shown(kept)}; found again it has ${shown(right)}`;
}
