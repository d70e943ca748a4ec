import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, END_OF_TIME } from '../../src/domain/edtf.ts';
import { type Answer, answer, bestAnswer, type Period, rangeOf, validityOf } from '../../src/domain/validity.ts';
import { validityTable } from './validity-table.ts';

describe('the answer to a range', () => {
  it.each(validityTable)('$answer for $period, evidence $evidence, in $from–$to: $why', (row) => {
    expect(answer(validityOf(row.period, row.evidence), rangeOf(row))).toBe(row.answer);
  });

  const year = fc.integer({ min: 1990, max: 2030 });
  const date = year.chain((y) =>
    fc.constantFrom(`${y}`, `${y}-03`, `${y}-07-02`, `${y}-36`, `${String(y).slice(0, 3)}X`, `${y}?`),
  );
  const side = fc.option(fc.oneof(date, fc.constant('..')), { nil: null });
  const period: fc.Arbitrary<Period> = fc.record({ start: side, end: side }).filter(isInOrder);
  const validity = fc.tuple(period, fc.array(date, { maxLength: 4 })).map(([p, evidence]) => validityOf(p, evidence));
  const rank: Answer[] = ['OUTSIDE', 'POSSIBLE', 'CERTAIN'];

  it('never gets worse when the range is widened', () => {
    const days = fc.array(
      year.map((y) => y * 10_000 + 615),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(validity, days, (v, unordered) => {
        const [a, b, c, d] = unordered.sort((x, y) => x - y) as [number, number, number, number];
        const narrow = answer(v, { from: b, to: c });
        const wide = answer(v, { from: a, to: d });
        if (v.basis === null) expect([narrow, wide]).toEqual(['UNDATED', 'UNDATED']);
        else expect(rank.indexOf(wide)).toBeGreaterThanOrEqual(rank.indexOf(narrow));
      }),
    );
  });

  it('is certain in the open range for whatever is dated, and undated for the rest', () => {
    fc.assert(
      fc.property(validity, (v) => {
        expect(answer(v, rangeOf({}))).toBe(v.basis === null ? 'UNDATED' : 'CERTAIN');
      }),
    );
  });

  it('starts before it ends, at the earliest as at the latest', () => {
    fc.assert(
      fc.property(validity, (v) => {
        fc.pre(v.basis !== null);
        expect(v.startEarliest).toBeLessThanOrEqual(v.startLatest);
        expect(v.endEarliest).toBeLessThanOrEqual(v.endLatest);
        expect(v.startEarliest).toBeLessThanOrEqual(v.endEarliest);
        expect(v.startLatest).toBeLessThanOrEqual(v.endLatest);
      }),
    );
  });

  function isInOrder(candidate: Period): boolean {
    try {
      validityOf(candidate, []);
      return true;
    } catch {
      return false;
    }
  }
});

