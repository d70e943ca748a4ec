import { appliedMigrations } from '../graph/migrate.ts';
import { countRecords } from '../graph/records.ts';
import { onGraph } from './graph.ts';
import { paint, type Screen } from './screen.ts';

/** `liaison status`: tells which graph answers, and what is in it. Gives the exit code. */
export function runStatus(screen: Screen): Promise<number> {
  return onGraph(screen, { command: 'liaison status', start: false }, async ({ database, where }) => {
    const { ask } = database.reader(new AbortController().signal);
    const migrations = await appliedMigrations(ask);
    const counts = await countRecords(ask);
    screen.print(`Graph       ${where}`);
    screen.print(`Migrations  ${migrations.length > 0 ? migrations.join(', ') : 'none yet'}`);
    screen.print(`Records     ${counts.length > 0 ? '' : 'none yet'}`.trimEnd());
    const width = Math.max(...counts.map(({ label }) => label.length));
    for (const { label, total, withdrawn } of counts) {
      const gone = withdrawn > 0 ? paint(`  and ${withdrawn} withdrawn`, 'faint') : '';
      screen.print(`  ${label.padEnd(width)}  ${String(total - withdrawn).padStart(8)}${gone}`);
    }
    return 0;
  });
}
