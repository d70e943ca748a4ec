import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { sendStatementsWhole } from '../../src/graph/wire.ts';

/** How many pieces each call to the system got, from now on. */
function callsOf(socket: Socket): number[] {
  const calls: number[] = [];
  const inner = socket as unknown as Record<'_write' | '_writev', (chunks: unknown, ...rest: unknown[]) => void>;
  const { _write, _writev } = inner;
  inner._write = (chunk, ...rest) => {
    calls.push(1);
    _write.call(socket, chunk, ...rest);
  };
  inner._writev = (chunks, ...rest) => {
    calls.push((chunks as unknown[]).length);
    _writev.call(socket, chunks, ...rest);
  };
  return calls;
}

it('what is written to a socket in one go is sent by one call, and all of it, even what was before it was connected', async () => {
  sendStatementsWhole();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  try {
    socket.write('before ');
    const [[other]] = await Promise.all([accepted, once(socket, 'connect')]);
    let arrived = '';
    other.setEncoding('utf8').on('data', (text: string) => {
      arrived += text;
    });
    const calls = callsOf(socket);
    for (const piece of ['one ', 'two ', 'three ']) socket.write(piece);
    expect(calls).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    socket.end('last');
    await once(other, 'end');
    expect(arrived).toBe('before one two three last');
    expect(calls).toEqual([3, 1]);
  } finally {
    socket.destroy();
    server.close();
  }
});
