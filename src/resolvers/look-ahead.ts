import type { GraphQLResolveInfo } from 'graphql';
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { PAGE_SIZE } from './connection.ts';

/** What a query asks of each link that the statement can bring along with it. */
export interface Wanted {
  /** Whether it asks for any evidence: the first, the last, or a page. */
  passages: boolean;
  /** Whether it asks of the first or last evidence more than which and when it is. */
  ends: boolean;
  /** How many pieces from the start of the list; 0 if a page from the middle is asked for, which a loader then brings. */
  evidence: number;
  topics: boolean;
  /** Which publishers are independent. */
  independence: boolean;
}

/** What a query asks of the links of a connection. */
export function wantedOfConnection(info: GraphQLResolveInfo): Wanted {
  return wantedOf(
    fieldsBelow(parseResolveInfo(info) as ResolveTree).flatMap((field) => {
      if (field.name === 'nodes') return [field];
      return field.name === 'edges' ? fieldsBelow(field).filter(({ name }) => name === 'node') : [];
    }),
  );
}

/** What a query asks of the links of a plain list, in the field `list`. */
export function wantedOfList(info: GraphQLResolveInfo, list: string): Wanted {
  return wantedOf(fieldsBelow(parseResolveInfo(info) as ResolveTree).filter(({ name }) => name === list));
}

/** Whether a query asks for this field of what is resolved. */
export const asksFor = (info: GraphQLResolveInfo, field: string): boolean =>
  fieldsBelow(parseResolveInfo(info) as ResolveTree).some(({ name }) => name === field);

/** What a query asks of one thing, if it is a link. */
export const wantedOfNode = (info: GraphQLResolveInfo): Wanted => wantedOf([parseResolveInfo(info) as ResolveTree]);

function wantedOf(links: ResolveTree[]): Wanted {
  const fields = links.flatMap(fieldsBelow);
  const ends = fields.filter(({ name }) => name === 'firstEvidence' || name === 'lastEvidence');
  const pages = fields.filter(({ name }) => name === 'evidence');
  const isFromStart = pages.every(({ args }) => args.after == null && args.before == null && args.last == null);
  const sizes = pages.map(({ args }) => (args.first as number | null | undefined) ?? PAGE_SIZE);
  return {
    passages: pages.length > 0 || ends.length > 0,
    ends: ends.flatMap(fieldsBelow).some(({ name }) => !['id', 'date'].includes(name)),
    evidence: isFromStart ? Math.max(0, ...sizes) : 0,
    topics: fields.some(({ name }) => name === 'topics'),
    independence: fields.flatMap(fieldsBelow).some(({ name }) => name === 'independent'),
  };
}

const fieldsBelow = (tree: ResolveTree): ResolveTree[] =>
  Object.values((tree.fieldsByTypeName ?? {}) as FieldsByTypeName).flatMap((fields) => Object.values(fields));
