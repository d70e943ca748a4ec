import { timelineOf } from '../domain/timeline.ts';
import { standingsOf } from '../graph/timeline.ts';
import { wholeTimeline } from '../graph/whole.ts';
import { wholeBasis } from '../graph/whole-links.ts';
import type { QueryResolvers } from './__generated__/schema.ts';
import { found, linksQuestion } from './link.ts';

export const Query: Pick<QueryResolvers, 'timeline'> = {
  timeline: async (_, { unit, ...blanks }, { ask }) => {
    const question = linksQuestion(blanks);
    const whole = wholeBasis(question);
    if (whole) return wholeTimeline(ask, whole, unit);
    const { standings, undated, page } = await standingsOf(ask, question, unit);
    found(question, page);
    return { bins: timelineOf(standings, unit), undated };
  },
};
