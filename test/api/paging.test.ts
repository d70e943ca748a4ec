import { describe, expect, it } from 'vitest';
import { sampleHouse } from './house.ts';

const { ask, refusal } = sampleHouse();

const lists = [
  ['organisations', ''],
  ['organisations', 'orderBy: KIND'],
  ['meetings', 'orderBy: OLDEST'],
  ['topics', ''],
  ['cooperations', ''],
  ['documents', 'orderBy: TITLE'],
  ['whoCooperates', 'who: "organisation/guam", basis: [STATED, MET, MEMBER]'],
  ['whoCooperates', 'who: "organisation/guam-wgs-tip", basis: [STATED, MET], orderBy: NAME'],
] as const;

const page = async (field: string, blanks: string, paging: string) => {
  const query = `{ ${field}(${[blanks, paging].filter(Boolean).join(', ')}) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await ask(query))[field];
};

type Edge = { cursor: string; node: { id: string } };
const ids = (edges: Edge[]) => edges.map(({ node }) => node.id);

describe.each(lists)('%s(%s) page by page', (field, blanks) => {
  it('gives each row once, forwards', async () => {
    const whole = await page(field, blanks, 'first: 100');
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo, totalCount } = await page(field, blanks, `first: 3${after}`);
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...ids(edges));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(ids(whole.edges));
    expect(new Set(seen).size).toBe(whole.totalCount);
  });

  it('and backwards', async () => {
    const whole = await page(field, blanks, 'first: 100');
    const seen: string[] = [];
    for (let before = ''; ; ) {
      const { edges, pageInfo } = await page(field, blanks, `last: 3${before}`);
      expect(pageInfo.hasNextPage).toBe(seen.length > 0);
      seen.unshift(...ids(edges));
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(seen).toEqual(ids(whole.edges));
  });
});

describe('a page', () => {
  it('is of 20 rows unless asked otherwise', async () => {
    expect((await page('topics', 'filter: {}', '')).edges).toHaveLength(20);
  });

  it.each([
    ['first: 0', 'first', 'first is 0; it must be from 1 to 100.'],
    ['first: 101', 'first', 'first is 101; it must be from 1 to 100.'],
    ['last: -1', 'last', 'last is -1; it must be from 1 to 100.'],
    ['first: 2, last: 2', 'last', 'Give either first or last, not both.'],
    [
      'after: "nonsense"',
      'after',
      'after is not a cursor of this list. Take endCursor or startCursor of its pageInfo.',
    ],
  ])('of %s is refused', async (paging, field, message) => {
    expect(await refusal(`{ organisations(${paging}) { totalCount } }`)).toMatchObject([
      { message, extensions: { code: 'INVALID', field } },
    ]);
  });

  it('takes no cursor of another order', async () => {
    const { pageInfo } = await page('documents', 'orderBy: TITLE', 'first: 1');
    const [error] = await refusal(`{ documents(orderBy: OLDEST, after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(error!.extensions).toMatchObject({ code: 'INVALID', field: 'after' });
  });

  it('of links may have 300 rows', async () => {
    expect((await page('whoCooperates', 'who: "organisation/guam"', 'first: 300')).edges.length).toBeGreaterThan(0);
    const [error] = await refusal('{ whoCooperates(first: 301) { totalCount } }');
    expect(error!.extensions).toMatchObject({ code: 'INVALID', field: 'first' });
  });

  it('of what was searched goes on where it ended', async () => {
    const first = await page('search', 'text: "trafficking"', 'first: 2');
    const second = await page('search', 'text: "trafficking"', `first: 2, after: "${first.pageInfo.endCursor}"`);
    const both = await page('search', 'text: "trafficking"', 'first: 4');
    expect([...ids(first.edges), ...ids(second.edges)]).toEqual(ids(both.edges));
  });
});
