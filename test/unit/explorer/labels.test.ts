import { describe, expect, it } from 'vitest';
import { type Labelled, overlapsAmong, shownLabels, wrapped } from '../../../web/explorer/canvas/labels.ts';

const node = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  radius: 8,
  plate: 0,
  width: 100,
  height: 28,
  rank: 1,
  isForced: false,
  ...more,
});

/** A hundred nodes on a canvas of 800 by 500, thrown about always in the same way. */
const crowd = (zoom: number): Labelled[] =>
  Array.from({ length: 100 }, (_, i) =>
    node(`n${i}`, ((i * 271) % 800) * zoom, ((i * 397) % 500) * zoom, { rank: i % 17, width: 60 + (i % 7) * 10 }),
  );

const wide = { x: 2000, y: 2000 };

describe('names on the canvas', () => {
  it('never cover one another, however near one looks', () => {
    for (const zoom of [0.2, 0.5, 1, 2, 4]) expect(overlapsAmong(shownLabels(crowd(zoom), wide))).toBe(0);
  });

  it('come back with zoom until all are there', () => {
    const shown = [0.25, 0.5, 1, 4].map((zoom) => shownLabels(crowd(zoom), wide).length);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown[0]).toBeLessThan(60);
    expect(shown.at(-1)).toBe(100);
  });

  it('are kept for the better connected where there is room for one', () => {
    const heap = [1, 9, 3].map((rank) => node(`rank-${rank}`, 0, 0, { rank, radius: 0, width: 900, height: 4 }));
    const walls = [-1, 1].map((side) => node(`wall-${side}`, 0, side * 60, { radius: 52, rank: 0, width: 2000 }));
    expect(shownLabels([...heap, ...walls], wide).map(({ id }) => id)).toContain('rank-9');
    expect(shownLabels(heap, wide)[0]!.id).toBe('rank-9');
  });

  it('are shown for the selected one whatever is around it', () => {
    const around = crowd(0.1);
    const shown = shownLabels([...around, node('selected', 40, 25, { isForced: true, rank: 0 })], wide);
    expect(shown.map(({ id }) => id)).toContain('selected');
    expect(overlapsAmong(shown)).toBe(0);
  });

  it('stay as near to the outermost nodes as there is room', () => {
    const shown = shownLabels(crowd(1), { x: 20, y: 10 });
    expect(shown.length).toBeGreaterThan(10);
    expect(Math.min(...shown.map(({ left }) => left))).toBeGreaterThanOrEqual(-28);
    expect(Math.min(...shown.map(({ top }) => top))).toBeGreaterThanOrEqual(-18);
    expect(Math.max(...shown.map(({ left, width }) => left + width))).toBeLessThanOrEqual(828);
  });

  it('are told to overlap where they do', () => {
    const box = { top: 0, width: 10, height: 10 };
    expect(
      overlapsAmong([
        { id: 'a', left: 0, ...box },
        { id: 'b', left: 9, ...box },
        { id: 'c', left: 30, ...box },
      ]),
    ).toBe(1);
  });
});

describe('wrapping a name', () => {
  const measure = (text: string) => text.length;

  it('breaks between words, and keeps a long word whole', () => {
    expect(wrapped('State Border Guard Service of Ukraine', 12, 9, measure)).toEqual([
      'State Border',
      'Guard',
      'Service of',
      'Ukraine',
    ]);
    expect(wrapped('Grenzschutzkommando Süd', 8, 9, measure)).toEqual(['Grenzschutzkommando', 'Süd']);
  });

  it('ends in an ellipsis where lines are missing', () => {
    expect(wrapped('one two three four', 5, 2, measure)).toEqual(['one', 'two …']);
  });
});
