import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { house, until } from './house.ts';

describe('stopping', () => {
  it('answers what it has accepted before it ends, and takes no more', async () => {
    const { ask, close, seen, address } = await house();
    const accepted = [ask('{ heeding(ms: 300) }'), ask('{ deaf(ms: 300) }')];
    await until(() => seen.started === 2);
    const closed = close();
    const answers = await Promise.all(accepted);
    expect(answers.map(({ data }) => Object.values(data ?? {}))).toEqual([['done'], ['done']]);
    await closed;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it('answers what was sent before it ends, though it has not read it yet', async () => {
    const { close, address } = await house();
    const port = Number(new URL(address).port);
    const sockets = Array.from({ length: 40 }, () => connect(port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    // In the turn in which the end begins: nobody has read it then, nor accepted most of the connections.
    for (const socket of sockets) socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const closed = close();
    const answers = await Promise.all(
      sockets.map(async (socket) => {
        let answer = '';
        for await (const part of socket) answer += part;
        return answer.split('\r\n')[0];
      }),
    );
    expect(answers).toEqual(sockets.map(() => 'HTTP/1.1 200 OK'));
    await closed;
  });

  it('does not wait for a connection on which nothing was asked', async () => {
    const { close, address } = await house();
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.on('error', () => {});
    await sleep(50);
    const start = performance.now();
    await Promise.all([close(), close()]);
    expect(performance.now() - start).toBeLessThan(3_000);
    await until(() => socket.readyState === 'closed');
  });

  it('waits for a slow request no longer than its patience', async () => {
    const { ask, close, seen } = await house({ bounds: { drain: 100 } });
    const slow = ask('{ deaf(ms: 4000) }').catch(() => 'cut off');
    await until(() => seen.started === 1);
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await slow).toBe('cut off');
  });
});
