import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SendOptions, send } from '@fastify/send';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './masking.ts';

const ASSETS = '/assets/';
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
  app.get(`${ASSETS}*`, (request, reply) => {
    // As it came: what is encoded in it is looked at once, where the file is looked for.
    const path = request.url.split('?')[0]!.slice(ASSETS.length - 1);
    // Each name holds the hash of its content.
    return sendFile(request, reply, path, { root: join(folder, 'assets'), immutable: true, maxAge: '365d' });
  });
  app.get('/', (request, reply) => sendPage(request, reply, folder, 'index.html'));
}

/** Answers with a built page under its own Content-Security-Policy. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, folder: string, page: Page) {
  if (!existsSync(join(folder, page))) {
    const sentence = 'The pages are not built. Run npm run build; the API is at /graphql.';
    return reply.code(503).send(errorBody('UNAVAILABLE', sentence, request.id));
  }
  reply.header('content-security-policy', page === 'index.html' ? EXPLORER_POLICY : GRAPHIQL_POLICY);
  return sendFile(request, reply, `/${page}`, { root: folder, cacheControl: false });
}

/** Answers with a file below a root, or says that there is none. */
async function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, options: SendOptions) {
  const { type, statusCode, headers, stream } = await send(request.raw, path, { ...options, index: false });
  if (type !== 'file') return reply.callNotFound();
  return reply.code(statusCode).headers(headers).send(stream);
}

/** Whether somebody opens the API page in a browser: a GET for HTML without a query, which can hold no answer. */
export function opensApiPage({ method, headers, query }: FastifyRequest): boolean {
  const asked = query as Record<string, unknown>;
  return method === 'GET' && !('query' in asked) && /\btext\/html\b/.test(headers.accept ?? '');
}

/** Whether the answer is a page or a part of one, the same for everybody: what the pages ask then needs the token. */
export function isPage(request: FastifyRequest): boolean {
  const route = request.routeOptions.url;
  return route === '/' || route === `${ASSETS}*` || (route === '/graphql' && opensApiPage(request));
}
