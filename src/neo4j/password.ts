import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unavailable } from '../domain/errors.ts';
import type { Java } from './java.ts';
import type { Layout } from './layout.ts';

const run = promisify(execFile);

/** The password of the managed Neo4j, or null while it has none. */
export function readPassword(layout: Layout): string | null {
  return existsSync(layout.password) ? readFileSync(layout.password, 'utf8').trim() : null;
}

/**
 * The password of the managed Neo4j; before its very first start a new random one, in a file that only its owner may
 * read, is given to it.
 * @param argumentFile class path and options for Java, as javaArguments writes them
 * @throws LiaisonError `UNAVAILABLE` when the graph has a password and the file that told it is gone.
 */
export async function providePassword(layout: Layout, java: Java, argumentFile: string): Promise<string> {
  const started = existsSync(join(layout.neo4j, 'data', 'databases', 'system'));
  const known = readPassword(layout);
  if (known && started) return known;
  if (started) {
    throw unavailable(`${layout.password} is gone, and with it the password of the graph. Put it back from a copy.`);
  }
  const password = known || createPassword(layout);
  const admin = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${layout.password}`];
  const env = { ...process.env, NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.configuration };
  const options = ['-XX:TieredStopAtLevel=1', `@${argumentFile}`, ...admin];
  await run(java.executable, options, { env }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    const last = `${stdout}\n${stderr}`.trim().split('\n').at(-1);
    throw unavailable(`Neo4j did not take its first password: ${last}`);
  });
  return password;
}

function createPassword(layout: Layout): string {
  // Hexadecimal, for the admin command would take a first hyphen for an option.
  const password = randomBytes(24).toString('hex');
  const draft = `${layout.password}.partial`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, layout.password);
  return password;
}
