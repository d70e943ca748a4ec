import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { committedChecksums } from '../../src/neo4j/checksums.ts';
import { layoutOf } from '../../src/neo4j/layout.ts';
import { findRunningNeo4j, type ManagedNeo4j, startManagedNeo4j } from '../../src/neo4j/managed.ts';
import { identify } from '../../src/neo4j/process.ts';
import { VERSION } from '../release.ts';
import { freeze, until } from '../start/process.ts';
import { ask, freshFolder, killHard, listeners, pathWithJavaOnly, removeFolder, startHolder } from './house.ts';

const home = freshFolder();
const layout = layoutOf(home, VERSION);
const elsewhere = freshFolder();
const { PATH, JAVA_HOME } = process.env;
const texts: string[] = [];
const progress = {
  start: (text: string) => texts.push(text),
  update: (text: string) => texts.push(text),
  succeed: (text: string) => texts.push(text),
};
let running: ManagedNeo4j | undefined;

const start = async (holder = 'npm start') => {
  running = await startManagedNeo4j({ home, version: VERSION, progress, holder });
  return running;
};

afterEach(() => {
  process.env.PATH = PATH;
  if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
  else process.env.JAVA_HOME = JAVA_HOME;
});

afterAll(async () => {
  await running?.stop();
  removeFolder(home);
  removeFolder(elsewhere);
}, 30_000);

describe('What is missing is named, with the ways out', () => {
  test('without Maven, and the home is free again', async () => {
    const path = pathWithJavaOnly(join(elsewhere, 'java-only'));
    delete process.env.JAVA_HOME;
    process.env.PATH = path;
    const attempt = startManagedNeo4j({ home: join(elsewhere, 'a'), version: VERSION, progress, holder: 'npm start' });
    await expect(attempt).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/^Neo4j .* Maven \(mvn\).*NEO4J_URI.*install Java.*docker compose up -d neo4j.*$/),
    });
    expect(readdirSync(join(elsewhere, 'a'))).not.toContain('liaison.lock');
  });
});