describe('the four days', () => {
  it.each<[string, Period | string, string[], object]>([
    [
      'of one moment are those of its start and of its end',
      '2013-11',
      [],
      { basis: 'STATED', startEarliest: 20131101, startLatest: 20131130, endEarliest: 20131101, endLatest: 20131130 },
    ],
    [
      'of two days are exact',
      '2013-07-02/2013-07-03',
      [],
      { basis: 'STATED', startEarliest: 20130702, startLatest: 20130702, endEarliest: 20130703, endLatest: 20130703 },
    ],
    [
      'of an unknown end reach to the end of time, and at least to the start',
      { start: '2013' },
      ['2011'],
      {
        basis: 'STATED',
        startEarliest: 20130101,
        startLatest: 20131231,
        endEarliest: 20130101,
        endLatest: END_OF_TIME,
      },
    ],
    [
      'of a stated open end are its end twice',
      { start: '2013-02', end: '..' },
      ['2014'],
      {
        basis: 'STATED',
        startEarliest: 20130201,
        startLatest: 20130228,
        endEarliest: END_OF_TIME,
        endLatest: END_OF_TIME,
      },
    ],
    [
      'of an unknown start reach from the beginning to the first evidence',
      { end: '2013' },
      ['2012', '2011-06'],
      {
        basis: 'STATED',
        startEarliest: BEGINNING,
        startLatest: 20110630,
        endEarliest: 20130101,
        endLatest: 20131231,
      },
    ],
    [
      'of evidence alone span it, and it is kept apart, distinct and in order',
      {},
      ['2018', '2011-11', '2018?'],
      {
        basis: 'ATTESTED',
        startEarliest: 20111101,
        startLatest: 20111130,
        endEarliest: 20180101,
        endLatest: 20181231,
        attested: [
          { earliest: 20111101, latest: 20111130 },
          { earliest: 20180101, latest: 20181231 },
        ],
      },
    ],
  ])('%s', (_, period, evidence, expected) => {
    expect(validityOf(period, evidence)).toEqual({ attested: [], ...expected });
  });

  it('of what is undated meet no range, not even the open one', () => {
    const { basis, startEarliest, startLatest, endEarliest, endLatest } = validityOf({}, []);
    expect(basis).toBeNull();
    expect(Math.min(startEarliest, startLatest)).toBeGreaterThan(END_OF_TIME);
    expect(Math.max(endEarliest, endLatest)).toBeLessThan(BEGINNING);
  });

  it.each<[Period | string, string, RegExp]>([
    [{ start: '2014', end: '2013' }, 'period', /The end “2013” is before the start “2014”/],
    [{ start: '2014/..' }, 'period.start', /is an interval: give one date/],
    [{ start: '2014', end: 'soon' }, 'period.end', /not a date in EDTF/],
    ['2014/2013', 'period', /ends before it starts/],
  ])('of %o are refused, naming %s', (period, field, message) => {
    expect(() => validityOf(period, [])).toThrow(
      expect.objectContaining({ code: 'INVALID', field, message: expect.stringMatching(message) }),
    );
  });

  it('are refused for evidence whose date is none', () => {
    expect(() => validityOf({}, ['spring'])).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'evidence.date' }),
    );
  });
});

describe('the range asked for', () => {
  it.each([
    [{ from: '2011', to: '2013' }, 20110101, 20131231],
    [{ from: '2010-36', to: '2010-36' }, 20101001, 20101231],
    [{ from: '2013-11', to: '2013' }, 20131101, 20131231],
    [{ from: '2013-02' }, 20130201, END_OF_TIME],
    [{ from: null, to: '2012-02' }, BEGINNING, 20120229],
    [{ from: '..', to: '..' }, BEGINNING, END_OF_TIME],
    [{}, BEGINNING, END_OF_TIME],
  ])('%o is %i to %i', (during, from, to) => {
    expect(rangeOf(during)).toEqual({ from, to });
  });

  it.each([
    [{ from: '2014', to: '2013' }, 'during', /“from” must not be after “to”/],
    [{ from: 'yesterday' }, 'during.from', /not a date in EDTF/],
    [{ to: '2013-02-30' }, 'during.to', /does not exist/],
  ])('%o is refused, naming %s', (during, field, message) => {
    expect(() => rangeOf(during)).toThrow(
      expect.objectContaining({ code: 'INVALID', field, message: expect.stringMatching(message) }),
    );
  });
});

describe('the best of several answers', () => {
  it.each<[Answer[], Answer]>([
    [['OUTSIDE', 'UNDATED', 'POSSIBLE', 'CERTAIN'], 'CERTAIN'],
    [['UNDATED', 'POSSIBLE', 'OUTSIDE'], 'POSSIBLE'],
    [['OUTSIDE', 'UNDATED'], 'UNDATED'],
    [['OUTSIDE'], 'OUTSIDE'],
    [[], 'OUTSIDE'],
  ])('of %o is %s', (answers, best) => {
    expect(bestAnswer(answers)).toBe(best);
  });
});
