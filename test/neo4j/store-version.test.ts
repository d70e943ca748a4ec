import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutOf } from '../../src/neo4j/layout.ts';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { USUAL_VERSION } from '../../src/neo4j/release.ts';
import { testHome, VERSION } from '../release.ts';
import { emptyHome } from '../start/process.ts';
import { ask } from './house.ts';

const home = testHome('.liaison-test-start');
const layout = layoutOf(home, VERSION);
const progress = { start() {}, update() {}, succeed() {} };
let running: ManagedNeo4j | undefined;

const begin = async (mayUpgrade: boolean) => {
  running = await startManagedNeo4j({ home, version: VERSION, progress, holder: 'npm start', mayUpgrade });
  return running;
};
const start = () => begin(false);
const upgrade = () => begin(true);
const asFor = (version: string) => writeFileSync(layout.storeVersion, `${version}\n`);

beforeAll(async () => {
  emptyHome(home);
  const { address, stop } = await start();
  await ask(address, 'CREATE (:Keepsake)');
  await stop();
}, 120_000);
afterAll(() => running?.stop(), 30_000);

test('its own version is noted', () => {
  expect(readFileSync(layout.storeVersion, 'utf8')).toBe(`${VERSION}\n`);
});

test('a newer one is refused before it touches anything, until the operator says that there is a backup', async () => {
  asFor('5.26.9');
  await expect(start()).rejects.toMatchObject({
    code: 'CONFLICT',
    message:
      `The graph was last opened by Neo4j 5.26.9; Neo4j ${VERSION} would change its files for good. ` +
      'Make a backup with the version used last (liaison backup), then start once with LIAISON_UPGRADE=yes.',
  });
  expect([layout.storeVersion, layout.lock, layout.running].map(existsSync)).toEqual([true, false, false]);
  expect(readFileSync(layout.storeVersion, 'utf8')).toBe('5.26.9\n');

  running = await upgrade();
  expect(await ask(running.address, 'MATCH (k:Keepsake) RETURN count(k)')).toEqual(neo4j.int(1));
  expect(readFileSync(layout.storeVersion, 'utf8')).toBe(`${VERSION}\n`);
  await running.stop();
}, 60_000);

test.each(['2026.10.0', '2027.1.0', ...(VERSION === USUAL_VERSION ? ['5.26.31', '5.100.0'] : [])])(
  'after Neo4j %s it is refused, whatever the operator says',
  async (newer) => {
    asFor(newer);
    for (const attempt of [start, upgrade]) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'CONFLICT',
        message:
          `The graph was last opened by Neo4j ${newer}, and Neo4j ${VERSION} is older: there is no way back. ` +
          'Start the Liaison that was used last, or restore a backup into another LIAISON_HOME.',
      });
    }
    expect(existsSync(layout.lock)).toBe(false);
  },
);

test('a store from before versions were noted is of the version of then', async () => {
  rmSync(layout.storeVersion);
  const isOfThen = VERSION === USUAL_VERSION;
  if (!isOfThen) await expect(start()).rejects.toThrow(`last opened by Neo4j ${USUAL_VERSION}; `);
  const { address } = await (isOfThen ? start() : upgrade());
  expect(await ask(address, 'MATCH (k:Keepsake) RETURN count(k)')).toEqual(neo4j.int(1));
  await running!.stop();
}, 60_000);
