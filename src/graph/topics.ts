import { z } from 'zod';
import { nameRow } from './organisations.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Ask } from './query.ts';
import { type TopicRow, topicRow } from './rows.ts';

const wholeTopic = topicRow.extend({
  names: z.array(nameRow),
  broader: z.array(topicRow),
  narrower: z.array(topicRow),
});
export type WholeTopic = z.output<typeof wholeTopic>;

export interface TopicsQuestion extends PageRequest {
  within: string | null;
  top: boolean | null;
}

const topicsPage = pageOf(topicRow.shape);

/** Pages of topics, one a question. */
export async function findTopics(ask: Ask, questions: TopicsQuestion[]): Promise<Page<TopicRow>[]> {
  return ask('topic/find', { questions }, topicsPage);
}

const wholeRow = z.object({ topic: wholeTopic });

/** Topics whole, those that exist, by id. */
export async function topicsById(ask: Ask, ids: string[]): Promise<WholeTopic[]> {
  const rows = await ask('topic/by-id', { ids }, wholeRow);
  return rows.map((row) => row.topic);
}
