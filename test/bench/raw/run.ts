import neo4j from 'neo4j-driver';
import { asParameters } from '../../../src/graph/query.ts';

const { uri, user, password } = JSON.parse(process.env.BENCH_GRAPH!);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Runs a hand-written statement by the driver. */
export async function run(text: string, parameters: object) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, asParameters(parameters) as object);
    return records.map((record) => record.toObject());
  } finally {
    void session.close();
  }
}
