import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Admit } from './admission.ts';
import { underSignal, unlessAborted } from './cancellation.ts';
import { withRequestId } from './masking.ts';
import { opensApiPage, sendPage } from './pages.ts';
import type { RequestScope, Scoped } from './scope.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once a GraphQL operation has arrived. */
    scope: RequestScope | null;
    /** Why the request is answered with 503. */
    unavailable: string | null;
  }
}

/**
 * `/graphql` by POST and GET: each operation waits for a place, runs under its signal, and is answered in time. To a
 * browser that brings no query it is the API page.
 * @param pages the folder of the built pages
 * @param deadline milliseconds from arrival to the signal
 */
export function serveGraphQL(
  app: FastifyInstance,
  apollo: ApolloServer<Scoped>,
  contextFor: (request: { requestId: string; signal: AbortSignal }) => object,
  pages: string,
  admit: Admit,
  deadline: () => number,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ scope }) => ({ ...scope!.context, scope: scope! }),
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => {
      if (opensApiPage(request)) return sendPage(request, reply, pages, 'graphiql/index.html');
      return underSignal(reply.raw, deadline(), async (signal) => {
        // Before it takes a place: while the graph starts nobody need wait to be told so.
        const context = contextFor({ requestId: request.id, signal });
        const scope: RequestScope = { requestId: request.id, log: request.log, context };
        request.scope = scope;
        const run = async () => answer.call(app, request, reply);
        const body = await admit(signal, () => unlessAborted(signal, run()));
        const isPlainJson = String(reply.getHeader('content-type')).startsWith('application/json');
        // The GraphQL-over-HTTP specification: older clients, who accept plain JSON, get a refused query with 200.
        if (scope.isRefusedQuery && reply.statusCode === 400 && isPlainJson) reply.code(200);
        return reply.statusCode < 400 ? body : withRequestId(body as string, request);
      });
    },
  });
}
