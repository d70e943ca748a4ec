import type { GraphQLResolveInfo } from 'graphql';
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { PAGE_SIZE } from './connection.ts';

/**
 * How many pieces of evidence a query asks of each link of a connection, so that they come with the links in the same
 * statement. 0 if it asks for none, or for a page from the middle, which a loader then brings.
 */
export function evidenceWanted(info: GraphQLResolveInfo): number {
  const connection = parseResolveInfo(info) as ResolveTree | null;
  const below = (tree: ResolveTree | undefined): ResolveTree[] => fieldsOf(tree?.fieldsByTypeName);
  const links = below(connection ?? undefined).flatMap((field) => {
    if (field.name === 'nodes') return [field];
    return field.name === 'edges' ? below(field).filter((inner) => inner.name === 'node') : [];
  });
  const asked = links.flatMap(below).filter((field) => field.name === 'evidence');
  if (asked.some(({ args }) => args.after != null || args.before != null || args.last != null)) return 0;
  return Math.max(0, ...asked.map(({ args }) => (args.first as number | null | undefined) ?? PAGE_SIZE));
}

function fieldsOf(byType: FieldsByTypeName | undefined): ResolveTree[] {
  return Object.values(byType ?? {}).flatMap((fields) => Object.values(fields));
}
