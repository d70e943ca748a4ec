import { invalid } from './errors.ts';

/** How a party stands in a cooperation: an equal, or on one of two sides. */
export const PARTY_ROLES = ['PARTY', 'LEAD', 'PARTNER'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** What ties the two organisations of a Link. */
export const LINK_BASES = ['STATED', 'MET', 'MEMBER'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/** Above this number of equal parties a cooperation makes no pairs of them; it is drawn as a hub, counted as unpaired. */
export const EQUAL_PARTIES_AT_MOST = 20;

/**
 * The pairs that a cooperation makes Links of basis STATED for: each leading party with each partner, and the equal
 * parties with each other unless they are more than `EQUAL_PARTIES_AT_MOST`. Leaders or partners are not paired among
 * themselves, nor anyone with itself.
 * @param parties organisations by id (`organisation/iom`) with their roles
 * @returns distinct pairs, each sorted, and in order
 */
export function pairsOf(parties: { organisation: string; role: PartyRole }[]): [string, string][] {
  const having = (role: PartyRole) => [
    ...new Set(parties.filter((party) => party.role === role).map((party) => party.organisation)),
  ];
  const equals = having('PARTY');
  const partners = having('PARTNER');

  const pairs = having('LEAD').flatMap((lead) => partners.map((partner) => sorted(lead, partner)));
  if (equals.length <= EQUAL_PARTIES_AT_MOST) {
    pairs.push(...equals.flatMap((one, i) => equals.slice(i + 1).map((other) => sorted(one, other))));
  }
  const distinct = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(' '), pair]));
  return [...distinct.keys()].sort().map((key) => distinct.get(key)!);
}

/**
 * The pairs of a cooperation as it keeps them, and as questions about anybody are grouped by: of each the last parts of
 * the two ids with a space between, `guam iom`. No id has one, and everything else sorts behind it, so that these texts
 * are in the order of the pairs.
 */
export const pairTexts = (parties: { organisation: string; role: PartyRole }[]): string[] =>
  pairsOf(parties).map(([a, b]) => `${slugOf(a)} ${slugOf(b)}`);

/** What is kept of its pairs with a cooperation: how many equal parties it has, and whether it makes any. */
export const pairing = (parties: { organisation: string; role: PartyRole }[]) => ({
  equalParties: parties.filter(({ role }) => role === 'PARTY').length,
  paired: pairsOf(parties).length > 0,
});

/**
 * The id of a Link, `link/<basis>/<slug>~<slug>`: the same whichever of the two organisations comes first.
 * @param a @param b ids of two different organisations (`organisation/iom`)
 * @throws INVALID if they are not
 */
export function linkId(basis: LinkBasis, a: string, b: string): string {
  const [first, second] = sorted(slugOf(a), slugOf(b));
  if (first === second) throw invalid('id', `${a} cannot be linked with itself.`);
  return `link/${basis.toLowerCase()}/${first}~${second}`;
}

/** What the id of a Link says, its organisations in its own order; null if it is not one that `linkId` makes. */
export function parseLinkId(id: string): { basis: LinkBasis; a: string; b: string } | null {
  const [, written, first, second] = /^link\/([a-z]+)\/([^/~\s]+)~([^/~\s]+)$/.exec(id) ?? [];
  const basis = LINK_BASES.find((one) => one.toLowerCase() === written);
  if (!basis || !first || !second || first >= second) return null;
  return { basis, a: `organisation/${first}`, b: `organisation/${second}` };
}

function slugOf(organisation: string): string {
  const slug = /^organisation\/([^/~\s]+)$/.exec(organisation)?.[1];
  if (!slug) throw invalid('id', `“${organisation}” is not the id of an organisation (organisation/…).`);
  return slug;
}

const sorted = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
