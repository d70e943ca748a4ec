import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from '../domain/errors.ts';
import type { Neo4jVersion } from './release.ts';

/** The SHA-256 of each jar by its name, sorted by name. */
export type Checksums = Map<string, string>;

/** Where the list of a release is committed, in the form that `sha256sum --check` reads. */
export const checksumFileOf = (version: Neo4jVersion) => new URL(`jars-${version}.sha256`, import.meta.url);

/** The jars that a release consists of, as committed. */
export async function committedChecksums(version: Neo4jVersion): Promise<Checksums> {
  const lines = (await readFile(checksumFileOf(version), 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The jars of a folder as they are. */
export async function checksumsOf(folder: string): Promise<Checksums> {
  const found: Checksums = new Map();
  for (const name of await jarsIn(folder)) {
    found.set(
      name,
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    );
  }
  return found;
}

/** The names of the jars in a folder, sorted; none where there is no folder. */
export async function jarsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.jar')).sort();
}

/** The text of a list, as committed. */
export const writtenOut = (checksums: Checksums) =>
  [...checksums].map(([name, checksum]) => `${checksum}  ${name}\n`).join('');

/**
 * Lets a folder pass whose jars are those of the list, byte for byte, with none too many and none missing.
 * @throws LiaisonError `UNAVAILABLE` naming the first jar that is not as it should be; nothing of it has run.
 */
export async function checkJars(folder: string, version: Neo4jVersion, expected: Checksums): Promise<void> {
  const found = await checksumsOf(folder);
  for (const name of [...new Set([...found.keys(), ...expected.keys()])].sort()) {
    if (found.get(name) === expected.get(name)) continue;
    const what = !expected.has(name)
      ? `is no part of Neo4j ${version}`
      : found.has(name)
        ? `is not the one that Neo4j ${version} consists of (its SHA-256 differs)`
        : `of Neo4j ${version} is missing`;
    throw unavailable(
      `The jar ${name} ${what}, so nothing is started. Delete ${folder} to have it fetched anew; if this comes again, ` +
        'the place that Maven fetches from, or its own store (~/.m2), holds another jar under this name.',
    );
  }
}
