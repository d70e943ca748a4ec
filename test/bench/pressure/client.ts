import { Agent, request } from 'node:http';

/** What became of a request. `taken` is in milliseconds, from when it was due. */
export interface Answer {
  verdict: Verdict;
  taken: number;
  /** The HTTP status with the code of the first error, as `503 UNAVAILABLE`; or what broke. */
  told: string;
}

/**
 * answered: 200 with data and without errors. refused: 429 or 503 that says when to come back. told off: 200 with
 * errors in the form of GraphQL. broken: anything else, also no answer at all.
 */
export type Verdict = 'answered' | 'refused' | 'told off' | 'broken';

/** Connections that are kept open between requests, at most so many of them. */
export const connections = (most = Number.POSITIVE_INFINITY) => new Agent({ keepAlive: true, maxSockets: most });

/** An answer later than this counts as none: the server promises five seconds. */
const PATIENCE = 10_000;

/**
 * Asks by POST and judges the answer; never throws. Neither fetch nor a generator of closed loops: this takes the least
 * from the two cores that it shares with what it measures.
 * @param due when the request should have gone out (`performance.now()`): what it waited before that counts too
 */
export async function put(agent: Agent, url: string, body: string, due = performance.now()): Promise<Answer> {
  try {
    const { status, retryAfter, text } = await send(agent, url, body);
    return { ...judge(status, retryAfter, text), taken: performance.now() - due };
  } catch (error) {
    return { verdict: 'broken', told: String((error as Error).message), taken: performance.now() - due };
  }
}

/** The status of a GET, and the milliseconds it took. A connection that breaks is status 0. */
export async function look(agent: Agent, url: string): Promise<{ status: number; taken: number }> {
  const started = performance.now();
  const { status } = await send(agent, url).catch(() => ({ status: 0 }));
  return { status, taken: performance.now() - started };
}

function send(agent: Agent, url: string, body?: string) {
  return new Promise<{ status: number; retryAfter: string | undefined; text: string }>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const outgoing = request(url, { agent, method, headers: { 'content-type': 'application/json' } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: incoming.statusCode!, retryAfter: incoming.headers['retry-after'], text });
      });
    });
    // A timer of our own: that of Node counts from the last byte.
    const patience = setTimeout(() => outgoing.destroy(new Error('no answer')), PATIENCE);
    outgoing.on('close', () => clearTimeout(patience));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

interface Body {
  data?: unknown;
  errors?: { message?: unknown; extensions?: { code?: unknown } }[];
}

/** What an answer is worth, by its status, its header Retry-After and its body. */
export function judge(status: number, retryAfter: string | undefined, text: string): Omit<Answer, 'taken'> {
  const body = bodyOf(text);
  if (status === 200 && body.data && !body.errors) return { verdict: 'answered', told: '200' };
  // Each error has a sentence and one of our codes.
  const codes = (body.errors ?? []).map(({ message, extensions }) => (message ? extensions?.code : undefined));
  if (codes.length === 0 || !codes.every((code) => typeof code === 'string')) {
    return { verdict: 'broken', told: `${status} without well-formed errors` };
  }
  const told = `${status} ${codes[0]}`;
  if (status === 200) return { verdict: 'told off', told };
  if (status !== 429 && status !== 503) return { verdict: 'broken', told };
  const saysWhen = /^\d+$/.test(retryAfter ?? '');
  return saysWhen ? { verdict: 'refused', told } : { verdict: 'broken', told: `${told} without Retry-After` };
}

function bodyOf(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}
