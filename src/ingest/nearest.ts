import { closest, distance } from 'fastest-levenshtein';

/**
 * What was probably meant by an id, key or word that is unknown: the one of `known` that the fewest letters set apart
 * from it, if those are at most a third of its own; else undefined.
 */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(id, known);
  return distance(id, nearest) <= Math.max(1, id.length / 3) ? nearest : undefined;
}

/** `Did you mean “…”?`, with a space before it, or nothing. */
export function didYouMean(id: string, known: readonly string[]): string {
  const nearest = nearestId(id, known);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
