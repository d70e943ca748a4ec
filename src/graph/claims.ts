import { z } from 'zod';
import { type CooperationRow, cooperationShape } from './cooperations.ts';
import {
  type DiscussionRow,
  discussionRow,
  type MeetingDocumentRow,
  meetingDocumentRow,
  type ParticipationRow,
  participationRow,
  type ScheduleRow,
  scheduleShape,
} from './meetings.ts';
import { type MembershipRow, membershipShape } from './memberships.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Ask } from './query.ts';

export type ClaimRow =
  | CooperationRow
  | MembershipRow
  | ScheduleRow
  | ParticipationRow
  | DiscussionRow
  | MeetingDocumentRow;

const rowOfType: Record<string, z.ZodType<ClaimRow>> = {
  cooperation: z.object(cooperationShape),
  membership: z.object(membershipShape),
  schedule: z.object(scheduleShape),
  participation: participationRow,
  discussion: z.preprocess(withFirstTopic, discussionRow),
  'meeting-document': meetingDocumentRow,
};

function withFirstTopic(row: unknown): unknown {
  const { topics, ...rest } = row as { topics: { topic: unknown }[] };
  return { ...rest, topic: topics[0]?.topic };
}

const anyClaim = z.object({ claim: z.looseObject({ id: z.string() }) });

export interface ClaimsQuestion extends PageRequest {
  document: string;
}

const idsPage = pageOf({ id: z.string() });

/** Pages of the claims with evidence in a document, one a question: ids, in the order of the text. */
export async function findClaims(ask: Ask, questions: ClaimsQuestion[]): Promise<Page<{ id: string }>[]> {
  return ask('claim/find', { questions }, idsPage);
}

/** Claims of any type, those that exist, by id. */
export async function claimsById(ask: Ask, ids: string[]): Promise<ClaimRow[]> {
  const rows = await ask('claim/by-id', { ids }, anyClaim);
  return rows.map(({ claim }) => {
    const type = claim.id.slice(0, claim.id.indexOf('/'));
    return rowOfType[type]!.parse(claim);
  });
}
