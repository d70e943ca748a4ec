import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import getPort from 'get-port';
import { afterEach, expect, it } from 'vitest';
import { answer, question } from '../start/house.ts';
import { ask, type Running, start, statusOf, until } from '../start/process.ts';
import { ownNeo4j, rounds } from './graph.ts';
import { faultsOf } from './integrity.ts';

const { graph, settings } = ownNeo4j();
let servers: (Running & { port: number; home: string })[] = [];

afterEach(async () => {
  for (const { child, ended, home } of servers) {
    child.kill('SIGTERM');
    await ended();
    rmSync(home, { recursive: true, force: true });
  }
});

/** Takes everything away, the constraints too, as in a database that was just made. */
async function makeNew(): Promise<void> {
  const { cypher } = graph();
  await cypher('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name')) await cypher(`DROP CONSTRAINT ${name}`);
  const indexes = await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await cypher(`DROP INDEX ${name}`);
}

it('two servers that start at once on an empty graph migrate it once and bring one sample', async () => {
  for (let round = 0; round < rounds(1, 3); round += 1) {
    await makeNew();
    servers = [];
    for (const one of ['one', 'two']) {
      const [port, home] = [await getPort({ host: '127.0.0.1' }), resolve(`.liaison-test-faults-${one}`)];
      servers.push({ ...start({ ...settings(), LIAISON_HOME: home, PORT: String(port) }), port, home });
    }
    for (const { port, output } of servers) {
      await until(async () => (await statusOf(`http://127.0.0.1:${port}/readyz`)) === 200, 300_000).catch(() => {
        throw new Error(output());
      });
    }
    for (const { port } of servers) expect(await ask(port, question)).toEqual(answer);
    const { cypher } = graph();
    expect(await cypher('MATCH (m:Migration) RETURN m.number AS number ORDER BY number')).toEqual(
      [1, 2, 3, 4].map((number) => ({ number })),
    );
    expect(
      await cypher('MATCH (d:Document {held: true}) RETURN count(d) AS documents, max(d.version) AS version'),
    ).toEqual([{ documents: 40, version: 1 }]);
    expect(await faultsOf(graph())).toEqual([]);
    for (const { child, ended } of servers) {
      child.kill('SIGTERM');
      expect(await ended()).toBe(0);
    }
  }
});
