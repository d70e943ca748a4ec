/** One row of a table. */
export interface TableRow {
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** Where it begins, in Unicode code points of the file's text. */
  start: number;
  /** Its words in the file, without the line end. */
  quote: string;
  /** What stands in its columns. */
  cells: Record<string, string>;
}

/** A row that is none: what is wrong with it. */
export interface BrokenRow {
  line: number;
  quote: string;
  problem: string;
}

export type ReadRow = TableRow | BrokenRow;

export const isBroken = (row: ReadRow): row is BrokenRow => 'problem' in row;

/** How many Unicode code points a text has. */
export function codePoints(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  return Array.from(text).length;
}
