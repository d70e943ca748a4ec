import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Place } from '../state/view.ts';
import type { LineElement, NodeElement } from './elements.ts';
import type { LabelLayer } from './label-layer.ts';

/** What a person does to the canvas. */
export interface Deeds {
  select(id: string | null): void;
  hover(id: string | null): void;
  open(id: string): void;
  move(places: Record<string, Place>): void;
}

const MARGIN = 14;
const STEPS = 4;
/** A few nodes are not blown up to fill the canvas. */
const FIT_AT_MOST = 1.15;
export const ZOOM_STEP = 1.3;

/** Brings the canvas to what is to be drawn: what stays is changed in place, the rest comes or goes. */
export function sync(cy: Core, { nodes, lines }: { nodes: NodeElement[]; lines: LineElement[] }): void {
  const wanted = new Set([...nodes, ...lines].map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const element of [...nodes, ...lines]) {
      const there = cy.getElementById(element.data.id);
      if (there.empty()) fresh.push(element);
      else {
        there.data(element.data);
        there.classes(element.classes);
        if (element.group === 'nodes') stand(there, element.position);
      }
    }
    cy.add(fresh);
  });
}

function stand(node: NodeSingular, { x, y }: Place): void {
  const now = node.position();
  if (!node.grabbed() && (now.x !== x || now.y !== y)) node.position({ x, y });
}

/** Everything drawn within sight, names too: which of them are shown depends on the zoom, so it is found by steps. */
export function fitAll(cy: Core, labels: LabelLayer): void {
  if (cy.nodes().empty()) return;
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false, includeUnderlays: false });
  const free = { w: Math.max(80, cy.width() - 2 * MARGIN), h: Math.max(80, cy.height() - 2 * MARGIN) };
  cy.zoom(Math.min(FIT_AT_MOST, free.w / w, free.h / h));
  for (let step = 0; step < STEPS; step++) {
    const { left, right, top, bottom } = labels.overhang();
    const across = Math.max(free.w / 3, free.w - left - right);
    const down = Math.max(free.h / 3, free.h - top - bottom);
    const zoom = Math.min(FIT_AT_MOST, across / w, down / h);
    cy.viewport({
      zoom,
      pan: {
        x: (cy.width() - w * zoom + left - right) / 2 - x1 * zoom,
        y: (cy.height() - h * zoom + top - bottom) / 2 - y1 * zoom,
      },
    });
  }
}

/** Nearer or further, the middle of the canvas staying where it is. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Tells what a person does with mouse or finger. */
export function listen(cy: Core, host: HTMLElement, deeds: Deeds): void {
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
  cy.on('mouseout', 'node, edge', ({ target }) => {
    target.removeClass('hovered');
    host.style.cursor = '';
    deeds.hover(null);
  });
}
