import { describe, expect, it } from 'vitest';
import type { NeighboursQuery, TieFragment } from '../../../web/explorer/api/__generated__/graphql.ts';
import { type Answers, drawingOf, lineOf } from '../../../web/explorer/state/drawing.ts';
import { outlineOf } from '../../../web/explorer/state/outline.ts';
import { rowsOf } from '../../../web/explorer/state/rows.ts';
import { emptyView, type View, viewAfter } from '../../../web/explorer/state/view.ts';

const organisation = (slug: string, stated = 9): TieFragment['a'] => ({
  id: `organisation/${slug}`,
  name: slug,
  kind: 'agency',
  identity: 'NAMED',
  country: null,
  degree: [
    { basis: 'STATED', count: stated },
    { basis: 'MET', count: 100 },
  ],
});

const link = (one: string, other: string, more: Partial<TieFragment> = {}): TieFragment => ({
  id: `link/stated/${[one, other].sort().join('~')}`,
  basis: 'STATED',
  ...{ a: organisation(one), b: organisation(other), viaA: null, viaB: null, topics: [] },
  ...{ statuses: [{ status: 'ONGOING', count: 1 }], statedStart: null, firstEvidence: null, lastEvidence: null },
  ...{ publishers: { totalCount: 1, independent: 0 }, disputed: false, inPeriod: 'CERTAIN', periodBasis: null },
  evidence: { totalCount: 0, nodes: [] },
  memberships: { nodes: [] },
  ...more,
});

const neighbourhood = (
  of: string,
  others: string[],
  links: TieFragment[],
  hidden: number,
): NeighboursQuery['neighbourhood'] => ({
  nodes: [of, ...others].map((slug) => ({
    organisation: organisation(slug),
    hidden: { total: slug === of ? hidden : 0 },
  })),
  links,
});

const rows = (nodes: TieFragment[]): Answers['rows'] => ({
  ...{ totalCount: nodes.length, certain: nodes.length, possible: 0, undated: 0, unpaired: 0 },
  nodes,
});

const iom: View = viewAfter(emptyView, { type: 'ask', blanks: { who: 'organisation/iom' } });
const answers = (more: Partial<Answers> = {}): Answers => ({
  rows: rows([link('iom', 'guam'), link('iom', 'sbgs')]),
  ways: undefined,
  neighbours: new Map([
    ['organisation/guam', neighbourhood('guam', ['selec', 'iom'], [link('guam', 'selec'), link('guam', 'iom')], 4)],
    ['organisation/selec', neighbourhood('selec', ['eubam'], [link('selec', 'eubam')], 0)],
  ]),
  ...more,
});
const expanded = (view: View, of: string) => viewAfter(view, { type: 'expand', of: `organisation/${of}` });
const names = (view: View, from = answers()) =>
  drawingOf(view, from)
    .organisations.map(({ organisation: { name } }) => name)
    .sort();

