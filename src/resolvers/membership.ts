import type { MembershipsQuestion } from '../graph/memberships.ts';
import type { PageRequest } from '../graph/page.ts';
import type { MembershipResolvers } from './__generated__/schema.ts';
import { claimFields, periodOf } from './claim.ts';
import { type PagingArguments, pageRequest, timedConnectionOf } from './connection.ts';
import type { Context } from './context.ts';

/** A page of memberships. */
export async function membershipsOf(
  { memberships }: Context,
  blanks: Omit<MembershipsQuestion, keyof PageRequest>,
  paging: PagingArguments,
) {
  const list = 'memberships';
  return timedConnectionOf(await memberships.load({ ...blanks, ...pageRequest(paging, list) }), list);
}

export const Membership: MembershipResolvers = {
  ...claimFields,
  period: periodOf,
  inPeriod: ({ state }) => state,
};
