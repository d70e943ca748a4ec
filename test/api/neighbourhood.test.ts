import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask, refusal } = seedHouse();

const fields = `organisationsShown organisationsTotal linksShown linksTotal unpaired
  nodes { organisation { id } askedFor hidden { total filtered byBasis { basis count } } }
  links { id basis a { id } b { id } evidence(first: 1) { nodes { passage { quote } } } }`;

const around = async (blanks: string) => (await ask(`{ neighbourhood(${blanks}) { ${fields} } }`)).neighbourhood;

describe('a neighbourhood', () => {
  it.each([1, 2, 3, 4, 6, 7, 300])('shows and hides what is there, with a limit of %i', async (limit) => {
    const shown = await around(`of: ["organisation/iom"], basis: [STATED, MET, MEMBER], limit: ${limit}`);
    const { whoCooperates } =
      await ask(`{ whoCooperates(who: "organisation/iom", basis: [STATED, MET, MEMBER], first: 300) {
      totalCount nodes { b { id } } } }`);
    const others = new Set(whoCooperates.nodes.map(({ b }: Answer) => b.id));
    const hidden = shown.nodes.filter(({ askedFor }: Answer) => askedFor).map(({ hidden }: Answer) => hidden.total);

    expect(shown.organisationsShown).toBe(Math.min(limit, others.size + 1));
    expect(shown.organisationsTotal).toBe(others.size + 1);
    expect(shown.linksShown).toBe(shown.links.length);
    expect(shown.linksShown + hidden.reduce((sum: number, one: number) => sum + one, 0)).toBe(shown.linksTotal);
    const own = shown.links.filter(({ a, b }: Answer) => [a.id, b.id].includes('organisation/iom'));
    expect(own.length + hidden[0]).toBe(whoCooperates.totalCount);
  });

  it('draws links only between organisations that are shown, each once, with its proof', async () => {
    const { nodes, links } = await around('of: ["organisation/guam-wgs-tip"], basis: [STATED, MET, MEMBER], limit: 5');
    const ids = nodes.map(({ organisation }: Answer) => organisation.id);
    for (const { a, b, evidence } of links) {
      expect([ids.includes(a.id), ids.includes(b.id), evidence.nodes.length]).toEqual([true, true, 1]);
    }
    expect(new Set(links.map(({ id }: Answer) => id)).size).toBe(links.length);
  });

  it('keeps what is stated before what only met, where publishers are equal', async () => {
    const { nodes } = await around('of: ["organisation/iom"], basis: [STATED, MET], limit: 3');
    expect(nodes.map(({ organisation }: Answer) => organisation.id)).toEqual([
      'organisation/iom',
      'organisation/guam',
      'organisation/state-border-guard-service-ukraine',
    ]);
  });

  it('starts from several, and draws what ties those', async () => {
    const { nodes, links } = await around('of: ["organisation/iom", "organisation/selec"]');
    expect(nodes.filter(({ askedFor }: Answer) => askedFor)).toHaveLength(2);
    expect(links.map(({ id }: Answer) => id)).toContain('link/stated/guam~selec');
  });

  it('says of a neighbour what it has over everything, less what is drawn', async () => {
    const { nodes } = await around('of: ["organisation/iom"], limit: 300');
    const guam = nodes.find(({ organisation }: Answer) => organisation.id === 'organisation/guam');
    expect(guam).toMatchObject({ askedFor: false, hidden: { filtered: false, total: 1 } });
  });

  it('leaves links inside the tree of the one asked for out', async () => {
    const { links } = await around('of: ["organisation/guam"], basis: [MET, STATED, MEMBER]');
    const parts = ['organisation/guam', 'organisation/guam-secretariat', 'organisation/guam-wgs-tip'];
    expect(links.filter(({ a, b }: Answer) => parts.includes(a.id) && parts.includes(b.id))).toEqual([]);
  });

  it('refuses nobody, too many, and a limit out of bounds', async () => {
    const said = async (blanks: string) => (await refusal(`{ neighbourhood(${blanks}) { linksTotal } }`))[0];
    expect(await said('of: []')).toMatchObject({ extensions: { code: 'INVALID', field: 'of' } });
    expect(await said('of: ["organisation/iom"], limit: 1001')).toMatchObject({
      extensions: { code: 'INVALID', field: 'limit' },
    });
    expect(await said('of: ["organisation/nobody"]')).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('degree', () => {
  it('counts for every organisation and basis what its links count', async () => {
    const { organisations } = await ask(`{
      organisations(first: 100) {
        nodes {
          id
          degree { basis count }
          stated: links(basis: [STATED], parts: false, first: 1) { totalCount }
          met: links(basis: [MET], parts: false, first: 1) { totalCount }
          member: links(basis: [MEMBER], parts: false, first: 1) { totalCount }
        }
      }
    }`);
    for (const { id, degree, stated, met, member } of organisations.nodes) {
      const counts = [
        { basis: 'STATED', count: stated.totalCount },
        { basis: 'MET', count: met.totalCount },
        { basis: 'MEMBER', count: member.totalCount },
      ];
      expect([id, degree]).toEqual([id, counts]);
    }
    const several = organisations.nodes.find(({ degree }: Answer) => degree[0].count > 1);
    const { organisation } = await ask('query ($id: ID!) { organisation(id: $id) { id degree { basis count } } }', {
      id: several.id,
    });
    expect(organisation).toEqual({ id: several.id, degree: several.degree });
  });
});
