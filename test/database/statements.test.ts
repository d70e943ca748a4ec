import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { statements } from '../../src/graph/statements.ts';
import { committed, testDatabase } from './connection.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

/** Values for the parameters that a text names: enough for Neo4j to plan it. */
const parametersOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => [name, null]));

describe.each([...statements])('cypher/%s', (name, text) => {
  it('is planned by Neo4j', async () => {
    await expect(committed(`EXPLAIN ${text}`, parametersOf(text))).resolves.toEqual([]);
  });

  it('is tested under the name of its noun or by who asks it', () => {
    const tests = readdirSync('test/database')
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join('test/database', file), 'utf8'));
    const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ module: file.split('/').at(-1), text: readFileSync(join('src', file), 'utf8') }))
      .filter((file) => file.text.includes(`'${name}'`));
    const reached = asking.filter(
      ({ module }) => tests.some((test) => test.includes(`/${module}'`)) || usedBelow(module!, tests),
    );
    expect(reached.length).toBeGreaterThan(0);
  });
});

/** Whether a test imports a module that imports this one: writing, importing and verifying are tested as a whole. */
function usedBelow(module: string, tests: string[]): boolean {
  const importers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join('src', file), 'utf8').includes(`/${module}'`))
    .map((file) => file.split('/').at(-1));
  return importers.some((importer) => tests.some((test) => test.includes(`/${importer}'`)));
}
