import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { releaseOf } from '../../src/graph/release.ts';
import { VERSION } from '../release.ts';
import { address } from './connection.ts';

const database = openDatabase(address);
afterAll(() => database.close());

it('neo4j/release tells the release that the suite runs on', async () => {
  const { ask } = database.reader(AbortSignal.timeout(10_000));
  expect(await releaseOf(ask)).toEqual({ version: VERSION, edition: 'community' });
});
