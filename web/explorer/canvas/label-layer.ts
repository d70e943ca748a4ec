import type { Core, NodeSingular } from 'cytoscape';
import { type Box, type Labelled, overlapsAmong, type Reach, shownLabels, wrapped } from './labels.ts';
import { isMovedPicture, isMoving } from './motion.ts';
import type { Paint } from './style.ts';

const SIZE = 12;
const LEADING = 14;
const WIDTH = 124;
/** On a narrow canvas a name has no more than such a part of it. */
const WIDTH_SHARE = 0.27;
const LINES = 3;
/** With so few organisations there is room for more of a name. */
const FEW = 16;
const LINES_OF_FEW = 5;
/** Below this zoom names are cut sooner, so that more of them have room. */
const FAR = 0.5;
const LINES_FAR = 2;
/** From this zoom on the numbers of hidden links are legible beside their nodes. */
const COUNTS_FROM = 0.4;
/** How far such a number reaches beyond its node. */
const PLATE = 18;

interface Text {
  lines: string[];
  width: number;
}

/**
 * Names and numbers of hidden links, drawn over the nodes in a size that does not shrink with the zoom. How many names
 * are shown and how many pairs of them overlap stands in `data-labels` and `data-overlaps` of the layer.
 */
export class LabelLayer {
  readonly #cy: Core;
  readonly #layer: HTMLCanvasElement;
  readonly #brush: CanvasRenderingContext2D;
  #paint: Paint;
  #texts = new Map<string, Text>();
  #boxes: Box[] | null = null;
  /** How many lines a name has at most. */
  #most = LINES;
  /** Where the canvas stood when the names were drawn. */
  #drawnAt = { zoom: 1, pan: { x: 0, y: 0 } };
  #reach: Reach = { x: 0, y: 0 };
  #hovered: string | null = null;

