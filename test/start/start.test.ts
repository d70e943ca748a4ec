import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { answer, type Begun, question, startHouse } from './house.ts';
import { freeze, lives, neo4jOf, statusOf, until } from './process.ts';

const { home, begin } = startHouse('.liaison-test-start');

/** The tests of one block are the life of one server, in order. */
let server: Begun;
let java: number;

async function isUp() {
  await server.ready();
  java = neo4jOf(home)!.pid;
  expect(lives(java)).toBe(true);
}

describe('npm start that is interrupted', () => {
  it('while it imports the sample ends before the next document', async () => {
    const { child, ended, output } = await begin();
    await until(() => output().includes('Importing the sample'), 240_000);
    child.kill('SIGTERM');
    expect(await ended()).toBe(0);
    expect(output()).not.toContain('Imported the sample');
    expect(neo4jOf(home)).toBeNull();
  });
});

describe('npm start the first time', () => {
  it('is alive before it is ready, then answers about the sample', async () => {
    server = await begin();
    await until(async () => (await statusOf(server.url('/healthz'))) === 200);
    expect(await statusOf(server.url('/readyz'))).toBe(503);
    expect((await server.ask(question)).errors?.[0]).toMatchObject({
      message: 'The graph is still starting. Try again in a few seconds.',
      extensions: { code: 'UNAVAILABLE' },
    });
    const howFar = /starting\. Importing the sample: \d+ of 40 documents\. Try again/;
    await until(async () => howFar.test(await (await fetch(server.url('/readyz'))).text()), 240_000);
    await isUp();
    expect(await server.ask(question)).toEqual(answer);
  });

  it('prints one address, and a question to try that works as it is', () => {
    expect(server.output()).toContain('Imported the sample: 40 documents');
    expect(server.output().match(/Liaison answers at \S+/g)).toEqual([`Liaison answers at ${server.url('')}`]);
    const [line] = /^ {2}curl .+$/m.exec(server.output())!;
    const { data } = JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' }));
    expect(data.whoCooperates.nodes).toHaveLength(7);
    expect(data.whoCooperates.nodes[0].evidence.nodes[0].passage.quote).toContain('IOM');
  });

  it('says who holds the LIAISON_HOME when started twice, even on the same port, and leaves the first alone', async () => {
    const holder = new RegExp(`^LIAISON_HOME .* is in use by npm start \\(process ${server.child.pid}, since `);
    for (const PORT of [server.port, 0].map(String)) {
      const second = await begin({ PORT });
      expect(await second.ended()).toBe(1);
      expect(second.output().trim().split('\n')).toEqual([expect.stringMatching(holder)]);
      expect(await server.ask(question)).toEqual(answer);
    }
  });

  it('ends both processes on SIGTERM', () => endsOn('SIGTERM'));
});

describe('npm start again', () => {
  it('is ready on what is there', async () => {
    server = await begin();
    await isUp();
    expect(await server.ask(question)).toEqual(answer);
    expect(server.output()).not.toContain('Imported the sample');
  });

  it('ends both processes on SIGINT', () => endsOn('SIGINT'));

  it('says that its port is taken, and leaves no Neo4j behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await until(() => other.listening);
    const taken = (other.address() as { port: number }).port;
    const { ended, output } = await begin({ PORT: String(taken) });
    expect(await ended()).toBe(1);
    other.close();
    expect(output().trim().split('\n').at(-1)).toBe(`Port ${taken} is in use. Set PORT to another one.`);
    expect(neo4jOf(home)).toBeNull();
  });

  it('ends cleanly when it is interrupted while Neo4j comes up', async () => {
    const { child, ended, output } = await begin();
    await until(() => neo4jOf(home) !== null);
    const { pid } = neo4jOf(home)!;
    child.kill('SIGINT');
    expect(await ended()).toBe(0);
    expect(lives(pid)).toBe(false);
    expect(neo4jOf(home)).toBeNull();
    expect(output().trim().split('\n').at(-1)).toMatch(/^Stopping/);
  });
});

describe('npm start in trouble', () => {
  it('recovers by itself after kill -9', async () => {
    server = await begin();
    await isUp();
    server.child.kill('SIGKILL');
    await server.ended();
    expect(lives(java)).toBe(true);

    server = await begin();
    await server.ready();
    expect(neo4jOf(home)!.pid).toBe(java);
    expect(server.output()).toContain('was left running and is taken over');
    expect(await server.ask(question)).toEqual(answer);
  });

  it('answers UNAVAILABLE within five seconds while Neo4j is frozen, and comes back by itself', async () => {
    await freeze(java);
    try {
      const since = Date.now();
      expect((await server.ask(question)).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      expect(Date.now() - since).toBeLessThan(6_500);
      expect(await statusOf(server.url('/readyz'))).toBe(503);
      expect(await statusOf(server.url('/healthz'))).toBe(200);
    } finally {
      process.kill(java, 'SIGCONT');
    }
    await until(async () => JSON.stringify(await server.ask(question)) === JSON.stringify(answer));
    await server.ready();
    expect(server.child.exitCode).toBeNull();
  });

  it('ends a frozen Neo4j too', async () => {
    await freeze(java);
    await endsOn('SIGTERM');
  });

  it('starts Neo4j again when it ended by itself, and says 503 meanwhile', async () => {
    server = await begin();
    await isUp();
    const before = neo4jOf(home)!;
    process.kill(java, 'SIGKILL');
    await until(async () => (await statusOf(server.url('/readyz'))) === 503);
    await until(() => server.output().includes('Neo4j has ended. It is started again in 1 s.'));
    const asked = await fetch(server.url(`/graphql?query=${encodeURIComponent(question)}`), {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await asked.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(await statusOf(server.url('/healthz'))).toBe(200);

    await isUp();
    expect(java).not.toBe(before.pid);
    expect(neo4jOf(home)!.port).toBe(before.port);
    expect(await server.ask(question)).toEqual(answer);
    expect(server.output().match(/Liaison answers at/g)).toHaveLength(1);
    expect(server.output()).toContain('Questions are answered again');
  });

  it('ends at once when it is interrupted before Neo4j is started again', async () => {
    process.kill(java, 'SIGKILL');
    await until(() => (server.output().match(/It is started again/g) ?? []).length === 2);
    await endsOn('SIGINT');
  });

  it('gives no address while Neo4j is gone, and ends in order when it is interrupted while Neo4j starts again', async () => {
    server = await begin();
    await until(() => server.output().includes('Planning the questions'), 240_000);
    java = neo4jOf(home)!.pid;
    process.kill(java, 'SIGKILL');
    await until(() => server.output().includes('Neo4j has ended. It is started again in 1 s.'));
    await until(() => ![null, java].includes(neo4jOf(home)?.pid ?? null));
    expect(await statusOf(server.url('/readyz'))).toBe(503);
    expect(server.output()).not.toContain('Liaison answers at');
    java = neo4jOf(home)!.pid;
    await endsOn('SIGTERM');
  });
});

async function endsOn(signal: NodeJS.Signals) {
  server.child.kill(signal);
  expect(await server.ended()).toBe(0);
  expect(lives(java)).toBe(false);
  expect(neo4jOf(home)).toBeNull();
}
