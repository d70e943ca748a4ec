import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { answer, type Begun, question, startHouse } from '../start/house.ts';
import { freeze, lives, neo4jOf, statusOf, until } from '../start/process.ts';
import { startWriter, type Writer } from './child.ts';
import { type Graph, openGraph, rounds } from './graph.ts';
import { faultsOf } from './integrity.ts';
import { ask, type Told } from './load.ts';

const { home, begin, neo4j } = startHouse('.liaison-test-start');

/** The tests are the life of one server and its graph, in order. */
let server: Begun;
let graph: (Graph & { close(): Promise<void> }) | undefined;
let writer: Writer | undefined;

afterEach(() => writer?.kill());
afterAll(() => graph?.close());

/** The graph of the server, asked past it. */
async function look(): Promise<Graph> {
  await graph?.close();
  const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
  graph = openGraph(
    { uri: `bolt://127.0.0.1:${neo4jOf(home)!.port}`, user: 'neo4j', password, database: 'neo4j' },
    home,
  );
  await until(() => graph!.database.answers(), 240_000);
  return graph;
}

const documents = async ({ cypher }: Graph) =>
  (await cypher('MATCH (d:Document {held: true}) RETURN count(d) AS documents'))[0]!.documents as number;

const kill = (pid: number | undefined) => process.kill(pid!, 'SIGKILL');
const killNeo4j = () => kill(neo4jOf(home)!.pid);
const operations = () => writer!.lines().filter((line) => line.startsWith('fault/'));

async function goesOn(): Promise<void> {
  const before = operations().length;
  await until(() => operations().length > before + 3, 240_000);
}

/** Kills the writer too, in the midst of whatever it does. Then what it was told is done is there once, and all is whole. */
async function allIsWhole(): Promise<void> {
  await writer!.kill();
  const { cypher } = await look();
  const [row] = await cypher(
    'UNWIND $ids AS id OPTIONAL MATCH (o:Operation {id: id}) WHERE o.result IS NOT NULL RETURN count(o) AS done',
    { ids: operations() },
  );
  expect(operations().length).toBeGreaterThan(3);
  expect(row!.done).toBe(operations().length);
  expect(await faultsOf(graph!)).toEqual([]);
}

describe('kill -9', () => {
  it('of the server while it imports the sample: the next one imports the rest', async () => {
    server = await begin();
    await until(() => neo4jOf(home) !== null && (neo4jOf(home) as { ready?: boolean }).ready === true, 240_000);
    const here = await look();
    await until(async () => (await documents(here)) >= 5, 240_000);
    kill(server.child.pid);
    await server.ended();
    expect(await documents(here)).toBeLessThan(40);
    server = await begin();
    await server.ready();
    expect(await server.ask(question)).toEqual(answer);
    expect(await documents(await look())).toBe(40);
    expect(await faultsOf(graph!)).toEqual([]);
  });

  it('of Neo4j while a writer writes: it is started again, and the writer goes on', async () => {
    writer = startWriter(neo4j(), ['write']);
    for (let round = 0; round < rounds(1, 5); round += 1) {
      await goesOn();
      const { pid, port } = neo4jOf(home)!;
      killNeo4j();
      await until(() => ![pid, undefined].includes(neo4jOf(home)?.pid), 240_000);
      expect(neo4jOf(home)!.port).toBe(port);
    }
    await goesOn();
    await allIsWhole();
  });

  it('of the server while a writer writes: nobody else notices, and the next one takes its Neo4j over', async () => {
    writer = startWriter(neo4j(), ['write']);
    for (let round = 0; round < rounds(1, 3); round += 1) {
      await goesOn();
      const { pid } = neo4jOf(home)!;
      kill(server.child.pid);
      await server.ended();
      await goesOn();
      server = await begin();
      await until(() => server.output().includes('was left running and is taken over'), 240_000);
      expect(neo4jOf(home)!.pid).toBe(pid);
    }
    await goesOn();
    await allIsWhole();
  });

  it('of both while a writer writes: all that it was told is done is there', async () => {
    for (let round = 0; round < rounds(1, 3); round += 1) {
      writer = startWriter(neo4j(), ['write']);
      await goesOn();
      kill(server.child.pid);
      killNeo4j();
      await server.ended();
      await writer.kill();
      server = await begin();
      await until(() => server.output().includes('answers after'), 240_000);
      await allIsWhole();
    }
  });
});

describe('in the end', () => {
  it('a Neo4j that is frozen for a while costs only the answers of that time, told in time', async () => {
    await server.ready();
    const { pid } = neo4jOf(home)!;
    const told: Told[] = [];
    await freeze(pid);
    try {
      const thawed = Date.now() + rounds(5_000, 30_000);
      while (Date.now() < thawed) {
        told.push(...(await Promise.all(Array.from({ length: 4 }, () => ask(server.port, question)))));
        expect(await statusOf(server.url('/readyz'))).toBe(503);
        expect(await statusOf(server.url('/healthz'))).toBe(200);
      }
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    // Each is told, when its deadline (4.5 s) is over at the latest, when to come back.
    expect(told.filter(({ codes, retryAfter }) => codes.join() !== 'UNAVAILABLE' || retryAfter !== '1')).toEqual([]);
    await until(async () => JSON.stringify(await server.ask(question)) === JSON.stringify(answer));
    await server.ready();
    expect(neo4jOf(home)!.pid).toBe(pid);
  });

  it('SIGTERM under load cuts no request that was accepted', async () => {
    const told: Promise<Told>[] = [];
    let isOver = false;
    const crowd = Array.from({ length: 24 }, async () => {
      while (!isOver) {
        const one = ask(server.port, question);
        told.push(one);
        await one;
      }
    });
    await until(() => told.length > 200);
    const signalled = Date.now();
    server.child.kill('SIGTERM');
    const code = await server.ended();
    isOver = true;
    await Promise.all(crowd);
    const all = await Promise.all(told);

    expect(code).toBe(0);
    const before = all.filter(({ sent }) => sent !== null && sent < signalled - 100);
    expect(before.length).toBeGreaterThan(150);
    expect(before.filter(({ end }) => end !== 'whole')).toEqual([]);
    expect(all.filter(({ end }) => end === 'cut')).toEqual([]);
    const unavailable = all.filter(({ codes }) => codes.length > 0);
    expect(unavailable.filter(({ codes }) => codes.join() !== 'UNAVAILABLE')).toEqual([]);
    const answered = all.filter(({ end, codes }) => end === 'whole' && codes.length === 0);
    expect(new Set(answered.map(({ body }) => body.trim()))).toEqual(new Set([JSON.stringify(answer)]));
    expect(lives(server.child.pid!) || neo4jOf(home) !== null).toBe(false);
  });
});
