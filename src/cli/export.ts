import { exportDossier } from '../export/export.ts';
import { migrate } from '../graph/migrate.ts';
import { onGraph } from './graph.ts';
import { counted, type Screen } from './screen.ts';

/** `liaison export`: writes the graph as a dossier and tells what is in it, and what is not. Gives the exit code. */
export function runExport(screen: Screen, folder: string, { force }: { force: boolean }): Promise<number> {
  return onGraph(screen, { command: 'liaison export', start: true }, async ({ database, where }) => {
    await migrate(database, (name) => screen.update(`Migrating the graph: ${name}`));
    screen.start('Gathering the register');
    const { organisations, topics, documents, datasets } = await exportDossier(database, folder, {
      force,
      progress: (done, total) => screen.update(`${done} of ${counted(total, 'document')}`),
    });
    const register = `${counted(organisations, 'organisation')}, ${counted(topics, 'topic')}`;
    screen.print(`Wrote ${folder} from ${where}: ${register}, ${counted(documents, 'document')}.`);
    for (const id of datasets) screen.print(`  ${id} is left out: a table comes in by its file and its mapping`);
    return 0;
  });
}
