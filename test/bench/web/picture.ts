import type { RowsQuery } from '../../../web/explorer/api/__generated__/graphql.ts';
import { arranged } from '../../../web/explorer/canvas/arrange.ts';
import { radiusOf } from '../../../web/explorer/canvas/looks.ts';
import type { Place } from '../../../web/explorer/state/view.ts';
import { type Random, randomFrom } from '../random.ts';

type Rows = RowsQuery['whoCooperates'];
type Tie = Rows['nodes'][number];

/** A picture to draw: who is asked for, the answer of the API, and where the explorer's layout puts everything. */
export interface LargePicture {
  who: string;
  rows: Rows;
  places: Record<string, Place>;
}

const KINDS = ['state', 'border service', 'embassy', 'working group', 'intergovernmental organisation', 'network'];

/**
 * So many organisations and links, a few of them hubs as in real data: every kind, every basis and status, some
 * organisations known by one text only, some links disputed. The same at every run.
 */
export function largePicture(organisations: number, links: number): LargePicture {
  const random = randomFrom(7);
  const all = Array.from({ length: organisations }, (_, i) => organisationOf(i, random));
  const pairs = new Map<string, [number, number]>();
  const tie = (a: number, b: number) => a !== b && pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  for (let i = 1; i < organisations; i += 1) tie(Math.floor(random.next() ** 2 * i), i);
  while (pairs.size < links) tie(Math.floor(random.next() ** 2 * organisations), random.below(organisations));
  const nodes = [...pairs.values()].map(([a, b], i) => tieOf(i, all[a]!, all[b]!));
  const rows: Rows = { totalCount: links, certain: links, possible: 0, undated: 0, unpaired: 0, nodes };
  return { who: all[0]!.id, rows, places: placesOf(all, nodes) };
}

function organisationOf(i: number, random: Random): Tie['a'] {
  return {
    id: `organisation/large-${i}`,
    name: `Organisation ${i} for the ${random.pick(['Control', 'Study', 'Support'])} of Borders`,
    kind: KINDS[i % KINDS.length]!,
    identity: i % 7 === 0 ? 'AS_WRITTEN' : 'NAMED',
    country: null,
    degree: [{ basis: 'STATED', count: 1 + random.below(40) }],
  };
}

function tieOf(i: number, a: Tie['a'], b: Tie['a']): Tie {
  const status = (['ONGOING', 'UNSTATED', 'PLANNED'] as const)[i % 3]!;
  return {
    id: `link/stated/large-${i}`,
    basis: (['STATED', 'STATED', 'STATED', 'MET'] as const)[i % 4]!,
    a,
    b,
    viaA: null,
    viaB: null,
    statuses: [{ status, count: 1 }],
    topics: [],
    statedStart: null,
    firstEvidence: null,
    lastEvidence: null,
    publishers: { totalCount: 1 + (i % 4), independent: 1 + (i % 4) },
    disputed: i % 50 === 0,
    inPeriod: 'CERTAIN',
    evidence: { totalCount: 0, nodes: [] },
    memberships: { nodes: [] },
  };
}

function placesOf(organisations: Tie['a'][], links: Tie[]): Record<string, Place> {
  return arranged({
    organisations: organisations.map(({ id, degree }) => ({ id, radius: radiusOf(degree[0]!.count) })),
    links: links.map(({ a, b }) => [a.id, b.id]),
  });
}
