import { expect, test } from 'vitest';
import { periodInWords, rangeProblem, typedDate, yearOf } from '../../../web/explorer/state/period.ts';

test.each([
  [null, null, 'any time'],
  ['2011', null, 'from 2011 on'],
  [null, '2013-07', 'until July 2013'],
  ['2011', '2013', '2011 to 2013'],
  ['2013', '2013', '2013'],
])('from %s to %s is for people: %s', (from, to, words) => {
  expect(periodInWords({ from, to })).toBe(words);
});

test.each([
  ['', null],
  ['  ', null],
  [' 2013 ', '2013'],
  ['2013-7', '2013-07'],
  ['2013/07/2', '2013-07-02'],
  ['7.2013', '2013-07'],
  ['July 2013', '2013-07'],
  ['2 jul 2013', '2013-07-02'],
  ['Q4 2010', '2010-36'],
  ['2010-36', '2010-36'],
  ['2012-02-29', '2012-02-29'],
  ['201X', '201X'],
  ['2013-07?', '2013-07?'],
])('“%s” is read as the date %s', (typed, date) => {
  expect(typedDate(typed)).toEqual({ date });
});

test.each(['soon', '13', '20133', 'Ju 2013', 'Q5 2010', '2013-'])(
  '“%s” is no date, and the answer says what is',
  (typed) => {
    expect(typedDate(typed)).toEqual({
      problem: `“${typed}” is not a date. Write for example 2013, 2013-07 or 2013-07-02.`,
    });
  },
);

test.each([
  ['2013-13', '2013-13'],
  ['2013-00', '2013-00'],
  ['2013-02-29', '2013-02-29'],
  ['31.2013', '2013-31'],
])('“%s” is on no calendar', (typed, date) => {
  expect(typedDate(typed)).toEqual({ problem: `There is no ${date}. Check the month and the day.` });
});

test('A range is refused when its first date is after its last', () => {
  expect(rangeProblem({ from: '2014', to: '2013-07' })).toBe('2014 is after July 2013. Put the earlier date first.');
  expect(rangeProblem({ from: '2013-08', to: '2013-07-31' })).toBe(
    'August 2013 is after 31 July 2013. Put the earlier date first.',
  );
});

test.each([
  ['2013-07', '2013'],
  ['2013', '2013-07'],
  ['2011', null],
  [null, '2011'],
  ['201X', '1999'],
])('The range from %s to %s is left to the API', (from, to) => {
  expect(rangeProblem({ from, to })).toBeNull();
});

test('An open digit of a year is its least at the start of a range and its greatest at the end', () => {
  expect([yearOf('201X', 'from'), yearOf('201X', 'to'), yearOf('2013-07', 'to'), yearOf('..', 'to')]).toEqual([
    2010,
    2019,
    2013,
    null,
  ]);
});
