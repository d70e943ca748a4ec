import { migrate } from '../graph/migrate.ts';
import { importTable, type TableReport } from '../ingest/table/import-table.ts';
import { onGraph } from './graph.ts';
import { counted, type Screen } from './screen.ts';
import { settleIn } from './settle-in.ts';

/** `liaison import --map`: takes a table in and tells what came of its rows. Gives the exit code; refusals are thrown. */
export function runTable(
  screen: Screen,
  file: string,
  options: { map: string; dryRun: boolean; by: string },
): Promise<number> {
  return onGraph(screen, { command: 'liaison import', start: true }, async (graph) => {
    const { database, where, home } = graph;
    if (!options.dryRun) await migrate(database, (name) => screen.update(`Migrating the graph: ${name}`));
    screen.start('Reading the table');
    const began = performance.now();
    const draw = bar();
    const report = await importTable(database, file, {
      ...options,
      home,
      progress: (done) => screen.update(draw(done)),
    });
    printReport(screen, report, (performance.now() - began) / 1000);
    screen.print(endOf(report, where));
    if (!report.dryRun) await settleIn(screen, graph);
    return 0;
  });
}

function endOf({ dryRun, before, tally }: TableReport, where: string): string {
  if (dryRun) return `Nothing was written (dry run on ${where}).`;
  return before === tally.rows ? `All of its rows were in ${where} before.` : `Written to ${where}.`;
}

function printReport(screen: Screen, report: TableReport, seconds: number): void {
  const { document, tally, before, written, near, badRows, nearMatches, endsBroken } = report;
  const now = tally.rows - before;
  const rate = now > 0 ? `, ${counted(Math.round(now / seconds), 'row')} a second` : '';
  const done = before === 0 ? '' : now > 0 ? `, ${counted(before, 'row')} of them before` : ', all of them before';
  screen.print(`${document}: ${counted(tally.rows, 'row')} read${done}${rate}.`);
  screen.print(`  ${counted(tally.claims, 'claim')} from ${counted(tally.used, 'row')}`);
  screen.print(`  ${counted(written.organisations, 'new organisation')}, ${counted(written.topics, 'new topic')}`);
  if (written.byName > 0) screen.print(`  ${counted(written.byName, 'organisation')} known by the exact name`);
  if (tally.persons > 0) screen.print(`  ${counted(tally.persons, 'row')} left out, as they speak of persons`);
  if (tally.bad > 0) screen.print(`  ${counted(tally.bad, 'row')} not right, each with the reason in ${badRows}`);
  if (endsBroken) screen.complain('The last row is one of these: is this the whole table?');
  if (near > 0)
    screen.print(`  ${counted(near, 'pair')} of organisations called the same or nearly so, in ${nearMatches}`);
}

const WIDTH = 24;

/** A bar with the rows read, their rate, and the time that is left at this rate. */
export function bar(now: () => number = () => performance.now()) {
  let from = { share: 0, at: now() };
  return ({ share, rows, before }: { share: number; rows: number; before: number }): string => {
    const full = Math.round(share * WIDTH);
    const drawn = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
    const read = counted(rows, 'row');
    if (rows <= before) {
      from = { share, at: now() };
      return `${drawn}  ${read}, there already`;
    }
    const seconds = (now() - from.at) / 1000;
    const rate = Math.round((rows - before) / seconds);
    const left = share > from.share ? ((1 - share) / (share - from.share)) * seconds : Number.NaN;
    return `${drawn}  ${read}  ${counted(rate, 'row')}/s  ${timeLeft(left)}`;
  };
}

function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s left` : `${Math.floor(whole / 60)} min ${whole % 60} s left`;
}