describe('what is drawn', () => {
  it('is the rows of the question, then what each expansion brought', () => {
    expect(names(iom)).toEqual(['guam', 'iom', 'sbgs']);
    expect(names(expanded(iom, 'guam'))).toEqual(['guam', 'iom', 'sbgs', 'selec']);
  });

  it('collapsing takes back exactly what that expansion brought and nothing else holds', () => {
    const both = expanded(expanded(iom, 'guam'), 'selec');
    expect(names(both)).toEqual(['eubam', 'guam', 'iom', 'sbgs', 'selec']);
    expect(names(viewAfter(both, { type: 'collapse', of: 'organisation/selec' }))).toEqual([
      'guam',
      'iom',
      'sbgs',
      'selec',
    ]);
    // What only the first expansion held goes with it, and what was expanded from there.
    expect(names(viewAfter(both, { type: 'collapse', of: 'organisation/guam' }))).toEqual(['guam', 'iom', 'sbgs']);
  });

  it('tells how many links of each organisation are not drawn', () => {
    const of = (view: View, name: string) =>
      drawingOf(view, answers()).organisations.find((one) => one.organisation.name === name)!;
    expect(of(iom, 'guam')).toMatchObject({ drawn: 1, hidden: 8, isFiltered: false, isExpanded: false });
    expect(of(expanded(iom, 'guam'), 'guam')).toMatchObject({
      drawn: 2,
      hidden: 4,
      isFiltered: true,
      isExpanded: true,
    });
  });

  it('leaves out organisations and families, with their links', () => {
    const without = viewAfter(iom, { type: 'leave out', id: 'organisation/guam' });
    expect(names(without)).toEqual(['iom', 'sbgs']);
    expect(drawingOf(without, answers()).links).toHaveLength(1);
    expect(names(viewAfter(iom, { type: 'switch family', family: 'service' }))).toEqual([]);
  });

  it('ways replace the rows', () => {
    const ways = viewAfter(iom, { type: 'find ways', from: 'organisation/iom', to: 'organisation/eubam' });
    const from = organisation('iom');
    const steps = [{ from, to: organisation('eubam'), link: link('iom', 'eubam') }];
    expect(names(ways, answers({ ways: { truncated: false, paths: [{ steps }] } }))).toEqual(['eubam', 'iom']);
  });

  it('draws cooperations of three or more as hubs on demand, and no line for a pair that they say all of', () => {
    const party = (slug: string) => ({ role: 'PARTY' as const, organisation: { id: `organisation/${slug}` } });
    const joint = {
      id: 'cooperation/x/joint',
      kind: 'training',
      status: 'ENDED' as const,
      parties: ['iom', 'guam', 'sbgs'].map(party),
    };
    const two = { ...joint, id: 'cooperation/x/two', parties: ['iom', 'guam'].map(party) };
    const nodes = [
      link('iom', 'guam', { cooperations: { totalCount: 2, nodes: [joint, two] } }),
      link('iom', 'sbgs', { cooperations: { totalCount: 1, nodes: [joint] } }),
    ];
    const { hubs, links } = drawingOf(viewAfter(iom, { type: 'switch hubs' }), answers({ rows: rows(nodes) }));
    expect(hubs).toEqual([
      { id: joint.id, kind: 'training', line: 'firm', parties: joint.parties.map((one) => one.organisation.id) },
    ]);
    expect(links.map(({ isInHubs }) => isInHubs)).toEqual([false, true]);
  });
});

describe('how a line is drawn', () => {
  it.each([
    ['STATED', ['SUPPORTED', 'ENDED'], 'firm'],
    ['STATED', ['PLANNED', 'UNSTATED'], 'unstated'],
    ['STATED', ['SUPPORTED', 'PLANNED'], 'intended'],
    ['MET', [], 'met'],
    ['MEMBER', [], 'member'],
  ] as const)('%s %j is %s', (basis, statuses, line) => {
    expect(lineOf({ basis, statuses: statuses.map((status) => ({ status, count: 1 })) })).toBe(line);
  });
});

describe('the tree and the table', () => {
  const drawing = drawingOf(expanded(iom, 'guam'), answers());

  it('the tree has every organisation once and every link under both its ends', () => {
    const outline = outlineOf(drawing);
    expect(outline.map(({ key }) => key)).toEqual(
      ['guam', 'iom', 'sbgs', 'selec'].map((slug) => `organisation/${slug}`),
    );
    expect(outline.flatMap(({ links }) => links)).toHaveLength(2 * drawing.links.length);
    expect(outline[0]!.links.map(({ other }) => other.name)).toEqual(['iom', 'selec']);
  });

  it('the table has a row for each link drawn, sorted either way, what is empty last', () => {
    const dated = [link('a', 'b', { statedStart: '2013' }), link('a', 'c'), link('a', 'd', { statedStart: '2006-05' })];
    const starts = (direction: 'ascending' | 'descending') =>
      rowsOf(
        { organisations: [], hubs: [], links: drawingOf(iom, answers({ rows: rows(dated) })).links },
        {
          column: 'statedStart',
          direction,
        },
      ).map(({ statedStart }) => statedStart);
    expect(starts('ascending')).toEqual(['2006-05', '2013', '']);
    expect(starts('descending')).toEqual(['2013', '2006-05', '']);
    expect(rowsOf(drawing, null).map(({ id }) => id)).toEqual(drawing.links.map((one) => one.link.id));
  });

  it('a row tells whether its link is in the period asked for', () => {
    const answered = (['CERTAIN', 'POSSIBLE', 'UNDATED'] as const).map((inPeriod, i) =>
      link('a', `b${i}`, { inPeriod }),
    );
    const drawn = drawingOf(iom, answers({ rows: rows(answered) }));
    expect(rowsOf(drawn, null).map(({ inPeriod }) => inPeriod)).toEqual(['certain', 'possible', 'undated']);
  });

  it('a row names the part that stands in it, and for whom', () => {
    const viaA = { id: 'organisation/guam', name: 'guam' };
    const drawn = drawingOf(iom, answers({ rows: rows([link('secretariat', 'unodc', { viaA })]) }));
    expect(rowsOf(drawn, null).map(({ a, b }) => [a, b])).toEqual([['secretariat (part of guam)', 'unodc']]);
  });
});
