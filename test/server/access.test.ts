import { describe, expect, it } from 'vitest';
import { house, raw } from './house.ts';

const query = '/graphql?query=%7Bhello%7D';
const preflight = { 'apollo-require-preflight': 'yes' };
const token = 'correct horse battery'.replaceAll(' ', '-');

describe('with a token', () => {
  it.each([
    ['none', undefined],
    ['a wrong one', `Bearer ${token.slice(0, -1)}x`],
    ['a part of it', `Bearer ${token.slice(0, -1)}`],
    ['a longer one', `Bearer ${token}x`],
    ['an empty one', 'Bearer '],
    ['another scheme', `Basic ${token}`],
    ['the bare token', token],
  ])('a request with %s is refused with 401, before anything is read', async (_, authorization) => {
    const { address } = await house({ token });
    for (const path of [query, '/graphql', '/nowhere', '/healthzz']) {
      const answer = await raw(`${address}${path}`, { ...preflight, ...(authorization && { authorization }) });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="Liaison"');
      expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('the right one opens, whatever name the server is asked by', async () => {
    const { address } = await house({ token });
    for (const host of ['liaison.example.org', 'localhost']) {
      const answer = await raw(`${address}${query}`, { ...preflight, host, authorization: `Bearer ${token}` });
      expect(JSON.parse(answer.text)).toEqual({ data: { hello: 'Hello you' } });
    }
  });

  it('health needs none', async () => {
    const { address } = await house({ token });
    expect((await raw(`${address}/healthz`, { host: 'probe.example.org' })).status).toBe(200);
    expect((await raw(`${address}/readyz`, {})).status).toBe(200);
  });
});

describe('without a token', () => {
  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.9.9.9:80', '[::1]:4000'])(
    'the name %s is let in',
    async (host) => {
      const { address } = await house();
      expect((await raw(`${address}${query}`, { ...preflight, host })).status).toBe(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.7:4000', '[::2]'])(
    'the name %s is refused with 421 (DNS rebinding)',
    async (host) => {
      const { address } = await house();
      for (const path of [query, '/nowhere']) {
        const answer = await raw(`${address}${path}`, { ...preflight, host });
        expect(answer.status).toBe(421);
        expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('FORBIDDEN');
      }
    },
  );

  it.each(['evil.example@localhost', 'localhost/../x', '%%', 'a b'])(
    'the malformed name %s is refused with 400',
    async (host) => {
      const { address } = await house();
      expect((await raw(`${address}${query}`, { ...preflight, host })).status).toBe(400);
    },
  );
});
