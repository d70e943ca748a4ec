import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Prepares an app, before it listens, to end well: no new connections, the requests it has are answered, then it is
 * closed. What is not answered within `patience` milliseconds is cut off.
 */
export function prepareDraining(app: FastifyInstance, patience: number): () => Promise<void> {
  // Browsers open connections in advance; one on which nothing has come yet is not idle for Node, and would be awaited.
  const silent = new Set<Socket>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));

  let isEnding = false;
  app.addHook('onSend', async (_request, reply) => {
    // A connection kept open after its last answer would be awaited too.
    if (isEnding) reply.header('connection', 'close');
  });

  return async () => {
    isEnding = true;
    const impatience = setTimeout(() => app.server.closeAllConnections(), patience);
    for (const socket of silent) socket.destroy();
    await app.close();
    clearTimeout(impatience);
  };
}
