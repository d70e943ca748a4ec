import { describe, expect, it } from 'vitest';
import { areAlike } from '../../src/domain/alike.ts';
import { slugOfName } from '../../src/domain/slug.ts';
import { validityOf } from '../../src/domain/validity.ts';
import { datesOf } from '../../src/ingest/table/dates.ts';
import type { Mapping, Value } from '../../src/ingest/table/format-mapping.ts';
import type { Lookups } from '../../src/ingest/table/lookup.ts';
import { reading } from '../../src/ingest/table/value.ts';

const lookups: Lookups = new Map([['actor', { of: 'id', rows: new Map([['7', { name: 'GUAM' }]]) }]]);
const read = (value: Value | undefined, cells: Record<string, string>) =>
  reading(lookups)(value, 'kind')({ line: 2, start: 0, quote: '', cells });

describe('a value of a mapping', () => {
  it.each<[string, Value | undefined, Record<string, string>, string | undefined]>([
    ['is the same for all rows', 'state', {}, 'state'],
    ['is nothing', undefined, {}, undefined],
    ['is the cell without blank ends', { column: 'a' }, { a: ' x ' }, 'x'],
    ['is nothing where the cell is empty', { column: 'a' }, { a: ' ' }, undefined],
    ['is something else where the cell is empty', { column: 'a', otherwise: 'y' }, { a: '' }, 'y'],
    ['stands in the row of a lookup', { column: 'actor.name' }, { id: '7' }, 'GUAM'],
    ['is nothing where nothing is to be looked up', { column: 'actor.name' }, { id: '' }, undefined],
    ['is the column with a dot, where there is no such lookup', { column: 'a.b' }, { 'a.b': 'x' }, 'x'],
    ['is what matches', { column: 'a', match: '^\\d+' }, { a: '12 km' }, '12'],
    [
      'is made of what matches',
      { column: 'a', match: '(..)/(..)/(....)', give: '$3-$2-$1' },
      { a: '02/07/2013' },
      '2013-07-02',
    ],
    ['is nothing where nothing matches', { column: 'a', match: '^\\d+' }, { a: 'km' }, undefined],
    ['is what the cell means', { column: 'a', values: { '1': 'member' } }, { a: '1' }, 'member'],
    [
      'is something else where its meaning is not given',
      { column: 'a', values: { '1': 'm' }, otherwise: 'o' },
      { a: '2' },
      'o',
    ],
    [
      'stays as it is where its meaning is not given',
      { column: 'a', values: { EL: 'GR' }, keep: true },
      { a: 'DE' },
      'DE',
    ],
  ])('%s', (_, value, cells, expected) => {
    expect(read(value, cells)).toBe(expected);
  });

  it('makes a row a bad one if its cell has no meaning or leads nowhere', () => {
    expect(() => read({ column: 'a', values: { '1': 'member' } }, { a: '9' })).toThrow(
      '“9” in a has no meaning as kind: add it to its values in the mapping.',
    );
    expect(() => read({ column: 'actor.name' }, { id: '8' })).toThrow('“8” in id is not in the lookup table actor.');
  });
});

describe('the dates of a row', () => {
  const dataset = {
    id: 'document/d',
    title: 'D',
    censoredAt: '2014',
    coarse: { before: 1965, years: 5 },
  } as Mapping['dataset'];
  const { period, date } = datesOf(dataset);

  it.each<[string | undefined, string | undefined, object]>([
    ['1985', '1992', { start: '1985', end: '1992' }],
    ['1985', '2014', { start: '1985' }],
    ['1985', undefined, { start: '1985' }],
    ['1985', '..', { start: '1985', end: '..' }],
    ['1955', '1970', { start: '1951/1955', startAsWritten: '1955', end: '1970' }],
    ['1965', '1966', { start: '1961/1965', startAsWritten: '1965', end: '1966' }],
    ['1955', '1959', { start: '1951/1955', startAsWritten: '1955', end: '1955/1963', endAsWritten: '1959' }],
    ['1955', '1964', { start: '1951/1955', startAsWritten: '1955', end: '1960/1964', endAsWritten: '1964' }],
    [undefined, undefined, {}],
  ])('from %s to %s, of a table that ends in 2014 and is coarse before 1965', (start, end, expected) => {
    expect(period(start, end)).toEqual(expected);
  });

  it('are certain only where every reading of the coarse years agrees', () => {
    expect(validityOf(period('1955', '1970'), ['1970'])).toMatchObject({
      ...{ startEarliest: 19510101, startLatest: 19551231, endEarliest: 19700101, endLatest: 19701231 },
    });
  });

  it('make a row a bad one if they are none', () => {
    expect(() => period('1992', '1985')).toThrow('It ends (1985) before it starts (1992).');
    expect(() => period('1992/1993', undefined)).toThrow('is an interval');
    expect(() => date('2013-02-30')).toThrow('2013-02 has 28 days');
    expect(() => date('2013-02-30')).toThrow('2013-02 has 28 days');
    expect(date('2013-02')).toBe('2013-02');
  });
});

describe('slugOfName', () => {
  it.each([
    ['International Organization for Migration (IOM)', 'international-organization-for-migration-iom'],
    ['Держприкордонслужба', 'derzhprikordonsluzhba'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['— ! —', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOfName(name)).toBe(slug);
  });

  it('cuts long names between words', () => {
    const slug = slugOfName('Ministry of Everything '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-(ministry|of|everything)$/);
    expect(slugOfName('x'.repeat(200))).toBe('x'.repeat(80));
  });
});

describe('areAlike', () => {
  it.each([
    ['International Organization for Migration', 'International Organisation for Migration', true],
    ['National Police of Ukraine', 'National Police (Ukraine)', true],
    ['GUAM Secretariat', 'Secretariat of GUAM', true],
    ['Європол', 'європол', true],
    ['Iran', 'Iraq', false],
    ['Niger', 'Nigeria', false],
    ['Austria', 'Australia', false],
    ['Ministry of Justice', 'Ministry of Health', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areAlike(one, other)).toBe(expected);
    expect(areAlike(other, one)).toBe(expected);
  });
});
