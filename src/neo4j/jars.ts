import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { z } from 'zod';
import { unavailable } from '../domain/errors.ts';
import { type Java, THREE_WAYS_OUT } from './java.ts';
import { type Layout, NEO4J_VERSION } from './layout.ts';
import type { Progress } from './progress.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** As many as Maven resolves from the POM; only the progress text counts on it. */
const JARS = 213;

/** Name and size in bytes of each jar; written last, so that a folder without it is known to be half done. */
const Contents = z.record(z.string(), z.int().positive());

/**
 * The jars of Neo4j as absolute paths, always in the same order. Fetched by Maven when they are not all there; what a
 * killed or failed run left is thrown away.
 * @throws LiaisonError `UNAVAILABLE` when Maven is missing or cannot fetch them, or the reason of `signal`.
 */
export async function provideJars(
  layout: Layout,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string[]> {
  const there = await readJars(layout.program);
  if (there) return there;
  progress.start(`Fetching Neo4j ${NEO4J_VERSION}`);
  await removeDrafts(layout);
  // A Maven whose parent was killed goes on for a while: it must not write into our folder.
  const draft = `${layout.program}.${process.pid}.partial`;
  await fetchJars(join(draft, 'lib'), layout, java, progress, signal);
  await writeContents(draft);
  await rm(layout.program, { recursive: true, force: true });
  await rename(draft, layout.program);
  progress.succeed(`Neo4j ${NEO4J_VERSION} is fetched`);
  return (await readJars(layout.program))!;
}

/** True for the line in which Maven says that it has brought a jar of Neo4j, or at the end one of its own plugin's. */
export const tellsOfJar = (line: string) => /^\[INFO\] Downloaded from .*(?<!-plugin-[\d.]+)\.jar\b/.test(line);

async function fetchJars(
  folder: string,
  layout: Layout,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const log = join(layout.logs, 'maven.log');
  const goal = ['org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${folder}`];
  const maven = execa('mvn', ['--batch-mode', '-Dstyle.color=never', '--file', POM, ...goal], {
    // Maven is over in seconds: its own code is not worth optimising.
    env: { JAVA_HOME: java.home, MAVEN_OPTS: `${process.env.MAVEN_OPTS ?? ''} -XX:TieredStopAtLevel=1`.trim() },
    stdin: 'ignore',
    stdout: ['pipe', { file: log }],
    reject: false,
    ...(signal && { cancelSignal: signal }),
  });
  let fetched = 0;
  for await (const line of maven.iterable()) {
    // Those of the plugin come last; the count stands still then.
    if (!tellsOfJar(line) || fetched === JARS) continue;
    fetched += 1;
    progress.update(`Fetching Neo4j ${NEO4J_VERSION}: ${fetched} of ${JARS} jars`);
  }
  const result = await maven;
  signal?.throwIfAborted();
  if (result.code === 'ENOENT') throw mavenMissing();
  if (result.failed) throw mavenFailed(result.stdout, log);
}

const mavenMissing = () =>
  unavailable(
    `Neo4j ${NEO4J_VERSION} is not here yet and Maven (mvn), which fetches it, was not found. ${THREE_WAYS_OUT}`,
  );

function mavenFailed(output: string, log: string) {
  const reason = /^\[ERROR\] (.+)$/m.exec(output)?.[1]?.slice(0, 400) ?? 'no reason given';
  return unavailable(
    `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason} (all of it in ${log}). ${THREE_WAYS_OUT}`,
  );
}

async function removeDrafts(layout: Layout): Promise<void> {
  const drafts = (await readdir(layout.neo4j)).filter((name) => name.endsWith('.partial'));
  await Promise.all(drafts.map((name) => rm(join(layout.neo4j, name), { recursive: true, force: true })));
}

async function writeContents(folder: string): Promise<void> {
  const names = (await readdir(join(folder, 'lib'))).filter((name) => name.endsWith('.jar')).sort();
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(folder, 'lib', name))).size]));
  await writeFile(join(folder, 'contents.json'), JSON.stringify(Object.fromEntries(sizes), null, 1));
}

/** Null unless every jar is there in its full size. */
async function readJars(folder: string): Promise<string[] | null> {
  try {
    const contents = Object.entries(Contents.parse(JSON.parse(await readFile(join(folder, 'contents.json'), 'utf8'))));
    const whole = await Promise.all(
      contents.map(async ([n, size]) => (await stat(join(folder, 'lib', n))).size === size),
    );
    return contents.length > 0 && whole.every(Boolean) ? contents.map(([name]) => join(folder, 'lib', name)) : null;
  } catch {
    return null;
  }
}
