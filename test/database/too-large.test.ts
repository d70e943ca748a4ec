import { expect, it } from 'vitest';
import { isTooLarge } from '../../src/graph/failure.ts';
import { testDatabase } from './connection.ts';

const database = testDatabase();

it('what would take more memory than Neo4j grants is refused as too much, and not told to be asked again', async () => {
  const error = await database
    .command('UNWIND range(1, 500000000) AS one RETURN size(collect([one, one])) AS all')
    .catch((refusal: unknown) => refusal);
  expect(error).toMatchObject({ code: 'LIMIT', message: expect.stringContaining('name an organisation or a topic') });
  expect((error as Error).message).not.toContain('again');
  expect(isTooLarge((error as Error).cause)).toBe(true);
});
