import type { ParticipationResolvers } from './__generated__/schema.ts';
import { claimFields, meetingField } from './claim.ts';

export const Participation: ParticipationResolvers = { ...claimFields, meeting: meetingField };
