import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../config.ts';
import { LiaisonError } from '../domain/errors.ts';
import { checkJars, committedChecksums, jarsIn } from '../neo4j/checksums.ts';
import { memoryFor, memoryHere } from '../neo4j/configuration.ts';
import { findJava } from '../neo4j/java.ts';
import { layoutOf } from '../neo4j/layout.ts';
import { bad, type Finding, good, odd } from './finding.ts';

const GIB = 2 ** 30;
const gibibytes = (bytes: number) => `${(bytes / GIB).toFixed(1)} GiB`;

/** What Node itself takes, beside the shares of Neo4j. */
const NODE_BYTES = 0.5 * GIB;
/** A store grows by 2 to 3 KiB a piece of evidence, and Neo4j keeps up to 256 MiB of transaction logs. */
const DISK = { least: 1 * GIB, comfortable: 5 * GIB };

/** The machine, whether or not a graph can be had: in the order in which a start needs it. */
export async function machineFindings(config: Config): Promise<Finding[]> {
  const ports = [
    portFinding('PORT', config.host, config.port),
    ...(config.metricsPort === undefined ? [] : [portFinding('METRICS_PORT', config.host, config.metricsPort)]),
  ];
  return Promise.all([
    nodeFinding(process.versions.node),
    javaFinding(config),
    programFinding(config),
    memoryFinding(memoryHere(), freemem(), config.neo4j !== undefined),
    homeFinding(config.home),
    diskFinding(config.home),
    ...ports,
  ]);
}

/** The oldest Node that package.json takes is 20.19. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? good('Node', `${version}.`)
    : bad('Node', `${version} is too old. Install Node 20.19 or newer.`);
}

async function javaFinding({ neo4j, neo4jVersion }: Config): Promise<Finding> {
  if (neo4j) return good('Java', 'Not needed: NEO4J_URI names a Neo4j.');
  try {
    const { release, home } = await findJava(neo4jVersion);
    return good('Java', `${release}, in ${home}.`);
  } catch (error) {
    return bad('Java', sentenceOf(error));
  }
}

/** Maven is needed once, to fetch Neo4j; what it has fetched is checked as at a start. */
async function programFinding({ neo4j, neo4jVersion, home }: Config): Promise<Finding> {
  if (neo4j) return good('Maven', 'Not needed: NEO4J_URI names a Neo4j.');
  const jars = join(layoutOf(home, neo4jVersion).program, 'lib');
  const number = (await jarsIn(jars)).length;
  if (number > 0) {
    const checked = committedChecksums(neo4jVersion).then((checksums) => checkJars(jars, neo4jVersion, checksums));
    return checked.then(
      () => good('Neo4j', `${neo4jVersion} is fetched, each of its ${number} jars as it should be.`),
      (error: unknown) => bad('Neo4j', sentenceOf(error)),
    );
  }
  const asked = promisify(execFile)('mvn', ['--version'], { timeout: 60_000 });
  const version = await asked.then(({ stdout }) => /Apache Maven ([\w.-]+)/.exec(stdout)?.[1]).catch(() => undefined);
  return version
    ? good('Maven', `${version}, to fetch Neo4j ${neo4jVersion} at the first start.`)
    : bad('Maven', `Not found, and Neo4j ${neo4jVersion} has to be fetched by it. Install Maven, or set NEO4J_URI.`);
}

/**
 * @param total bytes that the machine or the container has
 * @param free bytes that nobody uses
 * @param isElsewhere whether Neo4j is not ours to run
 */
export function memoryFinding(total: number, free: number, isElsewhere: boolean): Finding {
  const { heap, pageCache } = memoryFor(total);
  const wanted = NODE_BYTES + (isElsewhere ? 0 : (heap + pageCache) * 2 ** 20);
  const says = `${gibibytes(total)}, ${gibibytes(free)} of it free; Liaison takes up to ${gibibytes(wanted)}.`;
  if (total < wanted) return bad('Memory', `${says} Give the machine or the container more.`);
  if (free < wanted / 2) return odd('Memory', `${says} If it is not Liaison that uses it, end what does.`);
  return good('Memory', says);
}

async function homeFinding(home: string): Promise<Finding> {
  const folder = await existing(home);
  if (!(await stat(folder)).isDirectory()) {
    return bad('LIAISON_HOME', `${folder} is a file. Set LIAISON_HOME to a folder.`);
  }
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return bad('LIAISON_HOME', `${home} cannot be written to. Set LIAISON_HOME to a folder that can.`);
  return good('LIAISON_HOME', folder === home ? `${home}.` : `${home}, which will be made.`);
}

async function diskFinding(home: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(await existing(home));
  const free = bavail * bsize;
  const says = `${gibibytes(free)} free for LIAISON_HOME.`;
  if (free < DISK.least) return bad('Disk', `${says} Neo4j stops writing when it is full: make room.`);
  return free < DISK.comfortable ? odd('Disk', `${says} Make room before the next large import.`) : good('Disk', says);
}

/** The nearest folder that is there. */
async function existing(folder: string): Promise<string> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Whether a port can be listened on, or is taken by a Liaison. */
export async function portFinding(setting: 'PORT' | 'METRICS_PORT', host: string, port: number): Promise<Finding> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) return good(setting, port === 0 ? 'Any free one.' : `${port} on ${host} is free.`);
  if (code === 'EADDRINUSE') {
    return (await isLiaison(host, port, setting))
      ? good(setting, `A Liaison listens on ${port}.`)
      : bad(setting, `${port} is in use by another program. Set ${setting} to another one.`);
  }
  if (code === 'EACCES') return bad(setting, `${port} is reserved for the system. Set ${setting} to one above 1023.`);
  return bad('HOST', `${host} is no address of this machine. Set HOST to 127.0.0.1.`);
}

async function isLiaison(host: string, port: number, setting: 'PORT' | 'METRICS_PORT'): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host;
  const signal = AbortSignal.timeout(3_000);
  const path = setting === 'PORT' ? 'healthz' : 'metrics';
  const answer = await fetch(`http://${name}:${port}/${path}`, { signal }).catch(() => undefined);
  if (setting === 'METRICS_PORT') return [200, 401].includes(answer?.status ?? 0);
  const body = await answer?.json().catch(() => undefined);
  return (body as { status?: string } | undefined)?.status === 'alive';
}

const sentenceOf = (error: unknown) => (error instanceof LiaisonError ? error.message : String(error));
