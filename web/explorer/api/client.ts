import type { TypedDocumentString } from './__generated__/graphql.ts';

/** A question that the server refused, or that did not reach it. `message` says what to do. */
export class ApiError extends Error {
  /** As in the API: INVALID, NOT_FOUND, LIMIT, UNAVAILABLE, FORBIDDEN …; OFFLINE when no answer came. */
  readonly code: string;
  readonly field: string | undefined;
  /** Whether the server asks for a token, or for another one than it was sent. */
  readonly isForToken: boolean;

  constructor(code: string, message: string, field?: string, isForToken = false) {
    super(message);
    this.code = code;
    this.field = field;
    this.isForToken = isForToken;
  }
}

interface Answer<T> {
  data?: T;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
}

const TOKEN = 'liaison-token';

/** What the server asks for as a token, kept until the browser's tab is closed. */
export const token = {
  read: (): string | null => sessionStorage.getItem(TOKEN),
  keep: (given: string): void => sessionStorage.setItem(TOKEN, given),
};

/** Asks the API. @throws ApiError, or the reason of `signal`. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await send<Result>(JSON.stringify({ query: document.toString(), variables }), signal);
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.field);
  if (!answer.data) throw new ApiError('INTERNAL', 'The server sent no answer. Try again.');
  return answer.data;
}

async function send<T>(body: string, signal: AbortSignal | undefined): Promise<Answer<T>> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  const given = token.read();
  if (given !== null) headers.authorization = `Bearer ${given}`;
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
    if (response.status === 401) throw new ApiError('FORBIDDEN', unlocking(given), undefined, true);
    return (await response.json()) as Answer<T>;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ApiError) throw error;
    throw new ApiError(
      'OFFLINE',
      'The server does not answer. Check that Liaison is running, then try again.',
      String(error),
    );
  }
}

const unlocking = (given: string | null) =>
  given === null
    ? 'This server asks for a token. Enter the one that it was started with.'
    : 'The server did not accept this token. Enter the one that it was started with.';
