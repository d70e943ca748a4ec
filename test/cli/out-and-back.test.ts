import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { wholeGraph } from '../database/backing-up.ts';
import { address, committed, testDatabase } from '../database/connection.ts';
import { liaison, start } from './shell.ts';

const database = testDatabase();
const empty = () => committed('MATCH (n) DETACH DELETE n');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-'));
  await mkdir(join(folder, 'dossier', 'documents'), { recursive: true });
  await writeFile(
    join(folder, 'dossier', 'register.yaml'),
    'organisations: [{ id: out-guam, kind: body, names: [{ text: GUAM }] }]\n',
  );
  await writeFile(
    join(folder, 'dossier', 'documents', 'out-release.yaml'),
    'document: { id: out-release, kind: report, title: R, textKind: verbatim, text: "GUAM works." }\ncooperations: [{ key: work, parties: [out-guam], quote: GUAM works }]\n',
  );
  await empty();
  await migrate(database);
});
afterAll(async () => {
  await empty();
  await migrate(database);
  await rm(folder, { recursive: true });
});

describe('liaison export, backup and restore', () => {
  it('take a graph out and back', async () => {
    expect(await liaison(folder, 'import', 'dossier', '--by', 'Ann')).toMatchObject({ exit: 0 });
    const exported = await liaison(folder, 'export', 'out');
    expect(exported).toMatchObject({
      exit: 0,
      out: `Wrote out from ${address.uri}: 1 organisation, 0 topics, 1 document.\n`,
    });
    expect(await readdir(join(folder, 'out'))).toEqual(['documents', 'register.yaml', 'schema']);
    expect((await liaison(folder, 'import', 'out', '--dry-run')).out).not.toMatch(/^(record|correct|withdraw) /m);
    const twice = await liaison(folder, 'export', 'out');
    expect([twice.exit, twice.out, twice.err]).toEqual([1, '', expect.stringContaining('out has a dossier already')]);

    const graph = await wholeGraph();
    const saved = await liaison(folder, 'backup', 'all.gz');
    expect(saved).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^Wrote all\.gz from bolt:.*: \d+ nodes, \d+ relationships, 0\.0 MB\.\n$/),
    });
    expect((await liaison(folder, 'restore', '--check', 'all.gz')).out).toMatch(/^all\.gz is whole: \d+ nodes, /);
    const refused = await liaison(folder, 'restore', 'all.gz');
    expect([refused.exit, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('The graph is not empty. Give --replace');

    await committed("MATCH (n:Organisation) SET n.name = 'Changed'");
    const restored = await liaison(folder, 'restore', 'all.gz', '--replace');
    expect(restored).toMatchObject({ exit: 0, out: expect.stringMatching(/^Restored all\.gz, of 20.*: \d+ nodes/) });
    expect(restored.err).toContain(
      `Everything that is in ${address.uri} is taken away; then all.gz is put there. Servers that use it answer 503 meanwhile.`,
    );
    expect(await wholeGraph()).toEqual(graph);
  });

  it('refuse what cannot be: exit code 1 for the file, 2 for the usage, one line each and no trace', async () => {
    await writeFile(join(folder, 'no.gz'), 'no');
    for (const [exit, args] of [
      [1, ['restore', 'no.gz', '--replace']],
      [1, ['restore', '--check', 'none.gz']],
      [1, ['backup', 'none/there.gz']],
      [1, ['export', 'no.gz']],
      [2, ['restore', '--check', '--replace', 'no.gz']],
      [2, ['backup']],
    ] as const) {
      const ended = await liaison(folder, ...args);
      expect([ended.exit, ended.out, args]).toEqual([exit, '', args]);
      expect(ended.err).not.toContain('    at ');
      expect(ended.err).toContain(exit === 2 ? 'error: ' : args.at(1) === '--check' ? 'none.gz' : args.at(1));
    }
  });

  it('let nobody work on a graph whose restore was killed, until it is restored', async () => {
    const graph = await wholeGraph();
    await liaison(folder, 'backup', 'killed.gz');
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    const holding = driver.session().beginTransaction();
    try {
      // Somebody else holds a node, so that the restore gets stuck in the midst of taking the graph away.
      await (await holding).run('MATCH (r:Revision) SET r.held = true');
      const { child, ended } = start(folder, ['restore', 'killed.gz', '--replace']);
      const isMarked = async () => (await committed('MATCH (r:Restoring) RETURN r')).length > 0;
      for (let patience = 600; !(await isMarked()) && patience > 0; patience--) await sleep(100);
      child.kill('SIGKILL');
      expect((await ended).exit).toBe(null);
    } finally {
      await (await holding).rollback();
      await driver.close();
    }
    for (const args of [['verify'], ['import', 'dossier'], ['backup', 'more.gz'], ['export', 'more']]) {
      const refused = await liaison(folder, ...args);
      expect([refused.exit, refused.out]).toEqual([1, '']);
      expect(refused.err).toContain('This graph is half restored');
    }
    const status = await liaison(folder, 'status');
    expect([status.exit, status.out]).toEqual([1, expect.stringMatching(/^State +half restored\. .*--replace$/m)]);
    const served = await start(folder, [], { program: 'src/main.ts' }).ended;
    expect([served.exit, served.out]).toEqual([1, '']);
    expect(served.err).toContain('This graph is half restored');

    expect((await liaison(folder, 'restore', 'killed.gz', '--replace')).exit).toBe(0);
    expect(await wholeGraph()).toEqual(graph);
  });
});
