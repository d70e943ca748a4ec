import { migrate } from '../graph/migrate.ts';
import { withdrawDataset } from '../ingest/table/withdraw.ts';
import { onGraph } from './graph.ts';
import { counted, type Screen } from './screen.ts';
import { settleIn } from './settle-in.ts';

/** `liaison withdraw`: takes back what a dataset says. Gives the exit code; refusals are thrown. */
export function runWithdraw(screen: Screen, id: string, options: { because: string; by: string }): Promise<number> {
  return onGraph(screen, { command: 'liaison withdraw', start: true }, async (graph) => {
    const { database, where } = graph;
    await migrate(database, (name) => screen.update(`Migrating the graph: ${name}`));
    screen.start(`Withdrawing ${id}`);
    const claims = await withdrawDataset(database, id, {
      ...options,
      progress: (done) => screen.update(`Withdrawing ${id}: ${counted(done, 'claim')} so far`),
    });
    if (claims === 0) screen.print(`Nothing of ${id} stands any more in ${where}.`);
    else
      screen.print(
        `${id} and ${counted(claims, 'claim')} are withdrawn in ${where}. What it added to the register stays.`,
      );
    await settleIn(screen, graph);
    return 0;
  });
}
