import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { afterEach } from 'vitest';
import { invalid, unavailable } from '../../src/domain/errors.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server/server.ts';

/** What the resolvers of the test schema saw, for a test to look at. */
export interface Seen {
  started: number;
  signals: AbortSignal[];
}

const typeDefs = /* GraphQL */ `
  scalar Day
  type Query {
    hello(name: String! = "you"): String!
    requestId: String!
    thing: Thing!
    things(first: Int! = 10, after: String): ThingConnection!
    heeding(ms: Int!): String
    deaf(ms: Int!): String
    crash: String
    crashOfGraphQL: String
    badOutput: Int
    unwritable: Day
    wrongFrom: String
    on(day: Day): String
  }
  type Mutation {
    touch: Boolean
  }
  type Thing {
    name: String!
    thing: Thing!
    other: Thing!
    things(first: Int! = 10): ThingConnection!
  }
  type ThingConnection {
    nodes: [Thing!]!
  }
`;

const Day = new GraphQLScalarType({
  name: 'Day',
  parseValue(value) {
    if (value === 'crash') throw new Error(SECRET);
    if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) throw invalid('day', 'Write a day like 2013-07-02.');
    return value;
  },
});

/** Everything that must never reach a client. */
export const SECRET = 'secret at /srv/liaison/x.ts from bolt://10.0.0.7 in MATCH (n) RETURN n';

const thing = { name: 'a thing', thing: () => thing, other: () => thing, things: { nodes: [] } };

function schemaOf(seen: Seen) {
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Day,
      Query: {
        hello: (_, { name }) => `Hello ${name}`,
        requestId: (_, __, context) => context.requestId,
        thing: () => thing,
        things: () => ({ nodes: [thing] }),
        async heeding(_, { ms }, { signal }: { signal: AbortSignal }) {
          seen.started += 1;
          seen.signals.push(signal);
          await sleep(ms, undefined, { signal }).catch(() => {
            throw unavailable('The resolver heard the signal.');
          });
          return 'done';
        },
        async deaf(_, { ms }) {
          seen.started += 1;
          return sleep(ms, 'done');
        },
        crash: () => {
          throw new Error(SECRET);
        },
        crashOfGraphQL: () => {
          throw new GraphQLError(SECRET, { extensions: { code: 'BAD_USER_INPUT' } });
        },
        badOutput: () => SECRET,
        // JSON has none.
        unwritable: () => 1n,
        wrongFrom: () => {
          throw invalid('during.from', 'Write a date like 2013-07.');
        },
        on: (_, { day }) => day,
      },
      Mutation: { touch: () => true },
    },
  });
}

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

interface Settings {
  token?: string;
  host?: string;
  metricsPort?: number;
}

/** A listening server over the test schema, closed after the test; its log is kept in `lines`. */
export async function house(options: Partial<Omit<ServerOptions, 'config'>> & Settings = {}) {
  const { token, metricsPort, host = '127.0.0.1', ...rest } = options;
  const seen: Seen = { started: 0, signals: [] };
  const lines: string[] = [];
  const server = await createServer({
    config: { host, port: 0, metricsPort, token, home: 'unused' },
    schema: schemaOf(seen),
    contextFor: ({ requestId, signal }) => ({ requestId, signal }),
    whyNotReady: async () => undefined,
    logger: { write: (line) => void lines.push(line) },
    ...rest,
  });
  open.push(server.close);
  return { ...server, seen, lines, ask: (query: string, more: Asking = {}) => ask(server, query, more) };
}

interface Asking {
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One query by POST. */
async function ask({ address }: Server, query: string, { headers = {}, signal, ...body }: Asking) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...body }),
    signal: signal ?? null,
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as Answer) };
}

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; path?: string[]; locations?: unknown[]; extensions: Record<string, unknown> }[];
}

/** One request as it is, where fetch would change the headers or, unless it is given in two parts, the address. */
export async function raw(
  address: string | { port: string; path: string },
  headers: Record<string, string>,
  body?: string,
) {
  const target = typeof address === 'string' ? new URL(address) : { host: '127.0.0.1', ...address };
  const options = { method: body === undefined ? 'GET' : 'POST', headers };
  const outgoing = target instanceof URL ? httpRequest(target, options) : httpRequest({ ...target, ...options });
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [NodeJS.ReadableStream & Head];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return { status: incoming.statusCode, headers: incoming.headers, text: Buffer.concat(chunks).toString() };
}

interface Head {
  statusCode: number;
  headers: IncomingHttpHeaders;
}

/** Waits, at most two seconds, until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()) && tries < 200; tries += 1) await sleep(10);
  if (!(await holds())) throw new Error(`Waited in vain until ${holds}`);
}
