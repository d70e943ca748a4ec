import type { StylesheetJson } from 'cytoscape';
import { families } from '../state/families.ts';
import { looks } from './looks.ts';

/** The colours and the type of the page as the canvas needs them: worked out, since it knows no custom properties. */
export interface Paint {
  colour(token: string): string;
  font: string;
}

/** Reads the tokens as they hold at the moment, light or dark. */
export function readPaint(): Paint {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const known = new Map<string, string>();
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`;
    known.set(token, getComputedStyle(probe).color);
  }
  const font = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return { colour: (token) => known.get(token)!, font };
}

const TOKENS = [
  ...families.map(({ family }) => `family-${family}`),
  ...['firm', 'unstated', 'intended', 'met', 'member', 'disputed'].map((line) => `line-${line}`),
  ...['surface', 'ink', 'ink-soft', 'accent', 'accent-ink', 'edge', 'edge-strong', 'sunken', 'raised'],
];

/** Calls back whenever the theme becomes another one. Gives what ends it. */
export function followTheme(changed: () => void): () => void {
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const attribute = new MutationObserver(changed);
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  preference.addEventListener('change', changed);
  return () => {
    attribute.disconnect();
    preference.removeEventListener('change', changed);
  };
}

/**
 * How nodes and lines look.
 * @param icons holds an svg for each family, marked by `data-family`
 */
export function stylesheetOf({ colour }: Paint, icons: Element): StylesheetJson {
  return [
    // Where a moved picture ends, the ground of the canvas shows.
    { selector: 'core', style: { 'outside-texture-bg-opacity': 0 } },
    {
      selector: 'node',
      style: {
        width: 'data(drawn)',
        height: 'data(drawn)',
        'border-width': 1.5,
        'border-color': colour('surface'),
        'background-fit': 'none',
        'background-clip': 'none',
        'overlay-opacity': 0,
      },
    },
    ...families.flatMap(({ family }) => familyStyle(family, colour, icons)),
    {
      selector: 'node.hub',
      style: { shape: 'diamond', 'background-color': colour('ink-soft'), 'border-color': colour('surface') },
    },
    {
      selector: 'node.expanded',
      style: {
        'outline-width': 1.5,
        'outline-offset': 3,
        'outline-color': colour('edge-strong'),
        'outline-style': 'solid',
      },
    },
    ...lineStyles(colour),
    { selector: 'node.dim', style: { opacity: 0.6 } },
    { selector: 'edge.dim', style: { opacity: 0.35 } },
    {
      selector: 'node.selected',
      style: {
        'underlay-shape': 'ellipse',
        'underlay-color': colour('accent'),
        'underlay-opacity': 0.35,
        'underlay-padding': 9,
        'z-index': 10,
      },
    },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': colour('accent'), 'underlay-opacity': 0.16, 'underlay-padding': 4, 'z-index': 9 },
    },
    { selector: 'edge.hovered', style: { 'underlay-color': colour('accent'), 'underlay-opacity': 0.4 } },
    { selector: 'node.hovered', style: { 'border-color': colour('accent'), 'border-width': 3 } },
  ] as StylesheetJson;
}

function familyStyle(family: keyof typeof looks, colour: Paint['colour'], icons: Element) {
  const { corners, icons: share } = looks[family];
  const own = colour(`family-${family}`);
  const picture = (ink: string) => ({
    'background-image': pictureOf(icons, family, ink),
    'background-width': share,
    'background-height': share,
  });
  return [
    {
      selector: `node[family = "${family}"]`,
      style: {
        ...(corners ? { shape: 'polygon', 'shape-polygon-points': corners } : { shape: 'ellipse' }),
        'background-color': own,
        ...picture(colour('accent-ink')),
      },
    },
    {
      selector: `node.hollow[family = "${family}"]`,
      style: {
        'background-color': colour('surface'),
        'border-width': 2,
        'border-style': 'dashed',
        'border-dash-pattern': [4, 3],
        'border-color': own,
        ...picture(own),
      },
    },
  ];
}

function lineStyles(colour: Paint['colour']) {
  const line = (name: string, more: object) => ({
    selector: `edge.${name}`,
    style: { 'line-color': colour(`line-${name}`), ...more },
  });
  return [
    { selector: 'edge', style: { width: 'data(drawn)', 'curve-style': 'bezier', 'overlay-opacity': 0 } },
    line('firm', {}),
    line('unstated', {}),
    // Open: a line of the ground between two thin ones.
    line('intended', {
      width: 3.5,
      'line-color': colour('surface'),
      'line-outline-width': 1.3,
      'line-outline-color': colour('line-intended'),
    }),
    line('met', { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] }),
    line('member', { width: 1 }),
    { selector: 'edge.met.far', style: { 'line-dash-pattern': [16, 11] } },
    { selector: 'edge.member.far', style: { width: 2 } },
    { selector: 'edge.intended.far', style: { width: 5, 'line-outline-width': 2.4 } },
    {
      selector: 'edge.directed',
      style: {
        'target-arrow-shape': 'triangle-backcurve',
        'target-arrow-color': colour('line-member'),
        'arrow-scale': 1.1,
      },
    },
    { selector: 'edge.possible', style: { opacity: 0.4 } },
    {
      selector: 'edge.disputed',
      style: {
        label: 'disputed',
        'font-size': 9,
        color: colour('line-disputed'),
        'text-background-color': colour('surface'),
        'text-background-opacity': 1,
        'text-background-padding': 2,
        'text-rotation': 'autorotate',
      },
    },
    {
      selector: 'edge.simple',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'target-arrow-shape': 'none',
        label: '',
        'line-outline-width': 0,
        opacity: 0.55,
      },
    },
    {
      selector: 'edge.simple.intended',
      style: { width: 1.6, 'line-color': colour('line-intended'), 'line-style': 'dotted' },
    },
    { selector: 'edge.simple.disputed', style: { 'line-color': colour('line-disputed') } },
  ];
}

/** An icon as a picture in a data: address. */
function pictureOf(icons: Element, family: string, ink: string): string {
  const icon = icons.querySelector(`svg[data-family="${family}"]`)!.cloneNode(true) as SVGElement;
  icon.setAttribute('stroke', ink);
  return `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(icon))}`;
}
