import { z } from 'zod';
import { exactJson } from '../graph/exact-value.ts';

/*
 * A backup is a gzip of lines of JSON: a header, the nodes, the relationships, the pieces of the kept files of tables,
 * and an end with the counts and the SHA-256 of all lines before it.
 */

/** The form of the lines; raised when a Liaison that knows the earlier one could not read it rightly. */
export const FORMAT = 1;

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What every form of a backup begins with, so that a newer one is recognised. */
export const opening = z.object({ liaison: z.literal('backup'), format: z.int().min(1) });

export const header = z.strictObject({
  liaison: z.literal('backup'),
  format: z.literal(FORMAT),
  /** ISO 8601 instant. */
  createdAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ number: count, slug: z.string(), checksum: z.string() })),
  nodes: count,
  relationships: count,
  /** Files of tables and of their lookups, which LIAISON_HOME keeps by their SHA-256. */
  files: z.array(z.strictObject({ sha256, bytes: count })),
});
export type Header = z.output<typeof header>;

const properties = z.record(z.string(), exactJson);

/** A line between the first and the last. */
export const part = z.union([
  z.strictObject({ node: z.strictObject({ labels: z.array(z.string()), properties }) }),
  z.strictObject({
    relationship: z.strictObject({ source: z.string(), type: z.string(), target: z.string(), properties }),
  }),
  /** A piece of a file, its bytes in base64. */
  z.strictObject({ file: z.strictObject({ sha256, piece: z.base64() }) }),
]);
export type Part = z.output<typeof part>;

export const ending = z.strictObject({
  end: z.strictObject({ nodes: count, relationships: count, files: count, sha256 }),
});
export type Ending = z.output<typeof ending>['end'];
