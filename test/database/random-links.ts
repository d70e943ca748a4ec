import type { findLinks } from '../../src/graph/links.ts';
import {
  cooperation,
  equals,
  led,
  membership,
  type Proof,
  paper,
  part,
  participation,
  schedule,
  topic,
} from './drawing.ts';

/** Numbers below `end` that look drawn, the same at every run. */
function drawnFrom(seed: number) {
  let state = seed;
  return (end: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % end;
  };
}

/** Twelve organisations, some parts of others, tied at random by thirty
 * cooperations, six meetings, eight memberships. */
export function randomScene(seed: number) {
  const below = drawnFrom(seed);
  const names = Array.from({ length: 12 }, (_, i) => `o${i}`);
  const someone = () => names[below(names.length)]!;
  const others = (count: number) => [...new Set(Array.from({ length: count }, someone))];
  const year = () => `${2000 + below(20)}`;
  const papers = Array.from({ length: 5 }, (_, i) =>
    paper(`p${i}`, i === 0 ? { by: 'o1' } : { url: `https://p${i % 3}.example/` }),
  );
  const said = () => ({
    ...{ in: `p${below(5)}`, kind: ['training', 'contacts'][below(2)]!, topics: [['drugs', 'arms'][below(2)]!] },
    ...(below(3) === 0 ? { start: year() } : {}),
    evidence: Array.from(
      { length: 1 + below(3) },
      (): Proof => (below(3) === 0 ? { in: 'p1' } : { date: year(), in: `p${below(5)}` }),
    ),
  });
  return [
    ...[
      part('o1', 'o0'),
      part('o2', 'o0'),
      part('o3', 'o2'),
      topic('everything'),
      topic('drugs', 'everything'),
      topic('arms', 'everything'),
    ],
    ...papers,
    ...Array.from({ length: 30 }, (_, i) => {
      const [first, ...rest] = others(2 + below(3));
      const parties = below(2) === 0 ? equals(first!, ...rest) : led(first!, ...rest);
      return cooperation(`c${i}`, parties, said());
    }),
    ...Array.from({ length: 6 }, (_, i) => [
      ...schedule(`m${i}`, someone(), { status: below(4) === 0 ? 'SCHEDULED' : 'HELD', date: year() }),
      ...others(3).flatMap((who) => participation(who, `m${i}`)),
    ]).flat(),
    ...others(8).map((who, i) => membership(who, names[(names.indexOf(who) + 1 + i) % 12]!, { start: year() })),
  ];
}

/** Pages of links, what has no order in them sorted. */
export const sorted = (pages: Awaited<ReturnType<typeof findLinks>>) =>
  pages.map(({ rows, times: _, pairs, ...page }) => ({
    ...page,
    rows: rows.map((row) => ({ ...row, claims: [...row.claims].sort(), meetings: [...row.meetings].sort() })),
    pairs,
  }));
