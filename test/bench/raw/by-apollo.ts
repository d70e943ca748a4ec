import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import Fastify from 'fastify';
import type { GraphQLFieldResolver } from 'graphql';
import { answers } from './answers.ts';
import { run } from './run.ts';

/*
 * What the bare route answers, through Liaison's schema and Apollo Server and nothing else of Liaison: how much of the
 * distance to the bare route is GraphQL's own. `POST /<question>/graphql` with query and variables.
 */
interface Asked {
  question: string;
  variables: object;
}

const folder = new URL('../../../schema/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const typeDefs = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
// Of the questions only that for evidence asks for a thing by its id, and it is a link.
const resolvers = { Node: { __resolveType: ({ __typename }: { __typename?: string }) => __typename ?? 'Link' } };
const resolverValidationOptions = { requireResolversForResolveType: 'ignore' } as const;
const schema = makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions });

type Answers = Record<string, unknown>;
const answered: GraphQLFieldResolver<unknown, Asked> = async (_, __, { question, variables }, { fieldName }) =>
  ((await answers[question]!(run, variables)) as Answers)[fieldName];
for (const field of Object.values(schema.getQueryType()!.getFields())) field.resolve = answered;

const apollo = new ApolloServer<Asked>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await apollo.start();
const app = Fastify();
app.post<{ Params: { question: string }; Body: { variables: object } }>(
  '/:question/graphql',
  fastifyApolloHandler(apollo, {
    context: async ({ params, body }) => ({
      question: (params as { question: string }).question,
      variables: (body as { variables: object }).variables,
    }),
  }),
);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
