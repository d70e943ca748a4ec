import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { counted, Screen } from './cli/screen.ts';
import { type Config, readConfig } from './config.ts';
import { LiaisonError, unavailable } from './domain/errors.ts';
import { type Database, openDatabase } from './graph/database.ts';
import { STOPPED_SENTENCE } from './graph/failure.ts';
import { keepUp } from './graph/kept.ts';
import { migrate } from './graph/migrate.ts';
import { refuseHalfRestored } from './graph/restoring.ts';
import { warmUp } from './graph/warm-up.ts';
import { type Condition, conditionOf, watchGraph } from './graph/watch.ts';
import { wholeQuestions } from './graph/whole.ts';
import { importSample, isSampleDue } from './ingest/sample.ts';
import { type ManagedNeo4j, startManagedNeo4j } from './neo4j/managed.ts';
import { supervise } from './neo4j/supervised.ts';
import { contextOf } from './resolvers/context.ts';
import { createSchema } from './resolvers/index.ts';
import { SILENT } from './server/health.ts';
import { createServer, type Server } from './server/server.ts';

const sample = fileURLToPath(new URL('../data/black-sea', import.meta.url));

/** What runs, in the order in which it came up; it goes down the other way round. */
interface House {
  server?: Server;
  database?: Database;
  neo4j?: ManagedNeo4j;
  /** The graph answers in time and, where it was empty, the sample is in. */
  ready: boolean;
  /** How far a start is, once Neo4j answers. */
  progress?: string | undefined;
  /** How the graph stood when it was last seen. */
  condition?: Condition | undefined;
}

const screen = new Screen();
const house: House = { ready: false };
/** Gives up a start of Neo4j under way, and what goes on in the background. */
const giveUp = new AbortController();
const starting = start();
let stopping = false;

process.on('SIGINT', () => void interrupted()).on('SIGTERM', () => void interrupted());
starting.catch((error: unknown) => {
  if (stopping) return;
  screen.complain(error instanceof LiaisonError ? error.message : String(error instanceof Error ? error.stack : error));
  void stop(1);
});

