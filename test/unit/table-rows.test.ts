import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/table/csv.ts';
import { rowFormOf } from '../../src/ingest/table/file.ts';
import { readJson } from '../../src/ingest/table/json.ts';
import type { ReadRow } from '../../src/ingest/table/row.ts';

/** The text in pieces of so many letters. */
async function* pieces(text: string, size: number) {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function rowsOf(rows: AsyncIterable<ReadRow[]>): Promise<ReadRow[]> {
  const all: ReadRow[] = [];
  for await (const some of rows) all.push(...some);
  return all;
}

const csv = (text: string, size = text.length, delimiter = ',') => rowsOf(readCsv(pieces(text, size), delimiter));
const json = (text: string, size = text.length) => rowsOf(readJson(pieces(text, size)));

const SIZES = [1, 2, 3, 7, 1_000];

describe('readCsv', () => {
  const text = '\ufeffname,note\r\nGUAM,plain\r\n\r\n"IOM, Geneva","two\nlines and ""quotes"""\n𝄞,Київ\nlast,';

  it.each(SIZES)(
    'gives each row with its words, its line and its place in code points, in pieces of %i',
    async (size) => {
      const rows = await csv(text, size);
      expect(rows).toEqual([
        { number: 1, line: 2, start: 12, quote: 'GUAM,plain', cells: { name: 'GUAM', note: 'plain' } },
        {
          number: 2,
          line: 4,
          start: 26,
          quote: '"IOM, Geneva","two\nlines and ""quotes"""',
          cells: { name: 'IOM, Geneva', note: 'two\nlines and "quotes"' },
        },
        { number: 3, line: 6, start: 67, quote: '𝄞,Київ', cells: { name: '𝄞', note: 'Київ' } },
        { number: 4, line: 7, start: 74, quote: 'last,', cells: { name: 'last', note: '' } },
      ]);
      const letters = Array.from(text);
      for (const row of rows) {
        if (!('start' in row)) throw new Error('A row of the test is broken.');
        expect(letters.slice(row.start, row.start + Array.from(row.quote).length).join('')).toBe(row.quote);
      }
    },
  );

  it.each(SIZES)('loses only the rows that cannot be read, and says why, in pieces of %i', async (size) => {
    const rows = await csv('a,b\n1,2\n1,2,3\nx "y" z,2\n"open,2\n"ab"c,2\n\ufffd,2\n3,4\n', size);
    expect(rows.map((row) => ('problem' in row ? [row.line, row.problem] : [row.line, row.cells.a]))).toEqual([
      [2, '1'],
      [3, 'It has 3 cells, and the table 2 columns.'],
      [4, 'A quotation mark stands within a cell that is not quoted.'],
      [5, 'Text stands behind a closed quotation mark.'],
      [6, 'Text stands behind a closed quotation mark.'],
      [7, 'It is not UTF-8: save the file as UTF-8.'],
      [8, '3'],
    ]);
  });

  it('gives up a field that is not closed after a thousand lines, or at the end, and goes on with the next line', async () => {
    const lines = Array.from({ length: 1_500 }, (_, i) => `${i},x`).join('\n');
    const far = await csv(`a,b\n"open,x\n${lines}\n`, 4_096);
    expect(far.length).toBe(1_501);
    expect(far[0]).toMatchObject({ line: 2, problem: 'A quotation mark is not closed.' });

    const near = await csv('a,b\n"open,x\n1,2\n');
    expect(near).toMatchObject([
      { line: 2, problem: 'A quotation mark is not closed.' },
      { line: 3, cells: { a: '1' } },
    ]);
  });

  it('separates cells by what it is told to', async () => {
    expect(await csv('a\tb\n1,5\t2\n', 100, '\t')).toMatchObject([{ cells: { a: '1,5', b: '2' } }]);
  });

  it.each(SIZES)('reads quoted column names behind a byte order mark, in pieces of %i', async (size) => {
    expect(await csv('\ufeff"id","name"\r\n"1","GUAM"\r\n', size)).toEqual([
      { number: 1, line: 2, start: 14, quote: '"1","GUAM"', cells: { id: '1', name: 'GUAM' } },
    ]);
  });

  it.each([
    ['', 'The table is empty'],
    ['a,a\n', 'Two columns are called “a”'],
    ['a "b",c\n1,2\n', 'The first row, which names the columns, cannot be read'],
    ['a,\ufffd\n1,2\n', 'names the columns, cannot be read: It is not UTF-8: save the file as UTF-8.'],
  ])('refuses a table without a first row that names its columns: %j', async (text, message) => {
    await expect(csv(text)).rejects.toThrow(message);
  });
});

describe('readJson', () => {
  const text =
    '\ufeff[ {"n": "a ] } \\" \\\\", "x": 1.50},\n  {"n": null, "deep": {"y": [1]}, "yes": true,\n   "𝄞": "ї"}\n]\n';

  it.each(SIZES)('gives each object of a list with its words and place, in pieces of %i', async (size) => {
    const rows = await json(text, size);
    expect(rows).toMatchObject([
      { number: 1, line: 1, start: 3, cells: { n: 'a ] } " \\', x: '1.5' } },
      { number: 2, line: 2, cells: { n: '', deep: '{"y":[1]}', yes: 'true', '𝄞': 'ї' } },
    ]);
    const letters = Array.from(text);
    for (const row of rows) {
      if (!('start' in row)) throw new Error('A row of the test is broken.');
      expect(letters.slice(row.start, row.start + Array.from(row.quote).length).join('')).toBe(row.quote);
    }
  });

  it('calls an object that is no JSON a broken row, and refuses what is no list', async () => {
    expect(await json('[{"a": 1}, {a: 2}, {"a": 3}]')).toMatchObject([
      { cells: { a: '1' } },
      { line: 1, problem: 'It is not JSON.' },
      { cells: { a: '3' } },
    ]);
    await expect(json('{"a": 1}')).rejects.toThrow('no list of objects');
    await expect(json('[{"a": 1}')).rejects.toThrow('ends in the middle');
  });

  it.each([
    '',
    ' \n',
    '][',
    '[{"a": 1}, 7]',
    '[{"a": 1}, "x"]',
    '["x"]',
    '[null]',
    '[{"a": 1}}',
    '[{"a": 1}] [{"a": 2}]',
  ])('refuses what is no list of objects, or has more than objects in it: %j', async (text) => {
    await expect(json(text, 1)).rejects.toThrow('no list of objects');
  });

  it('takes an empty list, and a list whose objects stand on lines of their own', async () => {
    expect(await json(' [ ]\n')).toEqual([]);
    expect(await json('[\n{"a": 1}\n,\n{"a": 2}\n]')).toMatchObject([
      { line: 2, start: 2, cells: { a: '1' } },
      { line: 4, start: 13, cells: { a: '2' } },
    ]);
  });

  it('calls a row broken that has half of a surrogate pair, or lost bytes, in a text or a name, however deep', async () => {
    const halves = ['{"a":"\\ud83d"}', '{"a":"x\\uDE00y"}', '{"\\ud800":1}', '{"a":{"b":["\\uDE00\\ud83d"]}}'];
    const rows = await json(
      `[${halves.map((half) => `${half},\n`).join('')}{"a":"\ufffd"},{"a":"\\ud83d\\uDE00 \\\\ud800"}]`,
    );
    const half = 'A text in it has half of a surrogate pair: no character is that.';
    expect(rows).toEqual([
      ...halves.map((quote, i) => ({ line: i + 1, quote, problem: half })),
      { line: 5, quote: '{"a":"\ufffd"}', problem: 'It is not UTF-8: save the file as UTF-8.' },
      { number: 6, line: 5, start: 89, quote: '{"a":"\\ud83d\\uDE00 \\\\ud800"}', cells: { a: '😀 \\ud800' } },
    ]);
  });

  it.each(['9007199254740993', '-9007199254740993', '1e400', '{"deep": [9007199254740993]}'])(
    'calls a row broken whose number would not be the same again: %s',
    async (number) => {
      expect(await json(`[{"a": 9007199254740991}, {"a": ${number}}, {"a": "9007199254740993"}]`)).toMatchObject([
        { cells: { a: '9007199254740991' } },
        { line: 1, problem: expect.stringContaining('put it in quotation marks') },
        { number: 3, cells: { a: '9007199254740993' } },
      ]);
    },
  );
});

describe('rowFormOf', () => {
  it.each([
    ['/d/x.csv', 'CSV', ','],
    ['/d/x.TSV', 'CSV', '\t'],
    ['/d/x.tab.gz', 'CSV', '\t'],
    ['/d/x.table.csv', 'CSV', ','],
    ['/d/my.tables/x.csv', 'CSV', ','],
    ['/d/x.json.gz', 'JSON', ','],
  ])('tells how the rows of %s are told apart by how its name ends', (file, format, delimiter) => {
    expect(rowFormOf(file, {})).toEqual({ format, delimiter });
  });
});
