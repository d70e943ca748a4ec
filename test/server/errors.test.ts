import { describe, expect, it } from 'vitest';
import { unavailable } from '../../src/domain/errors.ts';
import { house, raw, until } from './house.ts';

describe('errors for people', () => {
  it('keep their sentence, code and field', async () => {
    const { ask } = await house();
    const { status, headers, errors } = await ask('{ wrongFrom }');
    expect(status).toBe(200);
    expect(errors?.[0]).toMatchObject({
      message: 'Write a date like 2013-07.',
      path: ['wrongFrom'],
      extensions: { code: 'INVALID', field: 'during.from', requestId: headers.get('x-request-id') },
    });
  });

  it.each([
    ['syntax', '{ hello', {}, 'Syntax Error: Expected Name, found <EOF>.'],
    ['validation', '{ helo }', {}, 'Cannot query field "helo" on type "Query". Did you mean "hello"?'],
    ['a variable', 'query ($ms: Int!) { deaf(ms: $ms) }', { ms: 'x' }, /^Variable "\$ms" got invalid value "x"/],
    [
      'an argument',
      'query ($n: String) { hello(name: $n) }',
      { n: null },
      /^Argument "name" of non-null type "String!"/,
    ],
    ['a scalar in a variable', 'query ($d: Day) { on(day: $d) }', { d: '7' }, /"\$d".*Write a day like 2013-07-02\.$/],
    ['a scalar in the query', '{ on(day: "7") }', {}, /Write a day like 2013-07-02\.$/],
  ])('of GraphQL about %s keep their message, as INVALID', async (_, query, variables, message) => {
    const { ask } = await house();
    const plain = await ask(query, { variables });
    expect(plain.status).toBe(200);
    expect(plain.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(plain.errors?.[0]).toMatchObject({
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      locations: [{ line: 1, column: expect.any(Number) }],
      extensions: { code: 'INVALID' },
    });
    expect(plain.data ?? null).toBeNull();

    const modern = await ask(query, { variables, headers: { accept: 'application/graphql-response+json' } });
    expect(modern.status).toBe(400);
    expect(modern.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('name an operation that is not there', async () => {
    const { ask } = await house();
    const { errors } = await ask('query A { hello }', { operationName: 'B' });
    expect(errors?.[0]).toMatchObject({ message: 'Unknown operation named "B".', extensions: { code: 'INVALID' } });
  });

  it('answer 400 to a client that prefers the GraphQL type to plain JSON', async () => {
    const { ask } = await house();
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    expect(await ask('{ helo }', { headers: { accept } })).toMatchObject({ status: 400 });
  });
});

describe('requests that are no query', () => {
  const json = { 'content-type': 'application/json' };
  it.each([
    ['bad JSON', json, '{"query": ', 400, 'INVALID', 'The body is not JSON'],
    ['an empty body', json, '', 400, 'INVALID', 'The body is empty'],
    ['no query', json, '{"variables": {}}', 400, 'INVALID', 'must contain a non-empty `query`'],
    ['a batch', json, '[{"query": "{ hello }"}]', 400, 'INVALID', 'batching disabled'],
    ['plain text', { 'content-type': 'text/plain' }, '{"query": "{ hello }"}', 415, 'INVALID', 'Content-Type'],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query={hello}',
      415,
      'INVALID',
      'Content-Type',
    ],
    ['a large body', json, `{"query": "${'#'.repeat(257 * 1024)}"}`, 413, 'LIMIT', 'larger than 256 KiB'],
  ])('refuses %s with a sentence in JSON', async (_, headers, body, status, code, sentence) => {
    const { address } = await house();
    const answer = await raw(`${address}/graphql`, headers as Record<string, string>, body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('json');
    const { errors } = JSON.parse(answer.text);
    expect(errors).toEqual([
      { message: expect.stringContaining(sentence), extensions: { code, requestId: answer.headers['x-request-id'] } },
    ]);
  });

  it('refuses a GET that a foreign page could send (CSRF), and a mutation by GET', async () => {
    const { address } = await house();
    const forged = await raw(`${address}/graphql?query=%7Bhello%7D`, {});
    expect(forged.status).toBe(400);
    expect(JSON.parse(forged.text).errors[0]).toMatchObject({
      message: expect.stringContaining('Cross-Site Request Forgery'),
      extensions: { code: 'INVALID', requestId: forged.headers['x-request-id'] },
    });
    const header = { 'apollo-require-preflight': 'yes' };
    const mutation = await raw(`${address}/graphql?query=mutation%7Btouch%7D`, header);
    expect(mutation.status).toBe(405);
    const query = await raw(`${address}/graphql?query=%7Bhello%7D`, header);
    expect(JSON.parse(query.text)).toEqual({ data: { hello: 'Hello you' } });
  });

  it.each(['{ hello }', '{ helo }'])('refuses who takes no JSON, whatever is asked: %s', async (query) => {
    const { address } = await house();
    const headers = { 'content-type': 'application/json', accept: 'text/plain' };
    const answer = await raw(`${address}/graphql`, headers, JSON.stringify({ query }));
    expect(answer.status).toBe(406);
    const extensions = { code: 'INVALID', requestId: answer.headers['x-request-id'] };
    expect(JSON.parse(answer.text).errors).toEqual([
      { message: expect.stringContaining('does not accept application/json'), extensions },
    ]);
  });

  it('answers an unknown or malformed address in the same form', async () => {
    const { address } = await house();
    const unknown = await raw(`${address}/graphiql`, {});
    expect(unknown.status).toBe(404);
    expect(JSON.parse(unknown.text).errors[0].extensions.code).toBe('NOT_FOUND');
    const malformed = await raw(`${address}/%E0%A4%A`, {});
    expect(malformed.status).toBe(400);
    expect(JSON.parse(malformed.text).errors[0].extensions.code).toBe('INVALID');
  });
});

/** What the log says of the requests that were answered. */
const answered = (lines: string[]) => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');

describe('what is missing for now', () => {
  it('says when to come back, in an answer with the rest, and the log says why', async () => {
    const { ask, lines } = await house({ bounds: { deadline: () => 100 } });
    const { status, headers, data } = await ask('{ heeding(ms: 4000) hello }');
    expect({ status, data }).toEqual({ status: 200, data: { heeding: null, hello: 'Hello you' } });
    expect(headers.get('retry-after')).toBe('1');
    expect((await ask('{ wrongFrom }')).headers.get('retry-after')).toBeNull();
    await until(() => answered(lines).length === 2);
    expect(answered(lines).map(({ reason }) => reason)).toEqual(['The resolver heard the signal.', undefined]);
  });

  it('is the whole answer while there is nothing to answer from: 503, without a place in the queue', async () => {
    const { ask, lines } = await house({
      bounds: { atWork: 1, waiting: 0 },
      contextFor: () => {
        throw unavailable('The graph is still starting.');
      },
    });
    for (const { status, headers, errors } of await Promise.all([ask('{ hello }'), ask('{ hello }')])) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(errors).toMatchObject([{ message: 'The graph is still starting.', extensions: { code: 'UNAVAILABLE' } }]);
    }
    await until(() => answered(lines).length === 2);
    const noted = { status: 503, reason: 'The graph is still starting.' };
    expect(answered(lines)).toMatchObject([noted, noted]);
  });
});
