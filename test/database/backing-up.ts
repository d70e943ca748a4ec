import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { committed } from './connection.ts';

/** All that is in the graph but answers that are kept: every value with its type, in an order of its own. */
export async function wholeGraph(): Promise<string[]> {
  const told = '[k IN keys(x) | [k, valueType(x[k]), x[k]]]';
  const nodes = await committed(
    `MATCH (x) WHERE NOT x:Kept RETURN labels(x) AS labels, ${told} AS values, [k IN keys(x) WHERE valueType(x[k]) STARTS WITH 'INTEGER' | k + ' ' + toString(x[k])] AS whole`,
  );
  const relationships = await committed(
    `MATCH (a)-[x]->(b) RETURN a.id AS a, type(x) AS type, b.id AS b, ${told} AS values`,
  );
  const sorted = (items: unknown) => ((items ?? []) as unknown[]).map((item) => JSON.stringify(item)).sort();
  const line = ({ labels, values, whole, ...rest }: Record<string, unknown>) =>
    JSON.stringify([rest, sorted(labels), sorted(values), sorted(whole)]);
  return [...nodes, ...relationships].map(line).sort();
}

/** Takes away all constraints and indexes, as in a database that was never used. */
export async function dropSchema(): Promise<void> {
  for (const { name } of await committed('SHOW CONSTRAINTS YIELD name')) await committed(`DROP CONSTRAINT ${name}`);
  for (const { name } of await committed("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await committed(`DROP INDEX ${name}`);
  }
}

/** Names of all constraints and indexes that are at work. */
export const schemaNames = async () =>
  (await committed("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name")).map(
    ({ name }) => name,
  );

type Line = Record<string, never> & { end?: { sha256: string } };

/** The lines of a backup, parsed. */
export const linesOf = async (file: string): Promise<Line[]> =>
  gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Writes lines as a backup whose checksum is right, whatever else is wrong with it. */
export async function writeLines(file: string, lines: object[]): Promise<void> {
  const texts = lines.slice(0, -1).map((line) => `${JSON.stringify(line)}\n`);
  const last = lines.at(-1) as Line;
  const sha256 = createHash('sha256').update(texts.join('')).digest('hex');
  const end = last.end ? { end: { ...last.end, sha256 } } : last;
  await writeFile(file, gzipSync(`${texts.join('')}${JSON.stringify(end)}\n`));
}
