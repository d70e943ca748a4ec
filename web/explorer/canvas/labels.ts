/** A node with its name, on the screen: pixels from the origin of the canvas, not yet moved by its pan. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
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
/** So many of the best connected may cover a node with their names rather than go without. */
const LEADERS = 6;

/**
 * Where names are shown, so that none covers another or a node: below its node, or else above or beside it, or not at
 * all. The better connected come first.
 */
export function shownLabels(nodes: readonly Labelled[]): Box[] {
  const bodies = nodes.map(({ id, x, y, radius }) => box(id, x - radius, y - radius, 2 * radius, 2 * radius));
  const shown: Box[] = [];
  const inOrder = [...nodes].sort(
    (a, b) => Number(b.isForced) - Number(a.isForced) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  inOrder.forEach((node, place) => {
    const isClear = (at: Box) => !shown.some((other) => doOverlap(at, other));
    const seats = seatsOf(node).filter(isClear);
    const seat = seats.find((at) => !bodies.some((body) => body.id !== node.id && doOverlap(at, body)));
    if (seat) shown.push(seat);
    else if (node.isForced) shown.push(seats[0] ?? seatsOf(node)[0]!);
    else if (place < LEADERS && seats[0]) shown.push(seats[0]);
  });
  return shown;
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

function seatsOf({ id, x, y, radius, width, height }: Labelled): Box[] {
  const [left, right] = [x - radius - OFF - width, x + radius + OFF];
  const [above, below] = [y - radius - OFF - height, y + radius + OFF];
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
