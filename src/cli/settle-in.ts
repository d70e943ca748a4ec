import { keepAnswers } from '../graph/kept.ts';
import { warmUp } from '../graph/warm-up.ts';
import { wholeQuestions } from '../graph/whole.ts';
import type { OpenGraph } from './graph.ts';
import type { Screen } from './screen.ts';

/**
 * What a write ends with, after it was told, so that the next question need not wait. The answers about the whole graph
 * are found anew and kept. And as Neo4j plans its statements anew after much was written, seconds each, it is made to; but
 * not one that is stopped after the command. What fails here is nothing that was imported: it will be done when it is asked.
 */
export async function settleIn(screen: Screen, { database, stays }: OpenGraph): Promise<void> {
  screen.start('Answering what is asked of the whole graph (all is written: Ctrl-C does no harm)');
  await keepAnswers(database, wholeQuestions, (done, total) =>
    screen.update(`Answering what is asked of the whole graph: ${done} of ${total}`),
  ).catch(() => screen.complain('What is asked of the whole graph could not be answered beforehand.'));
  if (!stays) return;
  screen.start('Planning the questions anew');
  await warmUp(database, (done, total) => screen.update(`Planning the questions anew: ${done} of ${total}`));
}
