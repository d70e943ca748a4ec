import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { TypedDocumentString } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { Failed } from '../failed.tsx';

type Asking<Result, Variables> = TypedDocumentString<Result, Variables>;

/** Asks for one thing and shows it: while that goes on, when it fails, and when nothing has this id. */
export function One<Result, Thing>({
  document,
  id,
  pick,
  children,
}: {
  document: Asking<Result, { id: string }>;
  id: string;
  pick: (answer: Result) => Thing | null | undefined;
  children: (thing: Thing) => ReactNode;
}) {
  const { data, error, refetch } = useQuery({
    queryKey: ['one', document.toString(), id],
    queryFn: ({ signal }) => ask(document, { id }, signal),
  });
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const thing = pick(data);
  return thing ? children(thing) : <p>Nothing here has the id {id}. It may be mistyped, or from another graph.</p>;
}

/** A page of a list of the API. */
export interface Page<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Node[];
}

/** A list that is asked for page by page: what has come so far of how many. */
export function usePages<Result, Node, Variables extends object>(
  document: Asking<Result, Variables & { after?: string | null }>,
  variables: Variables,
  pick: (answer: Result) => Page<Node> | null | undefined,
) {
  const query = useInfiniteQuery<Result, Error, InfiniteData<Result>, unknown[], string | null>({
    queryKey: ['pages', document.toString(), variables],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
  });
  const pages = (query.data?.pages ?? []).map(pick).filter((page) => page !== null && page !== undefined);
  return {
    nodes: query.data && pages.flatMap(({ nodes }) => nodes),
    total: pages[0]?.totalCount ?? 0,
    hasMore: query.hasNextPage,
    isLoading: query.isFetching,
    error: query.error,
    more: () => void query.fetchNextPage({ cancelRefetch: false }),
    retry: () => void (query.data ? query.fetchNextPage() : query.refetch()),
  };
}

/** A list of the API, one item each, with “Show more” at its end. */
export function Pages<Result, Node extends { id: string }, Variables extends object>({
  document,
  variables,
  pick,
  children,
}: {
  document: Asking<Result, Variables & { after?: string | null }>;
  variables: Variables;
  pick: (answer: Result) => Page<Node> | null | undefined;
  children: (node: Node) => ReactNode;
}) {
  const { nodes, total, hasMore, isLoading, error, more, retry } = usePages(document, variables, pick);
  const { list, remember } = useFocusOnNew(nodes?.length ?? 0);
  if (nodes === undefined) return error ? <Failed error={error} retry={retry} /> : <Waiting />;
  if (nodes.length === 0) return <p className="soft">None.</p>;
  return (
    <>
      <ul className="items" ref={list}>
        {nodes.map((node) => (
          <li key={node.id} tabIndex={-1}>
            {children(node)}
          </li>
        ))}
      </ul>
      {error && <Failed error={error} retry={retry} />}
      {hasMore && (
        <p className="more">
          <span className="soft small">
            Showing {nodes.length} of {total.toLocaleString('en-GB')}
          </span>
          <Button
            className="button"
            onPress={() => {
              remember();
              more();
            }}
          >
            {isLoading ? 'Loading …' : 'Show more'}
          </Button>
        </p>
      )}
    </>
  );
}

/** When a list grows because somebody asked for more, the focus goes to what is new: the button may be gone. */
export function useFocusOnNew(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || count <= before.current) return;
    (list.current?.children[before.current] as HTMLElement | undefined)?.focus();
    before.current = null;
  }, [count]);
  return { list, remember: () => (before.current = count) };
}

const Waiting = () => <p className="soft">Loading …</p>;

/** The thing behind a `node`, if it is of the type that has this field. */
export function having<Thing extends object, Field extends string>(node: Thing | null, field: Field) {
  return node && field in node
    ? (node as Exclude<Extract<Thing, Record<Field, unknown>>, Record<PropertyKey, never>>)
    : null;
}
