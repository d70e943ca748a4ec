import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { openLogFile } from '../../src/server/log.ts';
import { createServer, type ServerOptions } from '../../src/server/server.ts';
import { house, raw, until } from './house.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server', () => {
  it('answers a query by POST and the introspection query, and gives the resolvers the request id', async () => {
    const { ask } = await house();
    expect(await ask('query ($name: String!) { hello(name: $name) }', { variables: { name: 'Ada' } })).toMatchObject({
      status: 200,
      data: { hello: 'Hello Ada' },
    });
    const { data, headers } = await ask('{ requestId }');
    expect(data).toEqual({ requestId: headers.get('x-request-id') });
    const schema = (await ask(getIntrospectionQuery())).data?.__schema;
    expect(schema).toMatchObject({ queryType: { name: 'Query' } });
  });

  it('sends headers that let no browser do anything with an answer, even with a refusal', async () => {
    const { address } = await house({ token: 'a-token-for-this-test' });
    for (const path of ['/healthz', '/graphql', '/nowhere']) {
      const { headers } = await raw(`${address}${path}`, {});
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('bounds how long a client may take to ask', async () => {
    const { app } = await house();
    expect(app.server.headersTimeout).toBe(10_000);
    expect(app.server.requestTimeout).toBe(30_000);
    expect(app.server.keepAliveTimeout).toBeGreaterThan(0);
  });
});

describe('health', () => {
  const readyz = async (whyNotReady: () => Promise<string | undefined>) => {
    const { address } = await house({ whyNotReady });
    return fetch(`${address}/readyz`);
  };

  it('is alive in any case, ready when the graph answers', async () => {
    const { address } = await house({ whyNotReady: async () => 'It starts.' });
    const alive = await fetch(`${address}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await readyz(async () => undefined);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is not ready, and says why, when the graph is not whole, fails or does not answer', async () => {
    const silent = () => new Promise<undefined>(() => {});
    const mute = 'The graph does not answer.';
    for (const [whyNot, reason] of [
      [async () => 'It is being restored.', 'It is being restored.'],
      [() => Promise.reject(new Error('no')), mute],
      [silent, mute],
    ] as const) {
      const answer = await readyz(whyNot);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await answer.json()).toEqual({ status: 'not ready', reason });
    }
  });

  it('never queues behind GraphQL', async () => {
    const { address, ask, seen } = await house({ bounds: { atWork: 1, waiting: 0 } });
    const slow = ask('{ heeding(ms: 500) }');
    await until(() => seen.started === 1);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await slow).data).toEqual({ heeding: 'done' });
  });
});

describe('starting', () => {
  it('names a port that is taken', async () => {
    const { address } = await house();
    const port = Number(new URL(address).port);
    await expect(createServer(optionsFor({ port }))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `Port ${port} is in use. Set PORT to another one.`,
    });
  });

  it('names a host that is not this machine', async () => {
    await expect(createServer(optionsFor({ host: '192.0.2.1' }))).rejects.toMatchObject({
      code: 'INVALID',
      field: 'HOST',
    });
  });

  it('names a home that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const home = join(file, 'below');
    await expect(createServer(optionsFor({ home }))).rejects.toMatchObject({ code: 'INVALID', field: 'LIAISON_HOME' });
  });

  it('names a home where no folder can be made, instead of trying for ever', async () => {
    const home = '/proc/liaison/below';
    await expect(createServer(optionsFor({ home }))).rejects.toMatchObject({ code: 'INVALID', field: 'LIAISON_HOME' });
  });
});

describe('the log', () => {
  it('is complete once it is closed', async () => {
    const home = join(folder, 'many');
    const log = openLogFile(home);
    for (let line = 0; line < 20_000; line += 1) log.write(`${line}\n`);
    await log.close();
    expect(readFileSync(join(home, 'logs', 'liaison.log'), 'utf8').split('\n')).toHaveLength(20_001);
  });

  it('is put aside when it has grown to its bound, and only so many older files stay', async () => {
    const home = join(folder, 'bounded');
    const log = openLogFile(home, { size: 20_000, older: 2 });
    for (let line = 10_000; line < 30_000; line += 1) {
      log.write(`${line}\n`);
      if (line % 500 === 0) await sleep(5);
    }
    await log.close();
    const logs = join(home, 'logs');
    expect(readdirSync(logs).sort()).toEqual(['liaison.log', 'liaison.log.1', 'liaison.log.2']);
    const lines = ['liaison.log.2', 'liaison.log.1', 'liaison.log']
      .flatMap((name) => readFileSync(join(logs, name), 'utf8').trim().split('\n'))
      .map(Number);
    expect(lines.length).toBeLessThan(20_000);
    expect(lines).toEqual(Array.from({ length: lines.length }, (_, i) => 30_000 - lines.length + i));

    const again = openLogFile(home, { size: 20_000, older: 2 });
    again.write('the last\n');
    await again.close();
    expect(readFileSync(join(logs, 'liaison.log'), 'utf8')).toMatch(/(^|\n)29999\nthe last\n$|^the last\n$/);
  });

  it('is a file in the home: request id, operation and duration, but no query and no variables', async () => {
    const server = await createServer(optionsFor({ home: folder }));
    const headers = { 'content-type': 'application/json' };
    const query = 'query WhoIsIt($name: String!) { marked: hello(name: $name) crash }';
    const body = JSON.stringify({ query, variables: { name: 'Mallory' } });
    const { headers: answered } = await raw(`${server.address}/graphql`, headers, body);
    await raw(`${server.address}/graphql?query=%7Bmarked%3Ahello%7D`, { 'apollo-require-preflight': 'yes' });
    await server.close();

    const log = readFileSync(join(folder, 'logs', 'liaison.log'), 'utf8');
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: answered['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'WhoIsIt',
      ms: expect.any(Number),
      msg: 'answered',
    });
    expect(log).toContain('not for clients');
    expect(log).not.toMatch(/Mallory|marked/);
  });
});

const crashing = makeExecutableSchema({
  typeDefs: 'type Query { hello(name: String): String crash: String }',
  resolvers: {
    Query: {
      hello: () => 'Hello',
      crash: () => {
        throw new Error('not for clients');
      },
    },
  },
});

/** A server of its own, for what goes wrong before or after it listens. */
function optionsFor(config: Partial<ServerOptions['config']>): ServerOptions {
  return {
    config: { host: '127.0.0.1', port: 0, token: undefined, home: folder, ...config },
    schema: crashing,
    contextFor: () => ({}),
    whyNotReady: async () => undefined,
  };
}
