import { describe, expect, it } from 'vitest';
import { arranged, type Picture } from '../../../web/explorer/canvas/arrange.ts';

/** So many organisations, each linked with a few others, always the same. */
function pictureOf(count: number, links: number): Picture {
  const ids = Array.from({ length: count }, (_, i) => `organisation/number-${i}`);
  return {
    organisations: ids.map((id, i) => ({ id, radius: 16 + (i % 5) * 4 })),
    links: Array.from({ length: links }, (_, i) => [ids[(i * 7) % count]!, ids[(i * i + 3 * i + 1) % count]!]),
  };
}

function overlapping({ organisations }: Picture, places: Record<string, { x: number; y: number }>): number {
  let sum = 0;
  organisations.forEach((a, i) => {
    for (const b of organisations.slice(i + 1)) {
      const [at, bt] = [places[a.id]!, places[b.id]!];
      if (Math.hypot(at.x - bt.x, at.y - bt.y) < a.radius + b.radius) sum++;
    }
  });
  return sum;
}

describe('the first layout of a question', () => {
  it('is the same each time and in whatever order the answer comes', () => {
    const picture = pictureOf(40, 70);
    const turned: Picture = {
      organisations: [...picture.organisations].reverse(),
      links: picture.links.map(([a, b]) => [b, a] as [string, string]).reverse(),
    };
    expect(arranged(turned)).toEqual(arranged(picture));
  });

  it('puts no organisation over another, few or many', () => {
    for (const picture of [pictureOf(1, 0), pictureOf(2, 1), pictureOf(30, 0), pictureOf(120, 300)]) {
      expect(overlapping(picture, arranged(picture))).toBe(0);
    }
  });

  it('gives whole numbers, and one organisation the middle', () => {
    expect(arranged(pictureOf(1, 0))).toEqual({ 'organisation/number-0': { x: 0, y: 0 } });
    for (const { x, y } of Object.values(arranged(pictureOf(12, 20)))) {
      expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    }
  });

  it('puts who is linked nearer than who is not', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `organisation/${letter}`);
    const [a, b, c, d, e, f] = ids as [string, string, string, string, string, string];
    const places = arranged({
      organisations: ids.map((id) => ({ id, radius: 16 })),
      links: [
        [a, b],
        [b, c],
        [a, c],
        [d, e],
        [e, f],
        [d, f],
        [c, d],
      ],
    });
    const between = (one: string, other: string) =>
      Math.hypot(places[one]!.x - places[other]!.x, places[one]!.y - places[other]!.y);
    expect(between(a, b)).toBeLessThan(between(a, f));
    expect(between(e, f)).toBeLessThan(between(b, e));
  });
});
