import type { Drawing, DrawnHub, DrawnLink, DrawnOrganisation, LineStyle } from '../state/drawing.ts';
import { type Family, familyOf } from '../state/families.ts';
import type { Place, View } from '../state/view.ts';
import { HUB_RADIUS, isHollow, radiusOf } from './looks.ts';
import { MANY_LINES } from './motion.ts';
import { discsOf } from './placing.ts';
import { freeNear, middle, Room } from './space.ts';

/** A node for the canvas. */
export interface NodeElement {
  group: 'nodes';
  data: {
    id: string;
    name: string;
    /** Across, in units of the canvas. */
    size: number;
    hidden: number;
    links: number;
    family: Family | 'hub';
  };
  position: Place;
  classes: string[];
}

/** A line for the canvas; `of` is what it tells of: a link, or the cooperation of a hub. */
export interface LineElement {
  group: 'edges';
  data: { id: string; source: string; target: string; of: string; width: number; line: LineStyle };
  classes: string[];
}

/** What is drawn as nodes and lines; who has no place yet is not drawn yet. Positions are copies. */
export function elementsOf(
  { places, selection, question, ways }: Pick<View, 'places' | 'selection' | 'question' | 'ways'>,
  drawing: Drawing,
): { nodes: NodeElement[]; lines: LineElement[] } {
  const discs = discsOf(drawing, places);
  const standing = new Set(discs.map(({ id }) => id));
  const hubs = drawing.hubs.filter(({ parties }) => parties.some((party) => standing.has(party)));
  const lines = [
    ...drawing.links
      .filter(({ link, isInHubs }) => !isInHubs && standing.has(link.a.id) && standing.has(link.b.id))
      .map(lineOfLink),
    ...hubs.flatMap((hub) => hub.parties.filter((party) => standing.has(party)).map((party) => lineOfHub(hub, party))),
  ];
  const nodes = [
    ...drawing.organisations
      .filter(({ organisation }) => standing.has(organisation.id))
      .map((one) => nodeOf(one, places[one.organisation.id]!)),
    ...hubNodes(hubs, new Room(discs), places),
  ];
  // Straight, without ends.
  if (lines.length > MANY_LINES) for (const { classes } of lines) classes.push('simple');
  emphasise(nodes, lines, selection?.id ?? null);
  const asked = ways ? [ways.from, ways.to] : [question.who, question.with];
  for (const { data, classes } of nodes) if (asked.includes(data.id)) classes.push('asked');
  return { nodes, lines };
}

function nodeOf(one: DrawnOrganisation, { x, y }: Place): NodeElement {
  const { organisation, drawn, hidden, isExpanded } = one;
  const { id, name, kind } = organisation;
  const links = drawn + hidden;
  return {
    group: 'nodes',
    data: { id, name, size: 2 * radiusOf(links), hidden, links, family: familyOf(kind) },
    position: { x, y },
    classes: ['organisation', ...(isHollow(organisation) ? ['hollow'] : []), ...(isExpanded ? ['expanded'] : [])],
  };
}

/** A hub stands among its parties, unless somebody has moved it. */
function hubNodes(hubs: DrawnHub[], room: Room, places: Record<string, Place>): NodeElement[] {
  return hubs.map(({ id, kind, parties }) => {
    const wish = middle(parties.flatMap((party) => room.find(party) ?? [])) ?? { x: 0, y: 0 };
    const { x, y } = places[id] ?? freeNear(wish, HUB_RADIUS, room);
    room.take({ id, radius: HUB_RADIUS, x, y });
    const data = { id, name: kind, size: 2 * HUB_RADIUS, hidden: 0, links: parties.length, family: 'hub' as const };
    return { group: 'nodes', data, position: { x, y }, classes: ['hub'] };
  });
}

function lineOfLink({ link, line, isPossible }: DrawnLink): LineElement {
  const [first, second] = link.a.id < link.b.id ? [link.a.id, link.b.id] : [link.b.id, link.a.id];
  const body = link.memberships.nodes[0]?.body.id;
  const [source, target] = body === first ? [second, first] : [first, second];
  return {
    group: 'edges',
    data: { id: link.id, source, target, of: link.id, width: widthOf(link.publishers.independent), line },
    classes: [
      line,
      ...(isPossible ? ['possible'] : []),
      ...(link.disputed ? ['disputed'] : []),
      ...(body ? ['directed'] : []),
    ],
  };
}

const lineOfHub = ({ id, line }: DrawnHub, party: string): LineElement => ({
  group: 'edges',
  data: { id: `${id} ${party}`, source: party, target: id, of: id, width: widthOf(1), line },
  classes: [line, 'of-hub'],
});

/** A line is the wider, the more publishers say so independently of each other. */
const widthOf = (publishers: number): number => 1.6 + Math.min(4, Math.max(0, publishers - 1)) * 1.4;

/** What is selected and what hangs on it stands out; where nothing on the canvas is selected, everything is equal. */
function emphasise(nodes: NodeElement[], lines: LineElement[], selected: string | null): void {
  const own = lines.filter(
    ({ data: { of, source, target } }) => of === selected || source === selected || target === selected,
  );
  const node = nodes.find(({ data: { id } }) => id === selected);
  if (!node && own.length === 0) return;
  const near = new Set(own.flatMap(({ data }) => [data.source, data.target]));
  for (const { data, classes } of nodes) {
    if (data.id === selected) classes.push('selected');
    else if (!near.has(data.id)) classes.push('dim');
  }
  const chosen = new Set(own);
  for (const line of lines) line.classes.push(chosen.has(line) ? 'selected' : 'dim');
}
