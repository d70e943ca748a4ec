import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { seedHouse } from './house.ts';
import { NOTHING_INSIDE } from './inside.ts';

const { ask, send } = seedHouse();

const nested = (count: number, open: string, core: string, close = '}') =>
  open.repeat(count) + core + close.repeat(count);
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(' ');
const ofGuam = (selection: string) => `{ organisation(id: "organisation/guam") { ${selection} } }`;
const fragments = (count: number, body: (next: string) => string) =>
  many(count, (i) => `fragment f${i} on Organisation { ${body(`f${i + 1}`)} }`);
const during = (value: string) => `{ whoCooperates(during: ${value}) { totalCount } }`;
const around = 'query ($of: [ID!]!) { neighbourhood(of: $of) { organisationsTotal } }';
const searching = 'query ($text: String!) { search(text: $text) { totalCount } }';
const deepList = JSON.parse(nested(1_000, '[', '', ']'));

const shapes: [name: string, code: string, query: string, variables?: object][] = [
  ['200 levels', 'LIMIT', ofGuam(nested(200, 'parent { ', 'id '))],
  ['200 levels of parts', 'LIMIT', ofGuam(nested(200, 'parts { ', 'id '))],
  [
    '100 fragments, each within the one before',
    'LIMIT',
    `${ofGuam('...f0')} ${fragments(100, (next) => `parent { ...${next} }`)} fragment f100 on Organisation { id }`,
  ],
  [
    'fragments that double 14 times',
    'LIMIT',
    `${ofGuam('...f0')} ${fragments(14, (next) => `...${next} a: parent { ...${next} }`)} fragment f14 on Organisation { id }`,
  ],
  [
    'fragments in a circle',
    'INVALID',
    `${ofGuam('...f0')} ${fragments(3, (next) => `parent { ...${next} }`)} fragment f3 on Organisation { ...f0 }`,
  ],
  ['a fragment within itself', 'INVALID', `${ofGuam('...f')} fragment f on Organisation { ...f }`],
  ['400 aliases', 'LIMIT', `{ ${many(400, (i) => `a${i}: __typename`)} }`],
  ['100 times the whole overview', 'LIMIT', `{ ${many(100, (i) => `a${i}: overview { organisations }`)} }`],
  ['3,000 times __typename', 'LIMIT', `{ ${many(3_000, () => '__typename')} }`],
  ['900 times __typename beside a mistake', 'LIMIT', `{ nothing ${many(900, () => '__typename')} }`],
  ['280 directives', 'LIMIT', `{ __typename ${many(280, () => '@include(if: true)')} }`],
  ['500 operations', 'LIMIT', many(500, (i) => `query Q${i} { __typename }`)],
  ['300 variables', 'INVALID', `query (${many(300, (i) => `$v${i}: Int`)}) { __typename }`],
  ['10,000 ids in a variable', 'INVALID', around, { of: Array(10_000).fill('organisation/guam') }],
  [
    '1,500 ids in the query',
    'INVALID',
    `{ neighbourhood(of: [${many(1_500, () => '"organisation/guam"')}]) { organisationsTotal } }`,
  ],
  ['a list of 1,000 levels in a variable', 'INVALID', around, { of: deepList }],
  ['a list of 900 levels in the query', 'INVALID', during(`{ from: ${nested(900, '[', '"2013"', ']')} }`)],
  ['an input of 400 levels', 'INVALID', during(nested(400, '{ from: ', '"2013"'))],
  ['a text of 200,000 letters', 'INVALID', searching, { text: 'x'.repeat(200_000) }],
  ['a text of 100,000 quotes', 'INVALID', searching, { text: '"'.repeat(100_000) }],
  [
    'types of types of types',
    'INVALID',
    `{ __schema { types { ${nested(10, 'fields { type { ', 'name ', '} } ')} } } }`,
  ],
  [
    'over 20,000 nodes',
    'LIMIT',
    '{ organisations(first: 100) { nodes { cooperations(first: 100) { nodes { id } } links(first: 100) { nodes { id } } } } }',
  ],
];

describe('a question of a hostile shape', () => {
  it.each(shapes)('is refused in a sentence: %s', async (_, code, query, variables) => {
    const { data, errors } = await send(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors!.map(({ extensions }) => extensions.code)).toContain(code);
    expect(['LIMIT', 'INVALID']).toEqual(expect.arrayContaining(errors!.map(({ extensions }) => extensions.code)));
    expect(JSON.stringify(errors)).not.toMatch(NOTHING_INSIDE);
    expect(errors!.length).toBeLessThan(25);
  });

  it('leaves the server as it was, which still tells the whole schema', async () => {
    const { __schema } = await ask(getIntrospectionQuery({ descriptions: false }));
    expect(__schema.queryType).toEqual({ name: 'Query', kind: 'OBJECT' });
    expect(await ask('{ whoCooperates(who: "organisation/iom") { totalCount } }')).toEqual({
      whoCooperates: { totalCount: 2 },
    });
  });
});
