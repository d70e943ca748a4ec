import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * On a busy machine requests lie with the system that were sent well before the end. Node accepts one connection in a turn
 * of its event loop and reads what came on it in a later one; the system keeps 511 connections at most for it.
 */
const LAST_TURNS = 512;

/**
 * Prepares an app, before it listens, to end well: what has been sent by then is answered, no new connections are taken,
 * then it is closed. What is not answered within `patience` milliseconds is cut off.
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
    const end = performance.now() + patience;
    for (let turn = 0; turn < LAST_TURNS && performance.now() < end; turn += 1) await setImmediate();
    for (const socket of silent) socket.destroy();
    await app.close();
    clearTimeout(impatience);
  };
}
