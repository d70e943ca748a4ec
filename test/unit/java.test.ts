import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava } from '../../src/neo4j/java.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-java-'));
const { PATH, JAVA_HOME } = process.env;

/** A program that says of itself what a Java of this release says. */
function java(place: string, release: number): string {
  const home = join(folder, place);
  mkdirSync(join(home, 'bin'), { recursive: true });
  const said = `    java.home = ${home}\n    java.specification.version = ${release}`;
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\n/bin/cat >&2 <<'END'\n${said}\nEND\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

beforeEach(() => {
  process.env.PATH = join(java('path', 17), 'bin');
  delete process.env.JAVA_HOME;
});
afterEach(() => {
  process.env.PATH = PATH;
  if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
  else process.env.JAVA_HOME = JAVA_HOME;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the Java that runs Neo4j', () => {
  it('is the one on the PATH, where it is new enough', async () => {
    java('jvm/newest', 25);
    expect(await findJava('5.26.30', [join(folder, 'jvm')])).toMatchObject({ release: 17, home: join(folder, 'path') });
  });

  it('is that of JAVA_HOME first', async () => {
    process.env.JAVA_HOME = java('wanted', 21);
    expect(await findJava('2026.08.1', [])).toMatchObject({ release: 21, home: join(folder, 'wanted') });
  });

  it('is looked for in the usual folders, where those are too old', async () => {
    process.env.JAVA_HOME = java('wanted', 11);
    java('jvm/old', 8);
    java('jvm/newest', 25);
    const found = await findJava('2026.08.1', [join(folder, 'nowhere'), join(folder, 'jvm')]);
    expect(found).toMatchObject({ release: 25, home: join(folder, 'jvm', 'newest') });
  });

  it.each([
    ['2026.08.1', 'path', 'Neo4j 2026.08.1 needs Java 21 or newer, which was not found (Java 17 is too old). Either'],
    ['5.26.30', 'nowhere', 'Neo4j 5.26.30 needs Java 17 or newer, which was not found. Either'],
  ] as const)('is missing for %s with what is in %s: said in one line', async (version, path, said) => {
    process.env.PATH = join(folder, path, 'bin');
    await expect(findJava(version, [])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: `${said} set NEO4J_URI and NEO4J_PASSWORD to a Neo4j of yours, or install Java ${version === '5.26.30' ? 17 : 21} or newer and Maven, or run \`docker compose up -d neo4j\` with NEO4J_URI set to it, as compose.yaml says.`,
    });
  });
});
