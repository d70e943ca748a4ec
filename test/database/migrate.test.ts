import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { address, committed, testDatabase } from './connection.ts';

const [database, another] = [testDatabase(), testDatabase()];
const ours = fileURLToPath(new URL('../../cypher/migrations/', import.meta.url));
let folder: string;

const put = (file: string, text: string) => writeFile(join(folder, file), text);
const run = (on = database, told: string[] = []) => migrate(on, (name) => told.push(name), folder);
const runs = () => committed('MATCH (n:WriterMigrated) RETURN n.file AS file ORDER BY n.file');
const clean = () =>
  committed('MATCH (n) WHERE n:WriterMigrated OR (n:Migration AND (n.number > 900 OR n.number = 0)) DELETE n');

beforeAll(async () => {
  await migrate(database);
});
beforeEach(async () => {
  await clean();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(ours, folder, { recursive: true });
  await put(
    '901-first.cypher',
    "// Draws the first; with a sign.\nCREATE (:WriterMigrated {file: '901; a'});\n// Nothing.\n",
  );
  await put(
    '902-second.cypher',
    "CREATE INDEX writer_migrated IF NOT EXISTS FOR (n:WriterMigrated) ON (n.file);\nCREATE (:WriterMigrated {file: '902'});\nCREATE (:WriterMigrated\n  {file: '902'})",
  );
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  await clean();
  await committed('DROP INDEX writer_migrated IF EXISTS');
});

describe('migrate', () => {
  it('applies each file once and in order, statement by statement', async () => {
    const told: string[] = [];
    expect(await run(database, told)).toEqual(['901-first', '902-second']);
    expect(told).toEqual(['901-first', '902-second']);
    expect(await run(database, told)).toEqual([]);
    expect(told).toHaveLength(2);
    expect(await runs()).toEqual([{ file: '901; a' }, { file: '902' }, { file: '902' }]);
    expect(await committed("SHOW INDEXES YIELD name, state WHERE name = 'writer_migrated' RETURN state")).toEqual([
      { state: 'ONLINE' },
    ]);
  });

  it('applies each once when several start at the same moment', async () => {
    const applied = await Promise.all([run(), run(another), run(), run(another)]);
    expect(applied.flat().sort()).toEqual(['901-first', '902-second']);
    expect(await runs()).toHaveLength(3);
  });

  it('refuses a file that was changed after it had been applied, by its name, and applies nothing', async () => {
    await run();
    await put('901-first.cypher', "CREATE (:WriterMigrated {file: 'changed'})");
    await put('903-third.cypher', "CREATE (:WriterMigrated {file: '903'})");
    await expect(run()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('901-first.cypher'),
    });
    expect(await runs()).toHaveLength(3);
  });

  it('takes a file with the line ends of another system for the same one', async () => {
    await run();
    await put(
      '901-first.cypher',
      "// Draws the first; with a sign.\r\nCREATE (:WriterMigrated {file: '901; a'});\r\n// Nothing.\r\n",
    );
    expect(await run()).toEqual([]);
  });

  it('refuses a graph that is newer than the code', async () => {
    await run();
    await rm(join(folder, '902-second.cypher'));
    await expect(run()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('902-second') });
  });

  it('refuses two files with one number, and a name of another form', async () => {
    await put('902-also.cypher', 'RETURN 1');
    await expect(run()).rejects.toThrow('902-also.cypher and 902-second.cypher');
    await rm(join(folder, '902-also.cypher'));
    await put('3-short.cypher', 'RETURN 1');
    await expect(run()).rejects.toThrow('3-short.cypher');
  });

  it('waits for another process that migrates, and no longer than until it is killed', async () => {
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', holdsTheLock], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TEST_ADDRESS: JSON.stringify(address) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    let isDone = false;
    const waiting = run().then((applied) => {
      isDone = true;
      return applied;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isDone).toBe(false);

    holder.kill('SIGKILL');
    expect(await waiting).toEqual(['901-first', '902-second']);
  }, 20_000);
});

const holdsTheLock = `
  import neo4j from 'neo4j-driver';
  const { uri, user, password } = JSON.parse(process.env.TEST_ADDRESS);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const transaction = await driver.session().beginTransaction();
  await transaction.run('CREATE (:Migration {number: 0})');
  console.log('held');
  setInterval(() => {}, 1000);
`;
