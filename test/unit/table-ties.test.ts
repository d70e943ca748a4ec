import { describe, expect, it } from 'vitest';
import { addedTies, type NewTie } from '../../src/ingest/table/ties.ts';

const party = (slug: string, role: string) => ({ type: 'PARTY', to: `organisation/${slug}`, properties: { role } });
const cooperation = (leads: NewTie['leads'], first: number | null, state = 3): NewTie => ({
  ...{ type: 'cooperation', leads },
  stands: { first, last: first, state },
});
const lead = party('b', 'LEAD');
const partner = party('a', 'PARTNER');
const other = party('c', 'PARTNER');
const pair = { basis: 'STATED', a: 'organisation/a', b: 'organisation/b' };

describe('addedTies', () => {
  it('sums up what ties a pair, whichever of the two comes first, the undated with the dated', () => {
    const back = [party('a', 'LEAD'), party('b', 'PARTNER')];
    const claims = [
      cooperation([lead, partner], null, 1),
      cooperation(back, 20180102),
      cooperation([lead, partner], 20170101, 2),
      cooperation(back, null, 1),
    ];
    expect(addedTies(claims)).toEqual([{ ...pair, claims: 4, first: 20170101, last: 20180102, state: 3 }]);
  });

  it('ties leaders with partners, a member with its body, and nobody with itself or by a topic', () => {
    const stands = { first: null, last: null, state: 1 };
    const membership = (body: string): NewTie => ({
      ...{ type: 'membership', stands },
      leads: [
        { type: 'MEMBER', to: 'organisation/c', properties: {} },
        { type: 'BODY', to: `organisation/${body}` },
      ],
    });
    const about = { type: 'ON', to: 'topic/x', properties: {} };
    const claims = [cooperation([lead, partner, other, about], null, 1), membership('a'), membership('c')];
    expect(addedTies(claims)).toEqual([
      { ...pair, claims: 1, ...stands },
      { basis: 'STATED', a: 'organisation/b', b: 'organisation/c', claims: 1, ...stands },
      { basis: 'MEMBER', a: 'organisation/a', b: 'organisation/c', claims: 1, ...stands },
    ]);
  });
});
