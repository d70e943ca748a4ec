import { describe, expect, it } from 'vitest';
import { findOrganisations, type OrganisationsQuestion, organisationsById } from '../../src/graph/organisations.ts';
import { expectPages, firstPage, organisationRow, slugOf, slugs } from './asking.ts';
import type { Drawn } from './connection.ts';
import { inGraph, membership, name, organisation, part } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const organisations = async ({ ask }: Drawn, question: Partial<OrganisationsQuestion>) =>
  (
    await findOrganisations(ask, [
      { ...firstPage, kinds: null, identities: null, countries: null, within: null, orderBy: 'NAME', ...question },
    ])
  )[0]!;

const identifier = (of: string, scheme: string, value: string, url?: string) => ({
  ...{ id: `identifier/${of}/${scheme}`, labels: ['Identifier'], properties: { scheme, value, url: url ?? null } },
  relationships: [{ type: 'IDENTIFIES', to: `organisation/${of}` }],
});

describe('organisation/by-id', () => {
  it(
    'tells all that the register knows: names by rank and those of documents last, identifiers, parent, parts by name',
    inGraph(
      [
        organisation('wgs', { kind: 'working group', identity: 'COLLECTIVE', country: 'UA' }, 'guam'),
        ...['zoo', 'ark'].map((slug) => part(slug, 'wgs')),
        part('gone', 'wgs'),
        name('organisation/wgs', 'Written', { document: 'document/paper', rank: 0, use: 'ALIAS' }),
        name('organisation/wgs', 'WGS', { use: 'ABBREVIATION', rank: 1 }),
        name('organisation/wgs', 'Working Group', { rank: 0 }),
        name('organisation/wgs', 'Gone', { rank: 2 }),
        identifier('wgs', 'wikidata', 'Q1', 'https://wikidata.example/Q1'),
        identifier('wgs', 'isni', '0000'),
        identifier('wgs', 'gone', '1'),
      ],
      async (drawn) => {
        const gone = await drawn.cypher("MATCH (n:Name {text: 'Gone'}) RETURN n.id AS id");
        await write(drawn, [], withdrawing(['organisation/gone', 'identifier/wgs/gone', gone[0]!.id as string]));
        const written = { language: 'en', script: 'Latn' };
        expect(await organisationsById(drawn.ask, ['organisation/wgs', 'organisation/nobody'])).toEqual([
          {
            ...{ id: 'organisation/wgs', name: 'wgs', kind: 'working group', identity: 'COLLECTIVE', country: 'UA' },
            names: [
              { ...written, text: 'Working Group', use: 'OFFICIAL', writtenIn: null },
              { ...written, text: 'WGS', use: 'ABBREVIATION', writtenIn: null },
              { ...written, text: 'Written', use: 'ALIAS', writtenIn: 'document/paper' },
            ],
            identifiers: [
              { scheme: 'isni', value: '0000', url: null },
              { scheme: 'wikidata', value: 'Q1', url: 'https://wikidata.example/Q1' },
            ],
            parent: organisationRow('guam'),
            parts: [organisationRow('ark'), organisationRow('zoo')],
            writtenIn: null,
            degrees: { stated: 0, met: 0, member: 0 },
          },
        ]);
      },
    ),
  );

  it(
    'tells in which document alone one stands; one withdrawn is not there',
    inGraph(
      [
        {
          ...organisation('american-part', { identity: 'AS_WRITTEN' }),
          relationships: [{ type: 'WRITTEN_IN', to: 'document/paper' }],
        },
        part('orphan', 'gone'),
      ],
      async (drawn) => {
        await write(drawn, [], withdrawing(['organisation/gone']));
        const ids = ['american-part', 'gone', 'orphan'].map((slug) => `organisation/${slug}`);
        const found = await organisationsById(drawn.ask, ids);
        expect(found.map(({ id, writtenIn, parent }) => [id, writtenIn, parent])).toEqual([
          ['organisation/american-part', 'document/paper', null],
          ['organisation/orphan', null, null],
        ]);
      },
    ),
  );
});

describe('organisation/find', () => {
  const scene = [
    organisation('un', { name: 'un', country: 'CH' }),
    organisation('guam', { name: 'GUAM', kind: 'intergovernmental body' }),
    part('wgs', 'guam'),
    part('desk', 'wgs'),
    organisation('states', { identity: 'COLLECTIVE' }),
    membership('un', 'guam'),
  ];

  it.each([
    [{}, ['desk', 'guam', 'states', 'un', 'wgs']],
    [{ orderBy: 'KIND' }, ['desk', 'states', 'un', 'wgs', 'guam']],
    [{ kinds: ['intergovernmental body', 'other'] }, ['guam']],
    [{ identities: ['COLLECTIVE', 'AS_WRITTEN'] }, ['states']],
    [{ countries: ['CH', 'UA'] }, ['un']],
    [{ within: 'organisation/guam' }, ['desk', 'guam', 'wgs']],
    [{ within: 'organisation/wgs' }, ['desk', 'wgs']],
    [{ within: 'organisation/guam', kinds: ['agency'] }, ['desk', 'wgs']],
    [{ within: 'organisation/nobody' }, []],
  ])('of %o finds %o, by name whatever its case', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await organisations(drawn, question);
      expect([slugs(page), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'gives of each what a list shows, and says whether what was named exists; one withdrawn is not there',
    inGraph(scene, async (drawn) => {
      const { rows, anchored } = await organisations(drawn, { countries: ['CH'] });
      expect(rows).toEqual([{ ...organisationRow('un'), country: 'CH', key: ['un', 'organisation/un'] }]);
      expect(anchored).toBe(true);
      expect((await organisations(drawn, { within: 'organisation/nobody' })).anchored).toBe(false);
      await write(drawn, [], withdrawing(['organisation/guam']));
      expect(slugs(await organisations(drawn, {}))).toEqual(['desk', 'states', 'un', 'wgs']);
      expect((await organisations(drawn, { within: 'organisation/guam' })).anchored).toBe(false);
    }),
  );

  it.each(['NAME', 'KIND'])('comes by %s in pages that give each of one name once', (orderBy) => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((slug) => organisation(slug, { name: 'Same' })),
      async (drawn) => {
        await expectPages(
          (paging) => organisations(drawn, { orderBy, ...paging }),
          (one) => slugOf(one),
          seven,
        );
      },
    )();
  });
});
