import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { afterAll, expect, it } from 'vitest';
import { answer, question } from '../start/house.ts';
import { type Running, start, statusOf, until } from '../start/process.ts';
import { allAreKept, keptIn, ownNeo4j, rounds } from './graph.ts';
import { faultsOf } from './integrity.ts';
import { ask, type Told } from './load.ts';

const RESTORING = 'The graph is being restored from a backup. Questions are answered once it is whole.';

/** The tests are the life of two servers at one graph, in order. */
const { graph, settings } = ownNeo4j();
let servers: (Running & { port: number; home: string })[] = [];

afterAll(end);

async function begin(): Promise<void> {
  servers = [];
  for (const one of ['one', 'two']) {
    const [port, home] = [await getPort({ host: '127.0.0.1' }), resolve(`.liaison-test-faults-${one}`)];
    servers.push({ ...start({ ...settings(), LIAISON_HOME: home, PORT: String(port) }), port, home });
  }
}

async function end(): Promise<void> {
  for (const { child, ended, home } of servers) {
    child.kill('SIGTERM');
    expect(await ended()).toBe(0);
    rmSync(home, { recursive: true, force: true });
  }
}

async function areReady(status: 200 | 503 = 200): Promise<void> {
  for (const { port, output } of servers) {
    await until(async () => (await statusOf(`http://127.0.0.1:${port}/readyz`)) === status, 300_000).catch(() => {
      throw new Error(output());
    });
  }
}

/** Takes everything away, the constraints too, as in a database that was just made. */
async function makeNew(): Promise<void> {
  const { cypher } = graph();
  await cypher('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name')) await cypher(`DROP CONSTRAINT ${name}`);
  const indexes = await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await cypher(`DROP INDEX ${name}`);
}

const isRight = ({ end, body }: Told) => end === 'whole' && body.trim() === JSON.stringify(answer);

it('two servers that start at once on an empty graph migrate it once and bring one sample', async () => {
  for (let round = 0; round < rounds(1, 3); round += 1) {
    await end();
    await makeNew();
    await begin();
    await areReady();
    for (const { port } of servers) expect(isRight(await ask(port, question))).toBe(true);
    const { cypher } = graph();
    expect(await cypher('MATCH (m:Migration) RETURN m.number AS number ORDER BY number')).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => ({ number })),
    );
    expect(
      await cypher('MATCH (d:Document {held: true}) RETURN count(d) AS documents, max(d.version) AS version'),
    ).toEqual([{ documents: 40, version: 1 }]);
    await allAreKept(graph().cypher);
    expect(await faultsOf(graph())).toEqual([]);
  }
});

it('servers at a graph that is half restored say so, leave it alone, and go on once it is whole', async () => {
  const { cypher } = graph();
  await cypher("CREATE (:Restoring {id: 'graph'})");
  await areReady(503);
  for (const { port } of servers) await until(async () => (await ask(port, question)).status === 503);
  await cypher('MATCH (k:Kept) DELETE k');
  // Longer than a server waits between two looks at what is kept.
  await sleep(12_000);
  for (const { port } of servers) {
    const { status, body, retryAfter } = await ask(port, question);
    const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
    expect([status, retryAfter, errors.map(({ message, extensions }) => [message, extensions.code])]).toEqual([
      ...[503, '1', [[RESTORING, 'UNAVAILABLE']]],
    ]);
  }
  expect(await keptIn(cypher)).toBe(0);
  await cypher('MATCH (r:Restoring) DELETE r');
  await areReady();
  for (const { port } of servers) await until(async () => isRight(await ask(port, question)));
  await allAreKept(graph().cypher);
  expect(await faultsOf(graph())).toEqual([]);
});

it('while a backup takes the place of the graph they make no answer of a half', async () => {
  const { home } = servers[0]!;
  const file = join(home, 'today.liaison.gz');
  const liaison = async (...words: string[]) => {
    const { ended, output } = start({ ...settings(), LIAISON_HOME: home }, ['src/cli/liaison.ts', ...words]);
    expect(await ended(), output()).toBe(0);
  };
  await liaison('backup', file);
  let isOver = false;
  const told: Told[] = [];
  const crowd = servers.map(async ({ port }) => {
    while (!isOver) told.push(await ask(port, question));
  });
  await liaison('restore', file, '--replace');
  await areReady();
  for (const { port } of servers) await until(async () => isRight(await ask(port, question)));
  isOver = true;
  await Promise.all(crowd);

  const others = told.filter((one) => !isRight(one));
  expect(others.length).toBeGreaterThan(0);
  // A question that was at work when the restore began may have lost what it read: told so, too.
  expect(others.filter(({ codes, retryAfter }) => codes.join() !== 'UNAVAILABLE' || retryAfter !== '1')).toEqual([]);
  expect(others.some(({ status, body }) => status === 503 && body.includes(RESTORING))).toBe(true);
  await allAreKept(graph().cypher);
  expect(await faultsOf(graph())).toEqual([]);
});
