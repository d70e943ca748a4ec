import { expect, it } from 'vitest';
import { asRefusalOfQuestion, asUnavailable, isTooLarge } from '../../src/graph/failure.ts';
import { rolledBack } from './connection.ts';

it('a question that would take more memory than Neo4j grants is refused as too much; a write may be tried again', () =>
  rolledBack(async ({ cypher }) => {
    const error = await cypher('UNWIND range(1, 500000000) AS one RETURN size(collect([one, one])) AS all').catch(
      (refusal: unknown) => refusal,
    );
    expect(isTooLarge(error)).toBe(true);
    expect(asRefusalOfQuestion(error)).toMatchObject({
      code: 'LIMIT',
      message: expect.stringContaining('Ask for less: name an organisation or a topic'),
    });
    expect(asUnavailable(error)).toMatchObject({ code: 'UNAVAILABLE', cause: error });
  }));
