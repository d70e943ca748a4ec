import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import { isLoopback } from '../config.ts';
import { errorBody } from './masking.ts';
import { isPage } from './pages.ts';

/** What monitors ask, without a token and under any name. */
const OPEN_PATHS = ['/healthz', '/readyz'];

/**
 * Who may ask. With a token: whoever sends it as `Authorization: Bearer …`; else 401. The pages hold no data and are
 * open: a browser that opens an address cannot send a header.
 * Without one: whoever asks under a name of this machine, so that a foreign web page whose name was pointed here
 * (DNS rebinding) reads nothing; else 421.
 */
export function guardAccess(token: string | undefined): onRequestHookHandler {
  const isRightToken = token === undefined ? undefined : sameSecret(token);
  return async (request, reply) => {
    if (OPEN_PATHS.includes(request.routeOptions.url ?? '')) return;
    const host = hostName(request.headers.host);
    if (host === undefined) {
      return reply.code(400).send(errorBody('INVALID', 'The Host header is missing or malformed.', request.id));
    }
    if (isRightToken) {
      const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (isPage(request) || (given !== undefined && isRightToken(given))) return;
      const sentence = 'This server asks for a token. Send it in the header Authorization: Bearer <token>.';
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer realm="Liaison"')
        .send(errorBody('FORBIDDEN', sentence, request.id));
    }
    if (!isLoopback(host)) {
      const sentence =
        'Without a token this server answers only as localhost or 127.0.0.1. Use one of these addresses.';
      return reply.code(421).send(errorBody('FORBIDDEN', sentence, request.id));
    }
  };
}

/** The name in a Host header, without port and brackets; undefined when there is none. */
function hostName(header: string | undefined): string | undefined {
  if (!header || header.length > LONGEST_HOST) return undefined;
  if (!hosts.has(header)) {
    if (hosts.size === MOST_HOSTS) hosts.clear();
    hosts.set(header, parsedHost(header));
  }
  return hosts.get(header);
}

/** The few headers that a server is asked under, as parsed: a URL takes longer than all else that is looked at here. */
const hosts = new Map<string, string | undefined>();
const MOST_HOSTS = 100;
/** A name has at most 253 characters, a port five. */
const LONGEST_HOST = 300;

function parsedHost(header: string): string | undefined {
  if (/[/?#@\\\s]/.test(header) || !URL.canParse(`http://${header}`)) return undefined;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '');
}

/** Compares in constant time; the digests make both sides equally long. */
function sameSecret(secret: string) {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (given: string) => timingSafeEqual(digest(given), expected);
}
