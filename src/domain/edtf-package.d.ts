/** The part of the package `edtf` (which ships no types) that this project calls. */
declare module 'edtf' {
  /** A node of the parse tree: an interval's or a set's `values` are nodes or null, a date's are numbers. */
  export interface ParseTree {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    level: 0 | 1 | 2 | 3;
    values: unknown[];
  }

  /** Parses an EDTF text of any level; throws an Error, without a type of its own, if it is none. */
  export function parse(text: string): ParseTree;
}
