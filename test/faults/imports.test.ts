import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../start/process.ts';
import { startWriter } from './child.ts';
import { type Cypher, contentOf, isLong, ownNeo4j, rounds } from './graph.ts';
import { inputs } from './inputs.ts';
import { faultsOf } from './integrity.ts';

const { graph, settings, empty } = ownNeo4j();
const ROWS = 1_000;
const { mapping, table } = inputs(ROWS);

beforeEach(() => empty());

/** What is imported, by which words to the writer, how many things it says at the end are done, and the last share before. */
const imports: [string, () => string[], number, number][] = [
  ['documents', () => ['dossier', 'data/black-sea'], 40, 97],
  ['a table', () => ['table', mapping, table, graph().home, '5'], ROWS, 99],
];

/** Which part of an import is done, in hundredths, by a line that it prints. */
const shareOf = (line: string, total: number): number =>
  (100 * Number(/^(\d+) (?:documents|rows)$/.exec(line)?.[1] ?? 0)) / total;

async function killedAt(share: number, words: string[], total: number): Promise<void> {
  const writer = startWriter(settings(), words);
  await writer.killAt((line) => shareOf(line, total) >= share);
  expect(shareOf(writer.lines().at(-1)!, total)).toBeLessThan(100);
}

async function toTheEnd(words: string[]): Promise<string[]> {
  const writer = startWriter(settings(), words);
  expect([await writer.ended(), writer.lines().filter((line) => /error/i.test(line))]).toEqual([0, []]);
  return writer.lines();
}

describe.each(imports)('an import of %s', (_what, words, total, last) => {
  it('killed at its begin, its middle and its end and started again, ends as one that nobody disturbed', async () => {
    await toTheEnd(words());
    const whole = await contentOf(graph().cypher);
    expect(await faultsOf(graph())).toEqual([]);
    for (const share of Array.from({ length: rounds(1, 10) }, () => [1, 50, last]).flat()) {
      await empty();
      await killedAt(share, words(), total);
      await toTheEnd(words());
      expect(await contentOf(graph().cypher)).toEqual(whole);
    }
    expect(await faultsOf(graph())).toEqual([]);
  });

  if (isLong) {
    it('killed again and again, ends all the same', async () => {
      await toTheEnd(words());
      const whole = await contentOf(graph().cypher);
      await empty();
      for (const share of [10, 30, 60, 80]) await killedAt(share, words(), total);
      await toTheEnd(words());
      expect(await contentOf(graph().cypher)).toEqual(whole);
      expect(await faultsOf(graph())).toEqual([]);
    });
  }
});

describe('migrations', () => {
  const folder = 'cypher/migrations';

  it('killed in the middle of each and started again, make the graph that they make undisturbed', async () => {
    await toTheEnd(['dossier', 'data/black-sea']);
    const { cypher } = graph();
    const whole = [await schemaOf(cypher), await contentOf(cypher)];
    for (let round = 0; round < rounds(1, 10); round += 1) {
      await undo(cypher);
      const killed: string[] = [];
      for (const migration of [
        '001-records',
        '002-tables',
        '003-kept-links',
        '004-kept-answers',
        '005-pairs',
        '006-cooperation-kind',
      ]) {
        const writer = startWriter(settings(), ['migrate', folder]);
        await until(() => writer.lines().includes(migration));
        await sleep(20 * round);
        await writer.kill();
        killed.push(migration);
      }
      expect(killed).toHaveLength(6);
      await toTheEnd(['migrate', folder]);
      expect([await schemaOf(cypher), await contentOf(cypher)]).toEqual(whole);
      expect(await faultsOf(graph())).toEqual([]);
    }
  });
});

/** Constraints, indexes and migrations, but for the moments of these. */
const schemaOf = async (cypher: Cypher) => [
  await cypher('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
  await cypher(
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state WHERE type <> 'LOOKUP' RETURN * ORDER BY name",
  ),
  await cypher('MATCH (m:Migration) RETURN m.number AS number, m.slug AS slug, m.checksum AS checksum ORDER BY number'),
];

/** Takes back all that migrations make. */
async function undo(cypher: Cypher): Promise<void> {
  for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name')) await cypher(`DROP CONSTRAINT ${name}`);
  for (const { name } of await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
    await cypher(`DROP INDEX ${name}`);
  }
  await cypher('MATCH (m:Migration) DELETE m');
  await cypher('MATCH ()-[l:STATED_LINK|MET_LINK|MEMBER_LINK]->() DELETE l');
  await cypher('MATCH (c:Cooperation) REMOVE c.pairs');
}
