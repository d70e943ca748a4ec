import { resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { USUAL_VERSION } from '../src/neo4j/release.ts';

/** The release of Neo4j that the suite runs on: the one that NEO4J_VERSION names, else the usual one. */
export const VERSION = readConfig().neo4jVersion;

/** A LIAISON_HOME of the suite, one for each release: a store that one of them has opened the other refuses. */
export const testHome = (name: string) => resolve(VERSION === USUAL_VERSION ? name : `${name}-${VERSION}`);
