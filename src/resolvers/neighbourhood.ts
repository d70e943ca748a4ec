import { invalid, notFound } from '../domain/errors.ts';
import { idOf } from '../domain/identity.ts';
import { linkId } from '../domain/pairs.ts';
import { type NeighbourhoodFound, neighbourhoodOf } from '../graph/neighbourhood.ts';
import type { NeighbourhoodResolvers, QueryResolvers } from './__generated__/schema.ts';
import { withinBudget } from './budget.ts';
import { within } from './connection.ts';
import { cooperationsOf } from './cooperation.ts';
import { type LinkBlanks, type LinkNode, linksQuestion } from './link.ts';
import { wantedOfList } from './look-ahead.ts';

const ASKED_AT_MOST = 20;
const NARROWER = 'fewer organisations (of), a smaller limit, a topic (on) or a period (during).';

export const Query: Pick<QueryResolvers, 'neighbourhood'> = {
  neighbourhood: async (_, { of, limit, ...blanks }, context, info) => {
    if (of.length < 1 || of.length > ASKED_AT_MOST) {
      throw invalid('of', `of has ${of.length} organisations; give 1 to ${ASKED_AT_MOST}.`);
    }
    const ids = [...new Set(of.map((id) => idOf('Organisation', id, 'of')))];
    const { who: _who, ...links } = linksQuestion({ ...blanks, who: ids[0]! });
    const question = {
      links: { ...links, ...wantedOfList(info, 'links') },
      of: ids,
      limit: within(limit, 'limit', 1000),
    };
    const found = await withinBudget(context, NARROWER, (ask) => neighbourhoodOf(ask, question));
    found.asked.forEach((page, i) => {
      const missing =
        (!page.who && ids[i]) || (links.with && !page.with && links.with) || (!page.topicFound && links.on);
      if (missing) throw notFound(`There is no ${missing}. Use search to find its id by name.`);
    });
    return {
      ids,
      blanks,
      nodes: found.nodes,
      links: found.links.map((row) => ({ ...row, id: linkId(row.basis, row.a.id, row.b.id), viaA: null, viaB: null })),
      organisationsShown: found.nodes.length,
      organisationsTotal: found.organisationsTotal,
      linksShown: found.links.length,
      linksTotal: found.linksTotal,
    };
  },
};

/** A neighbourhood that remembers its question, for what makes no link. */
export interface NeighbourhoodShown extends Omit<NeighbourhoodFound, 'asked' | 'links'> {
  ids: string[];
  blanks: LinkBlanks;
  links: LinkNode[];
  organisationsShown: number;
  linksShown: number;
}

export const Neighbourhood: NeighbourhoodResolvers = {
  unpaired: async ({ ids, blanks }, _, context) => {
    if (!blanks.basis.includes('STATED')) return 0;
    const pages = await Promise.all(
      ids.map((who) => cooperationsOf(context, { ...blanks, who, paired: false }, 'LAST_EVIDENCE', { first: 100 })),
    );
    if (pages.length === 1) return pages[0]!.totalCount;
    return new Set(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).size;
  },
};
