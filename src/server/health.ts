import type { FastifyInstance } from 'fastify';

const READY_WITHIN = 2_000;

/** Why no question can be answered now, in a sentence; undefined if they can. */
export type WhyNotReady = () => Promise<string | undefined>;

/**
 * `/healthz`: the process answers. `/readyz`: the graph answers too, else 503 with the reason; never later than two
 * seconds.
 */
export function serveHealth(app: FastifyInstance, whyNotReady: WhyNotReady): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = await inTime(whyNotReady);
    if (reason === undefined) return { status: 'ready' };
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready', reason });
  });
}

/** The reason where the graph says nothing. */
export const SILENT = 'The graph does not answer.';

async function inTime(whyNotReady: WhyNotReady): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, READY_WITHIN, SILENT);
  });
  try {
    return await Promise.race([whyNotReady(), tooLate]);
  } catch {
    return SILENT;
  } finally {
    clearTimeout(timer);
  }
}
