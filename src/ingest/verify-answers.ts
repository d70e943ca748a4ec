import type { Database } from '../graph/database.ts';
import { compareKept, keepAnswers } from '../graph/kept.ts';
import { raiseRevision } from '../graph/revision.ts';
import { wholeQuestions } from '../graph/whole.ts';
import type { Failure } from './verify.ts';

/** How many answers about the whole graph were found again, and which are kept wrongly. */
export interface AnswersReport {
  answers: number;
  failures: Failure[];
  mended: number;
}

/** A statement that reads everything may take its time. */
const STATEMENT_SECONDS = 300;

/**
 * Finds every answer that is kept of the graph as it is again, and tells which differ. `mend`: if one does, says
 * that the graph has changed; and keeps all answers anew that are stale. Else writes nothing.
 */
export async function verifyAnswers(
  database: Database,
  { mend = false }: { mend?: boolean } = {},
  progress: (done: number, total: number) => void = () => {},
): Promise<AnswersReport> {
  const { ask } = database.reader(new AbortController().signal, STATEMENT_SECONDS);
  const { compared, wrong } = await compareKept(ask, wholeQuestions, progress);
  if (mend && wrong.length > 0) await database.write(raiseRevision);
  if (mend) await keepAnswers(database, wholeQuestions);
  return {
    mended: mend ? wrong.length : 0,
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
