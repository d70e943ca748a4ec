import { describe, expect, it } from 'vitest';
import { seedHouse } from './house.ts';

const { ask, refusal } = seedHouse();

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
    [
      'whoCooperates(during: { from: "yesterday" }) { totalCount }',
      'during.from',
      '“yesterday” is not a date in EDTF.',
    ],
    ['whoCooperates(during: { to: "2013-02-30" }) { totalCount }', 'during.to', 'The day 2013-02-30 does not exist'],
    ['whoCooperates(during: { from: "" }) { totalCount }', 'during.from', 'is not a date in EDTF'],
    ['meetings(filter: { during: { from: "2013-13" } }) { totalCount }', 'filter.during.from', 'is not a date in EDTF'],
    [
      'cooperations(filter: { during: { from: "2014", to: "2013" } }) { totalCount }',
      'filter.during',
      '“from” must not',
    ],
    ['organisation(id: "organisation/iom") { links(during: { to: "2013-7" }) { totalCount } }', 'during.to', 'EDTF'],
    ['paths(from: "organisation/iom", to: "organisation/iom") { truncated }', 'to', 'choose two'],
    ['paths(from: "organisation/iom", to: "organisation/selec", maxSteps: 7) { truncated }', 'maxSteps', 'from 1 to 6'],
    ['paths(from: "organisation/iom", to: "organisation/selec", first: 11) { truncated }', 'first', 'from 1 to 10'],
    ['search(text: " -- ") { totalCount }', 'text', 'no letter or digit'],
    [
      'paths(from: "organisation/iom", to: "organisation/selec", maxDegree: -1) { truncated }',
      'maxDegree',
      'from 1 to',
    ],
    ['whoCooperates(who: "organisation/iom", basis: []) { totalCount }', 'basis', 'basis is empty'],
    ['search(text: "iom", types: []) { totalCount }', 'types', 'types is empty'],
    ['search(text: "iom", types: [LINK]) { totalCount }', 'types', 'LINK cannot be searched'],
    ['search(text: "") { totalCount }', 'text', 'no letter or digit'],
    ['meetings(filter: { of: "topic/x" }) { totalCount }', 'filter.of', 'topic/x is the id of a Topic'],
    ['cooperations(filter: { with: "x" }) { totalCount }', 'filter.with', '“x” is not an id'],
    [
      `cooperations(filter: { claims: { kinds: [${'"a" '.repeat(101)}] } }) { totalCount }`,
      'filter.claims.kinds',
      '101 values',
    ],
    ['whoCooperates(first: 301) { totalCount }', 'first', 'from 1 to 300'],
    ['paths(from: "organisation/iom", to: "organisation/selec", avoid: ["x"]) { truncated }', 'avoid', 'is not an id'],
  ])('%s is refused, naming the field', async (query, field, message) => {
    const [error] = await refusal(`{ ${query} }`);
    expect(error).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'INVALID', field } });
  });

  it('a number is no date, in the query as in a variable', async () => {
    const message = expect.stringContaining('A date is written as a string, for example "2013-11".');
    const written = await refusal('{ whoCooperates(during: { from: 2013 }) { totalCount } }');
    const given = await refusal('query ($from: EDTF) { whoCooperates(during: { from: $from }) { totalCount } }', {
      from: 2013,
    });
    for (const errors of [written, given]) expect(errors).toMatchObject([{ message, extensions: { code: 'INVALID' } }]);
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
