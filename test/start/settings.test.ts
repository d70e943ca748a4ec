import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, type Begun, question, startHouse } from './house.ts';
import { neo4jOf, start } from './process.ts';

const { home, begin, neo4j } = startHouse('.liaison-test-start');

describe('npm start with wrong settings', () => {
  it.each([
    [{ HOST: '0.0.0.0' }, /^HOST lets other machines in, which needs a LIAISON_TOKEN/],
    [{ PORT: 'http' }, /^PORT is no port\. Use a whole number/],
    [{ PORT: '70000' }, /^PORT is no port\. The largest one is 65535\.$/],
    [{ HOST: 'http://localhost' }, /^HOST is no host name or address\. Use 127\.0\.0\.1/],
    [{ HOST: '0.0.0.0', LIAISON_TOKEN: 'short' }, /^LIAISON_TOKEN is too weak\. Use at least 16/],
    [
      { NEO4J_VERSION: '4.4.0' },
      /^NEO4J_VERSION is no release that Liaison runs\. Use one of 5\.26\.30, 2026\.08\.1\.$/,
    ],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'neo4j' },
      /^NEO4J_PASSWORD is the factory password\. Change it/,
    ],
    [
      { NEO4J_URI: 'bolt://a:b@127.0.0.1', NEO4J_PASSWORD: 'x' },
      /^NEO4J_URI is no Neo4j address.*no password in it\.$/,
    ],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'a-password', NEO4J_DATABASE: 'a b' },
      /^NEO4J_DATABASE is no database name\. Leave it empty/,
    ],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, /^NEO4J_PASSWORD is missing/],
    [{ NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'a-password' }, /^NEO4J_URI is no Neo4j address/],
    [{ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'a-password' }, /^Neo4j does not answer.*Check NEO4J_URI/],
    [{ LIAISON_HOME: '/dev/null/nowhere' }, /LIAISON_HOME/],
  ])('%j says in one line what to do, and ends soon', async (settings, said) => {
    const since = Date.now();
    const { ended, output } = await begin(settings as Record<string, string>);
    expect(await ended()).toBe(1);
    expect(Date.now() - since).toBeLessThan(20_000);
    expect(output().trim().split('\n')).toEqual([expect.stringMatching(said)]);
    expect(neo4jOf(home)).toBeNull();
  });
});

describe('beside a running npm start', () => {
  const second = `${home}-second`;
  let first: Begun;

  beforeAll(async () => {
    first = await begin();
    await first.ready();
  });
  afterAll(() => rmSync(second, { recursive: true, force: true }));

  it('another server works on its graph, and leaves it running', async () => {
    const other = await begin({ LIAISON_HOME: second, ...neo4j() });
    await other.ready();
    expect(await other.ask(question)).toEqual(answer);
    other.child.kill('SIGTERM');
    expect(await other.ended()).toBe(0);
    expect(await first.ask(question)).toEqual(answer);
  });

  it('a wrong password is said in one line', async () => {
    const { ended, output } = await begin({ LIAISON_HOME: second, ...neo4j(), NEO4J_PASSWORD: 'not-the-password' });
    expect(await ended()).toBe(1);
    expect(output().trim().split('\n')).toEqual([expect.stringMatching(/refuses the password.*NEO4J_PASSWORD/)]);
  });

  it.each([
    [['status'], 0, /Cooperation/],
    [['verify'], 0, /Every quote is where it is said to be/],
    [['import', 'data/black-sea'], 0, /guam-wgs-tip-11\.yaml +83 unchanged/],
    [['import', 'data/nowhere'], 1, /no such file or folder/],
    [['forget'], 2, /unknown command 'forget'/],
    [['export'], 2, /missing required argument 'folder'/],
  ])('liaison %j exits with %i', async (words, code, said) => {
    const run = start({ LIAISON_HOME: home }, ['src/cli/liaison.ts', ...words]);
    expect(await run.ended()).toBe(code);
    expect(run.output()).toMatch(said);
    expect(run.output()).not.toMatch(/[1-9]\d* (recorded|corrected|withdrawn)/);
    expect(await first.ask(question)).toEqual(answer);
  });
});
