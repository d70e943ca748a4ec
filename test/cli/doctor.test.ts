import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { address, committed, testDatabase } from '../database/connection.ts';
import { start } from './shell.ts';

const database = testDatabase();
const home = mkdtempSync(join(tmpdir(), 'liaison-doctor-'));
let server: Server;

beforeAll(async () => {
  await migrate(database);
  await committed('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  server = await createServer({
    config: { host: '127.0.0.1', port: 0, home },
    ...{
      schema: createSchema(),
      contextFor: () => ({}),
      whyNotReady: async () => undefined,
      logger: { write: () => {} },
    },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

/** Runs the doctor on the graph of the suite, with these settings besides. */
const doctor = (settings: Record<string, string> = {}) => start(home, ['doctor'], { settings }).ended;

/** The lines of what is looked at, without the figures of this machine. */
const seen = (out: string) => out.split('\n').map((line) => line.slice(0, 14).trimEnd());

describe('liaison doctor', () => {
  it('finds all well, and knows a Liaison that listens already', async () => {
    const { out, err, exit } = await doctor({ PORT: new URL(server.address).port });
    expect(seen(out).slice(0, 3)).toEqual(['✔ Node', '✔ Java', '✔ Maven']);
    expect(out).toContain(`✔ LIAISON_HOME  ${join(home, 'home')}, which will be made.`);
    expect(out).toContain(`✔ PORT          A Liaison listens on ${new URL(server.address).port}.`);
    expect(out).toContain(`✔ Graph         ${address.uri} answers.`);
    expect(out).toContain('✔ Schema        Every constraint and index is at work.');
    expect(out).toContain('✔ Integrity     Every record is whole.');
    expect([exit, err.includes('Looking through the graph')]).toEqual([0, true]);
  });

  it('names what is wrong in the graph, and fails', async () => {
    await committed("CREATE (:Operation {id: 'doctor-half'})");
    await committed('DROP INDEX texts');
    try {
      const { out, exit } = await doctor();
      expect(out).toContain('✖ Schema        Missing or not at work: texts.');
      expect(out).toContain(
        '✖ Integrity     1 node of a kind: doctor-half is an operation that was begun and not finished.',
      );
      expect(exit).toBe(1);
    } finally {
      await committed("MATCH (m:Migration {slug: 'records'}) DELETE m");
      await migrate(database);
      await committed("MATCH (n:Operation {id: 'doctor-half'}) DELETE n");
    }
  });

  it('makes nothing where nothing has run yet', async () => {
    const { out, exit } = await doctor({ NEO4J_URI: '', LIAISON_HOME: join(home, 'unused') });
    expect(out).toContain('✔ Graph         None yet: the first start makes it.');
    expect(out).toContain(`✔ LIAISON_HOME  ${join(home, 'unused')}, which will be made.`);
    expect([exit, existsSync(join(home, 'unused'))]).toEqual([0, false]);
  });

  it('tells a file where a folder should be', async () => {
    writeFileSync(join(home, 'file'), '');
    const { out, exit } = await doctor({ LIAISON_HOME: join(home, 'file') });
    expect(out).toContain(`✖ LIAISON_HOME  ${join(home, 'file')} is a file. Set LIAISON_HOME to a folder.`);
    expect(exit).toBe(1);
  });

  it('knows a graph whose restore was broken off', async () => {
    await committed('CREATE (:Restoring)');
    try {
      const { out, exit } = await doctor();
      expect(out).toContain('✖ Graph         A restore is under way, or was broken off;');
      expect(exit).toBe(1);
    } finally {
      await committed('MATCH (n:Restoring) DELETE n');
    }
  });

  it('without a graph tells of the machine, and that there is none', async () => {
    const { out, exit } = await doctor({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(seen(out)[0]).toBe('✔ Node');
    expect(out).toMatch(/^✖ Graph {9}bolt:\/\/127\.0\.0\.1:1 does not answer, .* Check NEO4J_URI/m);
    expect(exit).toBe(1);
  });

  it('with a wrong setting names it', async () => {
    expect(await doctor({ PORT: 'x' })).toMatchObject({
      ...{ out: '', exit: 2, err: expect.stringContaining('PORT is no port.') },
    });
  });
});
