import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { unavailable } from '../domain/errors.ts';
import { checkJars, committedChecksums, jarsIn } from './checksums.ts';
import { type Java, threeWaysOut } from './java.ts';
import type { Layout } from './layout.ts';
import type { Progress } from './progress.ts';
import type { Neo4jVersion } from './release.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * The jars of Neo4j as absolute paths, always in the same order. Fetched by Maven when they are not all there; what a
 * killed or failed run left is thrown away. Each is compared with the list that is committed, at every start (which takes
 * less than half a second), before Java sees it.
 * @throws LiaisonError `UNAVAILABLE` when Maven is missing or cannot fetch them, or a jar is not the one of the list; or
 *   the reason of `signal`.
 */
export async function provideJars(
  layout: Layout,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string[]> {
  const { program, version } = layout;
  const checksums = await committedChecksums(version);
  const names = [...checksums.keys()];
  const there = new Set(await jarsIn(join(program, 'lib')));
  if (names.every((name) => there.has(name))) await checkJars(join(program, 'lib'), version, checksums);
  else {
    progress.start(`Fetching Neo4j ${version}`);
    await removeDrafts(layout);
    // A Maven whose parent was killed goes on for a while: it must not write into our folder.
    const draft = `${program}.${process.pid}.partial`;
    await fetchJars({ folder: join(draft, 'lib'), jars: names.length, layout, java, progress, signal });
    await checkJars(join(draft, 'lib'), version, checksums);
    await rm(program, { recursive: true, force: true });
    await rename(draft, program);
    progress.succeed(`Neo4j ${version} is fetched`);
  }
  return names.map((name) => join(program, 'lib', name));
}

/** True for the line in which Maven says that it has brought a jar of Neo4j, or at the end one of its own plugin's. */
export const tellsOfJar = (line: string) => /^\[INFO\] Downloaded from .*(?<!-plugin-[\d.]+)\.jar\b/.test(line);

/** What Maven is to fetch and where it puts it; `jars`: how many there are, which only the progress text counts on. */
interface Fetching {
  folder: string;
  jars: number;
  layout: Layout;
  java: Java;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

/**
 * Has Maven put the jars of a release into a folder.
 * @throws LiaisonError `UNAVAILABLE` when Maven is missing or cannot fetch them, or the reason of `signal`.
 */
export async function fetchJars({ folder, jars, layout, java, progress, signal }: Fetching): Promise<void> {
  const { version } = layout;
  const log = join(layout.logs, 'maven.log');
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    `-DoutputDirectory=${folder}`,
    `-Dneo4j.version=${version}`,
  ];
  // Maven is over in seconds: its own code is not worth optimising.
  const options = `${process.env.MAVEN_OPTS ?? ''} -XX:TieredStopAtLevel=1`.trim();
  const maven = spawn('mvn', ['--batch-mode', '-Dstyle.color=never', '--file', POM, ...goal], {
    env: { ...process.env, JAVA_HOME: java.home, MAVEN_OPTS: options },
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(signal && { signal }),
  });
  const end = new Promise<number | null>((resolve, reject) => maven.once('close', resolve).once('error', reject));
  const output: string[] = [];
  let fetched = 0;
  createInterface(maven.stdout).on('line', (line) => {
    output.push(line);
    // Those of the plugin come last; the count stands still then.
    if (!tellsOfJar(line) || fetched === jars) return;
    fetched += 1;
    progress.update(`Fetching Neo4j ${version}: ${fetched} of ${jars} jars`);
  });
  const code = await end.catch((error: NodeJS.ErrnoException) => {
    signal?.throwIfAborted();
    throw error.code === 'ENOENT' ? mavenMissing(version) : error;
  });
  writeFileSync(log, `${output.join('\n')}\n`);
  if (code !== 0) throw mavenFailed(version, output, log);
}

const mavenMissing = (version: Neo4jVersion) =>
  unavailable(
    `Neo4j ${version} is not here yet and Maven (mvn), which fetches it, was not found. ${threeWaysOut(version)}`,
  );

function mavenFailed(version: Neo4jVersion, output: string[], log: string) {
  const reason = /^\[ERROR\] (.+)$/m.exec(output.join('\n'))?.[1]?.slice(0, 400) ?? 'no reason given';
  return unavailable(
    `Maven could not fetch Neo4j ${version}: ${reason} (all of it in ${log}). ${threeWaysOut(version)}`,
  );
}

async function removeDrafts(layout: Layout): Promise<void> {
  const drafts = (await readdir(layout.neo4j)).filter((name) => name.endsWith('.partial'));
  await Promise.all(drafts.map((name) => rm(join(layout.neo4j, name), { recursive: true, force: true })));
}
