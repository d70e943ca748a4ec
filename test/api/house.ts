import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { contextOf } from '../../src/resolvers/context.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { address } from '../database/connection.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by tests that know their shape
export type Answer = any;

export interface House {
  /** Asks over HTTP as a client does; fails the test if the answer has errors. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The same for questions that must be refused: gives the errors. */
  refusal(query: string, variables?: object): Promise<Refusal[]>;
  /** The same for questions that may be refused or not. */
  send(query: string, variables?: object): Promise<{ data?: Answer; errors?: Refusal[] }>;
  database(): Database;
  /** Where the server listens. */
  address(): string;
}

interface Refusal {
  message: string;
  extensions: { code: string; field?: string };
}

/** Seconds: after another file has filled the graph otherwise, Neo4j plans its statements anew. */
const PATIENCE = 30;

/** The sample that a first start imports. */
const sample = 'data/black-sea';

/** Three releases on one body, the seed's own among them: few enough for a test to count everything in them. */
const seed = ['register', 'documents/guam-wgs-tip-8', 'documents/guam-wgs-tip-11', 'documents/guam-wgs-tip-12'].map(
  (file) => `${sample}/${file}.yaml`,
);

/** The whole house over the sample. */
export const sampleHouse = (): House => houseOver([sample]);

/** The whole house over the seed's part of the sample alone (and more dossiers). */
export const seedHouse = (...more: string[]): House => houseOver([...seed, ...more]);

/** A graph that holds these dossiers and nothing else, and a server on a free port. */
function houseOver(dossiers: string[]): House {
  let database: Database;
  let server: Server;
  const home = mkdtempSync(join(tmpdir(), 'liaison-api-'));

  beforeAll(async () => {
    database = openDatabase(address);
    await database.command('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
    await importDossier(database, dossiers, { by: 'sample' });
    server = await createServer({
      config: { host: '127.0.0.1', port: 0, home },
      schema: createSchema(),
      contextFor: (request) => contextOf(database, { ...request, seconds: PATIENCE, budget: PATIENCE * 1000 }),
      whyNotReady: async () => undefined,
      bounds: { deadline: () => PATIENCE * 1000, patience: PATIENCE * 1000 },
    });
  });
  afterAll(async () => {
    await server?.close();
    await database?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const send: House['send'] = async (query, variables = {}) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<House['send']>>;
  };
  return {
    database: () => database,
    address: () => server.address,
    send,
    async ask(query, variables = {}) {
      const { data, errors } = await send(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    async refusal(query, variables = {}) {
      const { errors } = await send(query, variables);
      expect(errors).toBeDefined();
      return errors!;
    },
  };
}

/** The stored texts of the sample, by document id. */
const sampleText = (document: string) =>
  readFileSync(`${sample}/documents/${document.replace('document/', '')}.txt`, 'utf8');

/** Every passage anywhere in an answer, each checked: its quote stands in the text at its offsets. */
export function provenQuotes(answer: Answer): string[] {
  const passages: { quote: string; start: number; end: number; document: { id: string } }[] = [];
  const walk = (value: Answer): void => {
    if (value === null || typeof value !== 'object') return;
    if ('quote' in value && 'document' in value) passages.push(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(answer);
  for (const { quote, start, end, document } of passages) {
    expect([...sampleText(document.id)].slice(start, end).join('')).toBe(quote);
  }
  return passages.map(({ quote }) => quote);
}
