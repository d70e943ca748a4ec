import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './masking.ts';

type Page = 'index.html' | 'graphiql/index.html';

/** Nothing from elsewhere, no style but our own files, and no text that becomes a script. */
const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ');

/** GraphiQL writes style elements, carries its fonts in its style and shows descriptions as HTML; all of it from here. */
const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The explorer at `/`, the parts of the pages below `/assets/`.
 * @param folder where `npm run build` has put the pages; where it has not, their addresses say so
 */
export function servePages(app: FastifyInstance, folder: string): void {
  // Each name holds the hash of its content.
  app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  app.get('/', (request, reply) => sendPage(request, reply, folder, 'index.html'));
}

/** Answers with a built page under its own Content-Security-Policy. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, folder: string, page: Page): FastifyReply {
  if (!existsSync(join(folder, page))) {
    const sentence = 'The pages are not built. Run npm run build; the API is at /graphql.';
    return reply.code(503).send(errorBody('UNAVAILABLE', sentence, request.id));
  }
  reply.header('content-security-policy', page === 'index.html' ? EXPLORER_POLICY : GRAPHIQL_POLICY);
  return reply.sendFile(page, folder, { cacheControl: false });
}

/** Whether somebody opens the API page in a browser: a GET for HTML without a query, which can hold no answer. */
export function opensApiPage({ method, headers, query }: FastifyRequest): boolean {
  const asked = query as Record<string, unknown>;
  return method === 'GET' && !('query' in asked) && /\btext\/html\b/.test(headers.accept ?? '');
}

/** Whether the answer is a page or a part of one, the same for everybody: what the pages ask then needs the token. */
export function isPage(request: FastifyRequest): boolean {
  const route = request.routeOptions.url;
  return route === '/' || route === '/assets/*' || (route === '/graphql' && opensApiPage(request));
}
