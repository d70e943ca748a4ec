import './canvas.css';
import cytoscape, { type Core } from 'cytoscape';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useDrawn } from '../answers.ts';
import { IconButton } from '../panels/icon-button.tsx';
import { families } from '../state/families.ts';
import { useStore, useView } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { fitAll, isBeyondSight, listen, rescale, sync, ZOOM_STEP, zoomBy } from './chart.ts';
import { elementsOf } from './elements.ts';
import { askToExpand } from './expand-dialog.tsx';
import { useHovered } from './hovered.ts';
import { LabelLayer } from './label-layer.ts';
import { looks } from './looks.ts';
import { moveAsPicture } from './motion.ts';
import { followTheme, readPaint, stylesheetOf } from './style.ts';
import { ofWheel } from './wheel.ts';

interface Chart {
  cy: Core;
  labels: LabelLayer;
}

/** How long after the first picture other regions may still find their height. */
const FINDING_ITS_SIZE = 1500;

/** The graph as a picture. The tree beside it says the same in words, so it is hidden from those who listen. */
export default function Canvas() {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLCanvasElement>(null);
  const icons = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const chart = useChart(host, layer, icons);
  const { drawing } = useDrawn();
  usePicture(chart);
  useEffect(() => ofWheel(surface.current!), []);
  const withChart = (deed: (chart: Chart) => void) => () => chart.current && deed(chart.current);
  return (
    <>
      <div className="canvas" aria-hidden="true" ref={surface}>
        <div className="canvas-picture" ref={host} />
        <canvas className="canvas-labels" ref={layer} />
        <div hidden ref={icons}>
          {families.map(({ family }) => {
            const { icon: Icon } = looks[family];
            return <Icon key={family} data-family={family} size={96} />;
          })}
        </div>
      </div>
      <div className="canvas-zoom" hidden={drawing.organisations.length === 0}>
        <IconButton name="Zoom in" icon={<Plus />} onPress={withChart(({ cy }) => zoomBy(cy, ZOOM_STEP))} />
        <IconButton name="Zoom out" icon={<Minus />} onPress={withChart(({ cy }) => zoomBy(cy, 1 / ZOOM_STEP))} />
        <IconButton name="Fit" icon={<Maximize />} onPress={withChart(fitChart)} />
      </div>
    </>
  );
}

/** The one cytoscape, from when the canvas comes until it goes. */
function useChart(
  host: RefObject<HTMLDivElement | null>,
  layer: RefObject<HTMLCanvasElement | null>,
  icons: RefObject<HTMLDivElement | null>,
): RefObject<Chart | null> {
  const chart = useRef<Chart | null>(null);
  useEffect(() => {
    const paint = readPaint();
    const cy = cytoscape({
      container: host.current,
      style: stylesheetOf(paint, icons.current!),
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    // Before the names, which are drawn at the same moments.
    moveAsPicture(cy, () => {
      rescale(cy);
      labels.choose();
    });
    const labels = new LabelLayer(cy, layer.current!, paint);
    const { act } = useStore.getState();
    listen(cy, host.current!, {
      select: (id) => act({ type: 'select', id }),
      hover: (id) => {
        labels.hover(id);
        useHovered.setState({ id });
      },
      open: (id) => {
        const isExpanded = useStore.getState().history.present.expansions.some(({ of }) => of === id);
        if (isExpanded) act({ type: 'collapse', of: id });
        else askToExpand(id);
      },
      move: (places) => act({ type: 'move', places }),
    });
    const forgetTheme = followTheme(() => {
      const changed = readPaint();
      cy.style(stylesheetOf(changed, icons.current!));
      labels.repaint(changed);
    });
    const sizes = new ResizeObserver(() => cy.resize());
    sizes.observe(host.current!);
    chart.current = { cy, labels };
    return () => {
      chart.current = null;
      forgetTheme();
      sizes.disconnect();
      cy.destroy();
    };
  }, [host, layer, icons]);
  return chart;
}

/** Keeps the picture as the view has it, and fits it once for each question, and when what comes is out of sight. */
function usePicture(chart: RefObject<Chart | null>): void {
  const { drawing } = useDrawn();
  const view = useView((present) => present);
  const { places, selection, question, ways } = view;
  const elements = useMemo(
    () => elementsOf({ places, selection, question, ways }, drawing),
    [drawing, places, selection, question, ways],
  );
  const subject = subjectOf(view);
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    if (!chart.current) return;
    const { cy, labels } = chart.current;
    const { length: before } = cy.nodes();
    const isOther = sync(cy, elements);
    labels.choose();
    const hasCome = elements.nodes.length > before && isBeyondSight(cy);
    if (elements.nodes.length === 0 || (!isOther && !hasCome && fitted.current === subject)) return;
    fitted.current = subject;
    fitChart(chart.current);
    return refitting(chart.current);
  }, [chart, elements, subject]);
}

/** Everything within sight; names may reach as far as there is room around it. */
const fitChart = ({ cy, labels }: Chart) => labels.reach(fitAll(cy));

/** The other regions come to their height a little later: until then the picture is fitted to what is left of it. */
function refitting(chart: Chart): () => void {
  const { cy } = chart;
  const again = () => fitChart(chart);
  const stop = () => cy.off('resize', again);
  cy.on('resize', again);
  cy.one('tapstart scrollzoom', stop);
  const end = setTimeout(stop, FINDING_ITS_SIZE);
  return () => {
    clearTimeout(end);
    stop();
  };
}

/** What a picture is about: another subject is another picture. */
const subjectOf = ({ question, ways }: View): string =>
  JSON.stringify(
    ways ? [ways.from, ways.to] : [question.who, question.with, question.who ?? question.with ?? question.on],
  );
