import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Command, CommanderError } from 'commander';
import { LiaisonError } from '../domain/errors.ts';
import { isNoRoom } from '../folder.ts';
import { RefusedError, renderRefusals } from '../ingest/refusal.ts';
import { runDoctor } from './doctor.ts';
import { NoGraph, WrongSetting } from './graph.ts';
import { runImport } from './import.ts';
import { addOutAndBack } from './out-and-back.ts';
import { Screen } from './screen.ts';
import { runStatus } from './status.ts';
import { runTable } from './table.ts';
import { runVerify } from './verify.ts';
import { runWithdraw } from './withdraw.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What the shell is told. */
const EXIT = { refused: 1, usage: 2, noGraph: 3 } as const;

const AFTER_HELP = `
Exit codes:
  0  done
  1  refused or failed: the dossier is not right, or something that is checked is not
  2  wrong usage: an unknown option, or a setting of the environment that is no such thing
  3  the graph cannot be had: Neo4j does not answer, or could not be started

Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                the Neo4j to use; without NEO4J_URI Liaison's own one is used, beside
                a running server or, if none runs, started for the command
  NEO4J_VERSION, LIAISON_UPGRADE
                the release of Liaison's own Neo4j, and whether it may be a newer one
  LIAISON_HOME  folder of Liaison's own Neo4j (default: .liaison)
  PORT, METRICS_PORT, HOST
                where the server listens; looked at by doctor alone
  NO_COLOR      if set, nothing is coloured

Examples:
  $ npm run liaison -- import data/black-sea    so it is typed in a clone
  $ liaison import data/black-sea --dry-run     what would happen?
  $ liaison import data/black-sea               the register, then each document
  $ liaison verify                              is every quote where it is said to be?
  $ liaison backup today.liaison.gz             everything, while it is used
`;

/** Told the exit code of the command that ran. */
type Done = (exit: number) => void;

function programOf(screen: Screen, done: Done): Command {
  const program = new Command('liaison')
    .description('Who cooperates with whom, on what, since when, and how do we know?')
    .version(version, '-V, --version', 'tell the version')
    .exitOverride()
    .addHelpText('after', AFTER_HELP)
    .configureHelp({ showGlobalOptions: true });

  for (const add of [addImport, addVerify, addWithdraw, addStatus, addDoctor, addOutAndBack])
    add(program, screen, done);
  return program;
}

function addImport(program: Command, screen: Screen, done: Done): void {
  program
    .command('import')
    .description(
      'Take dossiers into the graph: all files are checked first; then each document is written whole or not at all. Or, with --map, a table.',
    )
    .argument('<path...>', 'folders of dossiers (register.yaml, documents/*.yaml), single such files; or one table')
    .option(
      '-m, --map <mapping>',
      'the path is a table (CSV or JSON, gzipped or not); this file says what its columns mean',
    )
    .option('-n, --dry-run', 'check everything and list what would happen, record by record; write nothing', false)
    .option('--by <name>', 'who records what the files leave open', userInfo().username)
    .addHelpText(
      'after',
      `
A document's file says all of it: what the graph has from it and the file has no longer is
withdrawn, never deleted. The same files again change nothing. What is not right is listed as
file:line:column with the reason; then nothing was written.

Of a table each row becomes a claim whose evidence is that row. It is written batch by batch:
an import that was broken off goes on where it was when it is started again. Rows that are not
right are left out; they, and organisations called the same as one that is known or nearly so, are
reported in LIAISON_HOME/reports. To join two of them, give the known one the number of the table
in the register before the import; what a table adds to the register stays when it is withdrawn.
The file itself is kept in LIAISON_HOME/datasets for verify.

Examples:
  $ liaison import data/black-sea
  $ liaison import data/black-sea/documents/guam-wgs-tip-11.yaml --dry-run
  $ liaison import data/black-sea --by "Ann Smith"
  $ liaison import --map data/mappings/cow-igo.yaml membership_spells.csv`,
    )
    .action(async (paths: string[], { map, ...options }: { dryRun: boolean; by: string; map?: string }) => {
      const table = paths.find((path) => /\.(csv|tsv|tab|json)(\.gz)?$/i.test(path));
      if (map === undefined && table) {
        throw new WrongSetting(`error: ${table} is a table: --map <mapping> says what its columns mean`);
      }
      if (map !== undefined && paths.length > 1) throw new WrongSetting('error: --map takes one table at a time');
      done(
        await (map === undefined
          ? runImport(screen, paths, options)
          : runTable(screen, paths[0]!, { map, ...options })),
      );
    });
}

