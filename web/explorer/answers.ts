import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import {
  NeighboursDocument,
  type NeighboursQuery,
  RowsDocument,
  type RowsQuery,
  WaysDocument,
  type WaysQuery,
} from './api/__generated__/graphql.ts';
import { ask } from './api/client.ts';
import { type Answers, type Drawing, drawingOf } from './state/drawing.ts';
import { filtersOf, isAsked, variablesOf } from './state/question.ts';
import { useView } from './state/store.ts';

/** What is drawn, the answers it comes from, and how asking goes. */
export interface Drawn {
  answers: Answers;
  drawing: Drawing;
  /** Some question is under way. */
  isLoading: boolean;
  /** The first refusal or failure, if any. */
  error: Error | null;
  /** Asks again what failed. */
  retry(): void;
}

const DrawnContext = createContext<Drawn | null>(null);

export const DrawnProvider = DrawnContext.Provider;

/** What is drawn at the moment: the same for canvas, twin, table and reading. */
export function useDrawn(): Drawn {
  const drawn = useContext(DrawnContext);
  if (drawn === null) throw new Error('useDrawn is for what stands inside the frame');
  return drawn;
}

/** Asks what the view asks for: its rows or ways, and each expansion. What was drawn stays until the new answer is in. */
export function useAnswers(): Drawn {
  const view = useView((present) => present);
  const { question, hubs, ways } = view;
  const rowsAsked = { ...variablesOf(question), first: view.rows, hubs };
  const rows = useQuery<RowsQuery>({
    queryKey: ['rows', rowsAsked],
    queryFn: ({ signal }) => ask(RowsDocument, rowsAsked, signal),
    enabled: isAsked(question) && ways === null,
    placeholderData: ofTheSame<RowsQuery, typeof rowsAsked>(({ who, with: other }) => [who, other], rowsAsked),
  });
  const { during, on, basis, claims } = filtersOf(question);
  // A way may lead over meetings: which of its steps are met and not stated, each step says.
  const waysAsked = {
    from: ways?.from ?? '',
    to: ways?.to ?? '',
    avoid: ways?.avoid ?? [],
    during,
    on,
    basis,
    claims,
    hubs,
  };
  const found = useQuery<WaysQuery>({
    queryKey: ['ways', waysAsked],
    queryFn: ({ signal }) => ask(WaysDocument, waysAsked, signal),
    enabled: ways !== null,
    placeholderData: ofTheSame<WaysQuery, typeof waysAsked>(({ from, to }) => [from, to], waysAsked),
  });
  const neighbours = useQueries({
    queries: view.expansions.map(({ of, limit }) => {
      const asked = { ...filtersOf(question), of: [of], limit, hubs };
      return {
        queryKey: ['neighbours', asked],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(NeighboursDocument, asked, signal),
        placeholderData: ofTheSame<NeighboursQuery, typeof asked>((one) => one.of, asked),
      };
    }),
  });

  const answers: Answers = {
    rows: isAsked(question) && ways === null ? rows.data?.whoCooperates : undefined,
    ways: ways === null ? undefined : found.data?.paths,
    neighbours: new Map(view.expansions.map(({ of }, i) => [of, neighbours[i]?.data?.neighbourhood])),
  };
  // What is not asked at the moment keeps its last failure.
  const all = [ways ? found : rows, ...neighbours];
  const stamp = JSON.stringify(all.map(({ dataUpdatedAt, isPlaceholderData }) => [dataUpdatedAt, isPlaceholderData]));
  const { expansions, leftOut, familiesOff } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp tells when an answer is another one
  const drawing = useMemo(
    () => drawingOf({ question, ways, expansions, leftOut, familiesOff, hubs }, answers),
    [question, ways, expansions, leftOut, familiesOff, hubs, stamp],
  );
  return {
    answers,
    drawing,
    isLoading: all.some(({ isFetching }) => isFetching),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry: () => all.filter(({ error }) => error !== null).forEach((one) => void one.refetch()),
  };
}

/** The answer before, while the next is under way, if it is about the same things. */
export function ofTheSame<Result, Asked>(about: (asked: Asked) => unknown, asked: Asked) {
  return (before: Result | undefined, query: { queryKey: readonly unknown[] } | undefined): Result | undefined => {
    const askedBefore = query?.queryKey[1] as Asked | undefined;
    return askedBefore && JSON.stringify(about(askedBefore)) === JSON.stringify(about(asked)) ? before : undefined;
  };
}
