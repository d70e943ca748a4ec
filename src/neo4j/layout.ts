import { chmodSync, existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { invalid } from '../domain/errors.ts';
import { makeFolder } from '../folder.ts';
import { type Neo4jVersion, USUAL_VERSION } from './release.ts';

/** Where the managed Neo4j keeps its things, as absolute paths. */
export interface Layout {
  /** The release of Neo4j that runs here. */
  version: Neo4jVersion;
  /** LIAISON_HOME itself, symbolic links resolved. */
  home: string;
  /** Names the one process that may run Neo4j here. */
  lock: string;
  logs: string;
  /** Neo4j's own home: `data/` outlives a change of version. */
  neo4j: string;
  configuration: string;
  /** The jars and the class-data archive of this version; may be deleted at any time, then it is fetched again. */
  program: string;
  password: string;
  /** Tells which version of Neo4j last ran on `data/`. */
  storeVersion: string;
  /** Which process runs Neo4j now, and on which port. */
  running: string;
}

/** The places inside a LIAISON_HOME that may or may not be there; makes nothing. */
export function layoutOf(path: string, version = USUAL_VERSION): Layout {
  const home = existsSync(path) ? realpathSync(path) : resolve(path);
  const neo4j = join(home, 'neo4j');
  return {
    version,
    home,
    lock: join(home, 'liaison.lock'),
    logs: join(home, 'logs'),
    neo4j,
    configuration: join(neo4j, 'conf'),
    program: join(neo4j, version),
    password: join(neo4j, 'password'),
    storeVersion: join(neo4j, 'store-version'),
    running: join(neo4j, 'running.json'),
  };
}

/**
 * Makes the folders of a LIAISON_HOME where they are missing; only their owner may look into the graph's.
 * @throws LiaisonError `INVALID` when the folder cannot be written to.
 */
export function makeLayout(home: string, version: Neo4jVersion): Layout {
  try {
    makeFolder(home);
    const layout = layoutOf(home, version);
    makeFolder(layout.logs);
    makeFolder(layout.neo4j);
    chmodSync(layout.neo4j, 0o700);
    makeFolder(layout.configuration);
    return layout;
  } catch {
    throw invalid('LIAISON_HOME', 'The folder LIAISON_HOME cannot be written to. Set it to one that can.');
  }
}
