import { CircleDot, Flag, Globe, Landmark, type LucideIcon, Network, Shield } from 'lucide-react';
import type { LineStyle, Organisation } from '../state/drawing.ts';
import type { Family } from '../state/families.ts';

/** How a family looks: the one table for canvas and legend. */
export interface Look {
  icon: LucideIcon;
  /** Corners within a square from -1 to 1, x and y by turns; null is a circle. */
  corners: number[] | null;
  /** How much of the node the icon fills. */
  icons: string;
}

/** The corners of a regular polygon, the first at the given turn. */
const regular = (count: number, turn: number): number[] =>
  Array.from({ length: count }, (_, i) => turn + (i * 2 * Math.PI) / count).flatMap((angle) => [
    Number(Math.cos(angle).toFixed(3)),
    Number(Math.sin(angle).toFixed(3)),
  ]);

export const looks: Record<Family, Look> = {
  body: { icon: Globe, corners: null, icons: '62%' },
  part: { icon: Network, corners: regular(6, 0), icons: '52%' },
  state: { icon: Landmark, corners: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86], icons: '58%' },
  service: { icon: Shield, corners: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.25, 0, 1, -0.9, 0.25], icons: '52%' },
  mission: { icon: Flag, corners: [0, -1, 1, 0, 0, 1, -1, 0], icons: '44%' },
  other: { icon: CircleDot, corners: regular(8, Math.PI / 8), icons: '48%' },
};

export const lines: readonly { line: LineStyle | 'possible' | 'disputed'; label: string }[] = [
  { line: 'firm', label: 'Going on or ended' },
  { line: 'unstated', label: 'Status unstated' },
  { line: 'intended', label: 'Planned or supported' },
  { line: 'met', label: 'Met' },
  { line: 'member', label: 'Member of' },
  { line: 'possible', label: 'Possible then' },
  { line: 'disputed', label: 'Disputed' },
];

/** Known only by the words of a document, or several together: no organisation that one could point at. */
export const isHollow = ({ identity }: Organisation): boolean => identity !== 'NAMED';

/** Half the size of a node, in units of the canvas, by how many links it has, drawn or not. */
export const radiusOf = (links: number): number => Math.round(Math.min(34, 15 + 3 * Math.sqrt(links)));

export const HUB_RADIUS = 9;
