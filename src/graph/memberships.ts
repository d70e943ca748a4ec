import { z } from 'zod';
import { inPeriod, type PageRequest, type PeriodRequest, type TimedPage, timedPageOf } from './page.ts';
import type { Ask } from './query.ts';
import { claimShape, organisationRow, periodShape } from './rows.ts';

export const membershipShape = {
  ...claimShape,
  ...periodShape,
  kind: z.enum(['MEMBER', 'OBSERVER', 'ASSOCIATE']),
  member: organisationRow,
  body: organisationRow,
  state: inPeriod,
};
const membershipRow = z.object(membershipShape);
export type MembershipRow = z.output<typeof membershipRow>;

/** Exactly one of the three anchors is given. */
export interface MembershipsQuestion extends PageRequest, PeriodRequest {
  member?: string;
  body?: string;
  /** Ids of memberships. */
  among?: string[];
}

const membershipsPage = timedPageOf(membershipShape);

/** Pages of memberships, one a question. */
export async function findMemberships(ask: Ask, questions: MembershipsQuestion[]): Promise<TimedPage<MembershipRow>[]> {
  return ask('membership/find', { questions }, membershipsPage);
}
