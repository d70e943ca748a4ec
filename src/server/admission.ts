import pLimit from 'p-limit';
import { unavailable } from '../domain/errors.ts';

/** Runs work when there is a place for it. */
export type Admit = <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;

/** The places, and how many of them are taken at the moment. */
export interface Admission {
  admit: Admit;
  operations(): { atWork: number; waiting: number };
}

/** How many operations may be at work and waiting, and how many milliseconds one waits at most. */
export interface Places {
  atWork: number;
  waiting: number;
  patience: number;
}

/**
 * At most so many operations at work, those that wait in the order in which they came, so that a crowd is told to come
 * back instead of slowing everyone down. Nobody waits longer than `patience`: who got a place later would have no time
 * left to be answered in, and a queue of such people keeps a server busy with answers that nobody gets. Who gives up
 * waiting (`signal`) leaves the queue at once and is answered with the signal's reason.
 * @throws LiaisonError `UNAVAILABLE` when the queue is full or too slow, which the server answers as 503.
 */
export function createAdmission(places: Places): Admission {
  const limit = pLimit(places.atWork);
  let waiting = 0;

  const admit: Admit = async (signal, work) => {
    signal.throwIfAborted();
    if (limit.activeCount < places.atWork) return limit(work);
    if (waiting >= places.waiting) throw busy();
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
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      const giveUp = (reason: unknown) => {
        stopWaiting();
        reject(reason);
      };
      const onAbort = () => giveUp(signal.reason);
      const timer = setTimeout(() => giveUp(busy()), places.patience);
      signal.addEventListener('abort', onAbort);
      void limit(() => turn?.());
    });
  };
  return { admit, operations: () => ({ atWork: limit.activeCount, waiting }) };
}

const busy = () => unavailable('The server is busy. Ask again in a second.');
