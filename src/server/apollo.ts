import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BOUNDS, limitRules, refuseTooManyNodes } from './limits.ts';
import { formatError } from './masking.ts';
import { type Scoped, scopeOfError } from './scope.ts';

/**
 * A started Apollo Server that behaves the same whatever the environment says: introspection, no landing page, no
 * reports to anybody, no batches, no stack traces. Parsed documents are remembered (30 MB, Apollo's default).
 */
export async function startApollo(schema: GraphQLSchema, logger: FastifyBaseLogger): Promise<ApolloServer<Scoped>> {
  const apollo = new ApolloServer<Scoped>({
    schema,
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: BOUNDS.tokens },
    validationRules: limitRules,
    validationOptions: { maxErrors: 20 },
    formatError,
    plugins: [
      countingNodes,
      noting,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Nodes are counted for each request: validation, which a remembered document skips, does not know the variables. */
const countingNodes: ApolloServerPlugin<Scoped> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operation }) {
        // Without one, the execution says which operations there are.
        if (!operation) return;
        try {
          refuseTooManyNodes(schema, document, request.variables, operation.name?.value);
        } catch (error) {
          throw error instanceof GraphQLError ? asRefusedQuery(error) : error;
        }
      },
    };
  },
};

/** The same error, which Apollo answers as a mistake of the client. */
const asRefusedQuery = ({ message, nodes, originalError }: GraphQLError) =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: originalError ?? null,
    extensions: { http: { status: 400 } },
  });

const isPassing = ({ extensions }: GraphQLFormattedError) => extensions?.code === 'UNAVAILABLE';

/**
 * Says when to come back where an answer lacks something for now, and notes in the scope what the route and the log want
 * to know of the operation.
 */
const noting: ApolloServerPlugin<Scoped> = {
  async requestDidStart({ contextValue: { scope } }) {
    return {
      async didResolveOperation({ operationName }) {
        scope.operation = operationName?.slice(0, 100);
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) scopeOfError.set(error, scope);
      },
      async willSendResponse({ request, response }) {
        scope.isRefusedQuery = response.http.status === 400 && Boolean(request.query);
        const { body, http } = response;
        const passing = body.kind === 'single' && body.singleResult.errors?.find(isPassing);
        if (!passing) return;
        http.headers.set('retry-after', '1');
        scope.unavailable = passing.message;
      },
    };
  },
};
