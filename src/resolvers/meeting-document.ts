import type { MeetingDocumentResolvers } from './__generated__/schema.ts';
import { claimFields, meetingField } from './claim.ts';

export const MeetingDocument: MeetingDocumentResolvers = {
  ...claimFields,
  meeting: meetingField,
  document: async ({ document }, _, { documentById }) => (await documentById.load(document))!,
};
