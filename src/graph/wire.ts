import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * From now on sends what a client socket of this process is given in one go as one system call. The driver writes a
 * statement 1,400 bytes at a time, and offers no other way: each piece then costs Node a call and Neo4j a packet.
 */
export function sendStatementsWhole(): void {
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket };
    // Not before: connecting gives a socket back the `write` that it was made with.
    socket.once('connect', () => gatherWrites(socket));
  });
}

/** A question is written in one synchronous run, so what is gathered until the next microtask is all of it. */
function gatherWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (...written: unknown[]) => boolean;
  socket.write = (...written: unknown[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      queueMicrotask(() => socket.uncork());
    }
    return write(...written);
  };
}
