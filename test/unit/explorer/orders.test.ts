import { describe, expect, it } from 'vitest';
import { ordered } from '../../../web/explorer/canvas/orders.ts';
import { captionOf, statusOf } from '../../../web/explorer/canvas/status.ts';
import type { Answers, Drawing, DrawnOrganisation } from '../../../web/explorer/state/drawing.ts';
import { emptyView } from '../../../web/explorer/state/view.ts';

const organisation = (id: string, kind: string, drawn: number, hidden = 0): DrawnOrganisation => ({
  organisation: { id, name: id.toUpperCase(), kind, identity: 'NAMED', country: null, degree: [] },
  broughtBy: ['question'],
  isExpanded: false,
  drawn,
  hidden,
  isFiltered: false,
});

const link = (a: string, b: string) =>
  ({
    link: {
      id: `link/stated/${a}~${b}`,
      basis: 'STATED',
      a: { id: a, name: a.toUpperCase() },
      b: { id: b, name: b.toUpperCase() },
      publishers: { totalCount: 2, independent: 1 },
      disputed: false,
    },
    line: 'firm',
    isPossible: false,
    isInHubs: false,
  }) as Drawing['links'][number];

/** A line of four, and one that stands by itself. */
const drawing: Drawing = {
  organisations: [
    organisation('a', 'state', 1, 4),
    organisation('b', 'state', 2),
    organisation('c', 'border service', 2, 1),
    organisation('d', 'embassy', 1),
    organisation('e', 'embassy', 0),
  ],
  links: [link('a', 'b'), link('b', 'c'), link('c', 'd')],
  hubs: [],
};

describe('other orders', () => {
  it('puts one in the middle and the others the further out, the more steps they are away', () => {
    const places = ordered('around', drawing, 'a');
    const far = ['a', 'b', 'c', 'd', 'e'].map((id) => Math.hypot(places[id]!.x, places[id]!.y));
    expect(far[0]).toBe(0);
    expect(far).toEqual([...far].sort((one, other) => one - other));
    expect(new Set(far.map(Math.round)).size).toBe(5);
  });

  it('takes the best connected where nothing that is drawn is selected', () => {
    expect(ordered('around', drawing, 'document/x').b).toEqual({ x: 0, y: 0 });
    expect(ordered('around', { organisations: [], links: [], hubs: [] }, null)).toEqual({});
  });

  it('keeps those of a family together and apart from the others', () => {
    const places = ordered('by kind', drawing, null);
    const apart = (one: string, other: string) =>
      Math.hypot(places[one]!.x - places[other]!.x, places[one]!.y - places[other]!.y);
    const within = Math.max(apart('a', 'b'), apart('d', 'e'));
    for (const [one, other] of ['ac', 'bc', 'ad', 'ce', 'be', 'cd'].map((pair) => [pair[0]!, pair[1]!] as const))
      expect(apart(one, other)).toBeGreaterThan(within);
    expect(new Set(Object.values(places).map(({ x, y }) => `${x},${y}`)).size).toBe(5);
  });
});

describe('the line above the canvas', () => {
  const rows = { totalCount: 1340, certain: 0, possible: 0, undated: 0, unpaired: 1 };
  const answers = (ids: string[]): Answers => ({
    rows: { ...rows, nodes: drawing.links.map((one) => one.link).filter(({ id }) => ids.includes(id)) },
    ways: undefined,
    neighbours: new Map(),
  });

  it('tells what is shown, what came by expanding and what is not drawn', () => {
    const { sentences, more } = statusOf(emptyView, answers(['link/stated/a~b', 'link/stated/b~c']), drawing);
    expect(sentences).toEqual([
      'Showing 2 of 1,340 links',
      '1 link by expanding',
      '5 organisations',
      'up to 5 links not drawn',
      '1 cooperation without a pair to draw',
    ]);
    expect(more).toBe(1338);
  });

  it('says so where the count of what is not drawn heeds less than the question', () => {
    const view = { ...emptyView, question: { ...emptyView.question, from: '2011' } };
    expect(statusOf(view, answers([]), drawing).sentences).toContain(
      'up to 5 links not drawn (of all times and topics)',
    );
  });

  it('offers no more than may be drawn', () => {
    expect(statusOf({ ...emptyView, rows: 300 }, answers([]), drawing).more).toBe(0);
  });

  it('has a caption for whatever is under the mouse', () => {
    expect(captionOf('a', drawing)).toBe('A · state · 1 link drawn, 4 not drawn');
    expect(captionOf('link/stated/a~b', drawing)).toBe('A – B · stated cooperation · 2 publishers (1 independent)');
    expect(captionOf('document/x', drawing)).toBeNull();
  });
});
