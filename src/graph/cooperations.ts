import { z } from 'zod';
import { PARTY_ROLES } from '../domain/pairs.ts';
import { inPeriod, type PageRequest, type PeriodRequest, type TimedPage, timedPageOf } from './page.ts';
import type { Ask } from './query.ts';
import { claimShape, evidenceRow, mode, organisationRow, periodShape, text, topicRow } from './rows.ts';

const partyRow = z.object({
  organisation: organisationRow,
  role: z.enum(PARTY_ROLES),
  mode,
  asWritten: text,
});

const cooperationTopicRow = z.object({ topic: topicRow, mode, asWritten: text });

export const cooperationShape = {
  ...claimShape,
  ...periodShape,
  kind: z.string(),
  status: z.enum(['PLANNED', 'SUPPORTED', 'ONGOING', 'ENDED', 'UNSTATED']),
  summary: text,
  disputed: z.boolean(),
  paired: z.boolean(),
  parties: z.array(partyRow),
  topics: z.array(cooperationTopicRow),
  state: inPeriod,
};
const cooperationRow = z.object(cooperationShape).extend({ evidence: z.array(evidenceRow).optional() });
export type CooperationRow = z.output<typeof cooperationRow>;

/** Which claims count; null: any. */
export interface ClaimConditions {
  kinds: string[] | null;
  statuses: string[] | null;
  modes: string[] | null;
  acts: string[] | null;
  /** 1 low, 2 medium, 3 high. */
  certaintyAtLeast: number | null;
  verbatimOnly: boolean | null;
  disputed: boolean | null;
}

export interface CooperationsQuestion extends PageRequest, PeriodRequest, ClaimConditions {
  who: string | null;
  with: string | null;
  on: string | null;
  parts: boolean;
  paired: boolean | null;
  orderBy: string;
  /** Ids of cooperations to choose from. */
  among?: string[];
  /** Id of the meeting at which something was said of them. */
  meeting?: string;
}

const cooperationsPage = timedPageOf({ ...cooperationShape, evidence: z.array(evidenceRow).optional() });

/** Pages of cooperations, one a question, each whole: parties, topics and evidence. */
export async function findCooperations(
  ask: Ask,
  questions: CooperationsQuestion[],
): Promise<TimedPage<CooperationRow>[]> {
  return ask('cooperation/find', { questions }, cooperationsPage);
}
