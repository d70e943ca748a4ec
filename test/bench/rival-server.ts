import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { rivalSchema } from './rival-schema.ts';

/** @neo4j/graphql under the same Apollo Server and Fastify as Liaison, set as fast as we know. */
const { uri, user, password } = JSON.parse(process.env.BENCH_GRAPH!);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs: rivalSchema, driver }).getSchema();
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await apollo.start();
const app = Fastify();
app.post('/graphql', fastifyApolloHandler(apollo));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
