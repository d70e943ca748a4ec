import { idOf } from '../domain/identity.ts';
import type { TopicRow } from '../graph/rows.ts';
import type { QueryResolvers, TopicResolvers } from './__generated__/schema.ts';
import { connectionOf, pageRequest } from './connection.ts';
import type { Context } from './context.ts';
import { cooperationsOf } from './cooperation.ts';
import { meetingsOf } from './meeting.ts';
import { nameIn } from './organisation.ts';
import { anchored, idArgument } from './question.ts';

export const Query: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic: (_, { id }, { topicById }) => topicById.load(idOf('Topic', id, 'id')),
  topics: async (_, { filter, ...paging }, { topics }) => {
    const within = idArgument('Topic', filter?.within, 'filter.within');
    const page = await topics.load({ within, top: filter?.top ?? null, ...pageRequest(paging, 'topics') });
    return connectionOf(anchored(page, within), 'topics');
  },
};

const whole = async ({ id }: TopicRow, { topicById }: Context) => (await topicById.load(id))!;

export const Topic: TopicResolvers = {
  name: (topic, { languages }, context) =>
    languages?.length ? whole(topic, context).then((known) => nameIn([...languages], known)) : topic.name,
  names: async (topic, _, context) => (await whole(topic, context)).names,
  broader: async (topic, _, context) => (await whole(topic, context)).broader,
  narrower: async (topic, _, context) => (await whole(topic, context)).narrower,
  cooperations: ({ id }, { during, claims, ...paging }, context) =>
    cooperationsOf(context, { on: id, during, claims }, 'LAST_EVIDENCE', paging),
  meetings: ({ id }, { during, ...paging }, context) => meetingsOf(context, { on: id }, during, paging),
};
