import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { migrate } from '../../src/graph/migrate.ts';
import { statements } from '../../src/graph/statements.ts';
import { testDatabase, warningsOf } from './connection.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

/** Values for the parameters that a text names: enough for Neo4j to plan it. */
const parametersOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => [name!, null]));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ module: basename(file), text: readFileSync(join(folder, file), 'utf8') }));

const tests = filesIn('test/database').filter(({ module }) => module !== 'statements.test.ts');
const modules = filesIn('src');

/** Whether a test imports this module, or one that imports it. */
const isTested = (module: string, deep = true): boolean =>
  tests.some(({ text }) => text.includes(`/${module}'`)) ||
  (deep && modules.some(({ module: other, text }) => text.includes(`/${module}'`) && isTested(other, false)));

/** What writes, and what serves it: tested as a whole with its protocol, not statement by statement. */
const partsOfAWhole =
  /^(record|migration|verify|table|revision|kept|backup|restore)\/|^claim\/(settle|affected|grounds)$|^link\/(ties-\w+|touched|keep|kept|forget)$/;

describe.each([...statements])('cypher/%s', (name, text) => {
  it('is planned by Neo4j without a warning', async () => {
    expect(await warningsOf(text, parametersOf(text))).toEqual([]);
  });

  it('is named by a test, or asked by a module that is tested as a whole', () => {
    const naming = tests.filter((test) => test.text.includes(name));
    const asking = modules.filter((one) => one.text.includes(`'${name}'`) && isTested(one.module));
    expect(partsOfAWhole.test(name) ? asking.length : naming.length).toBeGreaterThan(0);
  });
});

describe('a statement that fails', () => {
  it('is named in the trace of its error, which has none of the driver', async () => {
    const { ask } = database.reader(AbortSignal.timeout(10_000));
    const failing = ask('organisation/find', { questions: 'none' }, z.unknown());
    await expect(failing).rejects.toThrow('is not a collection');
    const { stack } = (await failing.catch((error: unknown) => error)) as Error;
    expect(stack).toMatch(/^Neo4jError: .*\n {4}at cypher\/organisation\/find\.cypher$/s);
    expect(new Error('elsewhere').stack).toContain('statements.test.ts');
  });
});

describe('the planner', () => {
  it('warns of a cartesian product, if there is one', async () => {
    expect(await warningsOf('MATCH (a:Organisation), (b:Topic) RETURN a, b', {})).toEqual([
      expect.stringContaining('cartesian product'),
    ]);
  });
});
