/** The codes a client can rely on; they reach it as `extensions.code`. */
export type ErrorCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT' | 'UNAVAILABLE';

/**
 * An error whose sentence is meant for the person who asked: it says what is wrong and what to do, and nothing of the
 * inside (no stack, path, address or Cypher). Every other error is masked before it leaves the server.
 */
export class LiaisonError extends Error {
  override readonly name = 'LiaisonError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** For `INVALID`: the argument or field at fault, as the client wrote it (`during.from`). */
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Bad input: names the field and says what would be right. */
export const invalid = (field: string, message: string) => new LiaisonError('INVALID', message, field);

/** No such thing: the id is well formed but finds nothing. */
export const notFound = (message: string) => new LiaisonError('NOT_FOUND', message);

/** The record changed since it was read. */
export const conflict = (message: string) => new LiaisonError('CONFLICT', message);

/** The question is too large to be answered safely: says which bound and how to narrow it. */
export const tooMuch = (message: string) => new LiaisonError('LIMIT', message);

/** The graph does not answer now; the same question may be asked again. */
export const unavailable = (message = 'The graph does not answer at the moment. Try again in a few seconds.') =>
  new LiaisonError('UNAVAILABLE', message);
