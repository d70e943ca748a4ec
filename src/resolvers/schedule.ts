import type { ScheduleRow } from '../graph/meetings.ts';
import type { ScheduleResolvers } from './__generated__/schema.ts';
import { claimFields, meetingField } from './claim.ts';

/** The place of a schedule; null if the document names neither place nor country. */
export function placeOf(schedule: Pick<ScheduleRow, 'placeName' | 'placeCountry'> | undefined) {
  if (!schedule?.placeName && !schedule?.placeCountry) return null;
  return { name: schedule.placeName, country: schedule.placeCountry };
}

export const Schedule: ScheduleResolvers = {
  ...claimFields,
  meeting: meetingField,
  dateEarliest: ({ date, startEarliest }) => (date ? startEarliest : null),
  dateLatest: ({ date, endLatest }) => (date ? endLatest : null),
  place: placeOf,
};
