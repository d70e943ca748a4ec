/** One row of a table. */
export interface TableRow {
  /** Its number among the rows of the file, from 1, those that are broken included: the same whenever the file is read. */
  number: number;
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

/** What stands in a row in the place of bytes that are not UTF-8, and what is said of such a row. */
export const LOST = '\ufffd';
export const NOT_UTF8 = 'It is not UTF-8: save the file as UTF-8.';

export type ReadRow = TableRow | BrokenRow;

export const isBroken = (row: ReadRow): row is BrokenRow => 'problem' in row;
