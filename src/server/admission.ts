import pLimit from 'p-limit';
import { unavailable } from '../domain/errors.ts';

/** Runs work when there is a place for it. */
export type Admit = <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;

/**
 * At most so many operations at work and so many waiting, so that a crowd is told to come back instead of slowing
 * everyone down. Who gives up waiting (`signal`) leaves the queue at once and is answered with the signal's reason.
 * @throws LiaisonError `UNAVAILABLE` when every place is taken, which the server answers as 503.
 */
export function createAdmission(places: { atWork: number; waiting: number }): Admit {
  const limit = pLimit(places.atWork);
  let waiting = 0;

  return async (signal, work) => {
    signal.throwIfAborted();
    if (limit.activeCount < places.atWork) return limit(work);
    if (waiting >= places.waiting) throw unavailable('The server is busy. Ask again in a second.');
    waiting += 1;
    return new Promise((resolve, reject) => {
      // The queue of p-limit cannot be left: what stays in it is an empty turn that holds nothing.
      let turn: (() => Promise<void>) | undefined = async () => {
        stopWaiting();
        await work().then(resolve, reject);
      };
      const stopWaiting = () => {
        waiting -= 1;
        turn = undefined;
        signal.removeEventListener('abort', giveUp);
      };
      const giveUp = () => {
        stopWaiting();
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp);
      void limit(() => turn?.());
    });
  };
}
