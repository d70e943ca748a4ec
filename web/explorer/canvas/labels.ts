/** A node with its name, on the screen: pixels from the origin of the canvas, not yet moved by its pan. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** How far the number at its upper right reaches beyond it; 0 for none. */
  plate: number;
  /** Of its name, in lines. */
  width: number;
  height: number;
  /** The higher, the sooner its name is shown. */
  rank: number;
  /** Shown whatever it covers: the selected one, and the one under the mouse. */
  isForced: boolean;
}

export interface Box {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

const OFF = 3;
const APART = 2;
/** One in so many, the best connected, may cover a node with its name rather than go without. */
const LEADERS = 9;

/** How far names may reach beyond the outermost nodes, in pixels. */
export interface Reach {
  x: number;
  y: number;
}

/**
 * Where names are shown, so that none covers another or a node: below its node, or else above or beside it, or not at
 * all. The better connected come first.
 */
export function shownLabels(nodes: readonly Labelled[], reach: Reach): Box[] {
  const bodies = nodes.map(bodyOf);
  const isWithin = frameOf(bodies, reach);
  const standing = new Board(bodies);
  const names = new Board();
  const shown: Box[] = [];
  const show = (seat: Box) => {
    names.put(seat);
    shown.push(seat);
  };
  const inOrder = [...nodes].sort(
    (a, b) => Number(b.isForced) - Number(a.isForced) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  inOrder.forEach((node, place) => {
    const covered = (seat: Box) => standing.under(seat).filter(({ id }) => id !== node.id).length;
    const seats = seatsOf(node)
      .filter((seat) => (node.isForced || isWithin(seat)) && names.under(seat).length === 0)
      .map((seat) => ({ seat, cost: covered(seat) + (isWithin(seat) ? 0 : nodes.length) }));
    const [best] = seats.sort((a, b) => a.cost - b.cost);
    if (best && (best.cost === 0 || node.isForced || place < nodes.length / LEADERS)) show(best.seat);
    else if (node.isForced) show(seatsOf(node)[0]!);
  });
  return shown;
}

/** Boxes kept by squares, so that of many only the near ones are compared. */
class Board {
  readonly #squares = new Map<string, Box[]>();
  static readonly SQUARE = 96;

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.put(box);
  }

  put(box: Box): void {
    for (const square of this.#squaresOf(box, 0)) {
      const there = this.#squares.get(square);
      if (there) there.push(box);
      else this.#squares.set(square, [box]);
    }
  }

  /** Each that a box would overlap, once. */
  under(box: Box): Box[] {
    const found = new Set<Box>();
    for (const square of this.#squaresOf(box, APART))
      for (const other of this.#squares.get(square) ?? []) if (doOverlap(box, other)) found.add(other);
    return [...found];
  }

  #squaresOf({ left, top, width, height }: Box, apart: number): string[] {
    const at = (pixels: number) => Math.floor(pixels / Board.SQUARE);
    const squares: string[] = [];
    for (let x = at(left - apart); x <= at(left + width + apart); x++)
      for (let y = at(top - apart); y <= at(top + height + apart); y++) squares.push(`${x}:${y}`);
    return squares;
  }
}

function frameOf(bodies: readonly Box[], { x, y }: Reach): (box: Box) => boolean {
  const left = Math.min(...bodies.map((body) => body.left)) - x;
  const top = Math.min(...bodies.map((body) => body.top)) - y;
  const right = Math.max(...bodies.map((body) => body.left + body.width)) + x;
  const bottom = Math.max(...bodies.map((body) => body.top + body.height)) + y;
  return (box) => box.left >= left && box.top >= top && box.left + box.width <= right && box.top + box.height <= bottom;
}

/** How many pairs of boxes cover one another. */
export const overlapsAmong = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, a, i) => sum + boxes.slice(i + 1).filter((b) => doOverlap(a, b, 0)).length, 0);

/** A name in lines of at most a width, a word too long for it on a line of its own; what is too much ends in `…`. */
export function wrapped(name: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function bodyOf({ id, x, y, radius, plate }: Labelled): Box {
  const above = plate > 0 ? 4 : 0;
  return box(id, x - radius, y - radius - above, 2 * radius + plate, 2 * radius + above);
}

function seatsOf({ id, x, y, radius, plate, width, height }: Labelled): Box[] {
  const [left, right] = [x - radius - OFF - width, x + radius + OFF + plate / 2];
  const [above, below] = [y - radius - OFF - height - (plate > 0 ? 4 : 0), y + radius + OFF];
  // At a corner a name may come a little nearer.
  const near = radius * 0.6;
  return [
    box(id, x - width / 2, below, width, height),
    box(id, x - width / 2, above, width, height),
    box(id, right, y - height / 2, width, height),
    box(id, left, y - height / 2, width, height),
    box(id, x + near, below - near / 2, width, height),
    box(id, x - near - width, below - near / 2, width, height),
    box(id, x + near, above + near / 2, width, height),
    box(id, x - near - width, above + near / 2, width, height),
  ];
}

const box = (id: string, left: number, top: number, width: number, height: number): Box => ({
  id,
  left,
  top,
  width,
  height,
});

const doOverlap = (a: Box, b: Box, apart = APART): boolean =>
  a.left < b.left + b.width + apart &&
  b.left < a.left + a.width + apart &&
  a.top < b.top + b.height + apart &&
  b.top < a.top + a.height + apart;
