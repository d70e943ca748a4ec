import type { DiscussionResolvers } from './__generated__/schema.ts';
import { claimFields, meetingField } from './claim.ts';

export const Discussion: DiscussionResolvers = { ...claimFields, meeting: meetingField };
