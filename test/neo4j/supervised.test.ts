import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { unavailable } from '../../src/domain/errors.ts';
import { askBolt } from '../../src/neo4j/bolt.ts';
import { layoutOf } from '../../src/neo4j/layout.ts';
import { findRunningNeo4j, type ManagedNeo4j, startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { identify } from '../../src/neo4j/process.ts';
import { readRunning } from '../../src/neo4j/running.ts';
import { type Patience, supervise } from '../../src/neo4j/supervised.ts';
import { testHome, VERSION } from '../release.ts';
import { emptyHome, freeze, until } from '../start/process.ts';

const home = testHome('.liaison-test-start');
/** With it there Neo4j is not started. */
const strange = join(layoutOf(home, VERSION).program, 'lib', 'strange.jar');
const silent = { start() {}, update() {}, succeed() {} };
let neo4j: ManagedNeo4j;
let ending: AbortController;

beforeAll(async () => {
  emptyHome(home);
  neo4j = await startManagedNeo4j({ home, version: VERSION, progress: silent, holder: 'npm test' });
}, 120_000);
afterEach(() => {
  ending.abort();
  rmSync(strange, { force: true });
});
afterAll(() => neo4j.stop(), 30_000);

/** Supervises, and writes down what is told. */
function watch(patience: Partial<Patience>, up: () => Promise<void> = async () => {}) {
  ending = new AbortController();
  const told: string[] = [];
  const done = supervise(neo4j, {
    up: async () => {
      told.push('up');
      await up();
    },
    down: () => told.at(-1) !== 'down' && told.push('down'),
    progress: { ...silent, start: (text) => told.push(text) },
    signal: ending.signal,
    patience,
  });
  done.catch(() => undefined);
  return { told, done };
}

const kill = () => process.kill(neo4j.pid, 'SIGKILL');
const ups = (told: string[]) => told.filter((word) => word === 'up').length;

test('one that crashes is started again at its address; after standing for a while its next crash is a first one', async () => {
  const { told, done } = watch({ first: 100, steady: 1, crashes: 1 });
  const pids = [neo4j.pid];
  for (const crash of [1, 2]) {
    kill();
    await until(() => ups(told) === crash + 1);
    pids.push(neo4j.pid);
    expect(await askBolt(neo4j.address)).toBe('answers');
  }
  expect(new Set(pids).size).toBe(3);
  const again = ['down', 'Neo4j has ended. It is started again in 0.1 s.'];
  expect(told).toEqual(['up', ...again, 'up', ...again, 'up']);
  ending.abort();
  await done;
  expect(await askBolt(neo4j.address)).toBe('answers');
}, 120_000);

test('one that is frozen is left alone', async () => {
  const { told } = watch({ first: 10 });
  const { pid } = neo4j;
  await freeze(pid);
  try {
    expect(await askBolt(neo4j.address)).toBe('silent');
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await sleep(1_000);
  expect([told, neo4j.pid]).toEqual([['up'], pid]);
}, 30_000);

test('what goes wrong while Neo4j runs is told to the caller', async () => {
  const failure = unavailable('This graph cannot be made ready.');
  const { done } = watch({}, async () => {
    throw failure;
  });
  await expect(done).rejects.toBe(failure);
}, 30_000);

test('what goes wrong because Neo4j crashed is done again', async () => {
  let times = 0;
  const { told } = watch({ first: 10 }, async () => {
    times += 1;
    if (times > 1) return;
    kill();
    throw unavailable();
  });
  await until(() => times === 2);
  expect(told).toEqual(['up', 'down', 'Neo4j has ended. It is started again in 0.01 s.', 'up']);
}, 90_000);

test('a start under way is given up at the signal, and leaves nothing', async () => {
  const { told, done } = watch({ first: 10 });
  const before = neo4j.pid;
  kill();
  const layout = layoutOf(home, VERSION);
  await until(() => ![undefined, before].includes(readRunning(layout)?.pid), 30_000);
  const { pid } = readRunning(layout)!;
  ending.abort();
  await done;
  expect(ups(told)).toBe(1);
  expect(identify(pid)).toBeNull();
  expect(await findRunningNeo4j(home)).toBeNull();
}, 60_000);

test('it waits twice as long each time, and gives up in one line that says why', async () => {
  await neo4j.startAgain();
  const { told, done } = watch({ first: 10, longest: 25, crashes: 3 });
  writeFileSync(strange, '');
  kill();
  await expect(done).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(
      /^Neo4j was down 4 times in a row and is given up\. The last time: The jar strange\.jar is no part of Neo4j.* logs folder of LIAISON_HOME\. Mend the cause, then start again with npm start\.$/,
    ),
  });
  expect(told.flatMap((text) => /started again in (\S+) s\.$/.exec(text)?.[1] ?? [])).toEqual([
    '0.01',
    '0.02',
    '0.025',
  ]);
}, 60_000);
