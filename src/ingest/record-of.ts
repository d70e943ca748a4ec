import { createHash } from 'node:crypto';
import { foldName, romanisations } from '../domain/romanise.ts';
import type { GivenRecord, OwnedRelationship, Property } from '../graph/record.ts';

/** Properties without those that are not given. */
export function given(properties: Record<string, Property | undefined>): Record<string, Property> {
  const pairs = Object.entries(properties).filter((pair): pair is [string, Property] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}

/** `iom` of `organisation/iom`. */
export const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Eight hexadecimal digits that stand for these values, whatever their order of reading. */
export const shortHash = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);

/** How sure a reading is by its mode, unless somebody says. */
export const CERTAINTY = { TEXTUAL: 'HIGH', INTERPRETED: 'MEDIUM', INFERRED: 'LOW' } as const;
export type Mode = keyof typeof CERTAINTY;

/** What tells the publisher of a document from others: its id, else the host of the address, else the document's own id. */
export const publisherKey = (document: string, publisher: string | undefined, url: string | undefined): string =>
  publisher ?? (url === undefined ? document : new URL(url).host);

/** A relationship to each of some records, in the order given. */
export const relationships = (type: string, to: (string | undefined)[]): OwnedRelationship[] =>
  to.flatMap((id) => (id === undefined ? [] : [{ type, to: id }]));

/** How a thing is called; `passage` and `document` where a document adds the name. */
export interface NameGiven {
  /** Id of the organisation or topic. */
  of: string;
  text: string;
  language: string | undefined;
  script: string | undefined;
  use: string;
  rank: number;
  document?: string;
  passage?: { quote: string; start: number; end: number };
}

/** The record of a name; its id follows from its text and language (and the document that adds it), not its place. */
export function nameRecord({ of, text, language, script, use, rank, document, passage }: NameGiven): GivenRecord {
  return {
    id: `name/${of}/${shortHash(text, language ?? null, document ?? null)}`,
    labels: ['Name'],
    properties: given({
      text,
      latin: romanisations(text),
      folded: foldName(text),
      language,
      script,
      use,
      rank,
      quote: passage?.quote,
      start: passage?.start,
      end: passage?.end,
    }),
    relationships: [...relationships('NAMES', [of]), ...relationships('WRITTEN_IN', [document])],
  };
}
