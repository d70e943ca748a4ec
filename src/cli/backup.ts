import { checkBackup } from '../backup/read-backup.ts';
import { restoreBackup } from '../backup/restore.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { conflict } from '../domain/errors.ts';
import { onGraph } from './graph.ts';
import { counted, type Screen } from './screen.ts';
import { settleIn } from './settle-in.ts';

/** `liaison backup`: writes the whole graph into a file. Gives the exit code; refusals are thrown. */
export function runBackup(screen: Screen, file: string, { force }: { force: boolean }): Promise<number> {
  return onGraph(screen, { command: 'liaison backup', start: true }, async ({ database, where, home }) => {
    screen.start('Reading the graph');
    const began = performance.now();
    const { size, ...held } = await writeBackup(database, file, {
      ...{ home, force },
      progress: (done, total) => screen.update(howFar('Backing up', done, total, began)),
    });
    screen.print(`Wrote ${file} from ${where}: ${told(held)}, ${(size / 1e6).toFixed(1)} MB.`);
    return 0;
  });
}

/** `liaison restore --check`: proves a backup without a graph. */
export async function runCheck(screen: Screen, file: string): Promise<number> {
  const held = await checked(screen, file);
  screen.print(`${file} is whole: ${told(held)}, of ${held.createdAt}.`);
  return 0;
}

/** `liaison restore`: puts a backup into the graph. Gives the exit code; refusals are thrown. */
export async function runRestore(screen: Screen, file: string, { replace }: { replace: boolean }): Promise<number> {
  const head = await checked(screen, file);
  const interrupted =
    'Interrupted: unless nothing was taken away yet, the graph is half restored. Restore it again, with --replace.';
  const opening = { command: 'liaison restore', start: true, halfRestored: true, interrupted };
  return onGraph(screen, opening, async (graph) => {
    const { database, where, home, isServed } = graph;
    if (isServed) throw conflict(`A server uses ${where}. Stop it first: it would show a graph that is not whole.`);
    if (replace) {
      screen.complain(
        `Everything that is in ${where} is taken away; then ${file} is put there. Servers that use it answer 503 meanwhile.`,
      );
    }
    const began = performance.now();
    screen.start('Restoring');
    const held = await restoreBackup(database, file, {
      ...{ home, replace, checked: head },
      progress: (doing, done, total) => screen.update(howFar(DOING[doing], done, total, began)),
    });
    screen.print(`Restored ${file}, of ${held.createdAt}, to ${where}: ${told(held)}.`);
    await settleIn(screen, graph);
    return 0;
  });
}

function checked(screen: Screen, file: string) {
  screen.start('Checking the file');
  const began = performance.now();
  return checkBackup(file, (done, total) => screen.update(howFar('Checking', done, total, began)));
}

const DOING = { empty: 'Taking away what is there', restore: 'Restoring' };

function howFar(doing: string, done: number, total: number, began: number): string {
  if (total === 0) return doing;
  const rate = Math.round(done / ((performance.now() - began) / 1000));
  return `${doing}: ${Math.floor((done / total) * 100)} % of ${counted(total, 'node and relationship', 'nodes and relationships')}, ${counted(rate, 'a second', 'a second')}`;
}

const told = ({ nodes, relationships, files }: { nodes: number; relationships: number; files: unknown[] }): string =>
  [
    counted(nodes, 'node'),
    counted(relationships, 'relationship'),
    ...(files.length > 0 ? [counted(files.length, 'kept file')] : []),
  ].join(', ');
