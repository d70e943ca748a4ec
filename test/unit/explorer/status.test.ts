import { expect, test } from 'vitest';
import { statusOf } from '../../../web/explorer/canvas/status.ts';
import type { Answers, DrawnOrganisation } from '../../../web/explorer/state/drawing.ts';
import { emptyView } from '../../../web/explorer/state/view.ts';

const hub = (hidden: number, isFiltered: boolean): DrawnOrganisation => ({
  organisation: { id: 'organisation/hub', name: 'Hub', kind: 'state', identity: 'NAMED', country: null, degree: [] },
  broughtBy: ['question'],
  isExpanded: true,
  drawn: 20,
  hidden,
  isFiltered,
});
const rows = { totalCount: 1, certain: 1, possible: 0, undated: 0, unpaired: 0, nodes: [] };
const answered: Answers = { rows, ways: undefined, neighbours: new Map() };
const expanded = { ...emptyView, expansions: [{ of: 'organisation/hub', limit: 20 }] };
const furtherOf = (one: DrawnOrganisation) =>
  statusOf(expanded, answered, { organisations: [one], links: [], hubs: [] }).further;

test('What an expansion has left is offered, once its answer says how much', () => {
  expect(furtherOf(hub(1032, true))).toEqual({ id: 'organisation/hub', name: 'Hub', hidden: 1032 });
  expect(furtherOf(hub(1052, false))).toBeNull();
  expect(furtherOf(hub(0, true))).toBeNull();
});

test('Before the first answer nothing is counted', () => {
  const nothing: Answers = { rows: undefined, ways: undefined, neighbours: new Map() };
  expect(statusOf(emptyView, nothing, { organisations: [], links: [], hubs: [] }).sentences).toEqual([]);
});
