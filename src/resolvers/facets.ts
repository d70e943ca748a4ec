import { facetsOf } from '../graph/facets.ts';
import type { QueryResolvers } from './__generated__/schema.ts';
import { found, type LinkBlanks, linksQuestion } from './link.ts';
import { asksFor } from './look-ahead.ts';

type Blank = 'who' | 'with' | 'on' | 'during';

export const Query: Pick<QueryResolvers, 'facets'> = {
  facets: async (_, blanks, { ask }, info) => {
    const question = linksQuestion(blanks);
    const isLoosened = asksFor(info, 'loosened');
    const ways = (['who', 'with', 'on', 'during'] as const).filter((blank) => isLoosened && canLoosen(blanks, blank));
    const loosenedQuestions = ways.map((blank) => linksQuestion({ ...blanks, [blank]: null }));
    const { facets, page, loosened } = await facetsOf(ask, question, loosenedQuestions);
    found(question, page);
    const totals = new Map(ways.map((blank, i) => [blank, loosened[i]!.total]));
    const totalWithout = (blank: Blank) => totals.get(blank) ?? null;
    return {
      ...facets,
      loosened: {
        who: totalWithout('who'),
        with: totalWithout('with'),
        on: totalWithout('on'),
        during: totalWithout('during'),
      },
    };
  },
};

/** A blank that is filled, unless the question would then be MET about anybody, which is refused. */
function canLoosen(blanks: LinkBlanks, blank: Blank): boolean {
  const without = { ...blanks, [blank]: null };
  return blanks[blank] != null && !(blanks.basis.includes('MET') && !without.who && !without.with && !without.on);
}
