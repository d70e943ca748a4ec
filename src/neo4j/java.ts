import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unavailable } from '../domain/errors.ts';
import { type Neo4jVersion, RELEASES } from './release.ts';

/** A Java that can run Neo4j. */
export interface Java {
  /** The feature release: 17, 21, 25. */
  release: number;
  /** The exact build, to tell whose class-data archive fits. */
  build: string;
  /** Its folder. */
  home: string;
  executable: string;
}

const run = promisify(execFile);

/** Where systems put each Java beside the one on the PATH, and where in such a folder its program is. */
const USUAL_FOLDERS = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines'];
const PROGRAMS = ['bin/java', 'Contents/Home/bin/java'];

/** How to go on without what is missing; ends every such message. */
export const threeWaysOut = (version: Neo4jVersion) =>
  `Either set NEO4J_URI and NEO4J_PASSWORD to a Neo4j of yours, or install Java ${RELEASES[version].java} or newer and Maven, ` +
  'or run `docker compose up -d neo4j` with NEO4J_URI set to it, as compose.yaml says.';

/**
 * The first Java that is new enough for a release: that of JAVA_HOME, the one on the PATH, else one in the usual folders.
 * @throws LiaisonError `UNAVAILABLE` naming what was found instead and the ways out.
 */
export async function findJava(version: Neo4jVersion, folders = USUAL_FOLDERS): Promise<Java> {
  const { java: least } = RELEASES[version];
  const javaHome = process.env.JAVA_HOME;
  const tooOld: number[] = [];
  for (const command of [...(javaHome ? [join(javaHome, 'bin', 'java')] : []), 'java', ...programsIn(folders)]) {
    const java = await ask(command);
    if (java && java.release >= least) return java;
    if (java) tooOld.push(java.release);
  }
  const instead = tooOld.length > 0 ? ` (Java ${Math.max(...tooOld)} is too old)` : '';
  throw unavailable(
    `Neo4j ${version} needs Java ${least} or newer, which was not found${instead}. ${threeWaysOut(version)}`,
  );
}

function programsIn(folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((home) => PROGRAMS.map((program) => join(home, program)))
    .filter((program) => existsSync(program));
}

/** Reads what `java -XshowSettings:properties -version` says of itself; null when that is something else. */
export function parseJavaSettings(text: string): Java | null {
  const property = (name: string) =>
    new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = (.+?)\\s*$`, 'm').exec(text)?.[1];
  const release = Number(property('java.specification.version')?.replace(/^1\./, ''));
  const home = property('java.home');
  if (!home || !Number.isInteger(release)) return null;
  const build = `${property('java.vendor')} ${property('java.vm.name')} ${property('java.runtime.version')}`;
  return { release, build, home, executable: join(home, 'bin', 'java') };
}

async function ask(command: string): Promise<Java | null> {
  const said = { stdout: '', stderr: '' };
  // One that is not there, or fails, says nothing.
  const asked = run(command, ['-XshowSettings:properties', '-version'], { timeout: 20_000 }).catch(() => said);
  const { stderr, stdout } = await asked;
  return parseJavaSettings(`${stderr}\n${stdout}`);
}