function addVerify(program: Command, screen: Screen, done: Done): void {
  program
    .command('verify')
    .description(
      'Prove the graph again: every text by its SHA-256, every quote at its place, every claim by its evidence.',
    )
    .argument('[document...]', 'ids of the only documents to look at: document/guam-wgs-tip-11', [])
    .option(
      '--projections',
      'only what is kept for fast reading: compute each link again from the claims, and each answer',
    )
    .option('--mend', 'with --projections: put those right that are missing, too many or different')
    .addHelpText(
      'after',
      `
Reads only, but for --mend. Lists each claim, document, name or link that fails, with what is wrong;
exit code 1 then. What is kept for fast reading is not looked at without --projections.

Examples:
  $ liaison verify
  $ liaison verify document/guam-wgs-tip-11
  $ liaison verify --projections --mend`,
    )
    .action(async (documents: string[], options: { projections?: boolean; mend?: boolean }) => {
      done(await runVerify(screen, documents, options));
    });
}

function addWithdraw(program: Command, screen: Screen, done: Done): void {
  program
    .command('withdraw')
    .description('Take back what a dataset says: its claims and their evidence are withdrawn, never deleted.')
    .argument('<dataset>', 'id of the dataset: document/cow-igo-3')
    .requiredOption('--because <reason>', 'why; it is noted with everything that is withdrawn')
    .option('--by <name>', 'who withdraws it', userInfo().username)
    .addHelpText(
      'after',
      `
The way to read a table anew by another mapping: withdraw the dataset, give the dataset of the
mapping another id, and import. Broken off, it goes on when it is started again. Organisations
and topics that the rows added to the register stay. What a dossier says is changed in its files.

Example:
  $ liaison withdraw document/cow-igo-3 --because "another reading of the roles"`,
    )
    .action(async (dataset: string, options: { because: string; by: string }) => {
      done(await runWithdraw(screen, dataset, options));
    });
}

function addStatus(program: Command, screen: Screen, done: Done): void {
  program
    .command('status')
    .description(
      'What runs where, what is in it, and how far each dataset is. Starts nothing: exit code 3 if no graph answers.',
    )
    .action(async () => {
      done(await runStatus(screen, version));
    });
}

function addDoctor(program: Command, screen: Screen, done: Done): void {
  program
    .command('doctor')
    .description('Look at the machine and the graph: what is not as it should be, and what to do. Changes nothing.')
    .addHelpText(
      'after',
      `
Node, Java, Neo4j's own files, memory, disk, LIAISON_HOME and ports; then the graph's migrations,
constraints, indexes and records (a Neo4j is started for it if none runs). Exit code 1 if something
is not as it should be (✖); what only deserves a look (!) is no failure.`,
    )
    .action(async () => {
      done(await runDoctor(screen));
    });
}

/** One clear line for whatever went wrong, and the exit code for it. */
function explain(error: unknown, screen: Screen): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof RefusedError) screen.complain(renderRefusals(error.refusals));
  screen.complain(
    isForPeople(error) ? error.message : isNoRoom(error) ? NO_ROOM : `A fault of Liaison's own: ${String(error)}`,
  );
  if (error instanceof NoGraph || (error instanceof LiaisonError && error.code === 'UNAVAILABLE')) return EXIT.noGraph;
  return error instanceof WrongSetting ? EXIT.usage : EXIT.refused;
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof LiaisonError || error instanceof NoGraph || error instanceof WrongSetting;

const NO_ROOM = 'There is no room left on the disk. Make room, then do the same again.';

const screen = new Screen();
try {
  await programOf(screen, (exit) => {
    process.exitCode = exit;
  }).parseAsync();
} catch (error) {
  process.exitCode = explain(error, screen);
}
