import type { MembershipResolvers } from './__generated__/schema.ts';
import { claimFields, periodOf } from './claim.ts';

export const Membership: MembershipResolvers = {
  ...claimFields,
  period: periodOf,
  inPeriod: ({ state }) => state,
};