async function start(): Promise<void> {
  const config = readConfig();
  for (const warning of config.warnings) screen.complain(warning);

  // Together, so that a health check is answered while Neo4j starts; who holds the LIAISON_HOME is told before a taken port.
  const listening = listen(config);
  listening.catch((error: unknown) => giveUp.abort(error));
  const [neo4j, server] = await Promise.allSettled([startNeo4j(config), listening]);
  if (neo4j.status === 'fulfilled' && neo4j.value) house.neo4j = neo4j.value;
  if (server.status === 'fulfilled') house.server = server.value;
  if (neo4j.status === 'rejected') throw neo4j.reason;
  if (server.status === 'rejected') throw server.reason;

  const database = openDatabase(config.neo4j ?? house.neo4j!.address, server.value.statementAsked);
  house.database = database;
  if (!(await database.answers())) {
    throw unavailable(
      'Neo4j does not answer, or refuses the password. Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  const opening = opener(database, () => greet(server.value, config.token !== undefined));
  if (!house.neo4j) return opening();
  await supervise(house.neo4j, {
    up: opening,
    down: () => {
      house.ready = false;
      house.progress = undefined;
    },
    progress: screen,
    signal: giveUp.signal,
  });
}

/** Makes the graph ready for questions: at first all of it, then what a Neo4j that was started again has forgotten. */
function opener(database: Database, welcome: () => void): () => Promise<void> {
  let isPrepared = false;
  return async () => {
    if (!isPrepared) {
      await refuseHalfRestored(database);
      await migrate(database, (migration) => goOn(`Preparing the graph: ${migration}`));
      await importSampleIfDue(database);
    }
    const howFar = (done: number, of: number) => tell(`Planning the questions: ${done} of ${of}`);
    await warmUp(database, howFar, giveUp.signal);
    house.condition = await conditionOf(database);
    if (!house.condition && (await hasEnded(house.neo4j))) throw unavailable('Neo4j has ended.');
    giveUp.signal.throwIfAborted();
    house.ready = true;
    if (isPrepared) return screen.succeed('Questions are answered again');
    isPrepared = true;
    void follow(database);
    welcome();
  };
}

/** Whether it is known within two seconds that the managed Neo4j is gone: one that is silent may be busy. */
async function hasEnded(neo4j: ManagedNeo4j | undefined): Promise<boolean> {
  return neo4j !== undefined && Promise.race([neo4j.exited.then(() => true), pause(2_000, false)]);
}

/** Sees to it that answers are kept up while the graph is whole, and that a Neo4j that has stopped it is started again. */
function follow(database: Database): Promise<void> {
  let keeping: AbortController | undefined;
  return watchGraph(database, giveUp.signal, async (condition) => {
    const before = house.condition;
    house.condition = condition;
    if (condition === 'WHOLE' && !keeping) {
      keeping = new AbortController();
      void keepUp(database, wholeQuestions, AbortSignal.any([giveUp.signal, keeping.signal]));
    }
    if (condition === 'RESTORING') {
      keeping?.abort();
      keeping = undefined;
    }
    if (condition !== 'STOPPED') return;
    if (before !== 'STOPPED') screen.complain(STOPPED_SENTENCE);
    await house.neo4j?.end();
  });
}

/** Why no question is answered now. */
const isStarting = () =>
  ['The graph is still starting.', house.progress && `${house.progress}.`, 'Try again in a few seconds.']
    .filter(Boolean)
    .join(' ');
const REFUSALS: Record<Exclude<Condition, 'WHOLE'>, string> = {
  RESTORING: 'The graph is being restored from a backup. Questions are answered once it is whole.',
  STOPPED: STOPPED_SENTENCE,
};

async function startNeo4j({ neo4j, home, neo4jVersion, mayUpgrade }: Config): Promise<ManagedNeo4j | undefined> {
  if (neo4j) return undefined;
  const { signal } = giveUp;
  const holder = 'npm start';
  return startManagedNeo4j({ home, version: neo4jVersion, mayUpgrade, progress: screen, holder, signal });
}

function listen(config: Config): Promise<Server> {
  return createServer({
    config,
    schema: createSchema(),
    contextFor: (request) => {
      if (!house.database || !house.ready) throw unavailable(isStarting());
      if (house.condition && house.condition !== 'WHOLE') throw unavailable(REFUSALS[house.condition]);
      return contextOf(house.database, request);
    },
    whyNotReady,
  });
}

async function whyNotReady(): Promise<string | undefined> {
  if (stopping) return 'The server is being stopped.';
  if (!house.database || !house.ready) return isStarting();
  const condition = await conditionOf(house.database);
  if (!condition) return SILENT;
  return condition === 'WHOLE' ? undefined : REFUSALS[condition];
}

/** Tells how far the start is; one that was interrupted ends here, before its next step. */
function goOn(howFar: string): void {
  giveUp.signal.throwIfAborted();
  tell(howFar);
}

/** Tells how far the start is: on the screen, and whoever asks too early. */
function tell(howFar: string): void {
  house.progress = howFar;
  screen.update(howFar);
}

async function importSampleIfDue(database: Database): Promise<void> {
  if (!(await isSampleDue(database))) return;
  screen.start('Importing the sample');
  const documents = await importSample(database, sample, (done, total) =>
    goOn(`Importing the sample: ${done} of ${counted(total, 'document')}`),
  );
  screen.succeed(`Imported the sample: ${counted(documents, 'document')} on cooperation around the Black Sea`);
}

function greet({ address, metricsAddress }: Server, isGuarded: boolean): void {
  const token = isGuarded ? " -H 'authorization: Bearer '$LIAISON_TOKEN" : '';
  screen.print(`
Liaison answers at ${address} to a browser, and at /graphql there to programs (Ctrl-C stops it).
Who cooperates with IOM, and how do we know?

  curl -s ${address}/graphql -H 'content-type: application/json'${token} -d '{"query":"{ whoCooperates(who: \\"organisation/iom\\") { nodes { a { name } b { name } statuses { status } evidence(first: 1) { nodes { passage { quote document { title } } } } } } }"}'
${metricsAddress ? `\nMetrics for a monitor are at ${metricsAddress}/metrics.\n` : ''}`);
}

/** A second signal does not wait. */
async function interrupted(): Promise<void> {
  if (stopping) process.exit(130);
  screen.start('Stopping (Ctrl-C again: at once)');
  await stop(0);
}

/** Lets accepted requests finish, then takes everything down. */
async function stop(code: number): Promise<void> {
  stopping = true;
  giveUp.abort();
  await starting.catch(() => undefined);
  const { server, database, neo4j } = house;
  for (const part of [server, database, neo4j && { close: () => neo4j.stop() }]) {
    await part?.close().catch((error: unknown) => screen.complain(String(error)));
  }
  screen.quiet();
  process.exit(code);
}
