import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../src/server/admission.ts';
import { house, until } from './house.ts';

const never = new AbortController().signal;
const patience = 5_000;

describe('the places of the server', () => {
  it('are taken in turn; beyond them it says 503 and when to come back', async () => {
    const { ask, seen } = await house({ bounds: { atWork: 2, waiting: 1, patience: 10_000 } });
    const slow = '{ heeding(ms: 2000) }';
    const atWork = [ask(slow), ask(slow)];
    await until(() => seen.started === 2);
    const waiting = ask(slow);
    // The one that waits has to be in the queue before the next one comes.
    const refused = await Promise.race([poll(ask, slow), waiting]);
    expect(refused).toMatchObject({
      status: 503,
      errors: [{ message: 'The server is busy. Ask again in a second.', extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    const answers = await Promise.all([...atWork, waiting]);
    expect(answers.map(({ data }) => data)).toEqual(Array(3).fill({ heeding: 'done' }));
  });

  it('are given to nobody after a second in the queue, who is told to come back instead of being kept', async () => {
    const { ask, seen } = await house({ bounds: { atWork: 1 } });
    const first = ask('{ heeding(ms: 3000) }');
    await until(() => seen.started === 1);
    const waiting = await Promise.all(Array.from({ length: 20 }, () => ask('{ heeding(ms: 1) }')));
    expect(waiting.map(({ status }) => status)).toEqual(Array(20).fill(503));
    expect(waiting.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(20).fill('1'));
    expect((await first).data).toEqual({ heeding: 'done' });
    expect(seen.started).toBe(1);
  });

  it('have a queue that is long enough for a crowd', async () => {
    const { ask } = await house({ bounds: { patience: 10_000 } });
    const crowd = await Promise.all(Array.from({ length: 200 }, () => ask('{ heeding(ms: 20) }')));
    expect(crowd.map(({ status }) => status)).toEqual(Array(200).fill(200));
  });

  it('pass to the next when a client in the queue leaves', async () => {
    const { ask, seen } = await house({ bounds: { atWork: 1, waiting: 1 } });
    const first = ask('{ heeding(ms: 400) }');
    await until(() => seen.started === 1);
    const leaving = new AbortController();
    const left = ask('{ heeding(ms: 1) }', { signal: leaving.signal }).catch(() => 'left');
    while ((await ask('{ hello }', { signal: AbortSignal.timeout(60) }).catch(() => undefined))?.status !== 503);
    leaving.abort();
    expect(await left).toBe('left');
    let next = await ask('{ hello }');
    for (let tries = 0; next.status === 503 && tries < 10; tries += 1) next = await ask('{ hello }');
    expect(next.data).toEqual({ hello: 'Hello you' });
    expect((await first).data).toEqual({ heeding: 'done' });
    expect(seen.started).toBe(1);
  });
});

describe('admission', () => {
  it('keeps the order, frees the place of a failure, and passes failures on', async () => {
    const { admit } = createAdmission({ atWork: 1, waiting: 2, patience });
    const done: string[] = [];
    const work = (name: string) => async () => {
      await Promise.resolve();
      done.push(name);
      if (name === 'first') throw new Error('failed');
      return name;
    };
    const all = ['first', 'second', 'third', 'fourth'].map((name) => admit(never, work(name)));
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
    expect(settled[3]).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('never starts what gave up before', async () => {
    const { admit } = createAdmission({ atWork: 1, waiting: 1, patience });
    const started = admit(AbortSignal.abort(new Error('gave up')), async () => 'started');
    await expect(started).rejects.toThrow('gave up');
  });

  it('never starts what gave up waiting, and counts it no more', async () => {
    const { admit } = createAdmission({ atWork: 1, waiting: 1, patience });
    let release = () => {};
    const held = admit(never, () => new Promise<void>((resolve) => (release = resolve)));
    for (let turn = 0; turn < 3; turn += 1) {
      const leaving = new AbortController();
      const waiting = admit(leaving.signal, () => Promise.reject(new Error('must not start')));
      leaving.abort(new Error('gave up'));
      await expect(waiting).rejects.toThrow('gave up');
    }
    const last = admit(never, async () => 'done');
    release();
    await held;
    expect(await last).toBe('done');
  });
});

type Ask = Awaited<ReturnType<typeof house>>['ask'];

/** Asks until the answer is a refusal; what waits in between gives its place back. */
async function poll(ask: Ask, query: string) {
  for (;;) {
    const answer = await ask(query, { signal: AbortSignal.timeout(50) }).catch(() => undefined);
    if (answer) return answer;
  }
}
