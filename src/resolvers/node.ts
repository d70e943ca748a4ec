import { type TypeName, typeOfId } from '../domain/identity.ts';
import type { ClaimResolvers, NodeResolvers, QueryResolvers } from './__generated__/schema.ts';
import type { Context } from './context.ts';
import { linkById } from './link.ts';
import { type Wanted, wantedOfNode } from './look-ahead.ts';

/** Anything with an id: its type follows from the id alone. */
export interface Identified {
  id: string;
}

export const Query: Pick<QueryResolvers, 'node'> = {
  node: (_, { id }, context, info) => nodeById(id, context, wantedOfNode(info)),
};

/**
 * Anything by its id, whatever its type; null if nothing has it. Throws INVALID if it is no id.
 * @param wanted what is to come along with a link; everything, if not given
 */
export function nodeById(id: string, context: Context, wanted?: Wanted): Promise<Identified | null> {
  return find[typeOfId(id)](id, context, wanted);
}

const claim = (id: string, { claimById }: Context) => claimById.load(id);

const find: Record<TypeName, (id: string, context: Context, wanted?: Wanted) => Promise<Identified | null>> = {
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
