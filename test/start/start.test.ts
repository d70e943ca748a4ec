import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import { answer, question, startHouse } from './house.ts';
import { ask, lives, neo4jOf, start, statusOf, until } from './process.ts';

const { home, port, url, begin, ready } = startHouse('.liaison-test-start');

const answers = async () => JSON.stringify(await ask(port(), question)) === JSON.stringify(answer);

describe('npm start', () => {
  it('is alive before it is ready, then prints one address and what to try, and answers about the sample', async () => {
    const { output } = begin();
    await until(async () => (await statusOf(url('/healthz'))) === 200);
    expect(await statusOf(url('/readyz'))).toBe(503);
    await ready();
    expect(await ask(port(), question)).toEqual(answer);
    expect(output()).toContain('Imported the sample:');
    expect(output().match(/Liaison answers at \S+/g)).toEqual([`Liaison answers at ${url('/graphql')}`]);
    expect(output()).toContain('curl -s');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends both processes on %s, and starts again on what is there',
    async (signal) => {
      const { child, ended, output } = begin();
      await ready();
      const { pid } = neo4jOf(home)!;
      expect(lives(pid)).toBe(true);
      child.kill(signal);
      expect(await ended()).toBe(0);
      expect(lives(pid)).toBe(false);
      expect(output()).not.toContain('Imported the sample');
    },
  );

  it('says who holds the LIAISON_HOME when started twice, and leaves the first alone', async () => {
    const { child } = begin();
    await ready();
    const second = start({ LIAISON_HOME: home, PORT: String(await getPort()) });
    expect(await second.ended()).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`npm start.*${child.pid}`))]);
    expect(await ask(port(), question)).toEqual(answer);
  });

  it('recovers by itself after kill -9', async () => {
    const killed = begin();
    await ready();
    const { pid } = neo4jOf(home)!;
    killed.child.kill('SIGKILL');
    await killed.ended();
    expect(lives(pid)).toBe(true);

    const next = begin();
    await ready();
    expect(await ask(port(), question)).toEqual(answer);
    next.child.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
    expect(lives(pid)).toBe(false);
  });

  it('answers UNAVAILABLE within five seconds while Neo4j is frozen, and comes back by itself', async () => {
    // Until Neo4j has planned its statements a question may take longer; the log says when.
    const before = timesPlanned();
    const { output } = begin();
    await until(() => timesPlanned() > before, 120_000);
    const { pid } = neo4jOf(home)!;
    await frozen(pid, async () => {
      const since = Date.now();
      expect((await ask(port(), question)).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      expect(Date.now() - since).toBeLessThan(6_500);
      expect(await statusOf(url('/readyz'))).toBe(503);
      expect(await statusOf(url('/healthz'))).toBe(200);
    });
    await until(answers);
    await ready();
    expect(output()).not.toContain('ended by itself');
  }, 240_000);

  it('ends cleanly when it is interrupted while Neo4j comes up', async () => {
    const { child, ended } = begin();
    await until(() => neo4jOf(home) !== null);
    const { pid } = neo4jOf(home)!;
    child.kill('SIGINT');
    expect(await ended()).toBe(0);
    expect(lives(pid)).toBe(false);
  });
});

function timesPlanned(): number {
  const log = join(home, 'logs', 'liaison.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('has planned the statements').length : 1;
}

async function frozen<Result>(pid: number, work: () => Promise<Result>): Promise<Result> {
  process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}
