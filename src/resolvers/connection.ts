import { invalid } from '../domain/errors.ts';
import type { Key, Page, PageRequest, TimedPage } from '../graph/page.ts';

/** The paging arguments of a connection field. */
export interface PagingArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const PAGE_SIZE = 20;

/**
 * Reads the paging arguments. `list` says which list it is and in which order: a cursor of another one is refused.
 * Throws INVALID naming the argument that is out of bounds (1–`most`) or no cursor of this list.
 */
export function pageRequest(args: PagingArguments, list: string, most = 100): PageRequest {
  if (args.first != null && args.last != null) throw invalid('last', 'Give either first or last, not both.');
  const last = args.last == null ? null : within(args.last, 'last', most);
  const first = within(args.first ?? PAGE_SIZE, 'first', most);
  return { first, last, after: cursorKey(args.after, 'after', list), before: cursorKey(args.before, 'before', list) };
}

export function within(value: number, field: string, most: number): number {
  if (value < 1 || value > most) throw invalid(field, `${field} is ${value}; it must be from 1 to ${most}.`);
  return value;
}

/** A cursor is the row's place in the total order, so a list may change under a reader without repeating rows. */
function cursorOf(key: Key, list: string): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The place that a cursor stands for. Throws INVALID naming `field` if it is none of this list. */
function cursorKey(cursor: string | null | undefined, field: string, list: string): Key | null {
  if (cursor == null) return null;
  const refusal = invalid(
    field,
    `${field} is not a cursor of this list. Take endCursor or startCursor of its pageInfo.`,
  );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refusal;
  }
  if (!Array.isArray(parts) || parts.length < 2 || parts[0] !== list) throw refusal;
  const key = parts.slice(1);
  if (!key.every((part) => typeof part === 'string' || typeof part === 'number')) throw refusal;
  return key;
}

/** A page as the connection that a client sees; `nodeOf` makes a node of a row where the two differ. */
export function connectionOf<Row, NodeType = Row>(
  page: Page<Row>,
  list: string,
  nodeOf: (row: Row) => NodeType = (row) => row as unknown as NodeType,
) {
  // Cursors are made when they are asked for: most questions ask for none.
  const edges = page.rows.map((row) => ({
    node: nodeOf(row),
    get cursor() {
      return cursorOf(row.key, list);
    },
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    totalCount: page.total,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** The same of a list that was asked for a period. */
export function timedConnectionOf<Row, NodeType = Row>(
  page: TimedPage<Row>,
  list: string,
  nodeOf?: (row: Row) => NodeType,
) {
  const { certain, possible, undated } = page;
  return { ...connectionOf(page, list, nodeOf), certain, possible, undated };
}
