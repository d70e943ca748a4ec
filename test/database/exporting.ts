import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { exportDossier } from '../../src/export/export.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { committed, testDatabase } from './connection.ts';

/** A graph with nothing in it before each test, and a folder to export into. */
export function exporting() {
  const database = testDatabase();
  let folder: string;
  const empty = () => committed('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');

  beforeAll(async () => {
    await migrate(database);
    folder = await mkdtemp(join(tmpdir(), 'export-'));
  });
  beforeEach(empty);
  afterAll(async () => {
    await empty();
    await rm(folder, { recursive: true });
  });

  const at = (name: string) => join(folder, name);
  return {
    ...{ database, at, empty },
    take: (path: string, by = 'ann') => importDossier(database, [path], { by }),
    give: (name: string, force = false) => exportDossier(database, at(name), { force }),
    /** What an import of the folder would change. */
    changesBy: async (path: string) => {
      const { register, documents } = await importDossier(database, [path], { by: 'bob', dryRun: true });
      return [register, ...documents.map(({ written }) => written)].flatMap(({ recorded, corrected, withdrawn }) => [
        ...recorded.map((id) => `record ${id}`),
        ...corrected.map((id) => `correct ${id}`),
        ...withdrawn.map((id) => `withdraw ${id}`),
      ]);
    },
    /** All records that stand with all that is in them, but for the traces of when they were written. */
    meaning: () =>
      committed(
        `MATCH (n:Record) WHERE NOT n.withdrawn
         RETURN n.id AS id, labels(n) AS labels, apart AS properties,
           COLLECT { MATCH (n)-[r]->(m) WHERE NOT m.withdrawn RETURN [type(r), m.id, properties(r)] ORDER BY type(r), m.id } AS leads
         ORDER BY id`.replace('apart', 'properties(n)'),
      ).then((rows) =>
        rows.map(({ properties, labels, ...row }) => {
          const { version: _, digest: __, withdrawn: ___, ...rest } = properties as Record<string, unknown>;
          return { ...row, labels: [...(labels as string[])].sort(), properties: rest };
        }),
      ),
    /** Every file below a folder with its bytes, by path. */
    filesIn: async (path: string) => {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const read = async (file: string) => [file.slice(path.length + 1), await readFile(file, 'utf8')] as const;
      return Object.fromEntries(await Promise.all(files.sort().map(read)));
    },
  };
}
