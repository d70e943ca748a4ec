import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflict } from '../domain/errors.ts';
import type { Layout } from './layout.ts';

/** The only version that ran before versions were noted. */
const BEFORE_NOTES = '5.26.30';

/**
 * Refuses a Neo4j that is not the one which last ran on the store: a newer one changes the store for good, an older one
 * may not read it. A store that does not exist yet is nobody's.
 * @param version of the Neo4j about to be started
 * @param mayUpgrade the operator says that there is a backup, and a newer Neo4j may have the store
 * @throws LiaisonError `CONFLICT` naming both versions and what to do
 */
export function refuseOtherStore(layout: Layout, version: string, mayUpgrade: boolean): void {
  const last = lastVersion(layout);
  const age = last === null ? 0 : last.localeCompare(version, 'en', { numeric: true });
  if (age > 0) {
    throw conflict(
      `The graph was last opened by Neo4j ${last}, and Neo4j ${version} is older: there is no way back. ` +
        'Start the Liaison that was used last, or restore a backup into another LIAISON_HOME.',
    );
  }
  if (age < 0 && !mayUpgrade) {
    throw conflict(
      `The graph was last opened by Neo4j ${last}; Neo4j ${version} would change its files for good. ` +
        'Make a backup with the version used last (liaison backup), then start once with LIAISON_UPGRADE=yes.',
    );
  }
}

/** Notes, before it is started, which version opens the store. */
export function noteStoreVersion(layout: Layout, version: string): void {
  const draft = `${layout.storeVersion}.partial`;
  writeFileSync(draft, `${version}\n`);
  renameSync(draft, layout.storeVersion);
}

/** Which version last opened the store; null while there is none. */
export function lastVersion(layout: Layout): string | null {
  if (!existsSync(join(layout.neo4j, 'data', 'databases'))) return null;
  return existsSync(layout.storeVersion) ? readFileSync(layout.storeVersion, 'utf8').trim() : BEFORE_NOTES;
}
