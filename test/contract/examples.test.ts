import { type DocumentNode, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';
import { countNodes, limitRules } from '../../src/server/limits.ts';
import { examples } from '../../web/graphiql/examples.ts';

const schema = createSchema();

/** The names of the operations of a document. */
const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []));

describe('the examples of the API page', () => {
  it.each(examples.map(({ title, query }) => [title, query]))('"%s" is valid, and within the limits', (_, query) => {
    const document = parse(query, { maxTokens: 2_000 });
    expect(validate(schema, document).map(String)).toEqual([]);
    expect(validate(schema, document, limitRules).map(String)).toEqual([]);
    expect(countNodes(schema, document)).toBeLessThan(2_000);
  });

  it('are ten, each with a name of its own, a title of its own and its question in a comment', () => {
    const names = examples.map(({ query }) => operationsOf(parse(query)));
    expect(names.every((each) => each.length === 1 && each[0])).toBe(true);
    expect(new Set(names.flat()).size).toBe(10);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(10);
    examples.forEach(({ query }, index) => {
      expect(query.startsWith(`# ${index + 1}. `)).toBe(true);
    });
  });
});
