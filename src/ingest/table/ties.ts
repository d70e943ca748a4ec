import { type LinkBasis, type PartyRole, pairsOf } from '../../domain/pairs.ts';
import type { OwnedRelationship } from '../../graph/record.ts';
import type { AddedTie } from '../../graph/table.ts';
import type { Stands } from '../../graph/table-claims.ts';
import type { TableClaim } from './claims.ts';

/** A new claim: where it leads and when it stands. */
export interface NewTie {
  type: TableClaim['type'];
  leads: OwnedRelationship[];
  stands: Stands;
}

/** What new claims add to the links of organisations: one a pair, however many claims tie it. */
export function addedTies(claims: NewTie[]): AddedTie[] {
  const ties = new Map<string, AddedTie>();
  for (const { type, leads, stands } of claims) {
    const basis: LinkBasis = type === 'membership' ? 'MEMBER' : 'STATED';
    for (const [a, b] of tiedBy(leads)) {
      const key = `${basis} ${a} ${b}`;
      const known = ties.get(key);
      if (known) add(known, stands);
      else ties.set(key, { basis, a, b, claims: 1, ...stands });
    }
  }
  return [...ties.values()];
}

/** A member and its body are tied as two equals are. */
const tiedBy = (leads: OwnedRelationship[]): [string, string][] =>
  pairsOf(
    leads
      .filter(({ type }) => type !== 'ON')
      .map(({ to, properties }) => ({ organisation: to, role: (properties?.role ?? 'PARTY') as PartyRole })),
  );

function add(tie: AddedTie, { first, last, state }: Stands): void {
  tie.claims += 1;
  tie.first = tie.first === null ? first : Math.min(tie.first, first ?? tie.first);
  tie.last = tie.last === null ? last : Math.max(tie.last, last ?? tie.last);
  tie.state = Math.max(tie.state, state);
}
