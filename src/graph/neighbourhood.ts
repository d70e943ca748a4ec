import { linkId } from '../domain/pairs.ts';
import { BARE, findLinks, type LinksPage, type LinksQuestion, type Pair } from './links.ts';
import { type Degrees, degreesById } from './organisations.ts';
import type { Ask } from './query.ts';
import type { OrganisationRow } from './rows.ts';
import { type Basis, type LinkRow, PREFERRED } from './ties.ts';

export interface NeighbourhoodQuestion {
  /** The question about links, without who is asked about and without a page. */
  links: Omit<LinksQuestion, 'who' | 'among' | 'give' | 'first' | 'last' | 'after' | 'before' | 'orderBy'>;
  of: string[];
  limit: number;
}

export interface NeighbourhoodFound {
  nodes: { organisation: OrganisationRow; askedFor: boolean; hidden: Hidden }[];
  links: LinkRow[];
  organisationsTotal: number;
  linksTotal: number;
  /** The pages of the organisations asked for, which tell whether they exist. */
  asked: LinksPage[];
}

interface Hidden {
  total: number;
  byBasis: { basis: Basis; count: number }[];
  filtered: boolean;
}

/** Links read of the organisations asked for, and links shown. */
const LINKS_READ = 20_000;
const LINKS_SHOWN = 3_000;

const wholePage = { last: null, after: null, before: null, orderBy: 'PUBLISHERS' };

/**
 * The organisations one step around some, in three statements: the links of those asked for; the links among all that are
 * shown; the degrees of the neighbours.
 */
export async function neighbourhoodOf(ask: Ask, question: NeighbourhoodQuestion): Promise<NeighbourhoodFound> {
  const pairsOnly = {
    ...question.links,
    ...wholePage,
    ...{ ...BARE, give: 'PAIRS' as const, first: LINKS_READ },
  };
  const asked = await findLinks(
    ask,
    question.of.map((who) => ({ ...pairsOnly, who })),
  );
  const own = new Map(asked.flatMap(({ pairs }) => pairs).map((pair) => [idOf(pair), pair]));
  const inside = new Map(
    asked.flatMap((page) => [...(page.who ? [page.who] : []), ...page.pairs.map(({ a }) => a)]).map(byId),
  );
  const around = new Map(
    [...own.values()]
      .sort(byPublishers)
      .flatMap(({ a, b }) => [a, b])
      .map(byId),
  );
  for (const id of inside.keys()) around.delete(id);

  const shown = new Map([...inside, ...around].slice(0, question.limit));
  const neighbours = [...shown.keys()].filter((id) => !inside.has(id));
  const [[among], degrees] = await Promise.all([
    findLinks(ask, [{ ...pairsOnly, ...theirLinks(question, [...shown.keys()]) }]),
    degreesById(ask, neighbours),
  ]);
  // Inside the tree of one organisation asked for, links are left out, as everywhere.
  const drawn = among!.rows.filter((row) => own.has(idOf(row)) || !(inside.has(row.a.id) && inside.has(row.b.id)));
  const hidden = [...own.values()].filter(({ a, b }) => !shown.has(a.id) || !shown.has(b.id));
  const degreeOf = new Map(degrees.map((row) => [row.id, row]));
  return {
    asked,
    links: drawn,
    linksTotal: hidden.length + drawn.length + Math.max(0, among!.total - among!.rows.length),
    organisationsTotal: inside.size + around.size,
    nodes: [...shown.values()].map((organisation) => ({
      organisation,
      askedFor: inside.has(organisation.id),
      hidden: inside.has(organisation.id)
        ? hiddenOf(organisation, hidden, question.links.basis)
        : beyond(organisation, degreeOf.get(organisation.id)!, drawn, question.links.basis),
    })),
  };
}

const theirLinks = ({ links }: NeighbourhoodQuestion, ids: string[]) => ({
  ...{ who: null, with: null, among: ids, parts: false, give: 'LINKS' as const, passages: links.passages },
  ...{
    ends: links.ends,
    evidence: links.evidence,
    topics: links.topics,
    independence: links.independence,
    first: LINKS_SHOWN,
  },
});

const byId = (organisation: OrganisationRow): [string, OrganisationRow] => [organisation.id, organisation];
const idOf = ({ basis, a, b }: Pick<Pair, 'basis' | 'a' | 'b'>) => linkId(basis, a.id, b.id);
/** Those of most publishers first; of equally many what is stated before membership before having met. */
const byPublishers = (one: Pair, other: Pair) =>
  other.publishers - one.publishers || PREFERRED.indexOf(one.basis) - PREFERRED.indexOf(other.basis);

function hiddenOf({ id }: OrganisationRow, hidden: Pair[], bases: Basis[]): Hidden {
  const own = hidden.filter(({ a, b }) => a.id === id || b.id === id);
  const byBasis = bases.map((basis) => ({ basis, count: own.filter((row) => row.basis === basis).length }));
  return { total: own.length, byBasis, filtered: true };
}

/** What a neighbour has over everything, less what is drawn of it. */
function beyond({ id }: OrganisationRow, degrees: Degrees, drawn: LinkRow[], bases: Basis[]): Hidden {
  const of = { STATED: degrees.stated, MET: degrees.met, MEMBER: degrees.member };
  const byBasis = bases.map((basis) => {
    const seen = drawn.filter((row) => row.basis === basis && (row.a.id === id || row.b.id === id)).length;
    return { basis, count: Math.max(0, of[basis] - seen) };
  });
  return { total: byBasis.reduce((sum, { count }) => sum + count, 0), byBasis, filtered: false };
}
