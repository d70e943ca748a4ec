import type { FastifyBaseLogger } from 'fastify';
import type { Metrics } from './metrics.ts';
import { requestScope } from './scope.ts';

/**
 * Writes a line for each statement that took `slow` milliseconds or more: its file, never its parameters. One asked for a
 * request is a warning under the request's id; others (planning after a start, keeping answers) are as long as they are.
 */
export function slowStatements(log: FastifyBaseLogger, slow: number): Metrics['asked'] {
  return (statement, milliseconds, failed) => {
    if (milliseconds < slow) return;
    const line = { statement, ms: Math.round(milliseconds), ...(failed && { failed }) };
    const scope = requestScope.getStore();
    if (scope) scope.log.warn(line, 'a slow statement');
    else log.info(line, 'a slow statement');
  };
}
