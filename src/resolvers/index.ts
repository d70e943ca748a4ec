import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from './__generated__/schema.ts';
import * as cooperation from './cooperation.ts';
import { Discussion } from './discussion.ts';
import * as document from './document.ts';
import { Evidence } from './evidence.ts';
import * as facets from './facets.ts';
import * as link from './link.ts';
import * as meeting from './meeting.ts';
import { MeetingDocument } from './meeting-document.ts';
import { Membership } from './membership.ts';
import { Name } from './name.ts';
import * as neighbourhood from './neighbourhood.ts';
import * as node from './node.ts';
import * as organisation from './organisation.ts';
import * as overview from './overview.ts';
import { Participation } from './participation.ts';
import * as path from './path.ts';
import * as scalars from './scalars.ts';
import { Schedule } from './schedule.ts';
import * as search from './search.ts';
import * as timeline from './timeline.ts';
import * as topic from './topic.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The SDL of `schema/`, one string a file: one file a noun. */
const typeDefs = readdirSync(fileURLToPath(schemaFolder))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, schemaFolder), 'utf8'));

const roots = [
  ...[node, search, organisation, meeting, topic, cooperation, document],
  ...[link, path, neighbourhood, timeline, facets, overview],
];

const resolvers: Resolvers = {
  Query: Object.assign({}, ...roots.map((root) => root.Query)),
  Node: node.Node,
  Claim: node.Claim,
  Organisation: organisation.Organisation,
  Name,
  Membership,
  Meeting: meeting.Meeting,
  Schedule,
  Participation,
  Discussion,
  MeetingDocument,
  Topic: topic.Topic,
  Cooperation: cooperation.Cooperation,
  Document: document.Document,
  Evidence,
  Link: link.Link,
  LinkConnection: link.LinkConnection,
  Neighbourhood: neighbourhood.Neighbourhood,
  Overview: overview.Overview,
  ...scalars,
};

/** The executable schema: `schema/` answered by the resolvers of this folder. */
export const createSchema = (): GraphQLSchema => makeExecutableSchema({ typeDefs, resolvers });
