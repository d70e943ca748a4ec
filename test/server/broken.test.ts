import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { exchange } from '../api/broken-request.ts';
import { house, until } from './house.ts';

const portOf = (address: string) => Number(new URL(address).port);

/** An answer as it came: status, headers, and the parsed body. */
interface Came {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** The answers that came over a connection, in their order. */
function answersIn(came: string): Came[] {
  if (came === '') return [];
  const [head = '', rest = ''] = came.split(/\r\n\r\n(.*)/s);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ') as [string, string]));
  const length = Number(headers['content-length']);
  const body = JSON.parse(Buffer.from(rest.slice(0, length), 'latin1').toString());
  return [{ status: Number(first.split(' ')[1]), headers, body }, ...answersIn(rest.slice(length))];
}

const refused = (status: number, code: string, message: string) => ({
  status,
  headers: expect.objectContaining({
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    connection: 'close',
  }),
  body: { errors: [{ message, extensions: { code, requestId: expect.stringMatching(/^[0-9a-f]{12}$/) } }] },
});
const unreadable = refused(400, 'INVALID', 'The request could not be read.');
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
const HEALTH = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n';

describe('a request that is no HTTP', () => {
  it.each([
    ['noise', '\u0000\u0001\u0002 secret\r\n\r\n', unreadable],
    ['an unknown method', 'BREW /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n', unreadable],
    ['a head that ends in the middle', HEAD, unreadable],
    ['a length that is no number', `${HEAD}Content-Length: ten\r\n\r\n{}`, unreadable],
    ['a body in pieces that are none', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, unreadable],
    ['a body that ends in the middle', `${HEAD}Content-Length: 50\r\n\r\n{"query"`, unreadable],
    [
      'a head that is too large',
      `${HEAD}X: ${'y'.repeat(100_000)}\r\n\r\n`,
      refused(
        431,
        'LIMIT',
        'The head of the request is larger than 16 KiB. Send fewer headers, and a long query by POST.',
      ),
    ],
  ])('is answered in the form of all errors: %s', async (_, bytes, answer) => {
    const { address, lines, ask } = await house();
    const came = answersIn(await exchange(portOf(address), Buffer.from(bytes, 'latin1')));
    expect(came).toEqual([answer]);
    const { requestId } = (came[0]!.body as typeof unreadable.body).errors[0]!.extensions;
    expect(came[0]!.headers['x-request-id']).toBe(requestId);
    const told = lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
    expect(told).toEqual([expect.objectContaining({ status: answer.status, msg: 'refused what is no HTTP' })]);
    expect(lines.join('')).not.toMatch(/secret|yyy|stack/);
    expect((await ask('{ hello }')).data).toEqual({ hello: 'Hello you' });
  });

  it('is answered when it does not come whole in time', async () => {
    const { address, app } = await house();
    app.server.headersTimeout = 1;
    const socket = connect(portOf(address), '127.0.0.1');
    socket.write(HEAD);
    const answer = refused(408, 'LIMIT', 'The request did not come whole in time. Send it again, in one go.');
    expect(answersIn(await text(socket))).toEqual([answer]);
  });

  it('is answered after an answer on the same connection, and never in the place of one', async () => {
    const { address, seen } = await house();
    const alive = { status: 200, headers: expect.anything(), body: { status: 'alive' } };
    const socket = connect(portOf(address), '127.0.0.1');
    const came = text(socket);
    const first = new Promise((resolve) => socket.once('data', resolve));
    socket.write(`${HEALTH}\r\n`);
    await first;
    socket.write('nonsense\r\n\r\n');
    expect(answersIn(await came)).toEqual([alive, unreadable]);

    const slow = JSON.stringify({ query: '{ deaf(ms: 300) }' });
    const both = `${HEAD}Content-Length: ${slow.length}\r\n\r\n${slow}nonsense\r\n\r\n`;
    expect(await exchange(portOf(address), Buffer.from(both))).toBe('');
    await until(() => seen.started === 1);
  });

  it('is told by a sentence that a Host is missing, and an expectation that nobody knows is passed over', async () => {
    const { address } = await house();
    const send = async (bytes: string) => answersIn(await exchange(portOf(address), Buffer.from(bytes)));
    const missing = refused(400, 'INVALID', 'The Host header is missing or malformed.');
    expect(await send('GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n')).toEqual([missing]);
    expect(await send(`${HEALTH}Expect: the-worst\r\nConnection: close\r\n\r\n`)).toMatchObject([
      { status: 200, body: { status: 'alive' } },
    ]);
  });

  it('is answered so at the port of the metrics too', async () => {
    const { metricsAddress } = await house({ metricsPort: 0 });
    expect(answersIn(await exchange(portOf(metricsAddress!), Buffer.from('nonsense\r\n\r\n')))).toEqual([unreadable]);
  });
});
