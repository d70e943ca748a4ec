import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from '../state/view.ts';
import { type Disc, middle, spread } from './space.ts';

/** What a layout has to know: plain data, so that it can go to a worker. */
export interface Picture {
  organisations: { id: string; radius: number }[];
  /** Pairs of ids. */
  links: [string, string][];
}

const ITERATIONS = 300;
/** How much room there is for each organisation, in units of the canvas. */
const ROOM = 38;
/** The canvas is wider than high, and so are labels. */
const WIDER = 1.75;
/** From here on an approximation of the forces is faster. */
const MANY = 400;

/**
 * Where organisations stand: those linked near each other, none over another. The same for the same ids and links, in
 * any order and in any browser: the start is drawn from the ids.
 */
export function arranged({ organisations, links }: Picture): Record<string, Place> {
  const graph = new Graph({ type: 'undirected', multi: false });
  const inOrder = [...organisations].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, radius } of inOrder) graph.addNode(id, { ...start(id), size: radius });
  for (const pair of links.map((ends) => [...ends].sort() as [string, string]).sort(byText))
    if (pair[0] !== pair[1] && graph.hasNode(pair[0]) && graph.hasNode(pair[1])) graph.mergeEdge(...pair);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > MANY, gravity: 0.4 };
  const found = graph.order > 1 ? forceAtlas2(graph, { iterations: ITERATIONS, settings }) : {};
  const centre = middle(Object.values(found)) ?? { x: 0, y: 0 };
  const far = inOrder.reduce(
    (sum, { id }) => sum + ((found[id]?.x ?? 0) - centre.x) ** 2 + ((found[id]?.y ?? 0) - centre.y) ** 2,
    0,
  );
  const scale = (ROOM * graph.order) / (Math.sqrt(far) || 1);
  const discs = inOrder.map(({ id, radius }): Disc => {
    const { x, y } = found[id] ?? centre;
    return { id, radius, x: (x - centre.x) * scale * WIDER, y: (y - centre.y) * scale };
  });
  return Object.fromEntries(spread(discs).map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

const byText = (a: [string, string], b: [string, string]) => (a.join() < b.join() ? -1 : 1);

/** A place from the letters of an id (FNV-1a): as good as thrown at random, and the same each time. */
function start(id: string): Place {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return { x: (hash >>> 16) / 655.36 - 50, y: (hash & 0xffff) / 655.36 - 50 };
}
