import type { NameResolvers } from './__generated__/schema.ts';

export const Name: NameResolvers = {
  writtenIn: ({ writtenIn }, _, { documentById }) => (writtenIn ? documentById.load(writtenIn) : null),
};
