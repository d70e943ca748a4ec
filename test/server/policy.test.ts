import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { house, raw } from './house.ts';

const pages = mkdtempSync(join(tmpdir(), 'liaison-policy-'));
beforeAll(() => {
  mkdirSync(join(pages, 'graphiql'));
  for (const page of ['index.html', 'graphiql/index.html']) writeFileSync(join(pages, page), '<!doctype html>');
});
afterAll(() => rmSync(pages, { recursive: true }));

/** What csp_evaluator says of a policy, by its own names. */
function findingsOf(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ type, severity, directive, value }) =>
      [Severity[severity], Type[type], directive, value].filter(Boolean).join(' '),
    )
    .sort();
}

/** There is nothing but our own files to run here: no address of others, no upload, no answer that is a script. */
const OWN_FILES = "MEDIUM_MAYBE SCRIPT_ALLOWLIST_BYPASS script-src 'self'";

const html = { accept: 'text/html' };

it.each([
  ['the explorer', '/', html, [OWN_FILES]],
  // It lets style be written as text besides, which GraphiQL needs and csp_evaluator does not count.
  ['the API page', '/graphql', html, [OWN_FILES]],
  ['an answer', '/graphql?query=%7Bhello%7D', { 'apollo-require-preflight': 'yes' }, []],
  ['a refusal', '/nowhere', {}, []],
])('the policy of %s has no finding but those that are accepted', async (_, path, asked, accepted) => {
  const { address } = await house({ pages });
  const { headers } = await raw(`${address}${path}`, asked as Record<string, string>);
  expect(findingsOf(String(headers['content-security-policy']))).toEqual(accepted);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
});

it('a policy that lets scripts be written as text is found out', () => {
  expect(findingsOf("default-src 'none'; script-src 'unsafe-inline'; base-uri 'none'")).toContain(
    "HIGH SCRIPT_UNSAFE_INLINE script-src 'unsafe-inline'",
  );
});
