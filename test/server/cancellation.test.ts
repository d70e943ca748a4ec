import { describe, expect, it } from 'vitest';
import { house, until } from './house.ts';

describe('the signal of an operation', () => {
  it('aborts when the client leaves', async () => {
    const { ask, seen } = await house();
    const leaving = new AbortController();
    const asked = ask('{ heeding(ms: 4000) }', { signal: leaving.signal }).catch(() => 'left');
    await until(() => seen.signals.length === 1);
    expect(seen.signals[0]?.aborted).toBe(false);
    leaving.abort();
    expect(await asked).toBe('left');
    await until(() => seen.signals[0]!.aborted);
    expect(seen.signals[0]?.reason).toMatchObject({ name: 'LiaisonError', code: 'UNAVAILABLE' });
  });

  it('stays silent after a normal end, also when the connection closes then', async () => {
    const { ask, seen } = await house({ bounds: { deadline: () => 150 } });
    const { data } = await ask('{ heeding(ms: 1) }', { headers: { connection: 'close' } });
    expect(data).toEqual({ heeding: 'done' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(seen.signals[0]?.aborted).toBe(false);
  });

  it('aborts at the deadline, and the resolvers have the last word', async () => {
    const { ask } = await house({ bounds: { deadline: () => 100 } });
    const { status, data, errors } = await ask('{ heeding(ms: 4000) hello }');
    expect(status).toBe(200);
    expect(data).toEqual({ heeding: null, hello: 'Hello you' });
    expect(errors).toMatchObject([{ message: 'The resolver heard the signal.', extensions: { code: 'UNAVAILABLE' } }]);
  });

  it('is not needed for an answer in time: a resolver that does not listen is left behind', async () => {
    const { ask } = await house({ bounds: { deadline: () => 100 } });
    const start = performance.now();
    const { status, headers, errors } = await ask('{ deaf(ms: 3000) }');
    expect(performance.now() - start).toBeLessThan(2_000);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(errors?.[0]).toMatchObject({
      message: 'The answer took longer than 0.1 seconds. Ask for less, or ask again later.',
      extensions: { code: 'UNAVAILABLE', requestId: headers.get('x-request-id') },
    });
  });

  it('aborts after 4.5 seconds, so that the answer comes within 5', async () => {
    const { ask } = await house();
    const start = performance.now();
    const { status } = await ask('{ deaf(ms: 8000) }');
    const took = performance.now() - start;
    expect(status).toBe(503);
    expect(took).toBeGreaterThan(4_400);
    expect(took).toBeLessThan(5_500);
  }, 10_000);

  it('counts the time in the queue', async () => {
    const { ask, seen } = await house({ bounds: { deadline: () => 200, atWork: 1, waiting: 1 } });
    const first = ask('{ deaf(ms: 3000) }');
    await until(() => seen.started === 1);
    const second = await ask('{ deaf(ms: 1) }');
    expect(second.status).toBe(503);
    expect((await first).status).toBe(503);
    expect(seen.started).toBe(1);
  });
});
