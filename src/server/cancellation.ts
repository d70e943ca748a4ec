import type { ServerResponse } from 'node:http';
import { unavailable } from '../domain/errors.ts';

/** After the signal, what the resolvers still have to say themselves is waited for this long, in milliseconds. */
const LAST_WORDS = 250;

/**
 * Does one operation under a signal that aborts when the client has left or `deadline` milliseconds have passed, with
 * a LiaisonError `UNAVAILABLE` as its reason.
 */
export async function underSignal<Result>(
  response: ServerResponse,
  deadline: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const operation = new AbortController();
  const timer = setTimeout(() => {
    const sentence = `The answer took longer than ${deadline / 1000} seconds. Ask for less, or ask again later.`;
    operation.abort(unavailable(sentence));
  }, deadline);
  // A response also closes after a normal end, but then nobody listens any more.
  const onClose = () => operation.abort(unavailable('The client has left.'));
  response.once('close', onClose);
  try {
    return await work(operation.signal);
  } finally {
    clearTimeout(timer);
    response.off('close', onClose);
  }
}

/**
 * The answer, or the signal's reason if it does not come shortly after the signal: GraphQL does not stop resolvers, so
 * one that does not listen would hold its client and its place.
 */
export async function unlessAborted<Result>(signal: AbortSignal, answer: Promise<Result>): Promise<Result> {
  let lastWords: NodeJS.Timeout | undefined;
  let onAbort = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    onAbort = () => {
      lastWords = setTimeout(() => reject(signal.reason), LAST_WORDS);
    };
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(lastWords);
    signal.removeEventListener('abort', onAbort);
  }
}
