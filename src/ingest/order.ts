import type { GivenDocument } from './dossier.ts';

/**
 * The documents in the order in which they can be written: each after those whose records its own lead to. Documents
 * that lead to each other in a ring come as one group, to be written together; else a group is one document.
 * Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
 */
export function inWritingOrder(documents: GivenDocument[]): GivenDocument[][] {
  const ownerOf = new Map(documents.flatMap((document) => document.records.map(({ id }) => [id, document] as const)));
  const groups: GivenDocument[][] = [];
  const numbers = new Map<GivenDocument, number>();
  const open: GivenDocument[] = [];

  /** Gives the lowest number of an open document that this one leads back to. */
  const visit = (document: GivenDocument): number => {
    const number = numbers.size;
    numbers.set(document, number);
    open.push(document);
    let lowest = number;
    for (const next of neededBy(document, ownerOf)) {
      if (!numbers.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, numbers.get(next)!);
    }
    if (lowest === number) groups.push(open.splice(open.indexOf(document)));
    return lowest;
  };
  for (const document of documents) if (!numbers.has(document)) visit(document);
  return groups;
}

function neededBy(document: GivenDocument, ownerOf: Map<string, GivenDocument>): Set<GivenDocument> {
  const targets = document.records.flatMap(({ relationships }) => relationships.map(({ to }) => ownerOf.get(to)));
  const needed = new Set(targets.filter((owner) => owner !== undefined));
  needed.delete(document);
  return needed;
}
