import { z } from 'zod';
import { migrationTexts } from './migrate.ts';
import type { Ask } from './query.ts';

/** One kind of fault: what is wrong, of how many, and the ids of the first of them. */
export interface IntegrityFault {
  problem: string;
  number: number;
  ids: string[];
}

const shapeRow = z.object({ problem: z.string(), number: z.number(), ids: z.array(z.string()) });
const constraintRow = z.object({ name: z.string() });
const indexRow = z.object({ name: z.string(), isAtWork: z.boolean() });

const MOST_IDS = 5;

/**
 * What stands in the graph as no write leaves it: half a record, evidence or claims without what they rest on, an operation
 * begun and not finished. Reads all of the graph; texts and quotes are not looked at (`liaison verify` does).
 * @param most how many ids of a kind
 */
export async function integrityFaults(ask: Ask, most = MOST_IDS): Promise<IntegrityFault[]> {
  return ask('integrity/shapes', { most }, shapeRow);
}

/** Constraints and indexes that the migrations make and the graph has not, or whose index is not at work, by name. */
export async function schemaFaults(ask: Ask): Promise<string[]> {
  const constraints = (await ask('integrity/constraints', {}, constraintRow)).map(({ name }) => name);
  const indexes = await ask('integrity/indexes', {}, indexRow);
  const atWork = indexes.filter(({ isAtWork }) => isAtWork).map(({ name }) => name);
  const texts = await migrationTexts();
  const made = (what: RegExp) => texts.flatMap((text) => [...text.matchAll(what)].map(([, name]) => name!));
  return [
    ...made(/^CREATE CONSTRAINT (\w+)/gm).filter((name) => !constraints.includes(name)),
    ...made(/^CREATE (?:FULLTEXT )?INDEX (\w+)/gm).filter((name) => !atWork.includes(name)),
  ].sort();
}