describe('One home, from its first start', () => {
  beforeAll(() => {
    const draft = `${layout.program}.1234.partial`;
    mkdirSync(join(draft, 'lib'), { recursive: true });
    writeFileSync(join(draft, 'lib', 'half.jar'), 'half');
    mkdirSync(join(layout.program, 'lib'), { recursive: true });
    writeFileSync(join(layout.program, 'lib', 'other-half.jar'), 'half');
  });

  test('the first start replaces half-done folders, and Neo4j answers on loopback alone', async () => {
    const { address, pid } = await start();
    expect(address).toMatchObject({ uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/), user: 'neo4j' });
    expect(await ask(address, 'RETURN 1 + 1')).toEqual(neo4j.int(2));
    await ask(address, 'CREATE (:Keepsake)');
    expect(readdirSync(join(layout.program, 'lib')).sort()).toEqual(
      [...(await committedChecksums(VERSION)).keys()].sort(),
    );
    expect(readdirSync(layout.neo4j).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect(listeners(pid)).toEqual([`0100007F:${Number(new URL(address.uri).port).toString(16).toUpperCase()}`]);
    expect(texts.at(-1)?.replace(VERSION, 'VERSION')).toMatch(/^Neo4j VERSION answers after \d+\.\d s$/);
  }, 120_000);

  test('the password is long, in a file for its owner alone, and on no command line', () => {
    const password = readFileSync(layout.password, 'utf8').trim();
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(layout.neo4j).mode & 0o777).toBe(0o700);
    expect(readFileSync(`/proc/${running!.pid}/cmdline`, 'utf8')).not.toContain(password);
  });

  test('a second start is refused in one line that says who holds the home', async () => {
    const time = new Date().toLocaleString('sv-SE').slice(11, 13);
    await expect(
      startManagedNeo4j({ home, version: VERSION, progress, holder: 'liaison import' }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(
        new RegExp(
          `^LIAISON_HOME .+ is in use by npm start \\(process ${process.pid}, since .*${time.slice(0, 1)}.*\\)\\..+$`,
        ),
      ),
    });
  });

  test('another process finds the running Neo4j, and none where there is none', async () => {
    expect(await findRunningNeo4j(home)).toEqual(running!.address);
    expect(await findRunningNeo4j(elsewhere)).toBeNull();
    expect(readdirSync(elsewhere)).not.toContain('neo4j');
  });

  test('the class-data archive is made beside the running Neo4j, and leaves nothing else', async () => {
    // Made with less right to the processor than anything else: beside two other suites it waits for minutes.
    await until(() => readdirSync(layout.program).some((name) => name.endsWith('.jsa')), 500_000);
    await until(() => !readdirSync(layout.program).some((name) => name.includes('.partial')), 5_000);
    expect(readdirSync(layout.program)).toHaveLength(2);
  }, 520_000);

  test('it stops in order, at once for whoever asks twice, and leaves the home free', async () => {
    const before = Date.now();
    await Promise.all([running!.stop(), running!.stop(), running!.exited]);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(identify(running!.pid)).toBeNull();
    expect(existsSync(layout.lock) || existsSync(layout.running)).toBe(false);
    expect(readFileSync(join(layout.logs, 'neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/);
    // All but Maven's and the console's grow with time, and are bounded by the files that src/neo4j says.
    expect(readdirSync(layout.logs).sort()).toEqual(['debug.log', 'maven.log', 'neo4j-console.log', 'neo4j.log']);
    // A Java newer than its Neo4j warns of what will be forbidden.
    expect(readFileSync(join(layout.logs, 'neo4j-console.log'), 'utf8').replace(/^WARNING: .*$/gm, '')).not.toMatch(
      /\w/,
    );
    expect(await findRunningNeo4j(home)).toBeNull();
  }, 30_000);

  test('a jar that was changed, or put in, is named and does not run', async () => {
    const jar = join(layout.program, 'lib', `neo4j-${VERSION}.jar`);
    const whole = readFileSync(jar);
    const { atime, mtime } = statSync(jar);
    const changed = Buffer.from(whole);
    changed[changed.length >> 1]! ^= 1;
    writeFileSync(jar, changed);
    await expect(start()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(`The jar neo4j-${VERSION}.jar is not the one that Neo4j ${VERSION} consists of`),
    });
    writeFileSync(jar, whole);
    // Java uses no archive that was made of a jar of another time.
    utimesSync(jar, atime, mtime);
    const stranger = join(layout.program, 'lib', 'stranger.jar');
    writeFileSync(stranger, 'not ours');
    await expect(start()).rejects.toThrow(
      `The jar stranger.jar is no part of Neo4j ${VERSION}, so nothing is started.`,
    );
    rmSync(stranger);
    expect(existsSync(layout.lock) || existsSync(layout.running)).toBe(false);
  });

  test('the second start needs no Maven, keeps the graph, uses the archive and leaves a stranger alone', async () => {
    const stranger = identify(process.pid)!;
    const note = { ...stranger, port: 1, version: VERSION, since: 0, ready: true };
    writeFileSync(layout.running, JSON.stringify(note));
    expect(await findRunningNeo4j(home)).toBeNull();
    process.env.PATH = pathWithJavaOnly(join(elsewhere, 'java-only'));
    const { address, pid } = await start();
    expect(pid).not.toBe(stranger.pid);
    expect(await ask(address, 'MATCH (k:Keepsake) RETURN count(k)')).toEqual(neo4j.int(1));
    const archive = readdirSync(layout.program).find((name) => name.endsWith('.jsa'))!;
    expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).toContain(archive);
  }, 60_000);

  test('one that is killed from outside is noticed, and started again at its address', async () => {
    const { address, pid, exited } = running!;
    process.kill(pid, 'SIGKILL');
    await exited;
    await running!.startAgain();
    expect(running!.pid).not.toBe(pid);
    expect(await ask(address, 'MATCH (k:Keepsake) RETURN count(k)')).toEqual(neo4j.int(1));
    expect(await findRunningNeo4j(home)).toEqual(address);
    await running!.stop();
    expect(existsSync(layout.lock) || existsSync(layout.running)).toBe(false);
  }, 60_000);
});

describe('After kill -9 of the process that held the home', () => {
  let orphan: number;

  test('a Neo4j that was still starting is awaited and taken over', async () => {
    // Whatever a test before this has left: the Neo4j that is noted next is frozen and killed here.
    rmSync(layout.running, { force: true });
    const first = startHolder('neo4j', home);
    await until(() => existsSync(layout.running), 30_000);
    orphan = JSON.parse(readFileSync(layout.running, 'utf8')).pid;
    await killHard(first.child);
    const second = startHolder('neo4j', home);
    expect(await second.said).toEqual({ got: true, pid: orphan });
    await killHard(second.child);
  }, 60_000);

  test('one that answers is found and taken over', async () => {
    expect(await findRunningNeo4j(home)).toMatchObject({ user: 'neo4j' });
    const third = startHolder('neo4j', home);
    expect(await third.said).toEqual({ got: true, pid: orphan });
    await killHard(third.child);
  }, 60_000);

  test('one that is frozen is replaced, with the graph as it was', async () => {
    await freeze(orphan);
    expect(await findRunningNeo4j(home)).toBeNull();
    const { address, pid } = await start();
    expect(pid).not.toBe(orphan);
    expect(identify(orphan)).toBeNull();
    expect(await ask(address, 'MATCH (k:Keepsake) RETURN count(k)')).toEqual(neo4j.int(1));
  }, 60_000);
});
