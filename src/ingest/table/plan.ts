import { foldName } from '../../domain/romanise.ts';
import type { Ask } from '../../graph/query.ts';
import { type Batch, spokenOf } from './batches.ts';
import type { Named } from './near.ts';
import { RegisterView } from './register-view.ts';
import { resolveOrganisations, resolveTopics } from './resolve.ts';
import type { BatchWritten } from './write-batch.ts';

/**
 * Says what batches would make, and writes nothing.
 * @param schemes by which the table tells its organisations
 * @returns `fresh`: the organisations that would be new
 */
export function planning(ask: Ask, schemes: string[]) {
  const register = new RegisterView();
  const seen = new Set<string>();
  const topics = new Set<string>();
  const fresh = new Map<string, Named>();
  const take = async ({ claims }: Batch, earlier: Promise<void>): Promise<BatchWritten> => {
    await earlier;
    const spoken = spokenOf(claims);
    const unseen = spoken.organisations.filter(({ key }) => !seen.has(key));
    const { ids, made, byName } = await resolveOrganisations(ask, unseen, schemes, register);
    const isMade = new Set(made);
    for (const { key, names } of unseen) {
      const id = ids.get(key)!;
      seen.add(key);
      if (isMade.has(id) && !fresh.has(id)) fresh.set(id, { id, names: names.map(({ text }) => text) });
    }
    const untold = spoken.topics.filter(({ name }) => !topics.has(foldName(name)));
    for (const { name } of untold) topics.add(foldName(name));
    const themes = await resolveTopics(ask, untold, register);
    return { organisations: made.length, byName: byName.length, topics: themes.made.length };
  };
  return { begin: async () => {}, take, fresh: () => [...fresh.values()] };
}
