import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { house, raw } from './house.ts';

const root = mkdtempSync(join(tmpdir(), 'liaison-pages-'));
const pages = join(root, 'dist');
const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const token = 'a-token-of-this-test';

beforeAll(() => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  mkdirSync(join(pages, 'graphiql'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(join(pages, 'graphiql/index.html'), '<!doctype html><title>API</title>');
  writeFileSync(join(pages, 'assets/part-Bx7.js'), 'export {};');
  writeFileSync(join(pages, 'assets/part-Bx7.css'), 'body {}');
  writeFileSync(join(root, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a page', () => {
  it.each([
    ['/', 'Explorer'],
    ['/graphql', 'API'],
  ])('at %s is never kept by a browser, and lets nothing in from another origin', async (path, title) => {
    const { address } = await house({ pages });
    const { status, headers, text } = await raw(`${address}${path}`, html);
    expect({ status, text }).toEqual({ status: 200, text: `<!doctype html><title>${title}</title>` });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy[0]).toBe("default-src 'none'");
    for (const kind of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${kind} 'none'`);
    for (const directive of policy.filter((one) => /-src /.test(one))) {
      expect(directive).toMatch(/^[a-z]+-src( ('none'|'self'|'unsafe-inline'|data:|blob:))+$/);
    }
    expect(policy).toContain("script-src 'self'");
  });

  it('of the explorer lets no style and no script be written as text; only the API page needs the first', async () => {
    const { address } = await house({ pages });
    const policyOf = async (path: string) => (await raw(`${address}${path}`, html)).headers['content-security-policy'];
    expect(await policyOf('/')).toMatch(/style-src 'self';.*require-trusted-types-for 'script'/);
    expect(await policyOf('/graphql')).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('that is not built says in one sentence what to do', async () => {
    const { address, ask } = await house({ pages: join(root, 'nowhere') });
    for (const path of ['/', '/graphql']) {
      const { status, headers, text } = await raw(`${address}${path}`, html);
      expect(status).toBe(503);
      expect(headers['content-type']).toContain('application/json');
      expect(JSON.parse(text).errors[0]).toMatchObject({
        message: 'The pages are not built. Run npm run build; the API is at /graphql.',
        extensions: { code: 'UNAVAILABLE' },
      });
    }
    expect((await raw(`${address}/assets/part-Bx7.js`, {})).status).toBe(404);
    expect((await ask('{ hello }')).data).toEqual({ hello: 'Hello you' });
  });

  it('of the API is for browsers that bring no query; anybody else at its address gets an answer', async () => {
    const { address } = await house({ pages });
    const query = '?query=%7Bhello%7D';
    const preflight = { 'apollo-require-preflight': 'yes' };
    const answer = await raw(`${address}/graphql${query}`, { ...html, ...preflight });
    expect(JSON.parse(answer.text)).toEqual({ data: { hello: 'Hello you' } });
    const empty = await raw(`${address}/graphql`, { accept: 'application/json', ...preflight });
    expect(empty.status).toBe(400);
    expect(JSON.parse(empty.text).errors).toHaveLength(1);
  });
});

describe('a part of a page', () => {
  it.each([
    ['part-Bx7.js', /^(text|application)\/javascript/],
    ['part-Bx7.css', /^text\/css/],
  ])('%s is kept for a year, as its name changes with it', async (name, type) => {
    const { address } = await house({ pages });
    const { status, headers } = await raw(`${address}/assets/${name}`, {});
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '../../secret.txt',
    '..%2f..%2fsecret.txt',
    '%2e%2e/%2e%2e/secret.txt',
    '..%5c..%5csecret.txt',
    '....//....//secret.txt',
    '%00',
    '../index.html',
    '',
    'missing.js',
  ])('is not found at /assets/%s, nor is anything outside of their folder', async (path) => {
    const { address } = await house({ pages });
    const { port } = new URL(address);
    // An address that is cleaned up by nobody on its way.
    const { status, text } = await raw({ port, path: `/assets/${path}` }, {});
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('secret');
    expect(text).not.toContain('Explorer');
    expect(text).not.toContain(root);
    expect(JSON.parse(text).errors).toHaveLength(1);
  });
});

describe('who may see a page', () => {
  it('is everybody, where the server asks for a token, as it holds no data', async () => {
    const { address } = await house({ pages, token });
    for (const path of ['/', '/graphql', '/assets/part-Bx7.js']) {
      expect((await raw(`${address}${path}`, { ...html, host: 'liaison.example.org' })).status).toBe(200);
    }
  });

  it.each([
    ['a query at the address of the API page', '/graphql?query=%7Bhello%7D', 'GET'],
    ['an empty query there', '/graphql?query=', 'GET'],
    ['a POST there', '/graphql', 'POST'],
    ['another address', '/nowhere', 'GET'],
    ['another address below the pages', '/index.html', 'GET'],
  ])('does not open %s without the token, whatever the Accept header says', async (_, path, method) => {
    const { address } = await house({ pages, token });
    const body = method === 'POST' ? JSON.stringify({ query: '{ hello }' }) : undefined;
    const headers = { ...html, 'apollo-require-preflight': 'yes', 'content-type': 'application/json' };
    expect((await raw(`${address}${path}`, headers, body)).status).toBe(401);
  });

  it('is nobody under a foreign name, where it asks for none (DNS rebinding)', async () => {
    const { address } = await house({ pages });
    for (const path of ['/', '/graphql', '/assets/part-Bx7.js']) {
      const { status, text } = await raw(`${address}${path}`, { ...html, host: 'evil.example' });
      expect(status).toBe(421);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });
});
