import type { FastifyBaseLogger } from 'fastify';

/** What belongs to one GraphQL request and is wanted where an operation is noted and where an error is masked. */
export interface RequestScope {
  /** What a person quotes to the operator; stands in the log and in the header `x-request-id`. */
  requestId: string;
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

/** What Apollo hands through: what the resolvers share, and beside it the scope, of which they know nothing. */
export interface Scoped {
  scope: RequestScope;
}

/**
 * Of which request an error is, noted just before it is masked, for which Apollo hands nothing through. Node can find it
 * by AsyncLocalStorage as well, but before its version 24 each promise of every request then costs more.
 */
export const scopeOfError = new WeakMap<Error, RequestScope>();
