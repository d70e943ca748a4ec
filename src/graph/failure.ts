import neo4j from 'neo4j-driver';
import { LiaisonError, unavailable } from '../domain/errors.ts';

/** The error, or that the graph does not answer now if it says so. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof LiaisonError) return error;
  const code = (error as { code?: string })?.code ?? '';
  // All connections are in use: the driver has no code for that.
  const isCrowded = error instanceof Error && error.message.startsWith('Connection acquisition timed out');
  const timedOut = code.includes('TransactionTimedOut') || code.includes('Terminated') || isCrowded;
  if (timedOut || neo4j.isRetryableError(error as Error)) {
    return Object.assign(unavailable(), { cause: error });
  }
  return error;
}
