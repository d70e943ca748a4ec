import { useQuery } from '@tanstack/react-query';
import {
  ChoicesDocument,
  OverviewDocument,
  SearchDocument,
  type SearchQuery,
} from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { isAsked, type Question } from '../../state/question.ts';
import {
  aboutOf,
  type Blank,
  type Choice,
  choicesCounted,
  choicesFound,
  countedBy,
  isSearchable,
  markOf,
  stillFound,
  typesOf,
} from './choices.ts';

/** What a blank offers at the moment. */
export interface Offer {
  choices: Choice[];
  /** The answer to what stands in the field is under way; `choices` is then what of the last one fits it too. */
  isLoading: boolean;
  /** What the list is. */
  title: string;
  error: Error | null;
  retry(): void;
}

/**
 * What to offer for a blank: what the text finds or, without a text, the choices that the question as it stands leaves.
 * Each letter is searched for at once, and the search for the text before it given up.
 * @param text what was typed, empty for nothing
 * @param isWanted whether the field is in use: nothing is asked for one that is not
 */
export function useOffer(blank: Blank, question: Question, text: string, isWanted: boolean): Offer {
  const searches = isSearchable(text);
  // A space behind the last word finds the same.
  const search = { text: text.trim(), types: typesOf(blank) };
  const found = useQuery<SearchQuery>({
    queryKey: ['search', search],
    queryFn: ({ signal }) => ask(SearchDocument, search, signal),
    enabled: isWanted && searches,
    placeholderData: (before) => before,
  });
  const counting = countedBy(question, blank);
  const isFirst = blank !== 'on' && !isAsked({ ...question, [blank]: null });
  const counted = useQuery({
    queryKey: ['choices', counting],
    queryFn: ({ signal }) => ask(ChoicesDocument, counting!, signal),
    enabled: isWanted && !searches && !isFirst && counting !== null,
  });
  const overview = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => ask(OverviewDocument, {}, signal),
    enabled: isWanted && !searches && isFirst,
  });

  if (searches) {
    const isOfBefore = found.isPlaceholderData;
    const answer = found.data?.search;
    const edges = answer?.edges ?? [];
    const choices = choicesFound(isOfBefore ? stillFound(edges, text) : edges, text);
    const more = answer && !isOfBefore && answer.totalCount > choices.length;
    return {
      choices,
      isLoading: isOfBefore || found.isPending,
      title: more ? `The best ${choices.length} of ${answer.totalCount}. Type more to narrow.` : '',
      error: found.error,
      retry: () => void found.refetch(),
    };
  }
  if (isFirst) {
    const best = overview.data?.overview.bestConnected ?? [];
    return {
      choices: best.map(({ organisation, links }) => ({
        id: organisation.id,
        name: organisation.name,
        about: aboutOf(organisation),
        matched: null,
        mark: markOf(organisation.identity),
        count: links,
      })),
      isLoading: overview.isFetching,
      title: 'The best connected, with their links. Type to find others.',
      error: overview.error,
      retry: () => void overview.refetch(),
    };
  }
  return {
    choices: counted.data ? choicesCounted(counted.data.facets, blank, question) : [],
    isLoading: counted.isFetching,
    title: 'What this question leaves, with the links that each gives. Type to find others.',
    error: counted.error,
    retry: () => void counted.refetch(),
  };
}
