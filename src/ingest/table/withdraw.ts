import { randomUUID } from 'node:crypto';
import { invalid, notFound } from '../../domain/errors.ts';
import type { Database } from '../../graph/database.ts';
import type { Ask } from '../../graph/query.ts';
import { givenIn } from '../../graph/records.ts';
import { progressOf } from '../../graph/table.ts';
import { claimsOf } from '../../graph/verification.ts';
import { type Writing, writeRecords } from '../../graph/write.ts';

/** Why and by whom a dataset is withdrawn. */
export interface Withdrawing {
  because: string;
  by: string;
  /** Told how many claims are withdrawn. */
  progress?: (claims: number) => void;
}

/**
 * Withdraws a dataset: its claims with their evidence, page by page, and then the document. Nothing is deleted, and what
 * its rows added to the register stays. Killed and started again it goes on with what still stands.
 * @returns how many claims were withdrawn now
 * @throws NOT_FOUND if there is no such dataset; INVALID for a document that is none, whose dossier says what stands
 */
export async function withdrawDataset(
  database: Database,
  id: string,
  { because, by, progress = () => {} }: Withdrawing,
): Promise<number> {
  const { ask } = database.reader(new AbortController().signal, 60);
  const stored = await progressOf(ask, id);
  if (!stored) throw notFound(`There is no ${id}. liaison status lists the datasets.`);
  if (stored.mapping === null) {
    throw invalid('dataset', `${id} is no dataset: take what it says no longer out of its dossier, and import that.`);
  }
  const write = (ids: Required<Writing>['withdraw']['ids']) =>
    writeRecords(database, {
      ...{ operation: `withdraw/${randomUUID()}`, verb: 'withdrawDataset', by, at: new Date().toISOString() },
      ...{ records: [], withdraw: { ids, because } },
    });
  let claims = 0;
  for await (const page of claimsOf(ask, [id])) {
    await write(page);
    claims += page.length;
    progress(claims);
  }
  // An import under way may have written meanwhile; once the document is withdrawn it cannot.
  if (!stored.withdrawn) await write([id]);
  const rest = async (own: Ask) => givenIn(own, id);
  while ((await write(rest)).withdrawn.length > 0);
  return claims;
}
