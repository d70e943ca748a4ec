import { z } from 'zod';
import type { Ask } from './query.ts';

const releaseRow = z.object({ version: z.string(), edition: z.string() });

/** Which release of Neo4j answers, as `5.26.30`, and of which edition. */
export const releaseOf = async (ask: Ask) => (await ask('neo4j/release', {}, releaseRow))[0]!;
