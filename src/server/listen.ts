import type { FastifyInstance } from 'fastify';
import { conflict, invalid } from '../domain/errors.ts';

/**
 * Listens, and gives the address as `http://127.0.0.1:4000`.
 * @param place.setting the setting that says the port
 * @throws LiaisonError `CONFLICT` when the port is taken, `INVALID` when the host or port cannot be listened on
 */
export async function listen(
  app: FastifyInstance,
  { host, port, setting }: { host: string; port: number; setting: 'PORT' | 'METRICS_PORT' },
): Promise<string> {
  try {
    // As many as the system lets wait: a crowd that arrives while the process is busy is answered late, not dropped.
    return await app.listen({ host, port, backlog: MOST_WAITING });
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'EADDRINUSE':
        throw conflict(`Port ${port} is in use. Set ${setting} to another one.`);
      case 'EACCES':
        throw invalid(setting, `Port ${port} is reserved for the system. Set ${setting} to one above 1023.`);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        throw invalid('HOST', `${host} is no address of this machine. Set HOST to 127.0.0.1.`);
      default:
        throw error;
    }
  }
}

/** Connections that wait to be taken; Node's own number is 511, and the system's (4,096 on Linux) bounds it. */
const MOST_WAITING = 4_096;
