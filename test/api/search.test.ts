import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask, refusal } = seedHouse();

async function found(text: string, more = '') {
  const { search } = await ask(
    `query ($text: String!) { search(text: $text ${more}) { totalCount totalIsExact
      edges { cursor matched node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    { text },
  );
  return { ...search, ids: search.edges.map(({ node }: Answer) => node.id) as string[] };
}

describe('what somebody types finds first', () => {
  it.each([
    ['iom', 'organisation/iom', 'IOM'],
    ['IOM', 'organisation/iom', 'IOM'],
    [' Iom ', 'organisation/iom', 'IOM'],
    ['МОМ', 'organisation/iom', 'МОМ'],
    ['Міжнародна', 'organisation/iom', 'Міжнародна організація з міграції'],
    ['международная организация', 'organisation/iom', 'Международная организация по миграции'],
    ['organization for migration', 'organisation/iom', 'International Organization for Migration'],
    ['Держприкордонслужба', 'organisation/state-border-guard-service-ukraine', 'Держприкордонслужба'],
    ['Derzhprykordonsluzhba', 'organisation/state-border-guard-service-ukraine', 'Держприкордонслужба'],
    ['Derzhprikordonsluzhba', 'organisation/state-border-guard-service-ukraine', 'Держприкордонслужба'],
    ['selec', 'organisation/selec', 'SELEC'],
    ['GUAM', 'organisation/guam', 'GUAM'],
    ['ГУАМ', 'organisation/guam', 'ГУАМ'],
    ['wgs-tip', 'organisation/guam-wgs-tip', 'WGS-TIP'],
    ['human trafficking', 'topic/trafficking-in-persons', 'human trafficking'],
    ['торгівля людьми', 'topic/trafficking-in-persons', 'торгівля людьми'],
    ['12th meeting of the working', 'meeting/guam-wgs-tip-12', /^12th meeting of the Working Sub-Group/],
    ['the American Part', 'organisation/guam-wgs-tip-11-american-part', 'the American Part'],
    ['GUAM member states', 'organisation/guam-member-states', 'GUAM member states'],
    ['Law Enforcement Centre', 'organisation/selec', 'Southeast European Law Enforcement Centre'],
  ])('by a name as it is: %s', async (text, id, matched) => {
    const { edges } = await found(text);
    expect(edges[0]).toMatchObject({
      node: { id },
      matched: matched instanceof RegExp ? expect.stringMatching(matched) : matched,
    });
  });

  it.each([
    ['sele', 'organisation/selec'],
    ['border guard serv', 'organisation/state-border-guard-service-ukraine'],
    ['держприк', 'organisation/state-border-guard-service-ukraine'],
    ['trade in hum', 'topic/trade-in-human-organs'],
  ])('by an unfinished one: %s', async (text, id) => {
    expect((await found(text)).ids[0]).toBe(id);
  });

  it.each([
    ['selce', 'organisation/selec'],
    ['state boarder guard', 'organisation/state-border-guard-service-ukraine'],
    ['southeast europaen law', 'organisation/selec'],
    ['trafficing in persons', 'topic/trafficking-in-persons'],
    ['Держприкордонслужва', 'organisation/state-border-guard-service-ukraine'],
  ])('with a slip: %s', async (text, id) => {
    expect((await found(text)).ids[0]).toBe(id);
  });

  it.each([
    ['International Organization for Migration (IOM)', 'organisation/iom'],
    ['the Southeast European Law Enforcement Center (SELEC)', 'organisation/selec'],
    [
      'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration (WGS-TIP)',
      'organisation/guam-wgs-tip',
    ],
  ])('by a name pasted as a document introduces it: %s', async (text, id) => {
    expect((await found(text)).ids[0]).toBe(id);
  });
});

describe('documents and cooperations are found by their text', () => {
  it.each([
    ['Perekhvat', ['document/guam-wgs-tip-8']],
    ['Interception-2011', ['document/guam-wgs-tip-8']],
    ['exchange of views', ['document/guam-wgs-tip-12']],
    ['non-governmental organizations', ['document/guam-wgs-tip-11']],
    ['strengthens its capacity', ['cooperation/guam-wgs-tip-11/border-guard-analysis']],
  ])('%s', async (text, ids) => {
    expect(await found(text)).toMatchObject({ ids, totalCount: ids.length, totalIsExact: true });
  });

  it('only the types asked for', async () => {
    const { ids } = await found('GUAM', ', types: [COOPERATION]');
    expect([...ids].sort()).toEqual([
      'cooperation/guam-wgs-tip-11/guam-iom-contacts',
      'cooperation/guam-wgs-tip-8/guam-selec-relations',
    ]);
  });

  it('nothing where there is nothing', async () => {
    expect(await found('quetzalcoatl')).toMatchObject({ ids: [], totalCount: 0, totalIsExact: true });
  });
});

describe('page by page', () => {
  it('each thing comes once, in the order of the whole, ten a page', async () => {
    const whole = await found('trafficking', ', first: 100');
    expect((await found('guam')).ids).toHaveLength(10);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await found('trafficking', `, first: 2${after}`);
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...page.ids);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole.ids);
    expect(new Set(seen).size).toBe(whole.totalCount);
  });

  it.each([
    ['text: "a", first: 0', 'first'],
    ['text: "a", first: 101', 'first'],
    ['text: "a", after: "x"', 'after'],
    ['text: ""', 'text'],
    ['text: "?!*"', 'text'],
    [`text: "${'a'.repeat(201)}"`, 'text'],
    ['text: "a", types: [EVIDENCE]', 'types'],
  ])('search(%s) is refused', async (blanks, field) => {
    expect(await refusal(`{ search(${blanks}) { totalCount } }`)).toMatchObject([
      { extensions: { code: 'INVALID', field } },
    ]);
  });
});
