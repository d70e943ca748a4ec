import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Random } from '../bench/random.ts';

const QUERY = '{ whoCooperates(who: "organisation/iom") { totalCount } }';
const GOOD = JSON.stringify({ query: QUERY });

type Bytes = Buffer | string;

/** A request in bytes, that is wrong in one way or several. */
export function brokenRequest(random: Random): Buffer {
  const { pick, below } = random;
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));

  const bodies: (() => Bytes)[] = [
    () => GOOD,
    () => GOOD.slice(0, below(GOOD.length)),
    () => noise(1 + below(300)),
    () =>
      Buffer.concat([
        Buffer.from('{"query":"{ a'),
        Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0xff]),
        Buffer.from('"}'),
      ]),
    () => pick([gzipSync, deflateSync, brotliCompressSync])(GOOD),
    () => pick(['', 'null', '[]', '7', '""', '{}', '{"query":7}', '{"query":null}', '{"query":{"a":1}}', '[{},{}]']),
    () => JSON.stringify({ query: QUERY, variables: pick([7, 'x', [1], [[{}]], true]) }),
    () =>
      JSON.stringify({ query: QUERY, extensions: pick([7, 'x', { persistedQuery: { version: 1, sha256Hash: 'x' } }]) }),
    () => JSON.stringify({ query: QUERY, operationName: pick([7, {}, 'Nobody', '']) }),
    () => `{"__proto__":{"query":"{ a }"},"constructor":{"prototype":{"x":1}},"query":${JSON.stringify(QUERY)}}`,
    () => `${'['.repeat(1 + below(20_000))}`,
    () => `{"query":${JSON.stringify(`{ ${'a{'.repeat(below(400))} }`)}}`,
    () => deepVariable(below(120_000)),
    () => `\uFEFF${GOOD}`,
    () => `{"query":"\\uD800 ${'\\u0000'.repeat(below(5))}"}`,
    () => 'x'.repeat(below(300_000)),
    () => `query=${encodeURIComponent(QUERY)}`,
    () => `--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${GOOD}\r\n--b--\r\n`,
  ];
  const methods = [
    'POST',
    'POST',
    'POST',
    'GET',
    'PUT',
    'DELETE',
    'OPTIONS',
    'HEAD',
    'TRACE',
    'CONNECT',
    'PATCH',
    'BREW',
    'post',
    '',
    'G\u0000T',
  ];
  const targets = [
    '/graphql',
    '/graphql',
    '/graphql',
    '/',
    '/assets/../../x',
    '/assets/%00',
    '/%',
    '*',
    'http://[',
    '//',
    '/graphql?query=%FF',
    `/graphql?query=${encodeURIComponent(QUERY)}&variables=%7B`,
    `/${'a'.repeat(below(20_000))}`,
    '/readyz',
    'no slash',
    '/gra\tphql',
  ];
  const types = [
    'application/json',
    'application/json; charset=utf-16',
    'application/json; charset=\uFFFD',
    'text/plain',
    'multipart/form-data; boundary=b',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'APPLICATION/JSON;;;',
    '/',
    '',
    'application/graphql+json',
  ];
  const odd = [
    'Host:',
    'Host: evil.example',
    'Host: a\r\nHost: b',
    'Content-Encoding: gzip',
    'Content-Encoding: br',
    'Expect: 100-continue',
    'Expect: the-worst',
    'Connection: upgrade\r\nUpgrade: websocket',
    'Upgrade: h2c',
    'Accept: ???',
    'Accept: text/html',
    'Accept: image/png',
    'Content-Type: a\r\nContent-Type: b',
    'Cookie: \u0001',
    ': no name',
    'No colon',
    ' Folded: x',
    'X: \u0000',
    `X: ${'y'.repeat(below(40_000))}`,
    Array.from({ length: below(3_000) }, (_, i) => `X${i}: 1`).join('\r\n') || 'X: 1',
    'Range: bytes=9-1',
    'Authorization: Bearer',
    'Transfer-Encoding: gzip',
    'Transfer-Encoding: chunked, identity',
    'X-Request-Id: \\"',
    'Max-Forwards: -1',
    'Trailer: Host',
    'Content-Length: 5',
    'Apollo-Require-Preflight: yes',
  ];

  const body = Buffer.from(pick(bodies)());
  const framing = pick<() => [string, Bytes]>([
    () => [`Content-Length: ${body.length}`, body],
    () => [`Content-Length: ${body.length}`, body],
    () => [`Content-Length: ${body.length}`, body],
    () => [`Content-Length: ${body.length + 1 + below(50)}`, body],
    () => [`Content-Length: ${below(body.length + 1)}`, body],
    () => [`Content-Length: ${pick(['-1', '1e3', '0x10', '99999999999999999999', 'ten', ''])}`, body],
    () => ['Transfer-Encoding: chunked', chunked(body, '')],
    () => [
      'Transfer-Encoding: chunked',
      chunked(body, pick(['zz\r\n', 'ffffffffffffffffff\r\n', '5', '-1\r\n', '5;x="\u0000\r\n'])),
    ],
    () => [`Transfer-Encoding: chunked\r\nContent-Length: ${body.length}`, chunked(body, '')],
    () => ['', body],
  ])();
  const headers = [
    `Host: ${pick(['localhost', '127.0.0.1:4000', '[::1]'])}`,
    `Content-Type: ${pick(types)}`,
    framing[0],
  ];
  for (let more = below(4); more > 0; more -= 1) headers.splice(below(headers.length + 1), 0, pick(odd));
  const end = pick(['\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r']);
  const start = `${pick(methods)} ${pick(targets)} ${pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP', ''])}`;
  const head = Buffer.from([start, ...headers.filter(Boolean), '', ''].join(end), pick(['utf8', 'latin1'] as const));
  const whole = Buffer.concat([head, Buffer.from(framing[1])]);
  switch (below(12)) {
    case 0:
      return whole.subarray(0, below(whole.length));
    case 1:
      return Buffer.concat([whole, whole, whole]);
    case 2:
      return Buffer.concat([whole, noise(20)]);
    case 3:
      return noise(1 + below(500));
    default:
      return whole;
  }
}

/** Lists within lists, as many levels as a body has room for. */
const deepVariable = (levels: number) =>
  `{"query":"query ($of: [ID!]!) { neighbourhood(of: $of) { organisationsTotal } }","variables":{"of":${'['.repeat(levels)}${']'.repeat(levels)}}}`;

function chunked(body: Buffer, spoilt: string): Buffer {
  const head = spoilt || `${body.length.toString(16)}\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n0\r\n\r\n')]);
}

/** Sends bytes, says that there are no more, and gives back what comes until the other side has ended, or three seconds. */
export function exchange(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(bytes));
    const came: Buffer[] = [];
    const done = () => resolve(Buffer.concat(came).toString('latin1'));
    socket.on('data', (chunk) => came.push(chunk));
    // Whoever is refused in the middle of sending finds the door closed.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      ['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? done() : reject(error),
    );
    socket.on('close', done);
    socket.setTimeout(3_000, () => {
      socket.destroy();
      done();
    });
  });
}
