import { BARE, findLinks, type LinkConditions, type LinksPage } from './links.ts';
import type { Ask } from './query.ts';
import type { LinkRow } from './ties.ts';

interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface FacetsFound {
  organisations: Facet[];
  topics: Facet[];
  kinds: Facet[];
  statuses: Facet[];
  countries: Facet[];
}

const LINKS_READ = 100_000;
const LIST_AT_MOST = 50;

/** How many links each choice gives; and the pages of the same question loosened in some ways, asked beside it. */
export async function facetsOf(
  ask: Ask,
  question: LinkConditions,
  loosened: LinkConditions[],
): Promise<{ facets: FacetsFound; page: LinksPage; loosened: LinksPage[] }> {
  const common = { ...BARE, orderBy: 'PUBLISHERS', last: null, after: null, before: null };
  const [page, ...others] = await findLinks(ask, [
    { ...question, ...common, give: 'LINKS', topics: true, first: LINKS_READ },
    ...loosened.map((one) => ({ ...one, ...common, give: 'COUNTS' as const, first: 1 })),
  ]);
  return { facets: countedIn(page!.rows, question.who === null), page: page!, loosened: others };
}

function countedIn(links: LinkRow[], bothSides: boolean): FacetsFound {
  const others = ({ a, b }: LinkRow) => (bothSides ? [a, b] : [b]);
  return {
    organisations: counted(links, (link) => others(link).map(({ id, name }) => [id, name])),
    topics: counted(links, ({ topics }) => topics.map(({ topic }) => [topic.id, topic.name])),
    kinds: counted(links, ({ kinds }) => kinds.map(({ kind }) => [kind, kind])),
    statuses: counted(links, ({ statuses }) => statuses.map(({ status }) => [status, status])),
    countries: counted(links, (link) => others(link).flatMap(({ country }) => (country ? [[country, country]] : []))),
  };
}

/** In how many links each value occurs, the most frequent first, by label where equal. */
function counted(links: LinkRow[], choices: (link: LinkRow) => [value: string, label: string][]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const link of links) {
    for (const [value, label] of new Map(choices(link))) {
      const facet = facets.get(value) ?? { value, label, count: 0 };
      facet.count += 1;
      facets.set(value, facet);
    }
  }
  const sorted = [...facets.values()].sort(
    (one, other) => other.count - one.count || one.label.localeCompare(other.label, 'en'),
  );
  return sorted.slice(0, LIST_AT_MOST);
}
