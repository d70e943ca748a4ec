import type { GivenRecord } from '../../src/graph/record.ts';
import { cooperation, type Said } from './claims.ts';
import { openGraph } from './house.ts';
import { NEIGHBOURHOOD, PATHS } from './question.ts';
import { randomFrom } from './random.ts';
import { organisationId, organisations, topicsFor } from './register.ts';
import { type Side, startSides } from './sides.ts';
import { proven } from './synthetic.ts';

const EDGES = 5_000;
const COMPLETE = 60;
const SECONDS = 5;

/** Organisation 0 with 5,000 others; the next 60 each with each. */
function shapes(): GivenRecord[] {
  const random = randomFrom(5);
  const topics = topicsFor(2_000);
  const pairs = Array.from({ length: EDGES }, (_, i) => [0, COMPLETE + 1 + i]);
  for (let a = 1; a <= COMPLETE; a += 1) for (let b = a + 1; b <= COMPLETE; b += 1) pairs.push([a, b]);
  const documents = Math.ceil(pairs.length / 10);
  const said: Said[] = pairs.map((pair, n) => {
    const parties = pair.map((organisation) => ({ organisation, role: 'PARTY' as const }));
    return cooperation(n, parties, n % documents, topics, random);
  });
  const all = organisations(EDGES + COMPLETE + 1, random).map((record) =>
    record.labels[0] === 'Organisation' ? { ...record, relationships: [] } : record,
  );
  return [...all, ...topics.records, ...proven(said, documents, EDGES, random)];
}

const largest = (query: string) =>
  query.replace('limit: 300', 'limit: 1000').replace('maxSteps: 4, first: 3', 'maxSteps: 6, first: 10');

/** Every question about paths and neighbourhoods at its maximum, about both shapes. */
function questions(): { name: string; query: string; variables: object }[] {
  const [centre, leaf, other] = [0, COMPLETE + 5, COMPLETE + 4_000].map(organisationId);
  const complete = Array.from({ length: 20 }, (_, i) => organisationId(i + 1));
  const leaves = Array.from({ length: 19 }, (_, i) => organisationId(COMPLETE + 1 + i));
  const around = (name: string, of: string[]) => ({ name, query: largest(NEIGHBOURHOOD), variables: { of } });
  const between = (name: string, from: string, to: string) => ({
    name,
    query: largest(PATHS),
    variables: { from, to },
  });
  return [
    around('neighbourhood of the centre of the star', [centre!]),
    around('neighbourhood of the centre and 19 leaves', [centre!, ...leaves]),
    around('neighbourhood of one of the complete graph', complete.slice(0, 1)),
    around('neighbourhood of 20 of the complete graph', complete),
    between('paths from leaf to leaf of the star', leaf!, other!),
    between('paths from the centre to a leaf', centre!, leaf!),
    between('paths within the complete graph', complete[0]!, complete[1]!),
    between('paths between the shapes, of which there are none', complete[0]!, leaf!),
    ...['2', '5'].map((steps) => ({
      ...between(
        `paths within the complete graph, ${steps} steps, nobody of over 100 links`,
        complete[0]!,
        complete[1]!,
      ),
      query: largest(PATHS).replace('maxSteps: 6', `maxSteps: ${steps}, maxDegree: 100`),
    })),
  ];
}

/** Asks them all; true if each was answered or refused with LIMIT within five seconds and both processes live. */
export async function hostile(): Promise<boolean> {
  const graph = await openGraph('hostile', shapes);
  try {
    const { sides, close } = await startSides(graph.neo4j.address, ['ours']);
    try {
      let isWell = true;
      for (const { name, query, variables } of questions()) {
        // Twice: with plans still to be made, and without.
        for (const time of ['first', 'again']) {
          const { said, seconds } = await put(sides[0]!, query, variables);
          isWell &&= seconds <= SECONDS && said !== null;
          console.log(
            `${name.padEnd(75)} ${time}  ${seconds.toFixed(2)} s  ${said ?? 'neither answered nor refused with LIMIT'}`,
          );
        }
      }
      const { said } = await put(sides[0]!, '{ overview { cooperations } }', {});
      const alive = said !== null && sides[0]!.process.exitCode === null;
      console.log(alive ? 'Both processes live.' : 'Something died.');
      return isWell && alive;
    } finally {
      await close();
    }
  } finally {
    await graph.close();
  }
}

async function put(side: Side, query: string, variables: object): Promise<{ said: string | null; seconds: number }> {
  const { url, bodies } = side.requests({ name: '', query, variables: [{ ...variables }] })!;
  const started = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: bodies[0]! });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const seconds = (performance.now() - started) / 1000;
  const code = errors?.[0]?.extensions.code;
  return { said: !code ? 'answered' : code === 'LIMIT' ? 'LIMIT' : null, seconds };
}
