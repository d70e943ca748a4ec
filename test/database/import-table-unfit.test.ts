import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { importTable } from '../../src/ingest/table/import-table.ts';
import { ReportFile } from '../../src/ingest/table/report-file.ts';
import { address, committed } from './connection.ts';
import { document } from './records.ts';
import { complaint, tables } from './table.ts';

const { database, put, run, report, path } = tables();

const MAP = `
dataset: { id: writer-list, title: A list }
organisations:
  one: { name: { column: one } }
  body: { name: Writer Union, kind: body }
membership: { member: one, body: body, kind: member }
`;
const ROWS = 'one,since\nWriter Alpha,2001\nWriter Beta,2002\n';

const kept = () => readdir(path('home/datasets')).catch(() => []);
const documents = () => committed(`MATCH (d:Document {id: 'document/writer-list'}) RETURN d.title AS title`);

beforeEach(() => put('map.yaml', MAP));

describe('a table that is not one, or not whole', () => {
  it.each([
    [
      't.json',
      '[{"one":"Writer Alpha"},{"one":"Writer Beta"},{"o',
      'The JSON ends in the middle: fetch the file again.',
    ],
    ['t.json', '[]', 'has no row. Is it the whole table?'],
    ['t.json', '[{"name":"Writer Alpha"}]', 'has no column “one”.'],
    ['t.csv', 'one,since\n', 'has no row. Is it the whole table?'],
    ['t.csv', 'name,since\n', 'has no column “one”.'],
    ['t.csv', 'name,since\nWriter Alpha\n', 'has no column “one”.'],
  ])('is refused before anything is written or kept: %s %j', async (file, content, says) => {
    await put(file, content);
    for (const dryRun of [true, false]) {
      const [where, ...said] = (await complaint(run(file, { dryRun, rowsOfBatch: 1 }))).split(path(file));
      expect([where, ...said].join('')).toContain(says);
      expect([where, said.length]).toEqual(['', 1]);
      expect([await kept(), await documents()]).toEqual([[], []]);
    }
  });

  it('is refused too if a document of a dossier has its id, which says nothing itself', async () => {
    const text = { held: true, textKind: 'VERBATIM', text: 'A text that others quote.', sha256: 'of the text' };
    const records = [document('writer-list', { title: 'A text', ...text })];
    await writeRecords(database, { operation: 'writer-text', verb: 'test', by: 'ann', at: '2026-01-01', records });
    await put('t.csv', ROWS);
    expect(await complaint(run('t.csv'))).toContain('is in the graph already, from another file');
    expect([await kept(), await documents()]).toEqual([[], [{ title: 'A text' }]]);
  });

  it('may still become another, with another mapping, while no row of it was right', async () => {
    await put('t.csv', 'one;since\nWriter Alpha,x;2001\nWriter Beta,y;2002\n');
    await put('map.yaml', MAP.replace('one }', '"one;since" }'));
    expect((await run('t.csv', { rowsOfBatch: 1 })).tally).toMatchObject({ rows: 2, bad: 2, claims: 0 });
    await put('map.yaml', MAP);
    await put('t.csv', ROWS);
    expect(await run('t.csv', { rowsOfBatch: 1 })).toMatchObject({ before: 0, tally: { claims: 2, bad: 0 } });
    await put('u.csv', `${ROWS}Writer Gamma,2003\n`);
    expect(await complaint(run('u.csv'))).toContain('is in the graph already, from another file');
  });
});

describe('the file of a table', () => {
  it('is not kept if it is refused, and what a killed import left goes', async () => {
    await put('t.csv', ROWS);
    await run('t.csv');
    const [first] = await kept();
    const [old, young] = [path('home/datasets/x.part'), path('home/datasets/y.part')];
    for (const file of [old, young]) await writeFile(file, 'half');
    await utimes(old, 0, 0);
    await put('u.csv', `${ROWS}Writer Gamma,2003\n`);
    expect(await complaint(run('u.csv'))).toContain('from another file');
    await run('t.csv');
    expect((await kept()).sort()).toEqual([first, 'y.part'].sort());
  });

  it.each(['datasets', 'reports'])('needs a place in LIAISON_HOME, which is said: %s', async (folder) => {
    await put('t.csv', ROWS);
    await put(`home/${folder}`, 'a file');
    expect(await complaint(run('t.csv'))).toMatch(
      new RegExp(`^Nothing can be written in the folder ${folder} of LIAISON_HOME \\(\\w+\\)\\.$`),
    );
    expect([await kept(), await documents()]).toEqual([[], []]);
  });
});

describe('a report', () => {
  it('that cannot be written says so where it is written or closed next', async () => {
    await mkdir(path('home/reports'));
    const file = await ReportFile.at(path('home/reports/bad-rows.csv'), ['line']);
    await rm(path('home/reports'), { recursive: true });
    file.add([1]);
    await expect(file.close()).rejects.toThrow(
      'Nothing can be written in the folder reports of LIAISON_HOME (ENOENT).',
    );
    expect(() => file.add([2])).toThrow('(ENOENT)');
  });

  it('of names that are nearly the same is told by a dry run as by the import before it', async () => {
    await put('t.csv', 'one,since\nWriter Organization for Migration,2001\n');
    await put('map.yaml', MAP.replaceAll('writer-list', 'writer-other'));
    await run('t.csv');
    await put('t.csv', 'one,since\nWriter Organisation for Migration,2001\nWriter Beta,2002\n');
    await put('map.yaml', MAP);
    const { near } = await run('t.csv');
    const told = await report('writer-list/near-matches.csv');
    expect(near).toBeGreaterThan(0);
    expect(await run('t.csv', { dryRun: true })).toMatchObject({ near });
    expect(await report('writer-list/near-matches.csv')).toBe(told);
  });
});

describe('what is said anew of a dataset', () => {
  it('is written without going through its claims, unless they rest on it', async () => {
    const asked: string[] = [];
    const watched = openDatabase(address, (statement) => asked.push(statement));
    const again = async (map: string) => {
      await put('map.yaml', map);
      asked.length = 0;
      await importTable(watched, path('t.csv'), { map: path('map.yaml'), home: path('home'), by: 'ann' });
      return asked.includes('claim/grounds');
    };
    try {
      await put('t.csv', ROWS);
      await run('t.csv');
      expect(await again(MAP.replace('A list', 'The list'))).toBe(false);
      expect(await documents()).toEqual([{ title: 'The list' }]);
      expect(await again(MAP.replace('A list', 'The list, url: https://writer.example/list'))).toBe(true);
    } finally {
      await watched.close();
    }
  });
});
