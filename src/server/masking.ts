import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyError } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, LiaisonError } from '../domain/errors.ts';
import { LIMITS_OF_GRAPHQL } from './limits.ts';
import { scopeOfError } from './scope.ts';

type Code = ErrorCode | 'INTERNAL';

/**
 * The one place where an error of a GraphQL request becomes what the client reads. A LiaisonError keeps its sentence
 * and code; what GraphQL itself says about the query keeps its sentence and is `INVALID`; all else is logged under the
 * request id and told as `INTERNAL`, without a word of the inside. One that came up outside of any operation gets an id
 * of its own, until `withRequestId` says of which request it is.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const scope = scopeOfError.get(error as Error);
  const requestId = scope?.requestId ?? randomUUID();
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const told = (code: Code, message: string, field?: string): GraphQLFormattedError => ({
    message: message.trim(),
    ...place,
    extensions: { code, ...(field && { field }), requestId },
  });

  const causes = causesOf(error);
  const ours = causes.find((cause) => cause instanceof LiaisonError);
  if (ours) {
    // What is wrong with a variable is best told by GraphQL, which names it and quotes our sentence.
    const isCoercion = ours.code === 'INVALID' && !formatted.path;
    return told(ours.code, isCoercion ? formatted.message : ours.message, ours.field);
  }
  if (isAboutTheQuery(formatted, causes)) {
    const limit = LIMITS_OF_GRAPHQL.find(({ ending }) => formatted.message.endsWith(ending));
    return limit ? told('LIMIT', limit.sentence) : told('INVALID', formatted.message);
  }
  if (scope) logFailure(scope.log, causes.at(-1));
  else unclaimed.set(requestId, causes.at(-1));
  return told('INTERNAL', somethingWentWrong(requestId));
}

/**
 * What GraphQL says before a resolver has run bears no path. The same class with a path was thrown by a resolver, or
 * by an output that does not fit its type, and says something of the inside.
 */
function isAboutTheQuery(formatted: GraphQLFormattedError, causes: unknown[]): boolean {
  return !formatted.path && causes.at(-1) instanceof GraphQLError;
}

/** The error and what it wraps, outermost first. */
function causesOf(error: unknown): unknown[] {
  const wrapped = error instanceof GraphQLError ? error.originalError : undefined;
  return wrapped ? [error, ...causesOf(wrapped)] : [error];
}

/** Only the cause itself goes to the log: GraphQL's wrapper carries the text of the query. */
function logFailure(log: FastifyBaseLogger, cause: unknown): void {
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  log.error({ failure: { name, message, stack } }, 'a request failed inside');
}

const somethingWentWrong = (requestId: string) =>
  `Something went wrong on our side. Quote request ${requestId} to the operator.`;

const STATUS: Record<Code, number> = {
  INVALID: 400,
  LIMIT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/** Fastify's refusals, and Node's, that deserve a better sentence than "the request could not be read". */
const REFUSALS: Record<string, [Code, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['LIMIT', 'The request is larger than 256 KiB. Send a shorter query or fewer variables.'],
  HPE_HEADER_OVERFLOW: [
    'LIMIT',
    'The head of the request is larger than 16 KiB. Send fewer headers, and a long query by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['LIMIT', 'The request did not come whole in time. Send it again, in one go.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'INVALID',
    'Send the query as JSON, with the header Content-Type: application/json.',
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: ['INVALID', 'The body is not JSON. Send {"query": "…", "variables": {…}}.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['INVALID', 'The body is empty. Send {"query": "…", "variables": {…}}.'],
};

/** The body of every refusal, in the form that GraphQL clients read. */
export function errorBody(code: Code, message: string, requestId: string) {
  return { errors: [{ message, extensions: { code, requestId } }] };
}

/** What failed outside of any operation, by the id in its answer, until it is known of which request it is. */
const unclaimed = new Map<string, unknown>();

/** An answer of Apollo's to this request, also in those of its errors that came up outside of any operation. */
export function withRequestId(body: string, { id, log }: { id: string; log: FastifyBaseLogger }): string {
  const answer: { errors: GraphQLFormattedError[] } = JSON.parse(body);
  const errors = answer.errors.map(({ message, extensions, ...place }) => {
    const given = extensions!.requestId as string;
    if (unclaimed.has(given)) logFailure(log, unclaimed.get(given));
    unclaimed.delete(given);
    return { message: message.replace(given, id), ...place, extensions: { ...extensions, requestId: id } };
  });
  return `${JSON.stringify({ ...answer, errors })}\n`;
}

/** What is answered to an error outside GraphQL (the body, the address, the queue); what is ours is logged. */
export function refusalOf(error: FastifyError | Error, requestId: string, log: FastifyBaseLogger) {
  if (error instanceof LiaisonError) {
    return { status: STATUS[error.code], body: errorBody(error.code, error.message, requestId) };
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 400 && status < 500) {
    const [code, message] = ('code' in error && REFUSALS[error.code]) || ['INVALID', 'The request could not be read.'];
    return { status, body: errorBody(code as Code, message as string, requestId) };
  }
  logFailure(log, error);
  return { status: 500, body: errorBody('INTERNAL', somethingWentWrong(requestId), requestId) };
}
