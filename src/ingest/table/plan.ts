import type { Ask } from '../../graph/query.ts';
import { type Batch, spokenOf } from './batches.ts';
import type { Named } from './near.ts';
import { resolveOrganisations, resolveTopics } from './resolve.ts';
import type { BatchWritten } from './write-batch.ts';

/** Says what batches would make, and writes nothing. `fresh`: the organisations that would be new. */
export function planning(ask: Ask) {
  const organisations = new Map<string, Named>();
  const topics = new Set<string>();
  const known = new Set<string>();
  const take = async ({ claims }: Batch, earlier: Promise<void>): Promise<BatchWritten> => {
    await earlier;
    const spoken = spokenOf(claims);
    const unseen = spoken.organisations.filter(({ key }) => !organisations.has(key) && !known.has(key));
    const found = await resolveOrganisations(ask, unseen);
    const made = new Set(found.made);
    for (const { key, names } of unseen) {
      const id = found.ids.get(key)!;
      if (made.has(id)) organisations.set(key, { id, names: names.map(({ text }) => text) });
      else known.add(key);
    }
    const themes = await resolveTopics(ask, spoken.topics);
    const freshTopics = themes.made.filter((id) => !topics.has(id));
    for (const id of freshTopics) topics.add(id);
    return { organisations: found.made.length, byName: found.byName.length, topics: freshTopics.length };
  };
  return { begin: async () => {}, take, fresh: () => [...organisations.values()] };
}
