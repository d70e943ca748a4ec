import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, type Passage, slicePassage } from '../../src/domain/passage.ts';

describe('a passage is found', () => {
  it.each<[string, string, string, number | undefined, Passage]>([
    ['by its words', 'GUAM and IOM met.', 'IOM', undefined, { start: 9, end: 12, quote: 'IOM' }],
    ['at both ends', 'whole', 'whole', undefined, { start: 0, end: 5, quote: 'whole' }],
    ['in Cyrillic', 'Служба взаємодіє з МОМ', 'з МОМ', undefined, { start: 17, end: 22, quote: 'з МОМ' }],
    ['after characters beyond the first plane', '😀𝒜 b 😀', 'b 😀', undefined, { start: 3, end: 6, quote: 'b 😀' }],
    ['as such a character', 'a𝒜b', '𝒜', undefined, { start: 1, end: 2, quote: '𝒜' }],
    ['over a no-break space', 'the\u00a0 IOM', 'the IOM', undefined, { start: 0, end: 8, quote: 'the\u00a0 IOM' }],
    ['over a line break', 'the\r\n  IOM', 'the IOM', undefined, { start: 0, end: 10, quote: 'the\r\n  IOM' }],
    [
      'by a quote broken elsewhere',
      'of the IOM',
      'of\nthe   IOM',
      undefined,
      { start: 0, end: 10, quote: 'of the IOM' },
    ],
    ['with a run at its ends taken whole', 'a \n b  c', ' b ', undefined, { start: 1, end: 7, quote: ' \n b  ' }],
    [
      'with signs that patterns use',
      'cost (1+1)? $[x]{2}|/\\',
      '(1+1)? $[x]{2}|/\\',
      undefined,
      { start: 5, end: 22, quote: '(1+1)? $[x]{2}|/\\' },
    ],
    ['by its occurrence', 'IOM, IOM, IOM', 'IOM', 2, { start: 5, end: 8, quote: 'IOM' }],
    ['by an occurrence that overlaps another', 'aaa', 'aa', 2, { start: 1, end: 3, quote: 'aa' }],
    ['by an overlapping occurrence of wide characters', '😀😀😀', '😀😀', 2, { start: 1, end: 3, quote: '😀😀' }],
    ['by its only occurrence', 'GUAM and IOM', 'IOM', 1, { start: 9, end: 12, quote: 'IOM' }],
  ])('%s', (_, text, quote, occurrence, expected) => {
    expect(findPassage(text, quote, occurrence)).toEqual(expected);
    expect(slicePassage(text, expected.start, expected.end)).toBe(expected.quote);
  });

  it('wherever it is in whatever text, and its offsets give it back', () => {
    const scripts = fc.string({ unit: fc.constantFrom('a', 'б', '😀', '𝒜', ' ', '\u00a0', '\r\n', '.', '(') });
    fc.assert(
      fc.property(scripts, scripts, scripts, (before, core, after) => {
        const quote = `«${core}»`;
        const text = `${before}${quote}${after}`;
        const found = findPassage(text, quote.replace(/\s+/g, ' '));
        expect(found).toEqual({ start: [...before].length, end: [...before, ...quote].length, quote });
        const { start, end } = found as Passage;
        expect(slicePassage(text, start, end)).toBe(quote);
      }),
    );
  });
});

