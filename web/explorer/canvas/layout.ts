import type { Place } from '../state/view.ts';
import type { Picture } from './arrange.ts';
import address from './layout.worker.ts?worker&url';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The page lets no text become a script: only this one address may become a worker. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('app-worker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError('Only the layout runs in a worker.');
    return url;
  },
});

let worker: Worker | undefined;
let orders = 0;

/** Has the worker arrange a picture. @throws Error if the browser starts no worker, or what the layout threw */
export function arrangedAside(picture: Picture): Promise<Record<string, Place>> {
  worker ??= new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  const own = worker;
  const order = ++orders;
  return new Promise((resolve, reject) => {
    const done = () => {
      own.removeEventListener('message', hear);
      own.removeEventListener('error', fail);
    };
    const hear = ({ data }: MessageEvent<{ order: number; places: Record<string, Place> }>) => {
      if (data.order !== order) return;
      done();
      resolve(data.places);
    };
    const fail = () => {
      done();
      worker = undefined;
      reject(new Error('The layout could not be worked out. Choose “Arrange anew” to try again.'));
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', fail);
    own.postMessage({ order, picture });
  });
}
