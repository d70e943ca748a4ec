import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { contextOf } from '../../src/resolvers/context.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { address } from '../database/connection.ts';
import { seedHouse } from './house.ts';

seedHouse();

/** Over the same graph, with every statement a slow one. */
let server: Server;
let watched: Database;
const lines: string[] = [];

beforeAll(async () => {
  server = await createServer({
    config: { host: '127.0.0.1', port: 0, metricsPort: 0, home: 'unused' },
    schema: createSchema(),
    contextFor: (request) => contextOf(watched, { ...request, seconds: 30 }),
    whyNotReady: async () => undefined,
    logger: { write: (line) => void lines.push(line) },
    bounds: { slow: 0, deadline: () => 30_000 },
  });
  watched = openDatabase(address, server.statementAsked);
});
afterAll(async () => {
  await server.close();
  await watched.close();
});

const query = `query Links($who: ID!, $topic: ID!) {
  organisation(id: $who) { name } whoCooperates(who: $who, on: $topic) { totalCount } }`;
const variables = { who: 'organisation/selec', topic: 'topic/trafficking-in-human-beings' };

async function ask() {
  lines.length = 0;
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  await response.json();
  return response.headers.get('x-request-id');
}

describe('slow statements', () => {
  it('are logged by their file under the request that asked them, without what it asked', async () => {
    const requestId = await ask();
    const slow = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a slow statement');
    expect(slow.map(({ statement }) => statement).sort()).toEqual(['link/stated', 'organisation/by-id']);
    for (const line of slow) {
      expect(Object.keys(line).sort()).toEqual(['level', 'ms', 'msg', 'requestId', 'statement', 'time']);
      expect(line).toMatchObject({ level: 40, requestId });
    }
    expect(lines.join('')).not.toMatch(/selec|trafficking|MATCH|whoCooperates/i);
  });

  it('are counted in /metrics', async () => {
    await ask();
    const text = await (await fetch(`${server.metricsAddress}/metrics`)).text();
    const counts = text.split('\n').filter((line) => line.startsWith('liaison_statement_seconds_count'));
    expect(counts.map((line) => line.replace(/ \d+$/, ' N'))).toEqual(
      expect.arrayContaining([
        'liaison_statement_seconds_count{statement="link/stated"} N',
        'liaison_statement_seconds_count{statement="organisation/by-id"} N',
      ]),
    );
  });

  it('outside of any request are told without one', async () => {
    lines.length = 0;
    const { ask } = watched.reader(AbortSignal.timeout(10_000));
    await expect(ask('organisation/find', { questions: 'none' }, z.never())).rejects.toThrow();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ level: 30, time: expect.any(String), statement: 'organisation/find', ms: expect.any(Number) },
        ...{ failed: true, msg: 'a slow statement' },
      },
    ]);
  });
});
