import { describe, expect, it } from 'vitest';
import { type Batch, batchesOf, emptyTally } from '../../src/ingest/table/batches.ts';
import { claimReader } from '../../src/ingest/table/claims.ts';
import { mappingFormat } from '../../src/ingest/table/format-mapping.ts';
import type { BrokenRow, TableRow } from '../../src/ingest/table/row.ts';
import { reading } from '../../src/ingest/table/value.ts';

const mapping = mappingFormat.parse({
  dataset: { id: 'projects', title: 'Projects' },
  organisations: { one: { name: { column: 'name' } } },
  cooperation: {
    key: { column: 'project' },
    summary: { column: 'title' },
    end: { column: 'end' },
    parties: [{ organisation: 'one' }],
  },
});

/** The claims of rows, each given by its project, what is said of it, and who takes part. */
async function claimsOf(given: { project: string; title?: string; end?: string }[], size = 1) {
  async function* rows(): AsyncGenerator<TableRow[]> {
    for (const [i, cells] of given.entries()) {
      yield [{ number: i + 1, line: i + 2, start: i, quote: cells.project, cells: { name: `N${i}`, ...cells } }];
    }
  }
  const bad: BrokenRow[] = [];
  const gathering = { size, cutAt: 0, tally: emptyTally(), onBad: (row: BrokenRow) => bad.push(row) };
  const batches: Batch[] = [];
  for await (const batch of batchesOf(rows(), claimReader(mapping, reading(new Map())), gathering)) batches.push(batch);
  return {
    keys: batches.flatMap(({ claims }) => claims.map(({ key }) => key)),
    rows: batches.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.length)),
    bad: bad.map(({ line, problem }) => `${line}: ${problem}`),
  };
}

const projects = (...names: string[]) => names.map((project) => ({ project }));

describe('the claims of rows that are told by a key', () => {
  it('are one for a run of rows with one key, whatever the size of a batch', async () => {
    for (const size of [1, 2, 10]) {
      expect(await claimsOf(projects('A-1', 'A-1', 'B', 'B', 'B'), size)).toEqual({
        ...{ keys: ['a-1', 'b'], rows: [2, 3], bad: [] },
      });
    }
  });

  it('are never two keys in one: a key that would make the id of another makes a bad row', async () => {
    for (const size of [1, 10]) {
      expect(await claimsOf(projects('A 1', 'A/1', 'B', 'a-1', 'B'), size)).toEqual({
        ...{ keys: ['a-1', 'b'], rows: [1, 2] },
        bad: [
          '3: “A/1” would make the same id as “A 1” before: give the two different keys.',
          '5: “a-1” would make the same id as “A 1” before: give the two different keys.',
        ],
      });
    }
  });

  it('have an id of their own where long keys differ at the end alone', async () => {
    const long = 'A very long title of a project that goes on '.repeat(3);
    const { keys, bad } = await claimsOf(projects(`${long} one`, `${long} two`, long.slice(0, 60)));
    expect(bad).toEqual([]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toMatch(/^a-very-long-title-of-a-project-.*-[0-9a-f]{8}$/);
    expect(keys[2]).toBe('a-very-long-title-of-a-project-that-goes-on-a-very-long-titl');
  });

  it('have a key of which something is left as a part of an id', async () => {
    expect((await claimsOf(projects('— ! —'))).bad).toEqual(['2: “— ! —” can be no part of an id.']);
  });

  it('are closed by the key itself, and not by a hash that another key shares', async () => {
    // The SHA-256 of the JSON of these two begin with the same 32 bits.
    expect(await claimsOf(projects('12911', 'between', '51221'))).toMatchObject({ rows: [1, 1, 1], bad: [] });
  });

  it('say in what a row differs from those before, also where one of them says nothing', async () => {
    const said = await claimsOf([
      { project: 'A', title: 'One', end: '' },
      { project: 'A', title: 'Two', end: '' },
      { project: 'A', title: 'One', end: '2018' },
      { project: 'A', title: '', end: '' },
    ]);
    expect(said.bad).toEqual([
      '3: Its summary is Two; by the rows before of a it is One.',
      '4: Its end is 2018; by the rows before of a it is empty.',
      '5: Its summary is empty; by the rows before of a it is One.',
    ]);
  });
});
