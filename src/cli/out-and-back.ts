import type { Command } from 'commander';
import { runExport } from './export.ts';
import type { Screen } from './screen.ts';

/** Adds the commands by which a graph goes out and comes back: export, backup, restore. */
export function addOutAndBack(program: Command, screen: Screen, done: (exit: number) => void): void {
  program
    .command('export')
    .description('Write the graph as a dossier: register.yaml, documents/*.yaml with their texts, and the schemas.')
    .argument('<folder>', 'an empty folder, or a new one')
    .option('-f, --force', 'put it in the place of the dossier that is there; other files of the folder stay', false)
    .addHelpText(
      'after',
      `
Imported into an empty graph and exported again it is the same, byte for byte; imported into the
same graph it changes nothing. What was withdrawn is left out, and so are tables, which come in by
their file and mapping.

Example:
  $ liaison export ../our-dossier`,
    )
    .action(async (folder: string, options: { force: boolean }) => done(await runExport(screen, folder, options)));
}
