import { z } from 'zod';
import { inPeriod, type PageRequest, type PeriodRequest, type TimedPage, timedPageOf } from './page.ts';
import type { Ask } from './query.ts';
import { claimShape, day, mode, organisationRow, text, topicRow } from './rows.ts';

const status = z.enum(['HELD', 'SCHEDULED', 'CANCELLED']);

export const scheduleShape = {
  ...claimShape,
  meeting: z.string(),
  number: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  date: text,
  dateAsWritten: text,
  placeName: text,
  placeCountry: text,
  status,
  mode,
  startEarliest: day,
  endLatest: day,
};
const scheduleRow = z.object(scheduleShape);
export type ScheduleRow = z.output<typeof scheduleRow>;

const meetingShape = {
  id: z.string(),
  title: z.string(),
  body: organisationRow.nullish().transform((value) => value ?? null),
  schedules: z.array(scheduleRow),
  state: inPeriod,
};
const meetingRow = z.object(meetingShape);
export type MeetingRow = z.output<typeof meetingRow>;

const ofMeeting = { ...claimShape, meeting: z.string() };

export const participationRow = z.object({
  ...ofMeeting,
  organisation: organisationRow,
  role: z.enum(['HOST', 'CHAIR', 'PARTICIPANT', 'OBSERVER', 'SPEAKER', 'BODY']),
  mode: mode.nullish().transform((value) => value ?? ('TEXTUAL' as const)),
  asWritten: text,
});
export type ParticipationRow = z.output<typeof participationRow>;

export const discussionRow = z.object({
  ...ofMeeting,
  topic: topicRow,
  act: z.enum(['DISCUSSED', 'REPORTED', 'SUPPORTED', 'ATTENTION', 'EXCHANGED']),
  by: z.array(organisationRow),
  asWritten: text,
});
export type DiscussionRow = z.output<typeof discussionRow>;

export const meetingDocumentRow = z.object({
  ...ofMeeting,
  document: z.string(),
  role: z.enum(['CONSIDERED', 'IN_PREPARATION', 'RESULTING', 'REPORTS']),
  mode: mode.nullish().transform((value) => value ?? ('TEXTUAL' as const)),
  asWritten: text,
});
export type MeetingDocumentRow = z.output<typeof meetingDocumentRow>;

const sittingRow = z.object({
  id: z.string(),
  participations: z.array(participationRow),
  discussions: z.array(discussionRow),
  documents: z.array(meetingDocumentRow),
});
export type Sitting = z.output<typeof sittingRow>;

const neighboursRow = z.object({ id: z.string(), previous: text, next: text });
export type SeriesNeighbours = z.output<typeof neighboursRow>;

export interface MeetingsQuestion extends PageRequest, PeriodRequest {
  of: string | null;
  participant: string | null;
  on: string | null;
  parts: boolean;
  statuses: string[] | null;
  orderBy: string;
  /** Ids of meetings to choose from. */
  among?: string[];
}

const meetingsPage = timedPageOf(meetingShape);

/** Pages of meetings, one a question, each with its schedules. */
export async function findMeetings(ask: Ask, questions: MeetingsQuestion[]): Promise<TimedPage<MeetingRow>[]> {
  return ask('meeting/find', { questions }, meetingsPage);
}

/** Participations, discussions and documents of each of these meetings. */
export async function sittings(ask: Ask, ids: string[]): Promise<Sitting[]> {
  return ask('meeting/sitting', { ids }, sittingRow);
}

/** The meetings before and after each of these in its body's series, by id. */
export async function seriesNeighbours(ask: Ask, ids: string[]): Promise<SeriesNeighbours[]> {
  return ask('meeting/series', { ids }, neighboursRow);
}
