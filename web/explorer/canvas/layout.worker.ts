import { arranged, type Picture } from './arrange.ts';

/** Arranges a picture beside the page, which stays quick meanwhile. */
self.onmessage = ({ data }: MessageEvent<{ order: number; picture: Picture }>) => {
  self.postMessage({ order: data.order, places: arranged(data.picture) });
};
