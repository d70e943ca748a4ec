import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { invalid } from './domain/errors.ts';
import { NEO4J_VERSIONS, type Neo4jVersion, USUAL_VERSION } from './neo4j/release.ts';

/** What the environment says, checked. Nothing else reads the environment. */
export interface Config {
  /** TCP port of the server; 0 takes any free one. */
  port: number;
  /** TCP port of `/metrics`; without one there is none. */
  metricsPort?: number | undefined;
  /** Name or address to listen on; other than loopback only together with a token. */
  host: string;
  /** Absolute path of the folder in which Liaison keeps its logs and the Neo4j it manages. */
  home: string;
  /** What a client must send as `Authorization: Bearer …`; without one the server serves this machine alone. */
  token?: string | undefined;
  /** A Neo4j that somebody else runs; without one Liaison runs its own. */
  neo4j?: { uri: string; user: string; password: string; database?: string | undefined } | undefined;
  /** Whether the Neo4j that Liaison runs may be newer than the one that last ran on its store, and change that for good. */
  mayUpgrade: boolean;
  /** The release of Neo4j that Liaison runs where nobody else does. */
  neo4jVersion: Neo4jVersion;
  /** Sentences for the operator about settings that have no effect. */
  warnings: string[];
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const URI_RULE = `is no Neo4j address. Write it like bolt://localhost:7687, with one of ${SCHEMES.join(', ')} and no password in it.`;

const Port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'is no port. Use a whole number from 1 to 65535, or 0 for any free one.' })
  .transform(Number)
  .refine((port) => port <= 65_535, { error: 'is no port. The largest one is 65535.' });

const Environment = z.object({
  PORT: Port.default(4000),
  METRICS_PORT: Port.optional(),
  HOST: z
    .string()
    .refine(isHost, { error: 'is no host name or address. Use 127.0.0.1, or 0.0.0.0 for every interface.' })
    .default('127.0.0.1'),
  LIAISON_HOME: z.string().default('.liaison'),
  LIAISON_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, { error: 'is too weak. Use at least 16 letters, digits or signs, without spaces.' })
    .optional(),
  LIAISON_UPGRADE: z.literal('yes', { error: 'can only be yes. Leave it out unless a start asks for it.' }).optional(),
  NEO4J_URI: z.string().refine(isNeo4jUri, { error: URI_RULE }).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_VERSION: z
    .enum(NEO4J_VERSIONS, { error: `is no release that Liaison runs. Use one of ${NEO4J_VERSIONS.join(', ')}.` })
    .default(USUAL_VERSION),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i, { error: 'is no database name. Leave it empty for the default database.' })
    .optional(),
});

/**
 * Reads and checks the settings. An empty variable counts as not set.
 * @throws LiaisonError `INVALID` with one line that says what to do; `field` is the variable. Secrets are never quoted.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw invalid(String(path[0]), `${String(path[0])} ${message}`);
  }
  const { PORT, METRICS_PORT, HOST, LIAISON_HOME, LIAISON_TOKEN } = read.data;
  if (!isLoopback(HOST) && !LIAISON_TOKEN) {
    throw invalid(
      'HOST',
      'HOST lets other machines in, which needs a LIAISON_TOKEN. Set one, or set HOST to 127.0.0.1.',
    );
  }
  if (PORT === METRICS_PORT && PORT !== 0) {
    throw invalid('METRICS_PORT', `METRICS_PORT is the PORT, ${PORT}. Set it to another one.`);
  }
  return {
    port: PORT,
    metricsPort: METRICS_PORT,
    host: HOST,
    home: resolve(LIAISON_HOME),
    token: LIAISON_TOKEN,
    neo4j: neo4jOf(read.data),
    mayUpgrade: read.data.LIAISON_UPGRADE === 'yes',
    neo4jVersion: read.data.NEO4J_VERSION,
    warnings: warningsAbout(Object.keys(set)),
  };
}

/** True for the names of this machine itself: localhost, 127.0.0.0/8 and ::1, without port and brackets. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function neo4jOf(env: z.infer<typeof Environment>): Config['neo4j'] {
  if (!env.NEO4J_URI) return undefined;
  if (!env.NEO4J_PASSWORD) {
    throw invalid('NEO4J_PASSWORD', 'NEO4J_PASSWORD is missing. Set the password of the Neo4j that NEO4J_URI names.');
  }
  if (env.NEO4J_USER === 'neo4j' && env.NEO4J_PASSWORD === 'neo4j') {
    throw invalid(
      'NEO4J_PASSWORD',
      'NEO4J_PASSWORD is the factory password. Change it in Neo4j, then set the new one.',
    );
  }
  return { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE };
}

/** A setting that nothing reads is most often a misspelt one; Neo4j's own tools have names of theirs, left alone. */
function warningsAbout(names: string[]): string[] {
  const ours = Object.keys(Environment.shape);
  const unknown = names.filter((name) => /^(LIAISON|NEO4J|METRICS)_/.test(name) && !ours.includes(name));
  const misspelt = unknown
    .map((name) => ({ name, meant: closest(name.replace(/^LIAISON_(?=PORT$|HOST$)/, ''), ours) }))
    .filter(({ name, meant }) => name.startsWith('LIAISON_') || distance(name, meant) <= 2 || name.startsWith(meant))
    .map(({ name, meant }) => `${name} is not a setting of Liaison and has no effect. Did you mean ${meant}?`);
  const isOthers = (name: string) => name.startsWith('NEO4J_') && name !== 'NEO4J_VERSION';
  const idle = names.includes('NEO4J_URI')
    ? names
        .filter((name) => name === 'NEO4J_VERSION')
        .map((name) => `${name} has no effect with NEO4J_URI: the Neo4j there is of the release it is.`)
    : names
        .filter((name) => ours.includes(name) && isOthers(name))
        .map((name) => `${name} has no effect without NEO4J_URI: Liaison runs its own Neo4j.`);
  return [...misspelt, ...idle];
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return SCHEMES.includes(protocol.slice(0, -1)) && hostname !== '' && username === '' && password === '';
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text);
}
