import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { importTable, type TableOptions } from '../../src/ingest/table/import-table.ts';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { committed, forget, testDatabase } from './connection.ts';

/** Events between actors, by numbers that actors.csv explains. */
export const EVENTS = `
dataset: { id: writer-events, title: Events, publisherName: The Coders, language: en }
lookups:
  source: { file: actors.csv, key: id, of: source }
  target: { file: actors.csv, key: id, of: target }
organisations:
  source:
    name: { column: source.name }
    identifiers: [{ scheme: writer-actor, value: { column: source } }]
    person: { column: source.type, is: [person] }
  target:
    name: { column: target.name }
    identifiers: [{ scheme: writer-actor, value: { column: target } }]
    person: { column: target.type, is: [person] }
cooperation:
  kind: { column: event }
  status: ended
  date: { column: date }
  parties:
    - { organisation: source, role: lead }
    - { organisation: target, role: partner }
`;

export const ACTORS = `id,name,type
1,Writer-events Police,
2,Writer-events Border Guard,
3,Ann Writer,person
4,"Writer-events Служба, Kyiv",
`;

/** A folder with tables and a LIAISON_HOME, made anew for each test, and a graph without what they say. */
export function tables() {
  const database = testDatabase();
  let folder: string;
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Buffer) => writeFile(path(name), content);
  const run = (file: string, options: Partial<TableOptions> = {}) =>
    importTable(database, path(file), { map: path('map.yaml'), home: path('home'), by: 'ann', ...options });
  const report = async (name: string) => readFile(path(`home/reports/${name}`), 'utf8');
  const verify = (document: string) => verifyGraph(database, [document], path('home'));
  /** Everything that was written, but for the moments and the ids of operations. */
  const dump = async () => {
    const records = await committed(
      `MATCH (n:Record) WHERE n.id CONTAINS 'writer-' OR n.scheme STARTS WITH 'writer-'
       RETURN labels(n) AS labels, properties(n) AS properties,
         COLLECT { MATCH (n)-[r]->(o:Record) RETURN [type(r), o.id, properties(r)] ORDER BY type(r), o.id } AS owned
       ORDER BY n.id`,
    );
    return records.map((record) => ({ ...record, properties: { ...(record.properties as object), recordedAt: null } }));
  };
  beforeAll(async () => {
    await migrate(database);
  });
  beforeEach(async () => {
    await forget('writer-');
    folder = await mkdtemp(join(tmpdir(), 'table-'));
    await mkdir(path('home'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  afterAll(() => forget('writer-'));
  return { database, put, run, report, verify, dump, path };
}

/** What stands wrong in a table, or why it was refused, as a message. */
export const complaint = (running: Promise<unknown>): Promise<string> =>
  running.then(
    () => 'nothing was refused',
    (error: Error & { refusals?: { message: string }[] }) =>
      error.refusals?.map(({ message }) => message).join('\n') ?? error.message,
  );
