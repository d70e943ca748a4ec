import { type TypeName, typeOfId } from '../domain/identity.ts';
import type { ClaimResolvers, NodeResolvers, QueryResolvers } from './__generated__/schema.ts';
import type { Context } from './context.ts';
import { linkById } from './link.ts';

/** Anything with an id: its type follows from the id alone. */
export interface Identified {
  id: string;
}

export const Query: Pick<QueryResolvers, 'node'> = {
  node: (_, { id }, context) => nodeById(id, context),
};

/** Anything by its id, whatever its type; null if nothing has it. Throws INVALID if it is no id. */
export function nodeById(id: string, context: Context): Promise<Identified | null> {
  return find[typeOfId(id)](id, context);
}

const claim = (id: string, { claimById }: Context) => claimById.load(id);

const find: Record<TypeName, (id: string, context: Context) => Promise<Identified | null>> = {
  Organisation: (id, { organisationById }) => organisationById.load(id),
  Meeting: (id, { meetingById }) => meetingById.load(id),
  Topic: (id, { topicById }) => topicById.load(id),
  Document: (id, { documentById }) => documentById.load(id),
  Evidence: (id, { evidenceById }) => evidenceById.load(id),
  Link: linkById,
  Cooperation: claim,
  Membership: claim,
  Schedule: claim,
  Participation: claim,
  Discussion: claim,
  MeetingDocument: claim,
};

export const Node: NodeResolvers = { __resolveType: ({ id }) => typeOfId(id) };

export const Claim: ClaimResolvers = {
  __resolveType: ({ id }) => typeOfId(id) as Awaited<ReturnType<NonNullable<ClaimResolvers['__resolveType']>>>,
};
