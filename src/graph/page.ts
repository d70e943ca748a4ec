import { z } from 'zod';

/** One page of a list: `first` from the start (or after a cursor), else `last` from the end (or before one). */
export interface PageRequest {
  first: number | null;
  last: number | null;
  after: Key | null;
  before: Key | null;
}

/** The place of a row in the total order of its list; the last part is an id, so no two rows share it. */
export type Key = (string | number)[];

export const key: z.ZodType<Key> = z.array(z.union([z.string(), z.number()]));

/** A span of days, both included. */
export interface PeriodRequest {
  from: number;
  to: number;
  /** Which states to list: 3 certain, 2 possible, 1 undated. */
  states: number[];
}

/** What a find statement answers to one question. */
export interface Page<Row> {
  total: number;
  rows: (Row & { key: Key })[];
  hasPrevious: boolean;
  hasNext: boolean;
  /** False if something that the question names (an organisation, a topic) does not exist. */
  anchored?: boolean | null | undefined;
}

/** The same of a list that can be asked for a period: counts of all states, listed or not. */
export interface TimedPage<Row> extends Page<Row> {
  certain: number;
  possible: number;
  undated: number;
}

/** The shape of a find statement's row, given the shape of what it lists. */
export const pageOf = <Shape extends z.ZodRawShape>(row: Shape) =>
  z.object({
    place: z.number(),
    total: z.number(),
    rows: z.array(z.object({ ...row, key })),
    hasPrevious: z.boolean(),
    hasNext: z.boolean(),
    anchored: z.boolean().nullish(),
  });

/** The same of a list that can be asked for a period. */
export const timedPageOf = <Shape extends z.ZodRawShape>(row: Shape) =>
  pageOf(row).extend({ certain: z.number(), possible: z.number(), undated: z.number() });

const answers = ['CERTAIN', 'POSSIBLE', 'UNDATED'] as const;

/** The number of a state in Cypher (3, 2, 1) as the word of the API. */
export const inPeriod = z
  .number()
  .int()
  .min(1)
  .max(3)
  .transform((state) => answers[3 - state]!);

/** The words of the API as numbers for Cypher. */
export const stateOf = (answer: (typeof answers)[number]) => 3 - answers.indexOf(answer);
