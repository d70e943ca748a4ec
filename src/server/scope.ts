import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';

/** What belongs to one GraphQL request and is wanted where Apollo hands nothing through, as when an error is masked. */
export interface RequestScope {
  /** What a person quotes to the operator; stands in the log and in the header `x-request-id`. */
  requestId: string;
  /** Aborts when the client has left or the deadline of the operation has passed; the reason is a LiaisonError. */
  signal: AbortSignal;
  log: FastifyBaseLogger;
  /** What the resolvers of the request share. */
  context: object;
  /** The name of the operation, once it is known; for the log. */
  operation?: string | undefined;
  /** The query itself was refused (syntax, validation, variables, limits): nothing was executed. */
  isRefusedQuery?: boolean;
  /** Why the answer lacks something for now, if it does; for the log. */
  unavailable?: string;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
