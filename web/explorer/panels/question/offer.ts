import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ChoicesDocument, OverviewDocument, SearchDocument } from '../../api/__generated__/graphql.ts';
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
  typesOf,
} from './choices.ts';

/** What a blank offers at the moment. */
export interface Offer {
  choices: Choice[];
  /** The answer to what stands in the field is under way; `choices` is then empty. */
  isLoading: boolean;
  /** What the list is. */
  title: string;
  error: Error | null;
  retry(): void;
}

/** How long a typing hand must rest before a search is sent. */
const REST_MS = 120;

/**
 * What to offer for a blank: what the text finds or, without a text, the choices that the question as it stands leaves.
 * An answer to an earlier text is never offered for a later one.
 * @param text what was typed, empty for nothing
 * @param isWanted whether the field is in use: nothing is asked for one that is not
 */
export function useOffer(blank: Blank, question: Question, text: string, isWanted: boolean): Offer {
  const rested = useRested(text);
  const searches = isSearchable(text);
  const search = { text: rested, types: typesOf(blank) };
  const found = useQuery({
    queryKey: ['search', search],
    queryFn: ({ signal }) => ask(SearchDocument, search, signal),
    enabled: isWanted && searches && rested === text,
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
    const answer = rested === text ? found.data?.search : undefined;
    const choices = choicesFound(answer?.edges ?? [], text);
    const more = answer && answer.totalCount > choices.length;
    return {
      choices,
      isLoading: rested !== text || found.isFetching,
      title: more ? `The best ${choices.length} of ${answer.totalCount}. Type more to narrow.` : '',
      error: rested === text ? found.error : null,
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

/** The text as it was when the typing hand last rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
