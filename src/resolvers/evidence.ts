import type { EvidenceResolvers } from './__generated__/schema.ts';

export const Evidence: EvidenceResolvers = {
  passage: ({ quote, start, end, row, document }) => ({ quote, start, end, row, document }),
  meeting: ({ meeting }, _, { meetingById }) => (meeting ? meetingById.load(meeting) : null),
  claim: async ({ claim }, _, { claimById }) => (await claimById.load(claim))!,
};
