import { describe, expect, it } from 'vitest';
import { house } from './house.ts';

const levels = (count: number) => `{ ${'thing { '.repeat(count - 1)} name ${'} '.repeat(count - 1)} }`;
const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: hello`).join(' ')} }`;
const directives = (count: number) => `{ hello ${'@include(if: true) '.repeat(count)} }`;
const fragments = (count: number, body: (next: string) => string) =>
  Array.from({ length: count }, (_, i) => `fragment f${i} on Thing { ${body(`f${i + 1}`)} }`).join(' ');

describe('a query that asks for too much', () => {
  it.each([
    ['16 levels', levels(16), 'deeper than 15 levels'],
    ['200 levels', levels(200), 'deeper than 15 levels'],
    [
      '16 levels by fragments',
      `{ thing { ...f0 } } ${fragments(14, (next) => `thing { ...${next} }`)} fragment f14 on Thing { name }`,
      'deeper than 15 levels',
    ],
    ['31 aliases', aliases(31), 'more than 30 aliases'],
    ['5,000 aliases', aliases(5_000), 'longer than 2000 words and signs'],
    ['aliases of __typename', aliases(31).replaceAll('hello', '__typename'), 'more than 30 aliases'],
    ['3,000 times __typename', `{ ${'__typename '.repeat(3_000)} }`, 'longer than 2000 words and signs'],
    [
      '30,001 nodes',
      '{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 3) { nodes { name } } } } } } }',
      'asks for 40100 nodes',
    ],
    ['one field 490 times', `{ ${'thing { name } '.repeat(490)} }`, 'too many mistakes or repetitions'],
    [
      'a fragment bomb',
      `{ thing { ...f0 } } ${fragments(12, (next) => `thing { ...${next} } other { ...${next} }`)} fragment f12 on Thing { name }`,
      'more than 5000 fields',
    ],
  ])('is refused with LIMIT and a sentence: %s', async (_, query, sentence) => {
    const { ask } = await house();
    const { status, data, errors } = await ask(query);
    expect(status).toBe(200);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(sentence), extensions: { code: 'LIMIT' } });
    expect(errors).toHaveLength(1);
  });

  it.each([
    ['6 directives', directives(6), 'more than 5 directives'],
    ['100 directives', directives(100), 'more than 5 directives'],
  ])('is refused even where other rules refuse it too: %s', async (_, query, sentence) => {
    const { ask } = await house();
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    const limit = errors?.find(({ extensions }) => extensions.code === 'LIMIT');
    expect(limit?.message).toContain(sentence);
    expect(errors!.length).toBeLessThan(25);
  });

  it('is refused where fragments go round in a circle', async () => {
    const { ask } = await house();
    const { data, errors } = await ask(
      `{ thing { ...f0 } } ${fragments(2, (next) => `thing { ...${next} }`).replace('...f2', '...f0')}`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('itself'), extensions: { code: 'INVALID' } });
  });

  it('is counted anew for each request, with its variables, though the document is remembered', async () => {
    const { ask } = await house();
    const query =
      'query ($n: Int!) { things(first: $n) { nodes { things(first: $n) { nodes { things(first: $n) { nodes { name } } } } } } }';
    expect(await ask(query, { variables: { n: 1 } })).toMatchObject({ data: { things: {} } });
    const large = await ask(query, { variables: { n: 100 }, headers: { accept: 'application/graphql-response+json' } });
    expect(large).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT' } }] });
  });

  it('cannot hide behind one argument that does not fit', async () => {
    const { ask } = await house();
    const huge =
      'things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { name } } } } } }';
    const { data, errors } = await ask(`query ($n: String) { hello(name: $n) ${huge} }`, { variables: { n: null } });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
  });
});

describe('a query at its limit', () => {
  it.each([
    ['15 levels', levels(15)],
    ['30 aliases', aliases(30)],
    [
      'directives',
      '{ a: hello @include(if: true) b: hello @include(if: true) c: hello @skip(if: false) d: hello @skip(if: true) e: hello @skip(if: true) }',
    ],
    ['nodes', '{ things(first: 100) { nodes { things(first: 100) { nodes { thing { name } } } } } }'],
  ])('is answered: %s', async (_, query) => {
    const { ask } = await house();
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTypeOf('object');
  });
});
