import { useQuery } from '@tanstack/react-query';
import { ofTheSame } from '../../answers.ts';
import { HistogramDocument, type HistogramQuery, type TimeUnit } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { countable, variablesOf } from '../../state/question.ts';
import { useView } from '../../state/store.ts';

type Counted = Omit<ReturnType<typeof variablesOf>, 'during'>;

/** What the timeline counts: the question without its range, so that what lies outside is shown too. */
export function useCounted(): Counted | null {
  const { question, ways } = useView((view) => view);
  const { during: _, ...asked } = variablesOf(question);
  // Ways have no histogram of their own: the one of their first organisation tells when there is something to find.
  return countable<Counted>(ways === null ? asked : { ...asked, who: ways.from, with: null });
}

export function useHistogram(asked: Counted | null, unit: TimeUnit, isWanted: boolean) {
  const variables = { ...asked!, unit };
  return useQuery<HistogramQuery>({
    queryKey: ['histogram', variables],
    queryFn: ({ signal }) => ask(HistogramDocument, variables, signal),
    enabled: isWanted && asked !== null,
    placeholderData: ofTheSame<HistogramQuery, typeof variables>((one) => [one.who, one.with, one.unit], variables),
  });
}
