import type { Basis, TieFragment } from '../api/__generated__/graphql.ts';

/** A value of an enum of the API in words: `IN_PREPARATION` is “in preparation”. */
export const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

export const BASIS_WORDS: Record<Basis, string> = { STATED: 'stated', MET: 'met', MEMBER: 'member' };

/** What ties two organisations, in a few words: “stated, ongoing; on risk analysis, criminal analysis”. */
export function tieInWords({ basis, statuses, topics, inPeriod, disputed }: TieFragment): string {
  const how = [
    BASIS_WORDS[basis],
    ...statuses.map(({ status }) => (status === 'UNSTATED' ? 'status unstated' : inWords(status))),
    ...(inPeriod === 'POSSIBLE' ? ['possible in this period'] : []),
    ...(disputed ? ['disputed'] : []),
  ];
  const on = topics.slice(0, 3).map(({ topic }) => topic.name);
  const more = topics.length > 3 ? ` and ${topics.length - 3} more` : '';
  return how.join(', ') + (on.length > 0 ? `; on ${on.join(', ')}${more}` : '');
}

/** “1 link”, “3 links”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
