import { type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { refusalOf } from './masking.ts';

/** What Node says of a request that it cannot read, by its codes; all else is 400. */
const STATUS: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Milliseconds in which whoever is refused may go on sending: a door closed at once would swallow the answer. */
const LINGER = 1_000;

export interface Broken {
  /** For Fastify's `clientErrorHandler`. */
  refuse(error: Error & { code?: string }, socket: Socket): void;
  /** To be given each app before it listens. */
  attend(app: FastifyInstance): void;
}

/**
 * Answers requests that are no HTTP, which no route ever sees, in the form of all errors. Where an answer would be taken
 * for that of an earlier request, or would stand in the middle of one, the connection is only closed.
 * @param headers what every answer bears
 */
export function refuseBroken(headers: OutgoingHttpHeaders, log: FastifyBaseLogger, newId: () => string): Broken {
  const latest = new WeakMap<Socket, ServerResponse>();

  const refuse: Broken['refuse'] = ({ code = '' }, socket) => {
    if (code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
    if (!socket.writable || isOwed(latest.get(socket))) {
      socket.destroy();
      return;
    }
    const requestId = newId();
    const broken = Object.assign(new Error(), { code, statusCode: STATUS[code] ?? 400 });
    const { status, body } = refusalOf(broken, requestId, log);
    socket.end(asHttp(status, { ...headers, 'x-request-id': requestId }, JSON.stringify(body)));
    setTimeout(() => socket.destroy(), LINGER).unref();
    log.info({ requestId, status, reason: code }, 'refused what is no HTTP');
  };

  const attend: Broken['attend'] = ({ server }) => {
    server.on('request', (request, response) => latest.set(request.socket, response));
    // HTTP lets an expectation that nobody knows be passed over; Node would answer 417 and no word.
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  };

  return { refuse, attend };
}

/** Whether an answer has begun, or is still to come for a request that has come whole. */
const isOwed = (response: ServerResponse | undefined): boolean =>
  response !== undefined && !response.writableFinished && (response.headersSent || response.req.complete);

function asHttp(status: number, headers: OutgoingHttpHeaders, body: string): string {
  const all = {
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    date: new Date().toUTCString(),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
