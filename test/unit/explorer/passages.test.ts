import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, segmentsOf } from '../../../web/explorer/panels/reading/passages.ts';

const text = 'IOM and GUAM met.';

describe('A text cut into segments', () => {
  it('is one segment where nothing is spoken of', () => {
    expect(segmentsOf(text, [])).toEqual([{ text, start: 0, ids: [] }]);
  });

  it('is cut where a passage starts and ends', () => {
    expect(segmentsOf(text, [{ id: 'guam', start: 8, end: 12 }])).toEqual([
      { text: 'IOM and ', start: 0, ids: [] },
      { text: 'GUAM', start: 8, ids: ['guam'] },
      { text: ' met.', start: 12, ids: [] },
    ]);
  });

  it('shows where passages overlap and where one lies within another', () => {
    const spans = [
      { id: 'all', start: 0, end: 17 },
      { id: 'first', start: 0, end: 12 },
      { id: 'second', start: 4, end: 16 },
    ];
    expect(segmentsOf(text, spans).map(({ text: words, ids }) => [words, ids.join(' ')])).toEqual([
      ['IOM ', 'all first'],
      ['and GUAM', 'all first second'],
      [' met', 'all second'],
      ['.', 'all'],
    ]);
  });

  it('counts code points, so that a character beyond the first plane is one', () => {
    const marked = segmentsOf('𝔊𝔘𝔄𝔐 met 🙂 IOM', [{ id: 'iom', start: 11, end: 14 }]);
    expect(marked.find(({ ids }) => ids.includes('iom'))!.text).toBe('IOM');
  });

  it('gives back the text whatever the passages, and each passage its own code points', () => {
    const offset = fc.integer({ min: 0, max: 40 });
    const span = fc.record({ id: fc.uuid(), start: offset, end: offset }).filter(({ start, end }) => start < end);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.uniqueArray(span, { selector: ({ id }) => id }),
        (words, spans) => {
          const segments = segmentsOf(words, spans);
          expect(segments.map((one) => one.text).join('')).toBe(words);
          for (const { id, start, end } of spans) {
            const own = segments.filter(({ ids }) => ids.includes(id)).map((one) => one.text);
            expect(own.join('')).toBe(Array.from(words).slice(start, end).join(''));
          }
        },
      ),
    );
  });
});

describe('One passage as a whole', () => {
  const segments = segmentsOf(text, [
    { id: 'first', start: 0, end: 12 },
    { id: 'second', start: 4, end: 16 },
  ]);

  it('holds together what other passages cut', () => {
    const [before, within, after] = around(segments, 'second');
    const words = (some: typeof segments) => some.map((one) => one.text).join('|');
    expect([words(before), words(within), words(after)]).toEqual(['IOM ', 'and GUAM| met', '.']);
  });

  it.each([null, 'another'])('leaves the text as it is where nothing of it is chosen (%s)', (id) => {
    expect(around(segments, id)).toEqual([segments, [], []]);
  });
});
