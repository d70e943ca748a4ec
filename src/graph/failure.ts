import neo4j from 'neo4j-driver';
import { LiaisonError, tooMuch, unavailable } from '../domain/errors.ts';

/**
 * What Neo4j answers when it could not write to its disk, and from then on to every question until it is started again.
 * Source: seen of Neo4j 5.26 on a full disk, at a log and at a store file (docs/adr/0022).
 */
const STOPPED = /^Neo\.DatabaseError\.Transaction\.Transaction(StartFailed|LogError|CommitFailed)$/;

const codeOf = (error: unknown): string => (error as { code?: string } | undefined)?.code ?? '';

/** Whether an error says that Neo4j has stopped the database and has to be started again, as it came or as `asUnavailable`. */
export const hasStopped = (error: unknown): boolean =>
  STOPPED.test(codeOf(error)) || STOPPED.test(codeOf((error as Error | undefined)?.cause));

/** Whether a statement would have taken more memory than Neo4j grants it beside all that is asked at the moment. */
export const isTooLarge = (error: unknown): boolean => /OutOfMemoryError$/.test(codeOf(error));

/** The same of a question, which is told to ask for less: it would mostly take as much again. */
export const asRefusalOfQuestion = (error: unknown): unknown =>
  isTooLarge(error) ? Object.assign(tooMuch(TOO_LARGE_SENTENCE), { cause: error }) : asUnavailable(error);

/** The error, or that the graph does not answer now if it says so. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof LiaisonError) return error;
  const code = codeOf(error);
  // All connections are in use: the driver has no code for that.
  const isCrowded = error instanceof Error && error.message.startsWith('Connection acquisition timed out');
  const timedOut = code.includes('TransactionTimedOut') || code.includes('Terminated') || isCrowded;
  if (hasStopped(error)) return Object.assign(unavailable(STOPPED_SENTENCE), { cause: error });
  if (timedOut || neo4j.isRetryableError(error as Error)) {
    return Object.assign(unavailable(), { cause: error });
  }
  return error;
}

const TOO_LARGE_SENTENCE =
  'This takes more memory than the graph may use for it now. Ask for less: name an organisation or a topic, or set narrower conditions.';

/** For whoever asks while it is so. */
export const STOPPED_SENTENCE =
  'Neo4j could not write and has stopped the graph; mostly its disk is full. Nothing is half-written. Make room on the disk; once Neo4j was started again, do the same again.';
