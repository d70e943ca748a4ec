import neo4j, { type QueryResult } from 'neo4j-driver';
import type { z } from 'zod';
import { PARAMETER, statementText } from './statements.ts';

/** What a statement takes: plain values; whole numbers become Neo4j integers, never floats. */
export type Parameters = Record<string, unknown>;

/** What a statement can be run on: a session, or a transaction (a test rolls it back). */
export interface Runner {
  run(text: string, parameters: Record<string, unknown>, configuration?: object): PromiseLike<QueryResult>;
}

/**
 * Asks one statement of `cypher/` and gives its rows, each parsed: nothing enters TypeScript unparsed.
 * `statement` is the file's name (`link/of`), `row` the shape of one row by the statement's column names,
 * made once beside the function that asks: zod compiles a shape when it first parses, which takes longer than a question.
 */
export type Ask = <Row>(statement: string, parameters: Parameters, row: z.ZodType<Row>) => Promise<Row[]>;

/** Numbers without a fraction reach Cypher as integers: LIMIT and the days refuse a float. */
export function asParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameters);
  if (value === undefined) return null;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameters(inner)]));
  }
  return value;
}

/** Runs a statement on a session or transaction. `configuration` goes to the driver (timeout, metadata). */
export async function runStatement<Row>(
  runner: Runner,
  statement: string,
  parameters: Parameters,
  row: z.ZodType<Row>,
  configuration?: object,
): Promise<Row[]> {
  const text = statementText(statement);
  const asked = { [PARAMETER]: asParameters(parameters) };
  try {
    const result = await withoutTrace(() => runner.run(text, asked, configuration));
    return result.records.map((record) => row.parse(record.toObject()));
  } catch (error) {
    throw inStatement(statement, error);
  }
}

/**
 * The driver writes down a stack trace with each question, in case it fails, and what the source maps do to one takes as
 * long as parsing the answer.
 */
function withoutTrace<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The same error, its trace naming the file that was asked. */
function inStatement(statement: string, error: unknown): unknown {
  if (error instanceof Error) error.stack = `${error.stack?.trimEnd()}\n    at cypher/${statement}.cypher`;
  return error;
}
