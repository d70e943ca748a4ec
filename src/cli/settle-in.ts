import { warmUp } from '../graph/warm-up.ts';
import type { OpenGraph } from './graph.ts';
import type { Screen } from './screen.ts';

/**
 * What an import ends with, so that the next question need not wait: after much was written Neo4j plans its statements
 * anew, seconds each. Not in a Neo4j that is stopped after the command.
 */
export async function settleIn(screen: Screen, { database, stays }: OpenGraph): Promise<void> {
  if (!stays) return;
  screen.start('Planning the questions anew');
  await warmUp(database, (done, total) => screen.update(`Planning the questions anew: ${done} of ${total}`));
}
