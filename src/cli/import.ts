import { migrate } from '../graph/migrate.ts';
import type { Written } from '../graph/write.ts';
import { type ImportReport, importDossier } from '../ingest/import.ts';
import { onGraph } from './graph.ts';
import { counted, paint, type Screen } from './screen.ts';
import { settleIn } from './settle-in.ts';

/** `liaison import`: takes dossiers in and tells what changed. Gives the exit code; refusals are thrown. */
export function runImport(screen: Screen, paths: string[], options: { dryRun: boolean; by: string }): Promise<number> {
  return onGraph(screen, { command: 'liaison import', start: true }, async (graph) => {
    const { database, where } = graph;
    if (!options.dryRun) await migrate(database, (name) => screen.update(`Migrating the graph: ${name}`));
    screen.start('Reading and checking the files');
    const report = await importDossier(database, paths, {
      ...options,
      progress: (done, total) => screen.update(`${done} of ${counted(total, 'document')}`),
    });
    if (report.dryRun) printEach(screen, report);
    printSums(screen, report);
    screen.print(report.dryRun ? `Nothing was written (dry run on ${where}).` : `Written to ${where}.`);
    if (!report.dryRun) await settleIn(screen, graph);
    return 0;
  });
}

const parts = ({ register, documents }: ImportReport): { name: string; written: Written }[] => [
  { name: 'register', written: register },
  ...documents.map(({ files, written }) => ({ name: files.join(', '), written })),
];

function printEach(screen: Screen, report: ImportReport): void {
  for (const { written } of parts(report)) {
    for (const id of written.recorded) screen.print(`${paint('record  ', 'good')}  ${id}`);
    for (const id of written.corrected) screen.print(`correct   ${id}`);
    for (const id of written.withdrawn) screen.print(`${paint('withdraw', 'bad')}  ${id}`);
  }
}

function printSums(screen: Screen, report: ImportReport): void {
  const rows = parts(report);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, written } of rows) screen.print(`${name.padEnd(width)}  ${sumOf(written)}`);
}

function sumOf({ recorded, corrected, withdrawn, unchanged }: Written): string {
  const changes = Object.entries({ recorded, corrected, withdrawn }).filter(([, ids]) => ids.length > 0);
  const said = changes.map(([verb, ids]) => `${ids.length} ${verb}`);
  return [...said, ...(unchanged > 0 ? [paint(`${unchanged} unchanged`, 'faint')] : [])].join(', ') || 'nothing';
}
