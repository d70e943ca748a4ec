import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { stringify } from 'yaml';
import { migrate } from '../../src/graph/migrate.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { committed, forget, testDatabase } from './connection.ts';
import { first, organisations, second } from './dossier.ts';

export type Draft = Record<string, unknown> & { document: { id: string } & Record<string, unknown> };

/** A folder with the dossier of dossier.ts, made anew for each test, and a graph without it to import it into. */
export function importing() {
  const database = testDatabase();
  let folder: string;

  const put = async (draft: Draft) =>
    writeFile(
      join(folder, 'documents', `${draft.document.id}.yaml`),
      stringify(draft, { aliasDuplicateObjects: false }),
    );
  const putAll = async () => {
    await writeFile(join(folder, 'register.yaml'), stringify({ organisations }));
    await put(first);
    await put(second);
  };
  const run = (dryRun = false, paths = [folder]) => importDossier(database, paths, { by: 'ann', dryRun });
  const refusals = (running: Promise<unknown>) =>
    running.then(
      () => [],
      (error: { refusals?: { message: string }[] }) => error.refusals?.map(({ message }) => message) ?? [String(error)],
    );
  const dump = () =>
    committed(
      `MATCH (n) WHERE n.id CONTAINS 'writer-' OR n:AuditEntry OR n:Operation
       RETURN n.id AS id, n.version AS version, n.withdrawn AS withdrawn, n.record AS record ORDER BY id, record, version`,
    );
  const stateOf = async (id: string) =>
    (
      await committed(
        'MATCH (n:Record {id: $id}) RETURN n.version AS version, n.withdrawn AS withdrawn, n.withdrawnBecause AS because',
        { id },
      )
    )[0];

  beforeAll(async () => {
    await migrate(database);
  });
  beforeEach(async () => {
    await forget('writer-');
    folder = await mkdtemp(join(tmpdir(), 'dossier-'));
    await mkdir(join(folder, 'documents'));
    await putAll();
  });
  afterEach(() => rm(folder, { recursive: true }));
  afterAll(() => forget('writer-'));

  return { database, put, putAll, run, refusals, dump, stateOf, folder: () => folder };
}
