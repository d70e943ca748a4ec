import type { Random } from './random.ts';

export interface Party {
  organisation: number;
  role: 'PARTY' | 'LEAD' | 'PARTNER';
}

/**
 * Who takes part in each cooperation. Organisation 0 is the largest hub, with exactly `hub` links; the rest are drawn
 * in proportion to a heavy-tailed number of places each (bounded Pareto, exponent 1).
 */
export function drawParties(
  { organisations, cooperations, hub }: { organisations: number; cooperations: number; hub: number },
  random: Random,
): Party[][] {
  const others = random.shuffle(Array.from({ length: organisations - 1 }, (_, i) => i + 1));
  const drawn: Party[][] = others.slice(0, hub).map((other) => pair(0, other, random));
  const places = random.shuffle(placesOf(organisations, (2 * cooperations) / organisations, hub / 2));
  let place = 0;
  const someone = () => places[place++ % places.length]!;
  while (drawn.length < cooperations) drawn.push(one(drawn, someone, random));
  return random.shuffle(drawn);
}

const pair = (a: number, b: number, random: Random): Party[] =>
  random.next() < 0.6
    ? [
        { organisation: a, role: 'LEAD' },
        { organisation: b, role: 'PARTNER' },
      ]
    : [a, b].map((organisation) => ({ organisation, role: 'PARTY' }));

/** Two in most; sometimes the same as before, several, one alone, or more equals than make pairs. */
function one(earlier: Party[][], someone: () => number, random: Random): Party[] {
  const kind = random.next();
  if (kind < 0.15) return random.pick(earlier);
  if (kind < 0.85) {
    const [a, b] = distinct(2, someone);
    return pair(a!, b!, random);
  }
  if (kind < 0.9) return distinct(1, someone).map((organisation) => ({ organisation, role: 'PARTY' }));
  if (kind < 0.95)
    return distinct(3 + random.below(3), someone).map((organisation) => ({ organisation, role: 'PARTY' }));
  if (kind < 0.9995)
    return distinct(3, someone).map((organisation, i) => ({ organisation, role: i === 0 ? 'LEAD' : 'PARTNER' }));
  return distinct(25, someone).map((organisation) => ({ organisation, role: 'PARTY' }));
}

function distinct(count: number, someone: () => number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(someone());
  return [...chosen];
}

/** Each organisation but the hub as often as it has places: the quantiles of a bounded Pareto with this mean. */
function placesOf(organisations: number, mean: number, most: number): number[] {
  // The mean of such a distribution from `least` to `most` is least × ln(most / least) or so.
  let least = mean;
  for (let i = 0; i < 50; i += 1) least = mean / Math.log(most / least);
  const share = (n: number) => (n - 0.5) / (organisations - 1);
  return Array.from({ length: organisations - 1 }, (_, i) => i + 1).flatMap((n) => {
    const degree = 1 / (1 / most + share(n) * (1 / least - 1 / most));
    return Array<number>(Math.max(1, Math.round(degree))).fill(n);
  });
}
