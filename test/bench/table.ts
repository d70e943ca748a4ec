import type { Line } from './compare.ts';
import type { Figures } from './measure.ts';

const WIDTHS = [30, 5, 22, 22, 22, 22, 9, 11, 9];

/** The heading of the table, and a line of it: `requests/s  p50  p95` of each side, and ours by the others. */
export const heading = (): string =>
  row([
    ...['question', 'conn', 'ours: req/s p50 p95', 'raw', 'raw by Apollo', '@neo4j/graphql'],
    ...['/ raw', '/ by Apollo', '/ @neo4j'],
  ]);

export function lineOf({ question, connections, ours, raw, byApollo, neo4jGraphql }: Line): string {
  return row([
    ...[question, String(connections), ...[ours, raw, byApollo, neo4jGraphql].map(figures)],
    ...[raw, byApollo, neo4jGraphql].map((other) => ratio(ours, other)),
  ]);
}

const row = (cells: string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i]!) : cell.padStart(WIDTHS[i]!))).join(' ');

const figures = (of: Figures | null) => (of ? [of.rps, of.p50, of.p95].map((n) => n.toFixed(1)).join(' ') : '-');

const ratio = (ours: Figures | null, other: Figures | null) =>
  ours && other ? (ours.rps / other.rps).toFixed(2) : '-';

/** Which goals a line at eight connections misses, as sentences; `takes` is the raw p50 at one connection. */
export function missed({ question, connections, ours, raw, neo4jGraphql }: Line, takes: number): string[] {
  if (connections !== 8 || !ours) return [];
  const goal = takes >= 5 ? 0.85 : 0.7;
  const complaints: string[] = [];
  if (raw && ours.rps < goal * raw.rps)
    complaints.push(`${question}: ${ratio(ours, raw)} of the bare route, goal ${goal}`);
  if (neo4jGraphql && ours.rps < 2 * neo4jGraphql.rps) {
    complaints.push(`${question}: ${ratio(ours, neo4jGraphql)} x @neo4j/graphql, goal 2`);
  }
  return complaints;
}
