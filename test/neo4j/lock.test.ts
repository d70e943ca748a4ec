import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../src/neo4j/lock.ts';
import { commandLine, endProcess, identify, stillRuns } from '../../src/neo4j/process.ts';
import { freshFolder, killHard, removeFolder, startHolder } from './house.ts';

const folder = freshFolder();
let file: string;
let count = 0;

beforeEach(() => {
  count += 1;
  file = join(folder, `${count}.lock`);
});

afterAll(() => removeFolder(folder));

const lock = () => takeLock(file, 'HOME', 'npm start');
const stale = { pid: process.pid, started: 'another start', command: 'npm start', since: '2026-01-02T03:04:05.000Z' };

test('a lock is held until it is released', async () => {
  const held = await lock();
  await expect(lock()).rejects.toMatchObject({ code: 'CONFLICT' });
  held.release();
  expect(existsSync(file)).toBe(false);
  (await lock()).release();
});

test('the lock of a killed process is replaced', async () => {
  const holder = startHolder('lock', file);
  const { pid } = await holder.said;
  await expect(lock()).rejects.toThrow(`LIAISON_HOME HOME is in use by a holder (process ${pid}, since `);
  await killHard(holder.child);
  (await lock()).release();
  expect(existsSync(file)).toBe(false);
}, 20_000);

test.each([
  ['whose number another process has now', JSON.stringify(stale)],
  ['that a full disk cut short', '{"pid": 1'],
])('a lock %s is replaced', async (_case, text) => {
  writeFileSync(file, text);
  const held = await lock();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, command: 'npm start' });
  held.release();
});

test('whoever released a lock does not release the next one', async () => {
  const first = await lock();
  first.release();
  const second = await lock();
  first.release();
  expect(existsSync(file)).toBe(true);
  second.release();
});

test('of many that find the same stale lock, left by one that died while replacing it, exactly one gets it', async () => {
  writeFileSync(file, JSON.stringify(stale));
  writeFileSync(`${file}.takeover`, JSON.stringify(stale));
  const holders = Array.from({ length: 6 }, () => startHolder('lock', file));
  const said = await Promise.all(holders.map((holder) => holder.said));
  expect(said.filter(({ got }) => got)).toHaveLength(1);
  await Promise.all(holders.map(({ child }) => killHard(child)));
  expect(readdirSync(folder)).toEqual([`${count}.lock`]);
}, 30_000);

test('a process that does not hear is killed after the bound, and one that has ended is nobody', async () => {
  const deaf = spawn(process.execPath, [
    '-e',
    'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 99)',
  ]);
  await once(deaf.stdout, 'data');
  const identity = identify(deaf.pid!)!;
  expect(commandLine(deaf.pid!)).toContain('SIGTERM');
  const before = Date.now();
  await endProcess(identity, 300);
  expect(Date.now() - before).toBeGreaterThanOrEqual(300);
  expect(stillRuns(identity)).toBe(false);
  expect(deaf.signalCode ?? 'SIGKILL').toBe('SIGKILL');
  expect(identify(2 ** 22 + 1)).toBeNull();
  expect(commandLine(2 ** 22 + 1)).toBe('');
});
