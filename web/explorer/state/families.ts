/** Families of the open kinds of organisation: what shape, icon and colour a node has, and what the legend lists. */
export type Family = 'body' | 'part' | 'state' | 'service' | 'mission' | 'other';

export const families: readonly { family: Family; label: string }[] = [
  { family: 'body', label: 'International body' },
  { family: 'part', label: 'Part of a body' },
  { family: 'state', label: 'State or ministry' },
  { family: 'service', label: 'Service or agency' },
  { family: 'mission', label: 'Mission or delegation' },
  { family: 'other', label: 'Other' },
];

/** The first that fits, so the narrower words stand before the wider ones. */
const words: readonly [RegExp, Family][] = [
  [/united nations/, 'body'],
  [/embass|delegation|\bmission\b|field operation|representation|office\b/, 'mission'],
  [/border|police|guard|customs|law enforcement|prosecut|agency|agencies|service/, 'service'],
  [/working group|sub-?group|secretariat|committee|task force|centre|council of|department of/, 'part'],
  [/\bstate|ministr|parliament|\bgovernment|authorit/, 'state'],
  [/intergovernmental|international|union|network|council|initiative|programme/, 'body'],
];

/** The family of a kind of organisation, an open term of the API; `other` for a word that is in none. */
export const familyOf = (kind: string): Family =>
  words.find(([pattern]) => pattern.test(kind.toLowerCase()))?.[1] ?? 'other';
