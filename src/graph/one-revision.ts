import { z } from 'zod';
import type { Database } from './database.ts';
import { appliedMigrations } from './migrate.ts';
import type { Ask } from './query.ts';
import { heldRevision } from './revision.ts';

const HOLD_SECONDS = 2 * 60 * 60;
const noRow = z.never();

/**
 * Reads what has to be of one moment, by as many statements as it takes; Neo4j alone would show each statement whatever is
 * committed when it comes to it. The work is done beside all writes and stands if nothing was written meanwhile. Else it
 * is done once more, and now writes wait before their last step until it is over; readers never wait.
 * @param work begins anew each time it is called
 */
export async function onOneRevision<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const before = await database.write(momentOf);
  const result = await work();
  if ((await database.write(momentOf)) === before) return result;
  return database.write(
    async (own) => {
      await holdMoment(own);
      const again = await work();
      await own('migration/unlock', {}, noRow);
      return again;
    },
    { seconds: HOLD_SECONDS },
  );
}

/** Stands for all that writes and migrations had changed so far, once none of them is being committed. */
async function momentOf(own: Ask): Promise<string> {
  const moment = await holdMoment(own);
  await own('migration/unlock', {}, noRow);
  return moment;
}

async function holdMoment(own: Ask): Promise<string> {
  await own('migration/lock', {}, noRow);
  return JSON.stringify([await heldRevision(own), await appliedMigrations(own)]);
}
