import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LiaisonError } from '../../src/domain/errors.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { importTable } from '../../src/ingest/table/import-table.ts';
import { claim, document, evidence, organisation } from '../database/records.ts';

/**
 * A process to kill, which works on the graph of NEO4J_URI and prints a line for each thing done.
 * `writer.ts write`: document after document until it is killed, each operation again until it is done.
 * `writer.ts dossier FOLDER`, `writer.ts table MAPPING FILE HOME ROWS-OF-A-BATCH`: one import.
 * `writer.ts migrate FOLDER`: the migrations of a folder.
 */
const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = process.env;
const database = openDatabase({ uri: uri!, user: 'neo4j', password: password!, database: 'neo4j' });
const [work, ...places] = process.argv.slice(2);

/** One document with two claims that share a party with every other; the third time each is corrected. */
function recordsOf(slug: string, turn: number) {
  const parties = [`organisation/${slug}`, 'organisation/hub'];
  const cooperation = (key: string) =>
    claim(
      'cooperation',
      slug,
      key,
      { kind: 'training', status: 'ONGOING', equalParties: 2, paired: true, summary: `turn ${turn}` },
      parties.map((to) => ({ type: 'PARTY', to, properties: { role: 'PARTY', mode: 'TEXTUAL' } })),
    );
  return [
    organisation('hub'),
    organisation(slug),
    document(slug, { text, sha256: createHash('sha256').update(text).digest('hex'), length: text.length }),
    ...['first', 'second'].flatMap((key) => [cooperation(key), evidence(slug, `cooperation/${slug}/${key}`, passage)]),
  ];
}

const text = 'They train together.\n';
const passage = { quote: 'They train', start: 0, end: 10, date: '2018', dateEarliest: 20180101, dateLatest: 20181231 };

async function writeOn(): Promise<never> {
  const run = randomUUID().slice(0, 8);
  for (let turn = 0; ; turn += 1) {
    const operation = `fault/${run}/${turn}`;
    const slug = `fault-${run}-${turn - (turn % 3)}`;
    const giving = { operation, verb: 'importDocument', by: 'fault', at: new Date().toISOString() };
    await untilDone(() => writeRecords(database, { ...giving, records: recordsOf(slug, turn) }));
    console.log(operation);
  }
}

/** What a client does whose answer was lost: the same operation again. */
async function untilDone(write: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof LiaisonError && error.code === 'UNAVAILABLE')) throw error;
      await sleep(200);
    }
  }
}

const works: Record<string, () => Promise<unknown>> = {
  write: writeOn,
  dossier: () =>
    importDossier(database, [places[0]!], { by: 'fault', progress: (done) => console.log(`${done} documents`) }),
  table: () =>
    importTable(database, places[1]!, {
      ...{ map: places[0]!, home: places[2]!, by: 'fault', rowsOfBatch: Number(places[3]) },
      progress: ({ rows }) => console.log(`${rows} rows`),
    }),
  migrate: () => migrate(database, (name) => console.log(name), places[0]),
};
await works[work!]!();
await database.close();
