import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { restoreBackup } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed, testDatabase } from './connection.ts';
import { organisation } from './records.ts';

/** All that is in the graph but answers that are kept: every value with its type, in an order of its own. */
export async function wholeGraph(): Promise<string[]> {
  const told = '[k IN keys(x) | [k, valueType(x[k]), x[k]]]';
  const nodes = await committed(
    `MATCH (x) WHERE NOT x:Kept RETURN labels(x) AS labels, ${told} AS values, [k IN keys(x) WHERE valueType(x[k]) STARTS WITH 'INTEGER' | k + ' ' + toString(x[k])] AS whole`,
  );
  const relationships = await committed(
    `MATCH (a)-[x]->(b) RETURN a.id AS a, type(x) AS type, b.id AS b, ${told} AS values`,
  );
  const sorted = (items: unknown) => ((items ?? []) as unknown[]).map((item) => JSON.stringify(item)).sort();
  const line = ({ labels, values, whole, ...rest }: Record<string, unknown>) =>
    JSON.stringify([rest, sorted(labels), sorted(values), sorted(whole)]);
  return [...nodes, ...relationships].map(line).sort();
}

/** Takes away all constraints and indexes, as in a database that was never used. */
export async function dropSchema(): Promise<void> {
  for (const { name } of await committed('SHOW CONSTRAINTS YIELD name')) await committed(`DROP CONSTRAINT ${name}`);
  for (const { name } of await committed("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await committed(`DROP INDEX ${name}`);
  }
}

/** Names of all constraints and indexes that are at work. */
export const schemaNames = async () =>
  (await committed("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name")).map(
    ({ name }) => name,
  );

type Line = Record<string, never> & { end?: { sha256: string } };

/** The lines of a backup, parsed. */
export const linesOf = async (file: string): Promise<Line[]> =>
  gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Writes lines as a backup whose checksum is right, whatever else is wrong with it. */
export async function writeLines(file: string, lines: object[]): Promise<void> {
  const texts = lines.slice(0, -1).map((line) => `${JSON.stringify(line)}\n`);
  const last = lines.at(-1) as Line;
  const sha256 = createHash('sha256').update(texts.join('')).digest('hex');
  const end = last.end ? { end: { ...last.end, sha256 } } : last;
  await writeFile(file, gzipSync(`${texts.join('')}${JSON.stringify(end)}\n`));
}

/** The kept file of a table, as bytes that are no text. */
export const TABLE = Buffer.from([0, 1, 2, ...Buffer.from('a,b\r\n1,ä\n'.repeat(12_000))]);
export const TABLE_HASH = createHash('sha256').update(TABLE).digest('hex');

/** An empty graph before each test, with a LIAISON_HOME that keeps the file of a table, and a folder for backups. */
export function backingUp() {
  const database = testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const at = (name: string) => join(folder, name);
  const home = at('home');
  const empty = () => committed('MATCH (n) DETACH DELETE n');
  beforeAll(async () => {
    await mkdir(join(home, 'datasets'), { recursive: true });
    await writeFile(join(home, 'datasets', TABLE_HASH), TABLE);
    await writeFile(join(home, 'datasets', 'half.part'), 'not whole');
  });
  beforeEach(async () => {
    await empty();
    await migrate(database);
  });
  afterAll(async () => {
    await empty();
    await migrate(database);
    await rm(folder, { recursive: true });
  });
  return {
    ...{ database, at, home, empty },
    backup: (name: string, force = false) => writeBackup(database, at(name), { home, force }),
    restore: (name: string, replace = false, to = home) =>
      restoreBackup(database, at(name), { home: to, replace, notice: 0 }),
    write: (slug: string) =>
      writeRecords(database, {
        ...{ operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01T00:00:00Z' },
        records: [organisation(slug)],
      }),
  };
}
