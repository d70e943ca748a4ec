import { describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { brokenRequest, exchange } from './broken-request.ts';
import { seedHouse } from './house.ts';
import { NOTHING_INSIDE } from './inside.ts';

const { ask, address } = seedHouse();
const REQUESTS = 5_000;
const AT_A_TIME = 6;
const SEED = Number(process.env.LIAISON_TEST_SEED ?? 11);

/** The status of each answer in what came; the head of an answer stands at its begin, or right after another's body. */
const statusesIn = (came: string) => [...came.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

describe('5,000 broken requests', () => {
  it('are each refused or answered, with nothing of the inside and nothing from 500 but 503', async () => {
    const port = Number(new URL(address()).port);
    const random = randomFrom(SEED);
    const seen = new Map<number, number>();
    const bad: object[] = [];
    let sent = 0;
    const worker = async () => {
      while (sent < REQUESTS && bad.length < 5) {
        sent += 1;
        const number = sent;
        const bytes = brokenRequest(random);
        const came = await exchange(port, bytes);
        const statuses = statusesIn(came);
        for (const status of statuses) seen.set(status, (seen.get(status) ?? 0) + 1);
        const isWell = statuses.every((status) => status < 500 || status === 503) && !NOTHING_INSIDE.test(came);
        if (!isWell) {
          bad.push({ SEED, number, sent: bytes.toString('latin1').slice(0, 500), came: came.slice(0, 1_000) });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    expect(bad).toEqual([]);
    // Each door was tried: answers, and refusals of the body, the address, the type, the name, the head.
    for (const status of [200, 400, 404, 415, 421, 431]) expect([...seen.keys()]).toContain(status);
    expect(await ask('{ whoCooperates(who: "organisation/iom") { totalCount } }')).toEqual({
      whoCooperates: { totalCount: 2 },
    });
  });
});