describe('a quote is refused', () => {
  it.each([
    ['as ambiguous if it occurs twice', 'IOM and IOM', 'IOM', undefined, { problem: 'ambiguous', count: 2 }],
    ['as ambiguous if its occurrences overlap', 'aaa', 'aa', undefined, { problem: 'ambiguous', count: 2 }],
    ['for an occurrence too many', 'IOM and IOM', 'IOM', 3, { problem: 'occurrence', count: 2 }],
    ['for occurrence nought', 'IOM', 'IOM', 0, { problem: 'occurrence', count: 1 }],
    ['for half an occurrence', 'IOM', 'IOM', 1.5, { problem: 'occurrence', count: 1 }],
    ['if it is empty', 'IOM', '', undefined, { problem: 'absent', nearest: null, line: null }],
    ['if it is white space', 'the IOM', ' ', undefined, { problem: 'absent', nearest: null, line: null }],
    ['if the text is empty', '', 'IOM', undefined, { problem: 'absent', nearest: null, line: null }],
    [
      'if nothing is like it',
      'Cats sleep.',
      'border guard',
      undefined,
      { problem: 'absent', nearest: null, line: null },
    ],
    ['if its case differs', 'the iom', 'IOM', undefined, { problem: 'absent', nearest: 'iom', line: 1 }],
    [
      'if its accents are composed otherwise',
      'Ministe\u0300re',
      'Minist\u00e8re',
      undefined,
      { problem: 'absent', nearest: 'Ministe\u0300re', line: 1 },
    ],
    [
      'if white space is missing',
      'GUAM IOM',
      'GUAMIOM',
      undefined,
      { problem: 'absent', nearest: 'GUAM IOM', line: 1 },
    ],
    [
      'and half a wide character is none',
      'a😀b',
      '\ud83d',
      undefined,
      { problem: 'absent', nearest: null, line: null },
    ],
  ])('%s', (_, text, quote, occurrence, expected) => {
    expect(findPassage(text, quote, occurrence)).toEqual(expected);
  });

  const release = [
    'On July 2-3, 2013, the GUAM Secretariat in Kyiv hosted the 11th meeting.',
    'Participating delegations exchanged information on national legislation.',
    'The Working Sub-Group supported further development of cooperation with the Southeast European',
    'Law Enforcement Center (SELEC) and a number of other states.',
  ].join('\n');

  it.each([
    ['a slip of the pen', 'hosted the 11th meting.', 'hosted the 11th meeting.', 1],
    [
      'a word too many',
      'exchanged the information on national legislation.',
      'exchanged information on national legislation.',
      2,
    ],
    [
      'a word too few',
      'supported further development cooperation with',
      'supported further development of cooperation with',
      3,
    ],
    [
      'over a line break',
      'the South-East European Law Enforcement Center',
      'the Southeast European\nLaw Enforcement Center',
      3,
    ],
    ['on the last line', 'and a number of further states.', 'and a number of other states.', 4],
  ])('with the nearest passage and its line: %s', (_, quote, nearest, line) => {
    expect(findPassage(release, quote)).toEqual({ problem: 'absent', nearest, line });
  });

  it('with the nearest passage in a script without spaces', () => {
    const text = `${'別の文がここにある。'.repeat(20)}会議は東京で開催された。${'さらに続く。'.repeat(20)}`;
    expect(findPassage(text, '会議は大阪で開催された')).toEqual({
      problem: 'absent',
      nearest: '会議は東京で開催された',
      line: 1,
    });
  });

  it('within two seconds for a text of 100 kB and a quote of 6 kB', () => {
    const text = Array.from(
      { length: 1_500 },
      (_, i) => `Sentence ${i} of the long report on cooperation, part ${i * 7}.`,
    ).join('\n');
    const quote = text.slice(50_000, 56_000).replace('cooperation', 'co-operation');
    const started = performance.now();
    const found = findPassage(text, quote);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(found).toMatchObject({ problem: 'absent', nearest: expect.stringContaining('cooperation') });
  });
});

describe('a slice', () => {
  it.each([
    ['😀a𝒜b', 0, 1, '😀'],
    ['😀a𝒜b', 1, 3, 'a𝒜'],
    ['😀a𝒜b', 2, 99, '𝒜b'],
    ['😀a𝒜b', 9, 12, ''],
    ['😀a𝒜b', 2, 2, ''],
    ['Київ', 1, 3, 'иї'],
  ])('of %s from %i to %i is %j', (text, start, end, slice) => {
    expect(slicePassage(text, start, end)).toBe(slice);
  });
});
