import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksumFileOf, checksumsOf, writtenOut } from './checksums.ts';
import { fetchJars } from './jars.ts';
import { findJava } from './java.ts';
import { makeLayout } from './layout.ts';
import { NEO4J_VERSIONS } from './release.ts';

/**
 * `npm run jars`: writes anew the list of jars of every release, from what Maven fetches here. Whoever commits a list
 * vouches for it: what changed has to be what changed in release.ts or pom.xml.
 */
const silent = { start() {}, update() {}, succeed() {} };
for (const version of NEO4J_VERSIONS) {
  const home = mkdtempSync(join(tmpdir(), 'liaison-jars-'));
  try {
    const folder = join(home, 'lib');
    const java = await findJava(version);
    await fetchJars({ folder, jars: 0, layout: makeLayout(home, version), java, progress: silent });
    const checksums = await checksumsOf(folder);
    writeFileSync(checksumFileOf(version), writtenOut(checksums));
    console.log(`Neo4j ${version}: ${checksums.size} jars`);
  } finally {
    rmSync(home, { recursive: true });
  }
}
