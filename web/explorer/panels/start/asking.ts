import { useQuery } from '@tanstack/react-query';
import { GroundDocument, OverviewDocument } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { askedAbout, startersFrom } from './starters.ts';

/** What is in the graph: the same answer for the whole start page. */
export const useOverview = () =>
  useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => ask(OverviewDocument, {}, signal) });

/** The questions to click; undefined while they are being made. */
export function useStarters() {
  const { data } = useOverview();
  const about = data && askedAbout(data.overview)?.id;
  const ground = useQuery({
    queryKey: ['ground', about],
    queryFn: ({ signal }) => ask(GroundDocument, { who: about! }, signal),
    enabled: about !== undefined,
  });
  if (!data || ground.isLoading) return undefined;
  return startersFrom(data.overview, ground.data);
}
