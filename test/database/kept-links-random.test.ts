import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { type Random, randomFrom } from '../bench/random.ts';
import { type Drawn, testDatabase } from './connection.ts';
import * as draw from './drawing.ts';
import { foundLinks, keptLinks } from './kept.ts';
import { withdrawing, write } from './scene.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

const STEPS = 60;
const slugs = ['a', 'b', 'c', 'd', 'e'];
const dates: Record<string, string>[] = [{}, { date: '2010' }, { date: '2012-05' }, { date: '2014-01-05' }];

/** A claim of one of a few ids, as some author might give it now. */
function someClaim(random: Random): GivenRecord {
  const [one, other, third] = random.shuffle([...slugs]) as [string, string, string];
  const at = random.pick(['m1', 'm2']);
  const drawn = [
    () =>
      draw.cooperation(
        random.pick(['x', 'y', 'z']),
        random.pick([
          draw.equals(one, other),
          draw.equals(one, other, third),
          draw.led(one, other, third),
          draw.equals(one),
        ]),
        random.pick([{}, { start: '2011' }, { start: '2009', end: '2010' }]),
      ),
    () => draw.membership(random.pick(['a', 'b']), random.pick(['c', 'd'])),
    () => {
      const status = random.pick(['HELD', 'HELD', 'SCHEDULED', 'CANCELLED']);
      const key = random.pick(['k', 'l']);
      return draw.schedule(at, random.pick([null, 'd', 'e']), { key, status, ...random.pick(dates) });
    },
    () => draw.participation(one, at),
    () => draw.participation(one, at, { role: 'HOST' }),
  ];
  return random.pick(drawn)()[0]!;
}

/** One thing that may happen to the graph: what is given, and what is withdrawn. */
function someStep(random: Random, known: Map<string, GivenRecord>, gone: Set<string>) {
  const standing = [...known.values()].filter(({ id }) => !gone.has(id));
  const claims = standing.filter(({ labels }) => labels[0] === 'Claim');
  const kind = random.below(10);
  if (kind < 5) return { given: [someClaim(random)], withdrawn: [] };
  if (kind < 6 && claims.length > 0) {
    const proof = draw.proofOf(random.pick(claims).id, `${random.below(2)}`, {
      in: random.pick(['paper', 'report']),
      stance: random.pick(['SUPPORTS', 'SUPPORTS', 'DISPUTES']),
      ...random.pick(dates),
    });
    return { given: [proof], withdrawn: [] };
  }
  if (kind < 7) {
    const some = random.pick(standing.filter(({ labels }) => labels[0] !== 'Document'));
    return { given: [], withdrawn: [some.id] };
  }
  if (kind < 9 && gone.size > 0) return { given: [known.get(random.pick([...gone]))!], withdrawn: [] };
  const changed = [
    draw.paper('report', { by: random.pick(['p', 'q']) }),
    draw.organisation(random.pick(slugs), { name: `${random.below(9)}` }),
  ];
  return { given: [random.pick(changed)], withdrawn: [] };
}

describe('what is kept of links', () => {
  const scene = [
    ...[...slugs, 'p', 'q'].map((slug) => draw.organisation(slug)),
    ...['paper', 'report'].map((slug) => draw.paper(slug)),
    ...['m1', 'm2'].map((slug) => draw.meeting(slug, 'a')),
  ];

  it.each([1, 2, 3, 4])(
    'is what is found, after each of many writes, corrections, withdrawals and returns (seed %i)',
    (seed) =>
      draw.inGraph(scene, async (drawn: Drawn) => {
        const random = randomFrom(seed);
        const known = new Map(scene.map((record) => [record.id, record]));
        const gone = new Set<string>();
        let [seen, steps] = [0, 0];
        while (steps < STEPS) {
          const { given, withdrawn } = someStep(random, known, gone);
          // What leads to something withdrawn is refused.
          if (given.some(({ relationships }) => relationships.some(({ to }) => gone.has(to)))) continue;
          steps += 1;
          await write(drawn, given, withdrawn.length > 0 ? withdrawing(withdrawn) : {});
          for (const record of given) known.set(record.id, record);
          for (const { id } of given) gone.delete(id);
          const rows = await drawn.cypher('MATCH (n:Record) WHERE n.withdrawn AND n.version > 0 RETURN n.id AS id');
          for (const { id } of rows) gone.add(id as string);
          const kept = await keptLinks(drawn);
          expect(kept, `step ${steps}`).toEqual(await foundLinks(drawn));
          seen += kept.length;
        }
        expect(seen).toBeGreaterThan(STEPS);
      })(),
  );
});
