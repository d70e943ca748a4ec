import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../web/explorer/state/dates.ts';

describe('A date in words', () => {
  it.each([
    ['2013', '2013'],
    ['2013-11', 'November 2013'],
    ['2013-07-02', '2 July 2013'],
    ['2010-36', '4th quarter of 2010'],
    ['2014-21', 'spring 2014'],
    ['201X', '2010s'],
    ['19XX', '1900s'],
    ['2013-XX', 'some time in 2013'],
    ['2013-11-XX', 'some day in November 2013'],
  ])('stays as precise as its source: %s is “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each([
    ['2013?', '2013 (uncertain)'],
    ['2013-11~', 'about November 2013'],
    ['2013%', 'about 2013 (uncertain)'],
  ])('says how sure the source is: %s is “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each([
    ['2013-07-02/2013-07-03', '2–3 July 2013'],
    ['2013-06-30/2013-07-03', '30 June – 3 July 2013'],
    ['2013-12-30/2014-01-02', '30 December 2013 – 2 January 2014'],
    ['2016-11/2016-12', 'November – December 2016'],
    ['2012/2014', '2012 – 2014'],
    ['2013/2013', '2013'],
    ['2013-07/2013-08-03', 'July 2013 – 3 August 2013'],
    ['2013-07-02?/2013-07-03', '2 July 2013 (uncertain) – 3 July 2013'],
    ['2010-35/2010-36', '3rd quarter of 2010 – 4th quarter of 2010'],
  ])('names what two ends share only once: %s is “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each([
    ['2013/..', 'from 2013, going on'],
    ['2013/', 'from 2013, end unknown'],
    ['../2013', 'up to 2013'],
    ['/2013', 'until 2013, start unknown'],
  ])('tells an open end from an unknown one: %s is “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each(['-0500', 'Y20130', '2013-13', 'soon', '2013/soon', '../..'])(
    'gives back what it does not know: %s',
    (text) => {
      expect(dateInWords(text)).toBe(text);
    },
  );
});
