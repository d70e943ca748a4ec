import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { asParameters } from '../../../src/graph/query.ts';
import { answers } from './answers.ts';

/** The bare route: `POST /<question>` with the variables runs hand-written Cypher by the driver, and sends JSON. */
const { uri, user, password } = JSON.parse(process.env.BENCH_GRAPH!);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

async function run(text: string, parameters: object) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, asParameters(parameters) as object);
    return records.map((record) => record.toObject());
  } finally {
    void session.close();
  }
}

const app = Fastify();
app.post<{ Params: { question: string } }>('/:question', ({ params, body }) => answers[params.question]!(run, body));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
