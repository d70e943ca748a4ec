import { randomUUID } from 'node:crypto';
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { DestinationStream } from 'pino';
import type { Config } from '../config.ts';
import { guardAccess } from './access.ts';
import { createAdmission } from './admission.ts';
import { startApollo } from './apollo.ts';
import { type Broken, refuseBroken } from './broken.ts';
import { prepareDraining } from './draining.ts';
import { serveGraphQL } from './graphql.ts';
import { serveHealth, type WhyNotReady } from './health.ts';
import { listen } from './listen.ts';
import { createLogger, openLogFile } from './log.ts';
import { errorBody, refusalOf } from './masking.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import { servePages } from './pages.ts';
import { type StatementAsked, slowStatements } from './slow.ts';

export interface ServerOptions {
  config: Pick<Config, 'host' | 'port' | 'token' | 'home' | 'metricsPort'>;
  /** Any executable schema. */
  schema: GraphQLSchema;
  /** What the resolvers of one request share, a plain object. `signal` aborts when nobody waits for the answer any more. */
  contextFor(request: { requestId: string; signal: AbortSignal }): object;
  /** For `/readyz`. */
  whyNotReady: WhyNotReady;
  /** Where the log goes instead of the file in `home`; the caller closes it. */
  logger?: DestinationStream;
  /** The folder of the built pages instead of `web/dist`. */
  pages?: string;
  /** Patience and places other than the usual ones; milliseconds and numbers of operations. */
  bounds?: Partial<typeof USUAL>;
}

export interface Server {
  /** Where it listens, as `http://127.0.0.1:4000`. */
  address: string;
  /** Where `/metrics` is, if anywhere. */
  metricsAddress: string | undefined;
  app: FastifyInstance;
  /** To be told of each statement that the graph is asked: counts them, and logs those that are slow. */
  statementAsked: StatementAsked;
  /** Takes no more requests, answers those it has (within `bounds.drain`), then ends. */
  close(): Promise<void>;
}

/**
 * Four operations a core are at work: enough that no core is idle while others wait for the graph, few enough that eight
 * wide questions at a time end before their deadline (with 64 none did). After the patience of the queue enough of the
 * deadline is left for an answer.
 */
const USUAL = {
  deadline: () => 4_500,
  atWork: Math.min(Math.max(4 * availableParallelism(), 8), 64),
  waiting: 256,
  patience: 1_000,
  drain: 6_000,
  slow: 1_000,
};
/** Where `npm run build` puts the explorer and the API page. */
const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));
const BODY_LIMIT = 256 * 1024;

/** The headers that keep a browser from doing anything with an answer. Made once: Fastify's plugin makes them for each. */
const protect = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
});

/** The same, for answers that Node does not write. */
function protection(): OutgoingHttpHeaders {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  protect(answer.req, answer, () => {});
  return answer.getHeaders();
}

/** The last group of a UUID is 48 random bits; Node draws those of many UUIDs at once. */
const newId = (): string => randomUUID().slice(-12);

/**
 * Starts the HTTP server around a schema: the explorer at `/`, `/graphql`, `/healthz`, `/readyz`.
 * With a `metricsPort`, `/metrics` there.
 * @throws LiaisonError `CONFLICT` when a port is taken, `INVALID` when the host or a port cannot be listened on.
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { config } = options;
  const bounds = { ...USUAL, ...options.bounds };
  const ownFile = options.logger ? undefined : openLogFile(config.home);
  const logger: FastifyBaseLogger = createLogger(options.logger ?? ownFile!);
  const broken = refuseBroken(protection(), logger, newId);
  const app = createApp(logger, broken.refuse);
  broken.attend(app);
  const apollo = await startApollo(options.schema, logger);
  const admission = createAdmission(bounds);
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : createMetrics({
          isReady: async () => (await options.whyNotReady()) === undefined,
          operations: admission.operations,
        });

  app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
  });
  app.addHook('onRequest', guardAccess(config.token));
  app.addHook('onResponse', noteAnswer(metrics));
  serveHealth(app, options.whyNotReady);
  const pages = options.pages ?? PAGES;
  servePages(app, pages);
  serveGraphQL(app, apollo, options.contextFor, pages, admission.admit, bounds.deadline);

  const drain = prepareDraining(app, bounds.drain);
  let metricsServer: Awaited<ReturnType<typeof serveMetrics>> | undefined;
  const end = async () => {
    await drain();
    await metricsServer?.close();
    await apollo.stop();
    await ownFile?.close();
  };
  let ending: Promise<void> | undefined;
  const close = () => {
    ending ??= end();
    return ending;
  };
  try {
    const { host, token, metricsPort } = config;
    if (metrics && metricsPort !== undefined)
      metricsServer = await serveMetrics(metrics, { newId, host, token, port: metricsPort, broken });
    const address = await listen(app, { host, port: config.port, setting: 'PORT' });
    const logSlow = slowStatements(logger, bounds.slow);
    const statementAsked: StatementAsked = (statement, milliseconds, failed, requestId) => {
      metrics?.asked(statement, milliseconds, failed);
      logSlow(statement, milliseconds, failed, requestId);
    };
    return { address, metricsAddress: metricsServer?.address, app, statementAsked, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createApp(loggerInstance: FastifyBaseLogger, clientErrorHandler: Broken['refuse']): FastifyInstance {
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: newId,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    // Without a Host Node would answer 400 and no word; guardAccess says what is missing.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000, requireHostHeader: false },
    clientErrorHandler,
    frameworkErrors: answerRefusal,
    return503OnClosing: false,
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('scope', null);
  app.decorateRequest('unavailable', null);
  app.setErrorHandler<FastifyError>(answerRefusal);
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing here. The API is at /graphql.', request.id)),
  );
  return app;
}

function answerRefusal(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { status, body } = refusalOf(error, request.id, request.log);
  if (status === 503) {
    reply.header('retry-after', '1');
    request.unavailable = body.errors[0]!.message;
  }
  reply.code(status).send(body);
}

/**
 * One line a request, with what it did not get and why, where that was for now: never its address, which may hold a
 * query, nor the query, nor its variables.
 */
function noteAnswer(metrics: Metrics | undefined) {
  return async (
    { method, routeOptions, scope, unavailable, log }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> => {
    const { statusCode: status, elapsedTime: milliseconds } = reply;
    metrics?.answered({ route: routeOptions.url ?? 'none', status, milliseconds });
    const ms = Math.round(milliseconds);
    const reason = unavailable ?? scope?.unavailable;
    log.info({ method, route: routeOptions.url, status, operation: scope?.operation, reason, ms }, 'answered');
  };
}
