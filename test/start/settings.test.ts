import { rmSync } from 'node:fs';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import { answer, question, startHouse } from './house.ts';
import { ask, start, statusOf, until } from './process.ts';

const { home, port, begin, ready, neo4j } = startHouse('.liaison-test-start');

describe('npm start with wrong settings', () => {
  it.each([
    [{ HOST: '0.0.0.0' }, /LIAISON_TOKEN/],
    [{ PORT: 'http' }, /PORT/],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, /NEO4J_PASSWORD/],
    [{ NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'a-password' }, /NEO4J_URI/],
    [{ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'a-password' }, /NEO4J_URI/],
  ])('%j says in one line what to do, and ends', async (settings, said) => {
    const { ended, output } = begin(settings as Record<string, string>);
    expect(await ended()).toBe(1);
    expect(output().trim().split('\n')).toEqual([expect.stringMatching(said)]);
  });

  it('says that a port is taken', async () => {
    begin();
    await ready();
    const second = start({ LIAISON_HOME: `${home}-second`, PORT: String(port()), ...neo4j() });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`Port ${port()} is in use`);
    rmSync(`${home}-second`, { recursive: true, force: true });
  });
});

describe('beside a running npm start', () => {
  it('another server and every command work on its graph', async () => {
    begin();
    await ready();
    const other = await getPort();
    const second = start({ LIAISON_HOME: `${home}-second`, PORT: String(other), ...neo4j() });
    await until(async () => (await statusOf(`http://127.0.0.1:${other}/readyz`)) === 200);
    expect(await ask(other, question)).toEqual(answer);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    rmSync(`${home}-second`, { recursive: true, force: true });

    expect(await command('status')).toMatchObject({ code: 0, output: expect.stringContaining('Cooperation') });
    expect(await command('verify')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Every quote is where it is said to be'),
    });
    expect(await command('import', 'data/guam')).toMatchObject({
      code: 0,
      output: expect.not.stringContaining('corrected'),
    });
    expect(await command('import', 'data/nowhere')).toMatchObject({
      code: 1,
      output: expect.stringContaining('no such file or folder'),
    });
    expect(await command('export')).toMatchObject({ code: 2 });
    expect(await ask(port(), question)).toEqual(answer);
  });
});

async function command(...words: string[]) {
  const run = start({ LIAISON_HOME: home }, ['src/cli/liaison.ts', ...words]);
  return { code: await run.ended(), output: run.output() };
}
