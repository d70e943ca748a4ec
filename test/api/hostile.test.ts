import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { countRecords } from '../../src/graph/records.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { seedHouse } from './house.ts';

const { ask, send, database } = seedHouse();
const schema = createSchema();

const hostile = [
  ...[`'`, `"`, '\\', '$who', '', "' OR 1=1 //", "'}) DETACH DELETE n //"],
  ...['"}) RETURN 1 UNION MATCH (n) DETACH DELETE n //', '*:* OR name:*', '+-&&||!(){}[]^"~*?:/', 'iom AND (', '/.*/'],
  ...['a'.repeat(300), '../../etc/passwd', 'iom\u0000', '\u202Eabc', '😀𝒜', '\uD800'],
  ...["organisation/' OR 1=1 //", 'organisation/iom\u0000', 'WyIiLHt9XQ'],
];

/** A place in a question where a client writes text: the argument with `$text` in it, and the variable's type. */
interface Place {
  argument: string;
  type: string;
}

/** Every place of an argument, or of a field of an input, that takes text. */
function placesOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): Place[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (['ID', 'String', 'EDTF'].includes(named.name)) {
    return [{ argument: `${name}: ${isList ? '[$text]' : '$text'}`, type: named.name }];
  }
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields())
    .flatMap(placesOf)
    .map((inner) => ({ ...inner, argument: `${name}: { ${inner.argument} }` }));
}

/** What must be given beside the argument under test. */
const usual: Record<string, string> = {
  id: '"organisation/iom"',
  of: '["organisation/iom"]',
  text: '"iom"',
  from: '"organisation/iom"',
  to: '"organisation/selec"',
};

function questionsOf(field: GraphQLField<unknown, unknown>): { question: string; type: string }[] {
  const required = field.args.filter((one) => one.type.toString().endsWith('!') && one.defaultValue === undefined);
  return field.args.flatMap((argument) =>
    placesOf(argument).map(({ argument: written, type }) => {
      const others = required.filter((one) => one !== argument).map((one) => `${one.name}: ${usual[one.name]}`);
      const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
      return { question: `${field.name}(${[written, ...others].join(', ')}) ${selection}`, type };
    }),
  );
}

/** Where one of each type that has fields with arguments stands. */
const things: Record<string, string> = {
  Query: '…',
  Organisation: 'organisation(id: "organisation/guam") { … }',
  Topic: 'topic(id: "topic/risk-analysis") { … }',
  Meeting: 'meeting(id: "meeting/guam-wgs-tip-11") { … }',
  Document: 'document(id: "document/guam-wgs-tip-11") { … }',
  Link: 'whoCooperates(first: 1) { nodes { … } }',
  LinkConnection: 'whoCooperates(first: 1) { … }',
};

const questions = Object.entries(things).flatMap(([name, place]) => {
  const type = schema.getType(name);
  const all = isObjectType(type) ? Object.values(type.getFields()).flatMap(questionsOf) : [];
  return all.map(({ question, type }) => [`${name}.${question}`, place.replace('…', question), type] as const);
});

const records = async () => countRecords(database().reader(AbortSignal.timeout(10_000)).ask);

describe('hostile text', () => {
  it('is tried in every type that has fields with arguments', () => {
    const having = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) &&
        !type.name.startsWith('__') &&
        Object.values(type.getFields()).some(({ args }) => args.length > 0),
    );
    expect(having.map(({ name }) => name).sort()).toEqual(Object.keys(things).sort());
    expect(questions.length).toBeGreaterThan(100);
  });

  it.each(questions)('%s refuses it or finds nothing by it', async (_, query, type) => {
    const answers = await Promise.all(hostile.map((text) => send(`query ($text: ${type}!) { ${query} }`, { text })));
    for (const [i, { errors = [] }] of answers.entries()) {
      for (const { message, extensions } of errors) {
        expect(['INVALID', 'NOT_FOUND'], `${JSON.stringify(hostile[i])}: ${message}`).toContain(extensions.code);
        expect(message).not.toMatch(/Neo4j|Cypher|Lucene|bolt:|node_modules|\/src\/|^\s+at /m);
      }
    }
  });

  it.each([
    ['"iom"~5', 'iom 5'],
    ['selec OR iom', 'selec or iom'],
    ['+guam -iom', 'guam iom'],
    ['name:iom^9', 'name iom 9'],
    ['sel*c', 'sel c'],
    ['/.*iom.*/', 'iom'],
  ])('is no syntax to the search: %s finds what %s does', async (text, words) => {
    const found = async (one: string) => {
      const { search } = await ask('query ($text: String!) { search(text: $text) { nodes { id } } }', { text: one });
      return search.nodes;
    };
    expect(await found(text)).toEqual(await found(words));
  });

  it('changes nothing', async () => {
    const before = await records();
    for (const text of hostile) await send('query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(await records()).toEqual(before);
    const { organisations } = await ask('{ organisations(first: 100) { totalCount nodes { id } } }');
    expect(organisations.nodes.map(({ id }: { id: string }) => id)).toContain('organisation/iom');
  });
});
