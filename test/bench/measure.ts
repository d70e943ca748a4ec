import autocannon from 'autocannon';

/** Answers a second, and the milliseconds that half and 95 in 100 of them took at most. */
export interface Figures {
  rps: number;
  p50: number;
  p95: number;
}

/** What one or several turns have seen. */
export interface Sample {
  seconds: number;
  milliseconds: number[];
}

/** Where to ask, and with which bodies in turn. */
export interface Requests {
  url: string;
  bodies: string[];
}

/**
 * Sends so many requests over so many connections, each of which begins at another body, and awaits every answer.
 * Throws if one is an error.
 */
export async function sample(
  { url, bodies }: Requests,
  connections: number,
  amount: number,
  first = 0,
): Promise<Sample> {
  const milliseconds: number[] = [];
  const headers = { 'content-type': 'application/json' };
  let begin = first;
  const setupClient = (client: autocannon.Client) => {
    const own = bodies.map((_, i) => bodies[(begin + i) % bodies.length]!);
    begin += 1;
    client.setRequests(own.map((body) => ({ method: 'POST' as const, headers, body })));
  };
  const started = performance.now();
  let ended = started;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ url, connections, amount, setupClient, timeout: 30 }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    // autocannon's own percentiles are whole milliseconds and lack the 95th; its end comes with the next whole second.
    instance.on('response', (_client, _status, _bytes, took) => {
      milliseconds.push(took);
      ended = performance.now();
    });
  });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${amount} requests failed`);
  return { seconds: (ended - started) / 1000, milliseconds };
}

/** Several samples of the same as one. */
export const together = (samples: Sample[]): Sample => ({
  seconds: samples.reduce((sum, { seconds }) => sum + seconds, 0),
  milliseconds: samples.flatMap(({ milliseconds }) => milliseconds),
});

export function figuresOf({ seconds, milliseconds }: Sample): Figures {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { rps: rounded(sorted.length / seconds), p50: rounded(at(0.5)), p95: rounded(at(0.95)) };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
