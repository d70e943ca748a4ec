/** A tie between two things that a path may take, in either direction. */
export interface Edge {
  a: string;
  b: string;
  /** How well attested it is (the number of publishers). */
  weight: number;
}

/** What a path must be like. */
export interface PathConditions {
  sources: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  /** Whether a path may pass through this thing. */
  mayPassThrough(id: string): boolean;
  maxSteps: number;
  /** How many paths are wanted. */
  most: number;
}

/** How many paths of one length are compared before the search says that it was cut. */
const COMPARED_AT_MOST = 5_000;

/**
 * The simple paths from a source to a target, as lists of ids: the shortest first; among equally long ones first the one
 * whose weakest step is best attested, then the one best attested in sum. A path touches the sources and the targets
 * with its ends alone. `truncated` if there were too many paths of one length to compare all.
 */
export function findPaths(edges: Edge[], conditions: PathConditions): { paths: string[][]; truncated: boolean } {
  const neighbours = neighboursOf(edges);
  const distance = distancesTo(neighbours, conditions);
  const paths: string[][] = [];
  let truncated = false;
  for (let length = 1; length <= conditions.maxSteps && paths.length < conditions.most; length += 1) {
    const found = pathsOfLength(length, neighbours, distance, conditions);
    truncated ||= found.length >= COMPARED_AT_MOST;
    paths.push(...byWeight(found, neighbours).slice(0, conditions.most - paths.length));
  }
  return { paths, truncated };
}

type Neighbours = Map<string, Map<string, number>>;

/** Each thing's neighbours with the weight of the tie, the best attested first, so that a cut loses the least. */
function neighboursOf(edges: Edge[]): Neighbours {
  const neighbours: Neighbours = new Map();
  const tie = (from: string, to: string, weight: number) => {
    const known = neighbours.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(weight, known.get(to) ?? 0));
    neighbours.set(from, known);
  };
  for (const { a, b, weight } of edges) {
    tie(a, b, weight);
    tie(b, a, weight);
  }
  const sorted = ([id, known]: [string, Map<string, number>]): [string, Map<string, number>] => [
    id,
    new Map([...known].sort(([one, w1], [other, w2]) => w2 - w1 || (one < other ? -1 : 1))),
  ];
  return new Map([...neighbours].map(sorted));
}

/** How many steps each thing is from the nearest target. */
function distancesTo(
  neighbours: Neighbours,
  { targets, sources, mayPassThrough }: PathConditions,
): Map<string, number> {
  const distance = new Map([...targets].map((target) => [target, 0]));
  let frontier = [...targets];
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const next = new Set<string>();
    for (const id of frontier) {
      for (const neighbour of neighbours.get(id)?.keys() ?? []) if (!distance.has(neighbour)) next.add(neighbour);
    }
    for (const id of next) distance.set(id, steps);
    frontier = [...next].filter((id) => !sources.has(id) && mayPassThrough(id));
  }
  return distance;
}

function pathsOfLength(
  length: number,
  neighbours: Neighbours,
  distance: Map<string, number>,
  { sources, targets, mayPassThrough }: PathConditions,
): string[][] {
  const found: string[][] = [];
  const path: string[] = [];
  const walk = (id: string) => {
    path.push(id);
    const left = length - (path.length - 1);
    if (left === 0) found.push([...path]);
    for (const next of left === 0 ? [] : (neighbours.get(id)?.keys() ?? [])) {
      if (found.length >= COMPARED_AT_MOST) break;
      const arrives = targets.has(next);
      const allowed = left === 1 ? arrives : !arrives && !sources.has(next) && mayPassThrough(next);
      if (allowed && !path.includes(next) && (distance.get(next) ?? Number.POSITIVE_INFINITY) < left) walk(next);
    }
    path.pop();
  };
  for (const source of [...sources].sort()) walk(source);
  return found;
}

function byWeight(paths: string[][], neighbours: Neighbours): string[][] {
  const weighed = paths.map((path) => {
    const weights = path.slice(1).map((id, i) => neighbours.get(path[i]!)!.get(id)!);
    return { path, weakest: Math.min(...weights), sum: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  weighed.sort((one, other) => {
    const order = other.weakest - one.weakest || other.sum - one.sum;
    return order || (one.path.join(' ') < other.path.join(' ') ? -1 : 1);
  });
  return weighed.map(({ path }) => path);
}
