import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { Java } from './java.ts';

/**
 * Java's class-data archive for Neo4j: the parsed classes in one file, with which the next start takes half the time.
 * Java looks at it before it trusts it; without one, or with one that does not fit, Neo4j starts all the same.
 */
export interface ClassData {
  /** Options for the Java that runs Neo4j: use the archive, or else note which classes to put into it. */
  options: string[];
  /** Makes the archive for the next start, in the background and with less right to the processor than anything else. */
  prepare(): void;
  /** Ends the making, if it still goes on. */
  abandon(): void;
}

/**
 * The archive for one build of Java and one place of the jars; its name tells both.
 * @param program the folder of the jars, which keeps the archive too
 * @param argumentFile class path and options for Java, as javaArguments writes them
 */
export function classDataOf(program: string, java: Java, argumentFile: string): ClassData {
  const key = createHash('sha256').update(`${java.build}\n${program}`).digest('hex').slice(0, 12);
  const archive = join(program, `classes-${key}.jsa`);
  for (const name of readdirSync(program)) {
    if (name.includes('.partial')) rmSync(join(program, name));
  }
  if (existsSync(archive)) {
    return { options: [`-XX:SharedArchiveFile=${archive}`], prepare() {}, abandon() {} };
  }
  const list = `${archive}.${process.pid}.partial.list`;
  let making: ChildProcess | undefined;
  return {
    options: [`-XX:DumpLoadedClassList=${list}`],
    prepare() {
      making = makeArchive(archive, list, java, argumentFile);
    },
    abandon() {
      making?.kill('SIGKILL');
    },
  };
}

function makeArchive(archive: string, list: string, java: Java, argumentFile: string): ChildProcess {
  const draft = `${archive}.${process.pid}.partial`;
  const usable = `${draft}.usable`;
  writeFileSync(usable, usableClasses(readFileSync(list, 'utf8')));
  const options = ['-Xshare:dump', `-XX:SharedClassListFile=${usable}`, `-XX:SharedArchiveFile=${draft}`];
  const child = spawn(java.executable, [`@${argumentFile}`, ...options], { stdio: 'ignore' });
  child.unref();
  child.on('error', () => {});
  child.on('exit', (code) => {
    if (code === 0) replaceArchives(draft, archive);
    for (const left of [draft, usable, list]) rmSync(left, { force: true });
  });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return child;
}

/** One is kept: an archive is large, and that of a Java which was replaced serves nobody. */
function replaceArchives(draft: string, archive: string): void {
  const folder = dirname(archive);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.jsa')) rmSync(join(folder, name));
  }
  renameSync(draft, archive);
}

/** Java is still writing, so the last line may be half; and it refuses a list with a line of over 4,096 characters. */
function usableClasses(list: string): string {
  const whole = list.slice(0, list.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line.length < 4_096)
    .join('\n');
}
