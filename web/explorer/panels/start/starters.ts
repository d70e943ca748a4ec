import type { GroundQuery, OverviewQuery } from '../../api/__generated__/graphql.ts';
import { nothingAsked, type Question } from '../../state/question.ts';
import { emptyView, type View, viewAfter } from '../../state/view.ts';

/** A question to click, made from what is there. */
export interface Starter {
  words: string;
  /** What asking it shows. */
  view: View;
}

type Overview = OverviewQuery['overview'];
type Connected = Overview['bestConnected'][number]['organisation'];

/** The organisation on which two of the questions need to know more: the second best connected, for variety. */
export const askedAbout = ({ bestConnected: [first, second] }: Overview): Connected | undefined =>
  (second ?? first)?.organisation;

/**
 * Up to five questions, each of another sort and each with an answer: who cooperates, on what, who met, which way leads
 * from one to the other, what was said in a year. Those that the data has nothing for are left out.
 * @param ground topics and years of the organisation of `askedAbout`; undefined while it is not known
 */
export function startersFrom(overview: Overview, ground: GroundQuery | undefined): Starter[] {
  const organisations = overview.bestConnected.map(({ organisation }) => organisation);
  const [best] = organisations;
  const about = askedAbout(overview);
  if (!best || !about) return [];
  const topic = ground?.facets.topics[0];
  const year = ground?.timeline.bins.findLast(({ certain }) => certain > 0)?.start.slice(0, 4);
  const met = mostMet(organisations);
  const ends = endsOf(organisations);
  return [
    asking(`Who cooperates with ${best.name}?`, { who: best.id }),
    ...(topic
      ? [asking(`Who cooperates with ${about.name} on ${topic.label}?`, { who: about.id, on: topic.value })]
      : []),
    ...(met ? [asking(`Which organisations met ${met.name}?`, { who: met.id, basis: ['MET'] })] : []),
    ...(ends ? [connecting(...ends)] : []),
    ...(year ? [asking(`What was said of ${about.name} in ${year}?`, { who: about.id, from: year, to: year })] : []),
  ];
}

const asking = (words: string, blanks: Partial<Question>): Starter => ({
  words,
  view: viewAfter(emptyView, { type: 'ask', blanks: { ...nothingAsked, ...blanks } }),
});

function connecting(a: Connected, b: Connected): Starter {
  const filtered = viewAfter(emptyView, { type: 'ask', blanks: { basis: ['STATED', 'MET'] } });
  const view = viewAfter(filtered, { type: 'find ways', from: a.id, to: b.id });
  return { words: `How are ${a.name} and ${b.name} connected?`, view };
}

const metBy = ({ degree }: Connected) => degree.find(({ basis }) => basis === 'MET')?.count ?? 0;

/** The one of them that met most others, if any met somebody. */
function mostMet(organisations: Connected[]): Connected | undefined {
  const [most] = [...organisations].sort((a, b) => metBy(b) - metBy(a));
  return most && metBy(most) > 0 ? most : undefined;
}

/** Two that are likely to have others between them: neither is the best connected, and they are of different kinds. */
function endsOf([best, ...others]: Connected[]): [Connected, Connected] | undefined {
  const [first] = others;
  const last = others.findLast(({ kind }) => kind !== first?.kind) ?? others.at(-1);
  if (first && last && first !== last) return [first, last];
  return best && first ? [best, first] : undefined;
}
