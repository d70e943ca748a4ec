import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { house } from './house.ts';

it('keeps GraphQL over HTTP in all 61 points that graphql-http audits', async () => {
  const { address } = await house();
  // The audits send no header of their own, and a GET that a foreign page could send is refused.
  const fetchFn = (url: string, init?: RequestInit) =>
    fetch(url, { ...init, headers: { 'apollo-require-preflight': 'yes', ...init?.headers } });
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn });
  const results = [];
  for (const { name, fn } of audits) {
    const result = await fn();
    results.push({ name, status: result.status, reason: 'reason' in result ? result.reason : undefined });
  }
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(results).toHaveLength(61);
});
