import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask, refusal, send } = seedHouse();

/** Every kind of list in one order each (links and evidence come in several): no two of them share their cursors. */
const lists = [
  'organisations(PAGING)',
  'organisations(orderBy: KIND, PAGING)',
  'meetings(PAGING)',
  'meetings(orderBy: OLDEST, PAGING)',
  'topics(PAGING)',
  'cooperations(PAGING)',
  'cooperations(orderBy: FIRST_EVIDENCE, PAGING)',
  'documents(PAGING)',
  'documents(orderBy: TITLE, PAGING)',
  'whoCooperates(who: "organisation/guam", basis: [STATED, MET, MEMBER], PAGING)',
  'whoCooperates(who: "organisation/guam-wgs-tip", basis: [STATED, MET], orderBy: NAME, PAGING)',
  'whoCooperates(who: "organisation/guam", basis: [STATED, MET], orderBy: CLAIMS, PAGING)',
  'whoCooperates(who: "organisation/guam", basis: [STATED, MET], orderBy: FIRST_EVIDENCE, PAGING)',
  'whoCooperates(who: "organisation/guam", basis: [STATED, MET], orderBy: LAST_EVIDENCE, PAGING)',
  'document(id: "document/guam-wgs-tip-11") { claims(PAGING)',
  'document(id: "document/guam-wgs-tip-11") { evidence(PAGING)',
  'organisation(id: "organisation/guam-wgs-tip") { evidence(PAGING)',
  'whoCooperates(who: "organisation/guam", basis: [MEMBER]) { nodes { evidence(PAGING)',
  'organisation(id: "organisation/guam") { members(PAGING)',
];

const pageOf = (list: string, paging: string) => {
  const open = list.split('{').length - list.split('}').length;
  const page = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `{ ${list.replace('PAGING', paging)} { ${page} }${' }'.repeat(open)} }`;
};

/** The one connection in an answer. */
const connectionIn = (answer: Answer): Answer => ('edges' in answer ? answer : connectionIn(Object.values(answer)[0]));

const page = async (list: string, paging: string) => connectionIn(await ask(pageOf(list, paging)));

type Edge = { cursor: string; node: { id: string } };
const ids = (edges: Edge[]) => edges.map(({ node }) => node.id);

describe.each(lists)('%s page by page', (list) => {
  it('gives each row once, forwards', async () => {
    const whole = await page(list, 'first: 100');
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo, totalCount } = await page(list, `first: 3${after}`);
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo).toMatchObject({
        hasPreviousPage: seen.length > 0,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      seen.push(...ids(edges));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(ids(whole.edges));
    expect(new Set(seen).size).toBe(whole.totalCount);
  });

  it('and backwards', async () => {
    const whole = await page(list, 'first: 100');
    const seen: string[] = [];
    for (let before = ''; ; ) {
      const { edges, pageInfo } = await page(list, `last: 3${before}`);
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
    expect((await page('topics(filter: {}, PAGING)', '')).edges).toHaveLength(20);
    const { document } = await ask('{ document(id: "document/guam-wgs-tip-11") { claims { nodes { id } } } }');
    expect(document.claims.nodes).toHaveLength(20);
  });

  it('past the end is empty, and says what is before it', async () => {
    const { edges } = await page('topics(PAGING)', 'last: 1');
    expect(await page('topics(PAGING)', `first: 1, after: "${edges[0].cursor}"`)).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    ['first: 0', 'first', 'first is 0; it must be from 1 to 100.'],
    ['first: 101', 'first', 'first is 101; it must be from 1 to 100.'],
    ['last: -1', 'last', 'last is -1; it must be from 1 to 100.'],
    ['last: 101', 'last', 'last is 101; it must be from 1 to 100.'],
    ['first: 2, last: 2', 'last', 'Give either first or last, not both.'],
    [
      'after: "nonsense"',
      'after',
      'after is not a cursor of this list. Take endCursor or startCursor of its pageInfo.',
    ],
    ['before: ""', 'before', 'before is not a cursor of this list. Take endCursor or startCursor of its pageInfo.'],
  ])('of %s is refused', async (paging, field, message) => {
    for (const list of lists.filter((one) => !one.startsWith('whoCooperates(') || one.includes('{'))) {
      expect(await refusal(pageOf(list, paging)), list).toMatchObject([
        { message, extensions: { code: 'INVALID', field } },
      ]);
    }
  });

  it('of links may have 300 rows', async () => {
    expect((await page('whoCooperates(who: "organisation/guam", PAGING)', 'first: 300')).edges.length).toBe(4);
    const [error] = await refusal('{ whoCooperates(first: 301) { totalCount } }');
    expect(error).toMatchObject({
      message: 'first is 301; it must be from 1 to 300.',
      extensions: { code: 'INVALID', field: 'first' },
    });
  });

  it('takes no cursor of another list, nor of another order', async () => {
    const all = [...lists, 'search(text: "guam", PAGING)'];
    const cursors = await Promise.all(all.map(async (list) => (await page(list, 'first: 1')).pageInfo.endCursor));
    for (const list of lists) {
      const own = all.indexOf(list);
      for (const foreign of cursors.filter((_, i) => i !== own)) {
        const { errors } = await send(pageOf(list, `first: 1, after: "${foreign}"`));
        expect(errors, list).toMatchObject([{ extensions: { code: 'INVALID', field: 'after' } }]);
      }
    }
  });
});
