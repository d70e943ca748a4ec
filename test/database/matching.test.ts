import { beforeAll, describe, expect, it } from 'vitest';
import { alike, countSides, identified, named, namesOf, topicsNamed } from '../../src/graph/matching.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { type Cypher, rolledBack, testDatabase } from './connection.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

/** a: number 1 of the table; b: only in another register; c: a collective; d: withdrawn. */
const draw = (cypher: Cypher) =>
  cypher(`
    UNWIND [['a', 'NAMED', false, 'x', '1'], ['b', 'NAMED', false, 'y', '9'], ['c', 'COLLECTIVE', false, 'y', '8'],
            ['d', 'NAMED', true, 'x', '2']] AS given
    CREATE (o:Record:Organisation {id: 'organisation/match-' + given[0], identity: given[1], withdrawn: given[2]})
    CREATE (:Record:Name {id: 'name/match-' + given[0], text: 'Matchbox Works', folded: 'matchbox works', use: 'OFFICIAL',
                          withdrawn: false})-[:NAMES]->(o)
    CREATE (:Record:Identifier {id: 'identifier/match-' + given[0], scheme: given[3], value: given[4], withdrawn: false})
           -[:IDENTIFIES]->(o)`);

describe('matching the organisations of a table with those of the graph', () => {
  it('organisation/by-identifier finds by number, telling of which schemes each has one, but none withdrawn', () =>
    rolledBack(async ({ ask, cypher }) => {
      await draw(cypher);
      const numbers = [
        { scheme: 'x', value: '1' },
        { scheme: 'y', value: '9' },
        { scheme: 'x', value: '2' },
        { scheme: 'y', value: '1' },
      ];
      const [a, b] = [
        { id: 'organisation/match-a', schemes: ['x'] },
        { id: 'organisation/match-b', schemes: [] },
      ];
      expect(await identified(ask, numbers, ['x', 'z'])).toEqual([[a], [b], [], []]);
      expect(await identified(ask, numbers.slice(1, 2), ['y'])).toEqual([[{ ...b, schemes: ['y'] }]]);
    }));

  it('organisation/by-name finds by exact name, telling of which schemes each has a number', () =>
    rolledBack(async ({ ask, cypher }) => {
      await draw(cypher);
      await cypher(
        "MATCH (n:Name {id: 'name/match-b'}) CREATE (:Name {folded: 'mw', use: 'ABBREVIATION', withdrawn: false})",
      );
      expect(await named(ask, ['matchbox works', 'matchbox'], 'NAMED', ['x'])).toEqual(
        new Map([
          [
            'matchbox works',
            [
              { id: 'organisation/match-a', schemes: ['x'] },
              { id: 'organisation/match-b', schemes: [] },
            ],
          ],
        ]),
      );
      expect((await named(ask, ['matchbox works'], 'COLLECTIVE', ['x'])).get('matchbox works')).toEqual([
        { id: 'organisation/match-c', schemes: [] },
      ]);
    }));

  it('topic/by-name finds topics by exact name', () =>
    rolledBack(async ({ ask, cypher }) => {
      await cypher(
        `CREATE (:Record:Name {folded: 'matching', withdrawn: false})-[:NAMES]->(:Record:Topic {id: 'topic/match', withdrawn: false}),
                (:Record:Name {folded: 'gone', withdrawn: false})-[:NAMES]->(:Record:Topic {id: 'topic/match-2', withdrawn: true})`,
      );
      expect(await topicsNamed(ask, ['matching', 'gone'])).toEqual(new Map([['matching', 'topic/match']]));
    }));

  it('organisation/sides and organisation/names-of tell those with a number of the schemes from the others', () =>
    rolledBack(async ({ ask, cypher }) => {
      const before = await countSides(ask, ['x']);
      await draw(cypher);
      expect(await countSides(ask, ['x'])).toEqual({ ours: before.ours + 1, others: before.others + 1 });
      const pages = [];
      for await (const page of namesOf(ask, { schemes: ['x'], ours: true })) pages.push(...page);
      expect(pages).toContainEqual({ id: 'organisation/match-a', names: ['Matchbox Works'] });
      expect(pages.map(({ id }) => id)).not.toContain('organisation/match-b');
    }));

  it('organisation/alike asks the index of names, which knows what is committed', () =>
    rolledBack(async ({ ask }) => {
      expect(await alike(ask, ['matchbox', 'nothing'], { schemes: ['x'], ours: false })).toEqual([]);
    }));
});
