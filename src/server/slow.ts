import type { FastifyBaseLogger } from 'fastify';

/** To be told of a statement that the graph was asked: its file of `cypher/`, how long it took, for which request. */
export type StatementAsked = (statement: string, milliseconds: number, failed: boolean, requestId?: string) => void;

/**
 * Writes a line for each statement that took `slow` milliseconds or more: its file, never its parameters. One asked for a
 * request is a warning under the request's id; others (planning after a start, keeping answers) are as long as they are.
 */
export function slowStatements(log: FastifyBaseLogger, slow: number): StatementAsked {
  return (statement, milliseconds, failed, requestId) => {
    if (milliseconds < slow) return;
    const line = { statement, ms: Math.round(milliseconds), ...(failed && { failed }) };
    if (requestId) log.warn({ requestId, ...line }, 'a slow statement');
    else log.info(line, 'a slow statement');
  };
}
