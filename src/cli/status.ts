import { appliedMigrations } from '../graph/migrate.ts';
import { countRecords } from '../graph/records.ts';
import { releaseOf } from '../graph/release.ts';
import { HALF_RESTORED, isMarked } from '../graph/restoring.ts';
import { datasetsOf } from '../graph/table.ts';
import { onGraph } from './graph.ts';
import { counted, paint, type Screen } from './screen.ts';

/**
 * `liaison status`: tells which graph answers, and what is in it. Gives the exit code: 1 if the graph is half restored.
 * @param version of Liaison
 */
export function runStatus(screen: Screen, version: string): Promise<number> {
  const opening = { command: 'liaison status', start: false, halfRestored: true };
  return onGraph(screen, opening, async ({ database, where }) => {
    const { ask } = database.reader(new AbortController().signal);
    const neo4j = await releaseOf(ask);
    screen.print(`Liaison     ${version}`);
    screen.print(`Graph       ${where}`);
    screen.print(`Neo4j       ${neo4j.version} (${neo4j.edition})`);
    if (await isMarked(ask)) {
      screen.print(`State       ${paint(`half restored. ${HALF_RESTORED}`, 'bad')}`);
      return 1;
    }
    const migrations = await appliedMigrations(ask);
    const counts = await countRecords(ask);
    screen.print(`Migrations  ${migrations.length > 0 ? migrations.join(', ') : 'none yet'}`);
    screen.print(`Records     ${counts.length > 0 ? '' : 'none yet'}`.trimEnd());
    const width = Math.max(...counts.map(({ label }) => label.length));
    for (const { label, total, withdrawn } of counts) {
      const gone = withdrawn > 0 ? paint(`  and ${withdrawn} withdrawn`, 'faint') : '';
      screen.print(`  ${label.padEnd(width)}  ${String(total - withdrawn).padStart(8)}${gone}`);
    }
    for (const line of datasetLines(await datasetsOf(ask))) screen.print(line);
    return 0;
  });
}

function datasetLines(datasets: Awaited<ReturnType<typeof datasetsOf>>): string[] {
  if (datasets.length === 0) return [];
  const width = Math.max(...datasets.map(({ id }) => id.length));
  const lines = datasets.map(({ id, title, rows, complete }) => {
    const whole = complete === null ? ', no word of the whole file' : complete ? ', the whole file' : ', not whole yet';
    return `  ${id.padEnd(width)}  ${counted(rows ?? 0, 'row')}${whole}  ${paint(title, 'faint')}`;
  });
  const hint = 'To go on with an import that was broken off, start it again: liaison import --map MAPPING TABLE';
  const isOpen = datasets.some(({ complete }) => complete !== true);
  return ['Datasets', ...lines, ...(isOpen ? [`  ${hint}`] : [])];
}
