import { join } from 'node:path';
import { execa } from 'execa';
import { unavailable } from '../domain/errors.ts';

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

const OLDEST = 17;

/** How to go on without what is missing; ends every such message. */
export const THREE_WAYS_OUT =
  'Either set NEO4J_URI and NEO4J_PASSWORD to a Neo4j of yours, or install Java 17 or newer and Maven, ' +
  'or run `docker compose up -d` with NEO4J_URI set to it, as compose.yaml says.';

/**
 * The first Java that is new enough: that of JAVA_HOME, else the one on the PATH.
 * @throws LiaisonError `UNAVAILABLE` naming what was found instead and the ways out.
 */
export async function findJava(): Promise<Java> {
  const javaHome = process.env.JAVA_HOME;
  const found: Java[] = [];
  for (const command of javaHome ? [join(javaHome, 'bin', 'java'), 'java'] : ['java']) {
    const java = await ask(command);
    if (java && java.release >= OLDEST) return java;
    if (java) found.push(java);
  }
  const instead = found[0] ? ` (Java ${found[0].release} is too old)` : '';
  throw unavailable(`Neo4j needs Java ${OLDEST} or newer, which was not found${instead}. ${THREE_WAYS_OUT}`);
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
  const asked = await execa(command, ['-XshowSettings:properties', '-version'], { reject: false, timeout: 20_000 });
  return parseJavaSettings(`${asked.stderr ?? ''}\n${asked.stdout ?? ''}`);
}
