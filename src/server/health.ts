import type { FastifyInstance } from 'fastify';

const READY_WITHIN = 2_000;

/** `/healthz`: the process answers. `/readyz`: the graph answers too, else 503; never later than two seconds. */
export function serveHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    if (await saysYes(isReady)) return { status: 'ready' };
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready' });
  });
}

async function saysYes(isReady: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READY_WITHIN, false);
  });
  try {
    return await Promise.race([isReady(), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
