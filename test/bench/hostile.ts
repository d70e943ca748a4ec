import type { GivenRecord } from '../../src/graph/record.ts';
import { cooperation, type Said } from './claims.ts';
import { openGraph } from './house.ts';
import { put as ask, connections } from './pressure/client.ts';
import { NEIGHBOURHOOD, PATHS } from './question.ts';
import { randomFrom } from './random.ts';
import { organisationId, organisations, topicsFor } from './register.ts';
import { type Side, startSides } from './sides.ts';
import { proven } from './synthetic.ts';

const EDGES = 5_000;
const COMPLETE = 60;
const SECONDS = 5;
const agent = connections(1);

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

/**
 * Asks them all, over and over from the moment the server can be reached until each was answered or refused as too
 * large: first while it starts, then for the first time, then again. True if it said something fitting within five
 * seconds each time (while it starts, when to come back) and both processes live.
 */
export async function hostile(): Promise<boolean> {
  const graph = await openGraph('hostile', shapes);
  try {
    const { sides, close } = await startSides(graph.neo4j.address, ['ours'], '/healthz');
    try {
      let isWell = await whileItStarts(sides[0]!);
      for (const { name, query, variables } of questions()) {
        for (const time of ['first', 'again']) {
          const { said, seconds } = await put(sides[0]!, query, variables);
          isWell &&= seconds <= SECONDS && ['answered', 'LIMIT'].includes(said);
          console.log(`${name.padEnd(75)} ${time}  ${seconds.toFixed(2)} s  ${said}`);
        }
      }
      const { said } = await put(sides[0]!, '{ overview { cooperations } }', {});
      const alive = said === 'answered' && sides[0]!.process.exitCode === null;
      console.log(alive ? 'Both processes live.' : 'Something died.');
      return isWell && alive;
    } finally {
      await close();
    }
  } finally {
    await graph.close();
  }
}

/** Asks the first of them until it is no longer refused because the graph still starts; whether each refusal was right. */
async function whileItStarts(side: Side): Promise<boolean> {
  const [{ query, variables }] = questions() as [ReturnType<typeof questions>[0]];
  for (let refused = 0, slowest = 0; ; refused += 1) {
    const { said, seconds } = await put(side, query, variables);
    slowest = Math.max(slowest, seconds);
    if (said !== '503 UNAVAILABLE, to be asked again') {
      console.log(
        `While it started: refused ${refused} times, the slowest answer after ${slowest.toFixed(2)} s; then ${said}`,
      );
      return slowest <= SECONDS && ['answered', 'LIMIT'].includes(said);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** What the server says: answered, LIMIT, or its status and the code of the error. */
async function put(side: Side, query: string, variables: object): Promise<{ said: string; seconds: number }> {
  const { url, bodies } = side.requests({ name: '', query, variables: [{ ...variables }] })!;
  const { verdict, told, taken } = await ask(agent, url, bodies[0]!);
  const refused = verdict === 'refused' ? `${told}, to be asked again` : told;
  const said = verdict === 'answered' ? verdict : told === '200 LIMIT' ? 'LIMIT' : refused;
  return { said, seconds: taken / 1000 };
}
