import { describe, expect, it } from 'vitest';
import { BEGINNING, END_OF_TIME, formatDay, parseEdtf } from '../../src/domain/edtf.ts';

describe('a date', () => {
  it.each([
    ['2013', 20130101, 20131231],
    ['2013-11', 20131101, 20131130],
    ['2013-07-02', 20130702, 20130702],
    ['2013-02', 20130201, 20130228],
    ['2012-02', 20120201, 20120229],
    ['1900-02', 19000201, 19000228],
    ['2000-02-29', 20000229, 20000229],
    ['0000', 101, 1231],
    ['0044-03-15', 440315, 440315],
    ['9998', 99980101, 99981231],
    ['2013-07-02T23:30:00-05:00', 20130702, 20130702],
    ['2013?', 20130101, 20131231],
    ['2013-07~', 20130701, 20130731],
    ['2013-07-02%', 20130702, 20130702],
    ['201X', 20100101, 20191231],
    ['20XX', 20000101, 20991231],
    ['2004-XX', 20040101, 20041231],
    ['2004-XX-XX', 20040101, 20041231],
    ['2004-02-XX', 20040201, 20040229],
    ['2013-21', 20130301, 20130531],
    ['2013-22', 20130601, 20130831],
    ['2013-23', 20130901, 20131130],
    ['2013-24', 20131201, 20140228],
    ['2011-24', 20111201, 20120229],
    ['2010-33', 20100101, 20100331],
    ['2010-34', 20100401, 20100630],
    ['2010-35', 20100701, 20100930],
    ['2010-36', 20101001, 20101231],
  ])('%s touches %i to %i and is its own start and end', (text, earliest, latest) => {
    const moment = { kind: 'known', earliest, latest };
    expect(parseEdtf(text, 'date')).toEqual({ text, earliest, latest, start: moment, end: moment });
  });
});

describe('an interval', () => {
  it.each([
    ['2013-07-02/2013-07-03', 'known', 20130702, 20130702, 'known', 20130703, 20130703],
    ['2011/2013-06', 'known', 20110101, 20111231, 'known', 20130601, 20130630],
    ['2013-11/2013', 'known', 20131101, 20131130, 'known', 20130101, 20131231],
    ['2010-33/2010-36', 'known', 20100101, 20100331, 'known', 20101001, 20101231],
    ['2013?/2014~', 'known', 20130101, 20131231, 'known', 20140101, 20141231],
    ['201X/2014', 'known', 20100101, 20191231, 'known', 20140101, 20141231],
    ['2013/..', 'known', 20130101, 20131231, 'open', END_OF_TIME, END_OF_TIME],
    ['2013/', 'known', 20130101, 20131231, 'unknown', END_OF_TIME, END_OF_TIME],
    ['../2013', 'open', BEGINNING, BEGINNING, 'known', 20130101, 20131231],
    ['/2013', 'unknown', BEGINNING, BEGINNING, 'known', 20130101, 20131231],
    ['/..', 'unknown', BEGINNING, BEGINNING, 'open', END_OF_TIME, END_OF_TIME],
    ['../..', 'open', BEGINNING, BEGINNING, 'open', END_OF_TIME, END_OF_TIME],
  ])('%s starts %s %i–%i and ends %s %i–%i', (text, startKind, s1, s2, endKind, e1, e2) => {
    expect(parseEdtf(text, 'date')).toEqual({
      text,
      earliest: s1,
      latest: e2,
      start: { kind: startKind, earliest: s1, latest: s2 },
      end: { kind: endKind, earliest: e1, latest: e2 },
    });
  });
});

describe('a text is refused', () => {
  it.each([
    ['beginning of 2014', /not a date in EDTF\. Write for example 2013/],
    ['', /not a date in EDTF/],
    ['..', /not a date in EDTF/],
    [' 2013', /not a date in EDTF/],
    ['2013-7', /not a date in EDTF/],
    ['2013-13', /not a date in EDTF/],
    ['2013-00', /not a date in EDTF/],
    ['2013Q4', /not a date in EDTF/],
    ['02.07.2013', /not a date in EDTF/],
    ['2013-02-30', /The day 2013-02-30 does not exist: 2013-02 has 28 days/],
    ['2013-02-29', /The day 2013-02-29 does not exist: 2013-02 has 28 days/],
    ['1900-02-29', /does not exist: 1900-02 has 28 days/],
    ['2013-06-31', /does not exist: 2013-06 has 30 days/],
    ['2013-06-00', /does not exist/],
    ['2012/2013-02-29', /The day 2013-02-29 does not exist/],
    ['2013-02-29?', /The day 2013-02-29 does not exist/],
    ['2014/2013', /ends before it starts/],
    ['2013-07-03/2013-07-02', /ends before it starts/],
    ['/', /says nothing: leave the date out/],
    ['2012/2013/2014', /more than one slash/],
    ['2014-37', /level 2 \(a season by hemisphere, a four-month or six-month term\)/],
    ['2013-25', /level 2/],
    ['2013-40', /level 2/],
    ['{2012,2013}', /level 2 \(a list of dates\)/],
    ['[2012,2013]', /level 2 \(one of a set\)/],
    ['201', /level 2 \(a decade \(write 199X\)\)/],
    ['1950S2', /level 2 \(a year with significant digits\)/],
    ['~2013', /level 2 \(qualifying/],
    ['2013-?07', /level 2/],
    ['20X3', /level 2/],
    ['156X-12-25', /level 2/],
    ['2013-XX-31', /level 2/],
    ['XXXX', /not a year from 0000 to 9998/],
    ['-0044', /not a year from 0000 to 9998/],
    ['Y17000', /not a year from 0000 to 9998/],
    ['9999-12-31', /an open end is written “\.\.”/],
  ])('%j', (text, message) => {
    expect(() => parseEdtf(text, 'period.start')).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'period.start', message: expect.stringMatching(message) }),
    );
  });
});

describe('a day', () => {
  it.each([
    [20130702, '2013-07-02'],
    [440315, '0044-03-15'],
    [101, '0000-01-01'],
    [BEGINNING, null],
    [END_OF_TIME, null],
    [END_OF_TIME + 1, null],
    [BEGINNING - 1, null],
  ])('%i is written %s', (day, written) => {
    expect(formatDay(day)).toBe(written);
  });
});
