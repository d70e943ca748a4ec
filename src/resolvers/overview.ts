import { bestConnected, countsOfEverything } from '../graph/overview.ts';
import { keptOverview, MOST, newestDocuments } from '../graph/whole.ts';
import type { OverviewResolvers, QueryResolvers } from './__generated__/schema.ts';

/** The counts; the lists are there if the overview is kept, else they are asked when they are wanted. */
export type OverviewCounts = Awaited<ReturnType<typeof countsOfEverything>> & {
  kept?: Awaited<ReturnType<typeof keptOverview>>;
};

export const Query: Pick<QueryResolvers, 'overview'> = {
  overview: async (_, __, { ask }) => {
    const kept = await keptOverview(ask);
    return kept ? { ...kept.counts, kept } : countsOfEverything(ask);
  },
};

export const Overview: OverviewResolvers = {
  bestConnected: ({ kept }, _, { ask }) => kept?.bestConnected ?? bestConnected(ask, MOST),
  newestDocuments: async ({ kept }, _, { documents, documentById }) => {
    if (!kept) return (await documents.load(newestDocuments)).rows;
    const rows = await Promise.all(kept.newest.map((id) => documentById.load(id)));
    return rows.filter((row) => row !== null);
  },
};
