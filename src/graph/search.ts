import { z } from 'zod';
import { type Key, type Page, pageOf } from './page.ts';
import type { Ask } from './query.ts';

export interface SearchQuestion {
  /** What was typed, folded to lower case without marks: matches whole names. */
  folded: string;
  /** What was typed: matches identifiers. */
  text: string;
  /** The Lucene query for words and beginnings of words. */
  lucene: string;
  /** Labels to look for. */
  labels: string[];
  first: number;
  after: Key | null;
}

/** Ids of what was found, best first; counting stops at 1,000. */
export async function findByText(ask: Ask, question: SearchQuestion): Promise<Page<{ id: string; matched: string }>> {
  const [page] = await ask(
    'search/find',
    { ...question },
    pageOf({ id: z.string(), matched: z.string() }).omit({ place: true }),
  );
  return page!;
}
