import { expect, test } from 'vitest';
import { barsOf, handlesOf, periodAt, spanOf, ticksOf, unitOf } from '../../../web/explorer/panels/timeline/span.ts';

const open = { from: null, to: null };
const span = { first: 2005, last: 2016 };
const bin = (year: number, certain = 0, possible = 0) => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  certain,
  possible,
});

test('The slider goes over the years of the bins, and further where the range asked for does', () => {
  expect(spanOf([bin(2005), bin(2016)], open)).toEqual(span);
  expect(spanOf([bin(2005), bin(2016)], { from: '1999-05', to: '202X' })).toEqual({ first: 1999, last: 2029 });
  expect(spanOf([], open)).toBeNull();
  expect(spanOf([], { from: '2011', to: null })).toEqual({ first: 2011, last: 2011 });
});

test('An open end of the range is the end of the slider', () => {
  expect(handlesOf(open, span)).toEqual([2005, 2016]);
  expect(handlesOf({ from: '2011', to: null }, span)).toEqual([2011, 2016]);
  expect(handlesOf({ from: null, to: '2013-07' }, span)).toEqual([2005, 2013]);
});

test('Handles at both ends ask for any time, and elsewhere for the years below them', () => {
  expect(periodAt([2005, 2016], { from: '2011', to: '2013' }, span)).toEqual(open);
  expect(periodAt([2011, 2013], open, span)).toEqual({ from: '2011', to: '2013' });
  expect(periodAt([2005, 2013], open, span)).toEqual({ from: null, to: '2013' });
});

test('Moving one handle leaves the other end as exact as it was asked for', () => {
  expect(periodAt([2011, 2013], { from: '2011-05', to: '2012' }, span)).toEqual({ from: '2011-05', to: '2013' });
  expect(periodAt([2010, 2013], { from: '2011-05', to: '2013-07-02' }, span)).toEqual({
    from: '2010',
    to: '2013-07-02',
  });
});

test('Up to three years are told by months', () => {
  expect(unitOf({ from: '2011', to: '2013' })).toBe('MONTH');
  expect(unitOf({ from: '2011-12', to: '2014-01' })).toBe('YEAR');
  expect(unitOf({ from: '2011', to: null })).toBe('YEAR');
  expect(unitOf(open)).toBe('YEAR');
});

test('Every year has a bar, and those outside of the range are marked', () => {
  const bars = barsOf(
    [bin(2012, 3, 1), bin(2013, 2)],
    'YEAR',
    { from: '2013-07', to: null },
    { first: 2012, last: 2014 },
  );
  expect(bars).toEqual([
    { date: '2012', words: '2012', certain: 3, possible: 1, isOutside: true },
    { date: '2013', words: '2013', certain: 2, possible: 0, isOutside: false },
    { date: '2014', words: '2014', certain: 0, possible: 0, isOutside: false },
  ]);
});

test('By months the bars are those of the years asked for', () => {
  const july = { start: '2013-07-01', end: '2013-07-31', certain: 2, possible: 1 };
  const bars = barsOf([july], 'MONTH', { from: '2013-07', to: '2013-08-15' }, span);
  expect(bars).toHaveLength(12);
  expect(bars.filter(({ isOutside }) => !isOutside)).toEqual([
    { date: '2013-07', words: 'July 2013', certain: 2, possible: 1, isOutside: false },
    { date: '2013-08', words: 'August 2013', certain: 0, possible: 0, isOutside: false },
  ]);
});

test('So few bars have a label that the labels stay apart', () => {
  const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  expect([...ticksOf(years(2011, 2014)).values()]).toEqual(['2011', '2012', '2013', '2014']);
  expect([...ticksOf(years(1990, 2021)).values()]).toEqual(['1990', '2000', '2010', '2020']);
  const months = years(10, 21).map((number) => `2013-${String(Number(number) - 9).padStart(2, '0')}`);
  expect([...ticksOf(months).values()]).toEqual(['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
  const later = months.map((month) => month.replace('2013', '2014'));
  expect([...ticksOf([...months, ...later]).values()]).toEqual(['2013', 'Jul', '2014', 'Jul']);
});
