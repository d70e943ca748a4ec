import type { Drawing, DrawnOrganisation } from '../state/drawing.ts';
import { type Family, families, familyOf } from '../state/families.ts';
import type { Place } from '../state/view.ts';

/** Orders beside the usual layout: rings around one organisation, or a block for each family. */
export type Order = 'around' | 'by kind';

/** From one node to the next. */
const STEP = 76;
/** In a block, names need more room to the side. */
const SEAT = { x: 110, y: 84 };
const BLOCKS_APART = 130;
const RINGS_APART = 140;

/** Places in an order: of every organisation that is drawn. */
export function ordered(order: Order, drawing: Drawing, middle: string | null): Record<string, Place> {
  return order === 'around' ? inRings(drawing, middle) : inBlocks(drawing.organisations);
}

/** The organisation in the middle, or the best connected, then those one step away, two steps, … and the rest. */
function inRings({ organisations, links }: Drawing, middle: string | null): Record<string, Place> {
  const best = [...organisations].sort((a, b) => b.drawn - a.drawn || (idOf(a) < idOf(b) ? -1 : 1));
  const start = organisations.find((one) => idOf(one) === middle) ?? best[0];
  if (!start) return {};
  const left = new Set(organisations.map(idOf).sort());
  const places: Record<string, Place> = {};
  let ring = [idOf(start)];
  let radius = 0;
  while (ring.length > 0) {
    for (const id of ring) left.delete(id);
    ring.forEach((id, i) => {
      const angle = (2 * Math.PI * i) / ring.length - Math.PI / 2;
      places[id] = { x: Math.round(radius * Math.cos(angle)) || 0, y: Math.round(radius * Math.sin(angle)) || 0 };
    });
    const inner = new Set(ring);
    const next = links.flatMap(({ link: { a, b } }) => [
      ...(inner.has(a.id) ? [b.id] : []),
      ...(inner.has(b.id) ? [a.id] : []),
    ]);
    ring = [...left].filter((id) => next.includes(id));
    if (ring.length === 0) ring = [...left];
    radius = Math.max(radius + RINGS_APART, (ring.length * STEP) / (2 * Math.PI));
  }
  return places;
}

/** A block for each family, in two rows and in the order of the legend, the best connected on top. */
function inBlocks(organisations: DrawnOrganisation[]): Record<string, Place> {
  const places: Record<string, Place> = {};
  let top = 0;
  for (const row of [families.slice(0, 3), families.slice(3)]) {
    let left = 0;
    let bottom = top;
    for (const { family } of row) {
      const own = ofFamily(organisations, family);
      if (own.length === 0) continue;
      const columns = Math.ceil(Math.sqrt(own.length));
      own.forEach((one, i) => {
        const place = { x: left + (i % columns) * SEAT.x, y: top + Math.floor(i / columns) * SEAT.y };
        places[idOf(one)] = place;
        bottom = Math.max(bottom, place.y + BLOCKS_APART);
      });
      left += (columns - 1) * SEAT.x + BLOCKS_APART + SEAT.x;
    }
    top = bottom;
  }
  return places;
}

const ofFamily = (organisations: DrawnOrganisation[], family: Family) =>
  organisations
    .filter(({ organisation }) => familyOf(organisation.kind) === family)
    .sort((a, b) => b.drawn - a.drawn || (idOf(a) < idOf(b) ? -1 : 1));

const idOf = ({ organisation: { id } }: DrawnOrganisation) => id;
