import { type Config, readConfig } from '../config.ts';
import { LiaisonError } from '../domain/errors.ts';
import type { Database } from '../graph/database.ts';
import { integrityFaults, schemaFaults } from '../graph/integrity.ts';
import { dueMigrations } from '../graph/migrate.ts';
import { HALF_RESTORED, restoreState } from '../graph/restoring.ts';
import { layoutOf } from '../neo4j/layout.ts';
import { lastVersion } from '../neo4j/store-version.ts';
import { machineFindings } from './doctor-machine.ts';
import { bad, type Finding, good, odd } from './finding.ts';
import { NoGraph, onGraph, WrongSetting } from './graph.ts';
import { counted, paint, type Screen } from './screen.ts';

/** The longest name of what is looked at is METRICS_PORT or LIAISON_HOME. */
const WIDTH = 12;
const SIGNS = { good: '✔', odd: '!', bad: '✖' };
/** Most graphs are looked through in seconds; one of millions of records may take minutes. */
const LOOK_SECONDS = 900;

/**
 * `liaison doctor`: looks at the machine, then at the graph, and says what to do. Changes nothing. Gives the exit code: 0
 * unless something is bad.
 */
export async function runDoctor(screen: Screen): Promise<number> {
  const findings: Finding[] = [];
  const tell = (...found: Finding[]) => {
    findings.push(...found);
    for (const { about, verdict, says } of found) {
      const colour = verdict === 'good' ? 'good' : 'bad';
      screen.print(`${paint(SIGNS[verdict], colour)} ${about.padEnd(WIDTH)}  ${says}`);
    }
  };
  screen.start('Looking at the machine');
  const config = settings();
  tell(...(await machineFindings(config)));
  if (isUnused(config)) tell(good('Graph', 'None yet: the first start makes it.'));
  else await graphFindings(screen, tell);

  const count = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  screen.print(verdictOf(count('bad'), count('odd')));
  return count('bad') === 0 ? 0 : 1;
}

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw error instanceof LiaisonError ? new WrongSetting(error.message) : error;
  }
}

/** Whether Liaison's own Neo4j has never run here: looking into it would make it. */
const isUnused = ({ neo4j, home, neo4jVersion }: Config) =>
  !neo4j && lastVersion(layoutOf(home, neo4jVersion)) === null;

/** A Neo4j is started for it if none runs; where none can be had, that is the finding. */
async function graphFindings(screen: Screen, tell: (...found: Finding[]) => void): Promise<void> {
  try {
    await onGraph(screen, { command: 'liaison doctor', start: true, halfRestored: true }, async (graph) => {
      tell(good('Graph', `${graph.where} answers.`));
      screen.start('Looking through the graph');
      await lookThrough(graph.database, tell);
    });
  } catch (error) {
    if (!(error instanceof NoGraph)) throw error;
    tell(bad('Graph', error.message));
  }
}

async function lookThrough(database: Database, tell: (...found: Finding[]) => void): Promise<void> {
  if ((await restoreState(database)).restoring) {
    return tell(bad('Graph', HALF_RESTORED));
  }
  const { ask } = database.reader(AbortSignal.timeout(LOOK_SECONDS * 1000), LOOK_SECONDS);
  const due = await dueMigrations(ask).catch((error: unknown) => {
    if (!(error instanceof LiaisonError)) throw error;
    return error;
  });
  if (due instanceof LiaisonError) return tell(bad('Migrations', due.message));
  if (due.length > 0) {
    return tell(odd('Migrations', `${due.join(', ')} not applied yet. Start the server (npm start), which does it.`));
  }
  tell(good('Migrations', 'All are applied.'));

  const missing = await schemaFaults(ask);
  tell(
    missing.length === 0
      ? good('Schema', 'Every constraint and index is at work.')
      : bad('Schema', `Missing or not at work: ${missing.join(', ')}. Make a backup (liaison backup) and restore it.`),
  );
  const faults = await integrityFaults(ask);
  tell(
    ...faults.map(({ problem, number, ids }) => {
      const others = number > ids.length ? ' and others' : '';
      return bad(
        'Integrity',
        `${counted(number, 'node')} of a kind: ${ids.join(', ')}${others} ${problem}. Restore a backup, and report it.`,
      );
    }),
  );
  if (faults.length === 0) {
    tell(good('Integrity', 'Every record is whole. Texts and links: liaison verify, liaison verify --projections.'));
  }
}

function verdictOf(bads: number, odds: number): string {
  if (bads > 0) return paint(`${counted(bads, 'thing is', 'things are')} not as it should be.`, 'bad');
  if (odds > 0) return `It works; ${counted(odds, 'thing deserves', 'things deserve')} a look.`;
  return paint('All is well.', 'good');
}
