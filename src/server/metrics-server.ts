import Fastify from 'fastify';
import { guardAccess } from './access.ts';
import type { Broken } from './broken.ts';
import { listen } from './listen.ts';
import { errorBody } from './masking.ts';
import type { Metrics } from './metrics.ts';

interface Place {
  host: string;
  port: number;
  token?: string | undefined;
  broken: Broken;
  /** Makes the ids of requests. */
  newId: () => string;
}

/**
 * Serves `/metrics` on a port of its own, which an operator can keep from those who ask questions; the same token is asked
 * for, and without one only this machine is answered.
 * @throws LiaisonError `CONFLICT` when the port is taken, `INVALID` when it cannot be listened on
 */
export async function serveMetrics(
  metrics: Metrics,
  { host, port, token, broken, newId }: Place,
): Promise<{ address: string; close(): Promise<void> }> {
  const app = Fastify({
    genReqId: newId,
    forceCloseConnections: true,
    http: { requireHostHeader: false },
    clientErrorHandler: broken.refuse,
  });
  broken.attend(app);
  app.addHook('onRequest', guardAccess(token));
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing here but /metrics.', request.id)),
  );
  return { address: await listen(app, { host, port, setting: 'METRICS_PORT' }), close: () => app.close() };
}
