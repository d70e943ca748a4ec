import type { Place } from '../state/view.ts';

/** A node as the space it takes, in units of the canvas. */
export interface Disc extends Place {
  id: string;
  radius: number;
}

/** One that has no place yet. */
export interface Newcomer {
  id: string;
  radius: number;
  /** The organisation whose expansion brought it; null for a row of the question. */
  by: string | null;
  /** Ids of those it has a link with. */
  linked: string[];
}

/** What stays free between two nodes. */
const GAP = 22;
/** What a newcomer leaves free around it: there is less order around it than in a layout. */
const NEW_GAP = 40;
const NEAREST = 110;
const RING = 66;
const RINGS = 400;

/**
 * Places for those who have none, in free space: beside the one they came by, or between those they are linked with.
 * Those that stand are looked at and never moved. The same for the same nodes in any order.
 */
export function placedBeside(newcomers: readonly Newcomer[], standing: readonly Disc[]): Record<string, Place> {
  const room = new Room(standing);
  const centre = middle(standing) ?? { x: 0, y: 0 };
  const places: Record<string, Place> = {};
  const inOrder = [...newcomers].sort((a, b) => b.linked.length - a.linked.length || (a.id < b.id ? -1 : 1));
  for (const { id, radius, by, linked } of inOrder) {
    const around = linked.flatMap((other) => room.find(other) ?? []);
    const anchor = (by === null ? undefined : room.find(by)) ?? around[0];
    const place = anchor ? beside(anchor, around, centre, radius, room) : freeNear(centre, radius, room);
    places[id] = place;
    room.take({ id, radius, ...place });
  }
  return places;
}

/** The free place that is nearest to a wish, searched outwards. */
export function freeNear(wish: Place, radius: number, room: Room): Place {
  for (let i = 0; i < RINGS * 20; i++) {
    const angle = i * Math.PI * (3 - Math.sqrt(5));
    const distance = 12 * Math.sqrt(i);
    const place = whole(wish.x + distance * Math.cos(angle), wish.y + distance * Math.sin(angle));
    if (room.isFree(place, radius)) return place;
  }
  return whole(wish.x, wish.y);
}

/** One link: on the rings around the anchor, outwards first. Several: between them. */
function beside(anchor: Disc, around: Disc[], centre: Place, radius: number, room: Room): Place {
  const mean = middle(around);
  if (mean && around.length > 1) return freeNear(mean, radius, room);
  const outwards = Math.atan2(anchor.y - centre.y, anchor.x - centre.x);
  for (let ring = 0; ring < RINGS; ring++) {
    const distance = Math.max(NEAREST, anchor.radius + radius + NEW_GAP) + ring * RING;
    const seats = Math.floor((2 * Math.PI * distance) / (2 * radius + NEW_GAP));
    for (let seat = 0; seat < seats; seat++) {
      const angle = outwards + (seat % 2 === 0 ? -1 : 1) * Math.ceil(seat / 2) * ((2 * Math.PI) / seats);
      const place = whole(anchor.x + distance * Math.cos(angle), anchor.y + distance * Math.sin(angle));
      if (room.isFree(place, radius)) return place;
    }
  }
  return freeNear(anchor, radius, room);
}

/** Pushes nodes apart until none overlaps another: each pair by half of what is missing. */
export function spread(discs: readonly Disc[]): Disc[] {
  const all = discs.map((disc) => ({ ...disc }));
  for (let pass = 0; pass < 120; pass++) {
    let pushed = false;
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++) pushed = pushApart(all[i]!, all[j]!, i + j) || pushed;
    if (!pushed) break;
  }
  return all;
}

function pushApart(a: Disc, b: Disc, turn: number): boolean {
  const needed = a.radius + b.radius + GAP;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (Math.abs(dx) >= needed || Math.abs(dy) >= needed) return false;
  const distance = Math.hypot(dx, dy);
  const missing = needed - distance;
  if (missing < 1) return false;
  // Two on one spot part in a direction that is the same each time.
  const [ux, uy] = distance < 0.01 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance];
  a.x -= (ux * missing) / 2;
  a.y -= (uy * missing) / 2;
  b.x += (ux * missing) / 2;
  b.y += (uy * missing) / 2;
  return true;
}

/** Who stands where, asked often: kept by squares, so that only neighbours are looked at. */
export class Room {
  readonly #squares = new Map<string, Disc[]>();
  readonly #discs = new Map<string, Disc>();
  /** No two nodes that touch are further apart than one square. */
  static readonly SQUARE = 128;

  constructor(standing: readonly Disc[] = []) {
    for (const disc of standing) this.take(disc);
  }

  take(disc: Disc): void {
    const square = this.#square(disc.x, disc.y);
    this.#squares.set(square, [...(this.#squares.get(square) ?? []), disc]);
    this.#discs.set(disc.id, disc);
  }

  find(id: string): Disc | undefined {
    return this.#discs.get(id);
  }

  isFree({ x, y }: Place, radius: number): boolean {
    for (const dx of [-Room.SQUARE, 0, Room.SQUARE])
      for (const dy of [-Room.SQUARE, 0, Room.SQUARE])
        for (const other of this.#squares.get(this.#square(x + dx, y + dy)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < other.radius + radius + NEW_GAP - 1) return false;
    return true;
  }

  #square(x: number, y: number): string {
    return `${Math.floor(x / Room.SQUARE)}:${Math.floor(y / Room.SQUARE)}`;
  }
}

/** The mean of some places. */
export function middle(places: readonly Place[]): Place | undefined {
  if (places.length === 0) return undefined;
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

const whole = (x: number, y: number): Place => ({ x: Math.round(x), y: Math.round(y) });
