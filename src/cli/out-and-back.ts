import type { Command } from 'commander';
import { runBackup, runCheck, runRestore } from './backup.ts';
import { runExport } from './export.ts';
import { WrongSetting } from './graph.ts';
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
their file and mapping. For everything there is, with its history, see liaison backup.

Example:
  $ liaison export ../our-dossier`,
    )
    .action(async (folder: string, options: { force: boolean }) => done(await runExport(screen, folder, options)));

  program
    .command('backup')
    .description('Write the whole graph into one file, while it is used: a moment of it, with all history and files.')
    .argument('<file>', 'the file to write; by custom it ends in .liaison.gz')
    .option('-f, --force', 'put it in the place of a file that is there, once it is whole', false)
    .addHelpText(
      'after',
      `
Works on any edition of Neo4j, and over NEO4J_URI. Nothing stands under the name of the file before
it is whole. The tables that LIAISON_HOME keeps for verify go in too; the password does not.

Example:
  $ liaison backup backups/2026-11-29.liaison.gz`,
    )
    .action(async (file: string, options: { force: boolean }) => done(await runBackup(screen, file, options)));

  program
    .command('restore')
    .description('Put a backup into an empty graph, or with --replace in the place of what is there.')
    .argument('<file>', 'what liaison backup wrote')
    .option('--replace', 'take away everything that is in the graph first, without asking', false)
    .option('--check', 'only prove that the file is whole; needs no graph')
    .addHelpText(
      'after',
      `
The whole file is checked before anything is written. Stop the server of this LIAISON_HOME
first; servers elsewhere answer 503 until all of it is there. The graph is marked meanwhile: broken
off, nothing works on it but another restore with --replace.

Examples:
  $ liaison restore --check backups/2026-11-29.liaison.gz
  $ liaison restore backups/2026-11-29.liaison.gz --replace`,
    )
    .action(async (file: string, { check, replace }: { check?: boolean; replace: boolean }) => {
      if (check && replace) throw new WrongSetting('error: --check writes nothing: leave --replace out');
      done(check ? await runCheck(screen, file) : await runRestore(screen, file, { replace }));
    });
}
