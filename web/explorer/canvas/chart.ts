import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Place } from '../state/view.ts';
import type { LineElement, NodeElement } from './elements.ts';
import type { Reach } from './labels.ts';
import { isMoving } from './motion.ts';

/** What a person does to the canvas. */
export interface Deeds {
  select(id: string | null): void;
  hover(id: string | null): void;
  open(id: string): void;
  move(places: Record<string, Place>): void;
}

const MARGIN = 6;
const LEAST_REACH: Reach = { x: 70, y: 32 };
/** On a narrow canvas names have no more than such a part of it at each side. */
const SIDE_SHARE = 0.1;
/** Room for the line at the foot of the canvas. */
const FOOT = 16;
/** Room for the buttons at its side. */
const SIDE = 44;
/** A few nodes are not blown up to fill the canvas. */
const FIT_AT_MOST = 1.15;
/** A picture is still the same if one node in so many stands where it stood. */
const STILL_THE_SAME = 10;
export const ZOOM_STEP = 1.3;

/** From far away nodes and lines are drawn larger than they are, up to what the space between them allows. */
const DISTANCES = [
  { below: 0.3, nodes: 1.5, lines: 2 },
  { below: 0.5, nodes: 1.3, lines: 1.6 },
  { below: 0.75, nodes: 1.1, lines: 1.25 },
  { below: Number.POSITIVE_INFINITY, nodes: 1, lines: 1 },
];

/** Draws nodes and lines as large as the zoom asks for, in steps: those that came, or all when the step is another one. */
export function rescale(cy: Core, isForced = false): void {
  const distance = DISTANCES.find(({ below }) => cy.zoom() < below)!;
  if (!isForced && cy.scratch('distance') === distance) return;
  cy.scratch('distance', distance);
  const { below, nodes, lines } = distance;
  const of = (element: SingularElementArgument, factor: number) =>
    factor * (element.data('size') ?? element.data('width'));
  cy.batch(() => {
    for (const [elements, factor] of [
      [cy.nodes(), nodes],
      [cy.edges(), lines],
    ] as const)
      for (const element of elements) {
        if (element.data('drawn') !== of(element, factor)) element.data('drawn', of(element, factor));
        element.toggleClass('far', below <= 0.5);
      }
  });
}

/**
 * Brings the canvas to what is to be drawn: what stays is changed in place, the rest comes or goes. Tells whether it is
 * another picture now, with hardly a node where it was.
 */
export function sync(cy: Core, { nodes, lines }: { nodes: NodeElement[]; lines: LineElement[] }): boolean {
  const there = nodes.filter(({ data }) => cy.getElementById(data.id).nonempty());
  const stood = there.filter(({ data, position }) => isAt(cy.getElementById(data.id), position));
  const wanted = new Set([...nodes, ...lines].map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const element of [...nodes, ...lines]) {
      const there = cy.getElementById(element.data.id);
      if (there.empty()) fresh.push(structuredClone(element));
      else {
        there.data(element.data);
        there.classes(there.hasClass('hovered') ? [...element.classes, 'hovered'] : element.classes);
        if (element.group === 'nodes') stand(there, element.position);
      }
    }
    cy.add(fresh);
  });
  cy.scratch('lines', lines.length);
  rescale(cy, true);
  return there.length === 0 || (there.length > 1 && stood.length * STILL_THE_SAME < there.length);
}

function stand(node: NodeSingular, { x, y }: Place): void {
  if (!node.grabbed() && !isAt(node, { x, y })) node.position({ x, y });
}

const isAt = (node: NodeSingular, { x, y }: Place) => node.position('x') === x && node.position('y') === y;

/** Everything drawn within sight, with room for names around it: gives how much room there is. */
export function fitAll(cy: Core): Reach {
  if (cy.nodes().empty()) return LEAST_REACH;
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false, includeUnderlays: false });
  const [width, height] = [cy.width() - SIDE, cy.height() - FOOT];
  const side = Math.min(LEAST_REACH.x, width * SIDE_SHARE);
  const across = Math.max(width / 3, width - 2 * (MARGIN + side));
  const down = Math.max(height / 3, height - 2 * (MARGIN + LEAST_REACH.y));
  const zoom = Math.min(FIT_AT_MOST, across / w, down / h);
  const reach = { x: (width - w * zoom) / 2, y: (height - h * zoom) / 2 };
  cy.viewport({ zoom, pan: { x: reach.x - x1 * zoom, y: reach.y - y1 * zoom } });
  return { x: Math.max(side, reach.x - MARGIN), y: Math.max(LEAST_REACH.y, reach.y - MARGIN) };
}

/** Whether something is drawn where one does not see it. */
export function isBeyondSight(cy: Core): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  return cy
    .nodes()
    .toArray()
    .some((node) => {
      const { x, y } = node.position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
}

/** Nearer or further, the middle of the canvas staying where it is. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Tells what a person does with mouse or finger. */
export function listen(cy: Core, host: HTMLElement, deeds: Deeds): void {
  cy.on('zoom', () => isMoving(cy) || rescale(cy));
  cy.on('tap', ({ target }) => deeds.select(target === cy ? null : (target.data('of') ?? target.id())));
  cy.on('dbltap', 'node.organisation', ({ target }) => deeds.open(target.id()));
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = target.position();
    deeds.move({ [target.id()]: { x, y } });
  });
  cy.on('mouseover', 'node, edge', ({ target }) => {
    target.addClass('hovered');
    host.style.cursor = 'pointer';
    deeds.hover(target.data('of') ?? target.id());
  });
  const leave = () => {
    cy.elements('.hovered').removeClass('hovered');
    host.style.cursor = '';
    deeds.hover(null);
  };
  cy.on('mouseout', 'node, edge', leave);
  host.addEventListener('mouseleave', leave);
}