  constructor(cy: Core, layer: HTMLCanvasElement, paint: Paint) {
    this.#cy = cy;
    this.#layer = layer;
    this.#brush = layer.getContext('2d')!;
    this.#paint = paint;
    cy.on('position add remove data', () => this.choose());
    cy.on('zoom', () => isMoving(cy) || this.choose());
    cy.on('render', () => this.#draw());
    // The type may come later than the first picture.
    void document.fonts.ready.then(() => this.repaint(this.#paint));
  }

  /** Draws in other colours, or in another type. */
  repaint(paint: Paint): void {
    this.#paint = paint;
    this.#texts.clear();
    this.choose();
    this.#draw();
  }

  /** Names may go so far beyond the nodes: as far as there was room when all of them were in sight. */
  reach(reach: Reach): void {
    this.#reach = reach;
    this.choose();
  }

  hover(id: string | null): void {
    this.#hovered = id;
    this.choose();
    this.#draw();
  }

  /** Which names are shown is to be found anew, at the next picture. */
  choose(): void {
    this.#boxes = null;
  }

  #chosen(): Box[] {
    if (this.#boxes) return this.#boxes;
    this.#boxes = shownLabels(this.#labelled(), this.#reach);
    this.#layer.dataset.labels = String(this.#boxes.length);
    this.#layer.dataset.overlaps = String(overlapsAmong(this.#boxes));
    return this.#boxes;
  }

  #labelled(): Labelled[] {
    const zoom = this.#cy.zoom();
    const organisations = this.#cy.nodes('.organisation');
    this.#most = organisations.length <= FEW ? LINES_OF_FEW : zoom < FAR ? LINES_FAR : LINES;
    return organisations.map((node) => {
      const { x, y } = node.position();
      const id = node.id();
      const isForced = this.#isForced(node);
      const { lines, width } = this.#text(node.data('name'), isForced);
      const rank = node.data('links') + (node.hasClass('asked') ? 10_000 : 0) - (node.hasClass('dim') ? 1000 : 0);
      const radius = (node.width() / 2) * zoom + 1;
      const plate = zoom >= COUNTS_FROM && node.data('hidden') > 0 ? PLATE : 0;
      return { id, x: x * zoom, y: y * zoom, radius, plate, width, height: lines.length * LEADING, rank, isForced };
    });
  }

  /** A name in lines: all of it, or as much as has room among others. */
  #text(name: string, isWhole: boolean): Text {
    const most = isWhole ? Number.POSITIVE_INFINITY : this.#most;
    const room = Math.min(WIDTH, this.#cy.width() * WIDTH_SHARE);
    const key = `${most} ${room} ${name}`;
    const known = this.#texts.get(key);
    if (known) return known;
    this.#brush.font = this.#font();
    const measure = (text: string) => this.#brush.measureText(text).width;
    const lines = wrapped(name, room, most, measure);
    const text = { lines, width: Math.ceil(Math.max(...lines.map(measure))) };
    this.#texts.set(key, text);
    return text;
  }

  #isForced = (node: NodeSingular) => node.id() === this.#hovered || node.hasClass('selected');

  #font = (size = SIZE) => `500 ${size}px ${this.#paint.font}`;

  #draw(): void {
    if (isMovedPicture(this.#cy) && this.#boxes) this.#follow();
    else this.#drawAnew();
  }

  /** Moves the names with the picture, as they were drawn. */
  #follow(): void {
    const { zoom, pan } = this.#drawnAt;
    const [factor, to] = [this.#cy.zoom() / zoom, this.#cy.pan()];
    this.#layer.style.transform = `translate(${to.x - factor * pan.x}px, ${to.y - factor * pan.y}px) scale(${factor})`;
  }

  #drawAnew(): void {
    this.#drawnAt = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    this.#layer.style.transform = '';
    const { clientWidth: width, clientHeight: height } = this.#layer;
    const density = devicePixelRatio || 1;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (this.#layer.width !== across || this.#layer.height !== down) {
      this.#layer.width = across;
      this.#layer.height = down;
    }
    const { x, y } = this.#cy.pan();
    this.#brush.setTransform(density, 0, 0, density, 0, 0);
    this.#brush.clearRect(0, 0, width, height);
    this.#brush.translate(x, y);
    this.#drawNames();
    this.#drawCounts();
  }

  #drawNames(): void {
    const brush = this.#brush;
    brush.font = this.#font();
    brush.textAlign = 'center';
    brush.textBaseline = 'middle';
    brush.lineJoin = 'round';
    brush.lineWidth = 3.5;
    brush.strokeStyle = this.#paint.colour('surface');
    for (const { id, left, top, width, height } of this.#chosen()) {
      if (!this.#isInSight(left, top, width, height)) continue;
      const node = this.#cy.getElementById(id);
      brush.fillStyle = this.#paint.colour(node.hasClass('dim') ? 'ink-soft' : 'ink');
      this.#text(node.data('name'), this.#isForced(node)).lines.forEach((line, i) => {
        const at = [left + width / 2, top + (i + 0.5) * LEADING] as const;
        brush.strokeText(line, ...at);
        brush.fillText(line, ...at);
      });
    }
  }

  /** What is far outside is not drawn: where a canvas is large, text is what takes longest. */
  #isInSight(left: number, top: number, width: number, height: number): boolean {
    const { x, y } = this.#cy.pan();
    const { clientWidth, clientHeight } = this.#layer;
    return left + x < clientWidth && left + x + width > 0 && top + y < clientHeight && top + y + height > 0;
  }

  /** How many links of a node are not drawn, in a small plate at its upper right. */
  #drawCounts(): void {
    const zoom = this.#cy.zoom();
    if (zoom < COUNTS_FROM) return;
    const brush = this.#brush;
    brush.font = this.#font(10);
    for (const node of this.#cy.nodes('.organisation')) {
      const hidden: number = node.data('hidden');
      if (hidden === 0) continue;
      const text = `+${hidden}`;
      const width = brush.measureText(text).width + 6;
      const { x, y } = node.position();
      const reach = (node.width() / 2) * zoom * 0.75;
      const [left, top] = [x * zoom + reach - 3, y * zoom - reach - 9];
      if (!this.#isInSight(left, top, width, PLATE)) continue;
      brush.globalAlpha = node.hasClass('dim') ? 0.6 : 1;
      brush.beginPath();
      brush.roundRect(left, top, width, 13, 6);
      brush.fillStyle = this.#paint.colour('raised');
      brush.strokeStyle = this.#paint.colour('edge-strong');
      brush.lineWidth = 1;
      brush.fill();
      brush.stroke();
      brush.fillStyle = this.#paint.colour('ink');
      brush.fillText(text, left + width / 2, top + 7);
    }
    brush.globalAlpha = 1;
  }
}
