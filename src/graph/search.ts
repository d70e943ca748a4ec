import { z } from 'zod';
import { type Key, type Page, pageOf } from './page.ts';
import type { Ask } from './query.ts';
import { type OrganisationRow, organisationRow, type TopicRow, topicRow } from './rows.ts';

export interface SearchQuestion {
  /** What was typed, folded to lower case without marks: matches whole names. */
  folded: string;
  /** What was typed: matches identifiers. */
  text: string;
  /** The Lucene query for words and beginnings of words. */
  lucene: string;
  /** Labels to look for; null for all that can be found. */
  labels: string[] | null;
  first: number;
  after: Key | null;
}

/** Something found; an organisation or topic comes along, anything else is known by its id. */
export interface FoundRow {
  id: string;
  matched: string;
  organisation: OrganisationRow | null;
  topic: TopicRow | null;
}

const foundPage = pageOf({
  id: z.string(),
  matched: z.string(),
  organisation: organisationRow.nullable(),
  topic: topicRow.nullable(),
}).omit({ place: true });

/** What was found, best first; counting stops at 1,000. */
export async function findByText(ask: Ask, question: SearchQuestion): Promise<Page<FoundRow>> {
  const [page] = await ask('search/find', { ...question }, foundPage);
  return page!;
}
