import { describe, expect, it } from 'vitest';
import { BEGINNING, END_OF_TIME } from '../../src/domain/edtf.ts';
import { firstDayOf, PER, type Standing, timelineOf } from '../../src/domain/timeline.ts';
import { type Period, validityOf } from '../../src/domain/validity.ts';

/** As a claim with this period and evidence stands. */
function standing(period: Period | string, evidence: string[] = []): Standing {
  const { basis, startEarliest, endLatest, startLatest, endEarliest, attested } = validityOf(period, evidence);
  const spans = attested.map(({ earliest, latest }) => ({ start: latest, end: earliest }));
  return {
    from: startEarliest,
    to: endLatest,
    spans: basis === 'STATED' ? [{ start: startLatest, end: endEarliest }] : spans,
  };
}

const years = (standings: Standing[]) =>
  timelineOf(standings, 'YEAR').map(({ start, certain, possible }) => [start.slice(0, 4), certain, possible]);

describe('a timeline', () => {
  it('counts a claim in every year that it covers', () => {
    expect(years([standing({ start: '2010', end: '2012' })])).toEqual([
      ['2010', 1, 0],
      ['2011', 1, 0],
      ['2012', 1, 0],
    ]);
  });

  it('is only possible where dates leave it open', () => {
    expect(years([standing('2012/2013'), standing({ end: '2011' }, ['2010-05-01'])])).toEqual([
      ['2010', 1, 0],
      ['2011', 1, 0],
      ['2012', 1, 0],
      ['2013', 1, 0],
    ]);
  });

  it('shows a claim that stands at its evidence as certain then and possible between', () => {
    expect(years([standing({}, ['2010-03', '2013-07-02'])])).toEqual([
      ['2010', 1, 0],
      ['2011', 0, 1],
      ['2012', 0, 1],
      ['2013', 1, 0],
    ]);
  });

  it('lets an open end reach as far as the others', () => {
    expect(years([standing({ start: '2012', end: '..' }), standing({}, ['2014'])])).toEqual([
      ['2012', 1, 0],
      ['2013', 1, 0],
      ['2014', 2, 0],
    ]);
  });

  it('lets an unknown end be possible after its last evidence', () => {
    expect(years([standing({ start: '2012' }, ['2013-01-01']), standing({}, ['2014'])])).toEqual([
      ['2012', 1, 0],
      ['2013', 1, 0],
      ['2014', 1, 1],
    ]);
  });

  it('has months with their own last days', () => {
    const bins = timelineOf([standing({ start: '2011-12', end: '2012-03' }), standing({}, ['2100-02'])], 'MONTH');
    expect(bins.slice(0, 4).map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2011-12-01 2011-12-31',
      '2012-01-01 2012-01-31',
      '2012-02-01 2012-02-29',
      '2012-03-01 2012-03-31',
    ]);
    expect(bins.at(-1)).toEqual({ start: '2100-02-01', end: '2100-02-28', certain: 1, possible: 0 });
  });

  it('is empty when nothing is dated', () => {
    expect(timelineOf([], 'YEAR')).toEqual([]);
  });

  it('refuses more bins than anybody can look at', () => {
    expect(() => timelineOf([standing({ start: '1816', end: '2014' })], 'MONTH')).toThrow(
      'That would be 2388 bins; at most 1200 are given. Ask by YEAR.',
    );
  });

  it('is the same of days told by their units, as the graph groups them', () => {
    const exact = [
      standing({ start: '2010-05', end: '2012-11-30' }),
      standing({ start: '2012', end: '..' }),
      standing({ end: '2011' }, ['2010-05-01', '2012-02']),
      standing('2012/2013'),
    ];
    for (const unit of ['YEAR', 'MONTH'] as const) {
      const day = firstDayOf(unit);
      const told = (of: number) => day(Math.trunc(of / PER[unit]));
      const standings = exact.map(({ from, to, spans }) => ({
        from: told(from),
        to: told(to),
        spans: spans.map(({ start, end }) => ({ start: told(start), end: told(end) })),
      }));
      expect(timelineOf(standings, unit)).toEqual(timelineOf(exact, unit));
      expect([told(BEGINNING), told(END_OF_TIME)]).toEqual([BEGINNING, END_OF_TIME]);
    }
  });
});
