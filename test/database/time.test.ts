import { describe, expect, it } from 'vitest';
import { findMemberships } from '../../src/graph/memberships.ts';
import { type ValidityRow, validityTable } from '../unit/validity-table.ts';
import { cooperations, during, firstPage, links, meetings } from './asking.ts';
import type { Drawn } from './connection.ts';
import { cooperation, equals, inGraph, membership, type Said, schedule } from './drawing.ts';

interface Timed {
  rows: { state: string }[];
  total: number;
  certain: number;
  possible: number;
  undated: number;
}

const ofPeriods = validityTable.filter(({ period }) => typeof period !== 'string');
const ofDates = validityTable.filter(({ period }) => typeof period === 'string');

/** What a claim of the table is drawn with. */
function saidOf({ period, evidence }: ValidityRow): Said {
  const proofs = evidence.length > 0 ? evidence.map((date) => ({ date })) : [{}];
  if (typeof period === 'string') return { date: period, evidence: proofs };
  return { start: period.start ?? null, end: period.end ?? null, evidence: proofs };
}

/** The answer of a page with at most one row; the counts must say the same. */
function answerOf({ rows, total, certain, possible, undated }: Timed): string {
  const state = rows[0]?.state ?? 'OUTSIDE';
  expect([rows.length, total, certain, possible, undated]).toEqual(
    [state !== 'OUTSIDE', state !== 'OUTSIDE', state === 'CERTAIN', state === 'POSSIBLE', state === 'UNDATED'].map(
      Number,
    ),
  );
  return state;
}

/** Draws a claim for each row of the table and asks for its range: what is answered is what should be. */
function replays(table: ValidityRow[], draw: (slug: string, said: Said) => ReturnType<typeof cooperation>) {
  const drawings = table.map((row, i) => draw(`claim-${i}`, saidOf(row)));
  return (ask: (drawn: Drawn, slug: string, period: ReturnType<typeof during>) => Promise<Timed>) =>
    inGraph(drawings, async (drawn) => {
      for (const [i, row] of table.entries()) {
        const answer = answerOf(await ask(drawn, `claim-${i}`, during(row.from, row.to)));
        expect({ ...row, answer }).toEqual(row);
      }
    });
}

describe('the rule of time', () => {
  it('has rows to replay', () => {
    expect(ofPeriods.length).toBeGreaterThan(40);
    expect(ofDates.length).toBeGreaterThan(15);
    expect(new Set(ofPeriods.map(({ answer }) => answer)).size).toBe(4);
  });

  it(
    'is the same in link/find',
    replays(ofPeriods, (slug, said) => cooperation(slug, equals(slug, 'other'), said))((drawn, slug, period) =>
      links(drawn, { who: slug, passages: false, ...period }),
    ),
  );

  it(
    'is the same in cooperation/find',
    replays(ofPeriods, (slug, said) => cooperation(slug, equals(slug), said))((drawn, slug, period) =>
      cooperations(drawn, { who: slug, ...period }),
    ),
  );

  it(
    'is the same in membership/find',
    replays(ofPeriods, (slug, said) => membership(slug, 'body', said))(
      async ({ ask }, slug, period) =>
        (await findMemberships(ask, [{ ...firstPage, ...period, member: `organisation/${slug}` }]))[0]!,
    ),
  );

  it(
    'is the same in meeting/find for the date of a meeting',
    replays(ofDates, (slug, said) => schedule(slug, slug, said))((drawn, slug, period) =>
      meetings(drawn, { participant: slug, ...period }),
    ),
  );
});
