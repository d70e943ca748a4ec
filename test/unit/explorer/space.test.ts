import { describe, expect, it } from 'vitest';
import { type Disc, type Newcomer, placedBeside, spread } from '../../../web/explorer/canvas/space.ts';

const standing: Disc[] = Array.from({ length: 60 }, (_, i) => ({
  id: `old-${i}`,
  radius: 20,
  x: (i % 10) * 70,
  y: Math.floor(i / 10) * 70,
}));

const newcomers: Newcomer[] = Array.from({ length: 80 }, (_, i) => ({
  id: `new-${i}`,
  radius: 15 + (i % 4) * 5,
  by: 'old-33',
  linked: i % 3 === 0 ? ['old-33', `old-${i % 60}`] : ['old-33'],
}));

const touching = (discs: Disc[]) =>
  discs.flatMap((a, i) =>
    discs
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
      .map((b) => [a.id, b.id]),
  );

describe('placing what an expansion brings', () => {
  it('gives places to the new ones alone and leaves those that stand as they are', () => {
    const before = structuredClone(standing);
    const places = placedBeside(newcomers, standing);
    expect(Object.keys(places).sort()).toEqual(newcomers.map(({ id }) => id).sort());
    expect(standing).toEqual(before);
  });

  it('puts no new one over another or over one that stands', () => {
    const places = placedBeside(newcomers, standing);
    const fresh = newcomers.map(({ id, radius }) => ({ id, radius, ...places[id]! }));
    expect(touching([...standing, ...fresh])).toEqual([]);
  });

  it('is the same in whatever order they come', () => {
    expect(placedBeside([...newcomers].reverse(), standing)).toEqual(placedBeside(newcomers, standing));
  });

  it('puts a single one near the one it came by, on the outer side', () => {
    const places = placedBeside([{ id: 'new', radius: 16, by: 'old-59', linked: ['old-59'] }], standing);
    const anchor = standing[59]!;
    expect(Math.hypot(places.new!.x - anchor.x, places.new!.y - anchor.y)).toBeLessThan(125);
    expect(places.new!.x).toBeGreaterThan(anchor.x);
    expect(places.new!.y).toBeGreaterThan(anchor.y);
  });

  it('finds a place for one that is linked with nobody who stands', () => {
    expect(placedBeside([{ id: 'new', radius: 16, by: null, linked: [] }], [])).toEqual({ new: { x: 0, y: 0 } });
  });
});

describe('spreading', () => {
  it('parts what stands on one spot', () => {
    const heap = Array.from({ length: 50 }, (_, i) => ({ id: `${i}`, radius: 18, x: 5, y: 5 }));
    expect(touching(spread(heap))).toEqual([]);
  });

  it('leaves what is apart where it is', () => {
    const apart = standing.map((disc) => ({ ...disc, x: disc.x * 2, y: disc.y * 2 }));
    expect(spread(apart)).toEqual(apart);
  });
});
