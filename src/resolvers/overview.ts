import { bestConnected, countsOfEverything } from '../graph/overview.ts';
import type { OverviewResolvers, QueryResolvers } from './__generated__/schema.ts';
import { pageRequest } from './connection.ts';

const MOST = 10;

/** What is counted at once; the lists are asked when they are wanted. */
export type OverviewCounts = Awaited<ReturnType<typeof countsOfEverything>>;

export const Query: Pick<QueryResolvers, 'overview'> = {
  overview: (_, __, { ask }) => countsOfEverything(ask),
};

export const Overview: OverviewResolvers = {
  bestConnected: (_, __, { ask }) => bestConnected(ask, MOST),
  newestDocuments: async (_, __, { documents }) => {
    const held = { about: null, publisher: null, kinds: null, languages: null, textKinds: null, held: true };
    return (await documents.load({ ...held, orderBy: 'NEWEST', ...pageRequest({ first: MOST }, 'documents') })).rows;
  },
};
