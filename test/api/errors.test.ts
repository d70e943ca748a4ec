import { describe, expect, it } from 'vitest';
import { sampleHouse } from './house.ts';

const { ask, refusal } = sampleHouse();

describe('bad input', () => {
  it.each([
    ['organisation(id: "iom") { id }', 'id', '“iom” is not an id.'],
    [
      'organisation(id: "meeting/x") { id }',
      'id',
      'meeting/x is the id of a Meeting; here one of an Organisation is wanted.',
    ],
    ['node(id: "thing/x") { id }', 'id', 'is not an id'],
    ['whoCooperates(who: "topic/x") { totalCount }', 'who', 'topic/x is the id of a Topic'],
    ['whoCooperates(on: "organisation/x") { totalCount }', 'on', 'organisation/x is the id of an Organisation'],
    ['whoCooperates(during: { from: "2014", to: "2013" }) { totalCount }', 'during', '“from” must not be after “to”'],
    ['paths(from: "organisation/iom", to: "organisation/iom") { truncated }', 'to', 'choose two'],
    ['paths(from: "organisation/iom", to: "organisation/selec", maxSteps: 7) { truncated }', 'maxSteps', 'from 1 to 6'],
    ['paths(from: "organisation/iom", to: "organisation/selec", first: 11) { truncated }', 'first', 'from 1 to 10'],
    ['search(text: " -- ") { totalCount }', 'text', 'no letter or digit'],
    ['search(text: "iom", types: [LINK]) { totalCount }', 'types', 'LINK cannot be searched'],
    ['meetings(filter: { of: "topic/x" }) { totalCount }', 'filter.of', 'topic/x is the id of a Topic'],
  ])('%s is refused, naming the field', async (query, field, message) => {
    const [error] = await refusal(`{ ${query} }`);
    expect(error).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'INVALID', field } });
  });

  it.each(['"yesterday"', '"2013-02-30"', '2013'])('%s is no date', async (date) => {
    const [error] = await refusal(`{ whoCooperates(during: { from: ${date} }) { totalCount } }`);
    expect(error!.extensions.code).toBe('INVALID');
    expect(error!.message).not.toContain('Something went wrong');
  });
});

describe('what does not exist', () => {
  it.each(['organisation', 'meeting', 'topic', 'document'])('is null where one %s is asked for', async (noun) => {
    expect(await ask(`{ ${noun}(id: "${noun}/nothing") { id } }`)).toEqual({ [noun]: null });
  });

  it.each(['organisation/x', 'cooperation/x/y', 'schedule/x/y', 'evidence/x', 'link/stated/iom~selec', 'link/odd'])(
    'is null as node %s',
    async (id) => {
      expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    },
  );

  it.each([
    'whoCooperates(who: "organisation/nobody") { totalCount }',
    'whoCooperates(who: "organisation/iom", with: "organisation/nobody") { totalCount }',
    'whoCooperates(on: "topic/nothing") { totalCount }',
    'cooperations(filter: { who: "organisation/nobody" }) { totalCount }',
    'meetings(filter: { participant: "organisation/nobody" }) { totalCount }',
    'documents(filter: { about: "organisation/nobody" }) { totalCount }',
    'topics(filter: { within: "topic/nothing" }) { totalCount }',
    'organisations(filter: { within: "organisation/nobody" }) { totalCount }',
    'paths(from: "organisation/iom", to: "organisation/nobody") { truncated }',
  ])('is said where %s asks about it, so that a typing error is no empty answer', async (query) => {
    const [error] = await refusal(`{ ${query} }`);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^There is no .*(nobody|nothing).*Use search to find its id by name\.$/),
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('what would be too much', () => {
  it('is who has met whom of everybody', async () => {
    const [error] = await refusal('{ whoCooperates(basis: [MET]) { totalCount } }');
    expect(error).toMatchObject({
      message: expect.stringContaining('Fill in who, with or on'),
      extensions: { code: 'LIMIT' },
    });
  });

  it('is more than 20,000 nodes, or more than 15 levels', async () => {
    const wide =
      '{ organisations(first: 100) { nodes { cooperations(first: 100) { nodes { id } } evidence(first: 100) { nodes { id } } } } }';
    const deep = `{ organisation(id: "organisation/iom") ${'{ parent '.repeat(16)}{ id }${' }'.repeat(16)} }`;
    for (const query of [wide, deep]) expect((await refusal(query))[0]!.extensions.code).toBe('LIMIT');
  });
});

const hostile = [
  ...[
    `'`,
    `"`,
    '\\',
    '`',
    '$who',
    '{}',
    "' OR 1=1 //",
    "'}) DETACH DELETE n //",
    '*:* OR name:*',
    '+-&&||!(){}[]^"~*?:/',
  ],
  ...['\u0000', '\u202Eabc', '😀𝒜', 'a'.repeat(300), '%00', '<script>', '../../etc/passwd', '\uD800'],
];

describe('hostile text', () => {
  it.each(hostile)('%j finds nothing it should not, anywhere', async (text) => {
    const queries = [
      'query ($text: String!) { search(text: $text) { nodes { id } } }',
      'query ($text: ID!) { node(id: $text) { id } }',
      'query ($text: ID!) { whoCooperates(who: $text) { totalCount } }',
      'query ($text: String!) { organisations(filter: { kinds: [$text] }) { totalCount } }',
      'query ($text: String!) { organisations(filter: { countries: [$text] }) { totalCount } }',
      'query ($text: String!) { cooperations(filter: { claims: { kinds: [$text] } }) { totalCount } }',
      'query ($text: String!) { organisations(after: $text) { totalCount } }',
      'query ($text: EDTF) { meetings(filter: { during: { from: $text } }) { totalCount } }',
      'query ($text: String!) { organisation(id: "organisation/iom") { name(languages: [$text]) } }',
    ];
    for (const query of queries) {
      const errors = await refusal(query, { text }).catch(() => []);
      for (const { extensions, message } of errors) {
        expect(extensions.code).toBe('INVALID');
        expect(message).not.toMatch(/Neo4j|Cypher|bolt|node_modules|\/src\//);
      }
    }
    const { organisation } = await ask('{ organisation(id: "organisation/iom") { id } }');
    expect(organisation.id).toBe('organisation/iom');
  });
});
