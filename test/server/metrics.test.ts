import { describe, expect, it } from 'vitest';
import { house, raw, until } from './house.ts';

/** The lines of the given metric, without their help. */
const linesOf = (text: string, metric: string) => text.split('\n').filter((line) => line.startsWith(metric));

async function metricsOf(address: string | undefined, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${address}/metrics`, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  return response.text();
}

describe('/metrics', () => {
  it('counts answers by route and status, never by the address as it was sent', async () => {
    const { address, metricsAddress, ask } = await house({ metricsPort: 0 });
    await ask('{ hello }');
    await ask('{ hello(name: "somebody") }');
    await ask('{ nothing }', { headers: { accept: 'application/graphql-response+json' } });
    await fetch(`${address}/nowhere?name=somebody`);
    await until(async () => (await metricsOf(metricsAddress)).includes('route="none"'));
    const text = await metricsOf(metricsAddress);
    expect(linesOf(text, 'liaison_request_seconds_count')).toEqual([
      'liaison_request_seconds_count{route="/graphql",status="200"} 2',
      'liaison_request_seconds_count{route="/graphql",status="400"} 1',
      'liaison_request_seconds_count{route="none",status="404"} 1',
    ]);
    expect(text).not.toContain('somebody');
    expect(linesOf(text, 'process_resident_memory_bytes')).toHaveLength(1);
  });

  it('tells how many operations are at work and wait, and whether the graph answers', async () => {
    let whyNot: string | undefined;
    const { metricsAddress, ask, seen } = await house({
      metricsPort: 0,
      whyNotReady: async () => whyNot,
      bounds: { atWork: 1, patience: 5_000 },
    });
    const two = [ask('{ deaf(ms: 1000) }'), ask('{ deaf(ms: 1) }')];
    await until(async () => seen.started === 1);
    const busy = await metricsOf(metricsAddress);
    expect(linesOf(busy, 'liaison_operations')).toEqual([
      'liaison_operations{state="at_work"} 1',
      'liaison_operations{state="waiting"} 1',
    ]);
    expect(linesOf(busy, 'liaison_ready')).toEqual(['liaison_ready 1']);
    await Promise.all(two);
    whyNot = 'It is being restored.';
    const idle = await metricsOf(metricsAddress);
    expect(linesOf(idle, 'liaison_operations')).toEqual([
      'liaison_operations{state="at_work"} 0',
      'liaison_operations{state="waiting"} 0',
    ]);
    expect(linesOf(idle, 'liaison_ready')).toEqual(['liaison_ready 0']);
  });

  it('counts statements by their file, and those that failed', async () => {
    const { metricsAddress, statementAsked } = await house({ metricsPort: 0 });
    statementAsked('link/of', 3, false);
    statementAsked('link/of', 4_000, true);
    const text = await metricsOf(metricsAddress);
    expect(linesOf(text, 'liaison_statement_seconds_bucket{le="0.005"')).toEqual([
      'liaison_statement_seconds_bucket{le="0.005",statement="link/of"} 1',
    ]);
    expect(linesOf(text, 'liaison_statement_seconds_count')).toEqual([
      'liaison_statement_seconds_count{statement="link/of"} 2',
    ]);
    expect(linesOf(text, 'liaison_statement_failures_total')).toEqual([
      'liaison_statement_failures_total{statement="link/of"} 1',
    ]);
  });

  it('asks for the same token, answers only this machine without one, and has nothing else there', async () => {
    const guarded = await house({ metricsPort: 0, token: 'a-token-for-this-test' });
    expect((await fetch(`${guarded.metricsAddress}/metrics`)).status).toBe(401);
    await metricsOf(guarded.metricsAddress, { authorization: 'Bearer a-token-for-this-test' });
    const open = await house({ metricsPort: 0 });
    expect((await raw(`${open.metricsAddress}/metrics`, { host: 'liaison.example' })).status).toBe(421);
    for (const path of ['/', '/graphql', '/healthz']) {
      expect((await fetch(`${open.metricsAddress}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${open.address}/metrics`)).status).toBe(404);
  });

  it('is nowhere unless it was asked for; a taken port is told with its setting', async () => {
    expect((await house()).metricsAddress).toBeUndefined();
    const { metricsAddress } = await house({ metricsPort: 0 });
    const taken = Number(new URL(metricsAddress!).port);
    await expect(house({ metricsPort: taken })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `Port ${taken} is in use. Set METRICS_PORT to another one.`,
    });
  });
});
