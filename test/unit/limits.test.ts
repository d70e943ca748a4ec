import { buildSchema, GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countNodes, refuseTooManyNodes } from '../../src/server/limits.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    viewer: User
    node: Node
    topics(first: Int! = 20): [Topic!]!
    facets: FacetConnection!
  }
  interface Node {
    id: ID!
  }
  type User implements Node {
    id: ID!
    repositories(first: Int, last: Int): RepositoryConnection!
    followers(first: Int! = 10): UserConnection!
    friends: [User!]!
  }
  type RepositoryConnection {
    nodes: [Repository!]!
    edges: [RepositoryEdge!]!
    totalCount: Int!
  }
  type RepositoryEdge {
    node: Repository!
  }
  type Repository implements Node {
    id: ID!
    issues(first: Int!): IssueConnection!
    pullRequests(first: Int!): IssueConnection!
  }
  type IssueConnection {
    nodes: [Issue!]!
  }
  type Issue implements Node {
    id: ID!
    comments(first: Int!): CommentConnection!
  }
  type CommentConnection {
    nodes: [Topic!]!
  }
  type UserConnection {
    nodes: [User!]!
  }
  type FacetConnection {
    nodes: [Topic!]!
  }
  type Topic {
    name: String
    users(first: Int! = 10): UserConnection!
  }
`);

const nodes = (query: string, variables = {}, operation?: string) =>
  countNodes(schema, parse(query), variables, operation);

describe('nodes are counted as GitHub documents it', () => {
  it('its first example: 550', () => {
    expect(
      nodes('{ viewer { repositories(first: 50) { edges { node { issues(first: 10) { nodes { id } } } } } } }'),
    ).toBe(550);
  });

  it('its second example: 22,060, which is more than we allow', () => {
    const query = `{ viewer {
      repositories(first: 50) { edges { node {
        pullRequests(first: 20) { nodes { comments(first: 10) { nodes { name } } } }
        issues(first: 20) { nodes { comments(first: 10) { nodes { name } } } } } } }
      followers(first: 10) { nodes { id } } } }`;
    expect(nodes(query)).toBe(22_060);
    expect(() => refuseTooManyNodes(schema, parse(query))).toThrow(
      'The query asks for 22060 nodes, more than 20000. Ask for smaller pages (first) of the outer lists.',
    );
  });

  it.each([
    ['a default of the schema', '{ viewer { followers { nodes { id } } } }', {}, 10],
    ['a variable', 'query ($n: Int!) { viewer { followers(first: $n) { nodes { id } } } }', { n: 7 }, 7],
    ['a default of the query', 'query ($n: Int! = 8) { viewer { followers(first: $n) { nodes { id } } } }', {}, 8],
    ['last', '{ viewer { repositories(last: 9) { nodes { id } } } }', {}, 9],
    ['no size at all, as one', '{ viewer { repositories { nodes { id } } } }', {}, 1],
    ['a negative size, as one', '{ viewer { repositories(first: -5) { nodes { id } } } }', {}, 1],
    ['more than any page holds, as that page', '{ viewer { repositories(first: 999999) { nodes { id } } } }', {}, 300],
    ['a connection even for its total', '{ viewer { repositories(first: 5) { totalCount } } }', {}, 5],
    ['aliases separately', '{ viewer { a: followers { nodes { id } } b: followers { nodes { id } } } }', {}, 20],
    ['plain lists not', '{ topics(first: 50) { users(first: 3) { nodes { friends { id } } } } }', {}, 3],
    ['a type named Connection without pages not', '{ facets { nodes { name } } }', {}, 0],
    ['what is skipped not', '{ viewer { followers @skip(if: true) { nodes { id } } } }', {}, 0],
    ['a fragment', '{ viewer { ...f } } fragment f on User { followers { nodes { id } } }', {}, 10],
    ['an inline fragment', '{ viewer { ... { followers { nodes { id } } } } }', {}, 10],
    [
      'of the types that a node can have, the heaviest',
      '{ node { ... on User { followers { nodes { id } } } ... on Repository { issues(first: 30) { nodes { id } } } } }',
      {},
      30,
    ],
  ])('%s', (_, query, variables, count) => {
    expect(nodes(query, variables)).toBe(count);
  });

  it('only the operation that is asked', () => {
    const query = 'query A { viewer { followers { nodes { id } } } } query B { viewer { id } }';
    expect([nodes(query, {}, 'A'), nodes(query, {}, 'B')]).toEqual([10, 0]);
  });

  it('wrong variables are left to the execution', () => {
    expect(nodes('query ($n: Int!) { viewer { followers(first: $n) { nodes { id } } } }', { n: 'x' })).toBe(0);
  });

  it('an argument that does not fit is refused, for what stands beside it would stay uncounted', () => {
    const query = 'query ($n: Int) { viewer { followers(first: $n) { nodes { id } } } }';
    expect(() => nodes(query, { n: null })).toThrow(GraphQLError);
  });

  describe('once for a document that is remembered', () => {
    const deep =
      'repositories(first: $n) { nodes { issues(first: $n) { nodes { comments(first: $n) { nodes { name } } } } } }';
    const asking = (query: string) => {
      const document = parse(query);
      return (variables: object, operation?: string) => () =>
        refuseTooManyNodes(schema, document, variables as Record<string, unknown>, operation);
    };

    it('but again for other sizes', () => {
      const ask = asking(`query ($n: Int!) { viewer { ${deep} } }`);
      for (const n of [3, 3, 4]) expect(ask({ n })).not.toThrow();
      expect(ask({ n: 100 })).toThrow('asks for 1010100 nodes');
      expect(ask({ n: 100 })).toThrow('asks for 1010100 nodes');
    });

    it('other switches, and other operations', () => {
      const ask = asking(`query A ($n: Int!, $on: Boolean!) { viewer { id ... @include(if: $on) { ${deep} } } }
        query B ($n: Int!) { viewer { ${deep} } }`);
      expect(ask({ n: 100, on: false }, 'A')).not.toThrow();
      expect(ask({ n: 100, on: true }, 'A')).toThrow('asks for');
      expect(ask({ n: 100, on: false }, 'B')).toThrow('asks for');
    });

    it('and where something is null that was not', () => {
      const ask = asking('query ($n: Int) { viewer { followers(first: $n) { nodes { id } } } }');
      expect(ask({ n: 3 })).not.toThrow();
      expect(ask({})).not.toThrow();
      expect(ask({ n: null })).toThrow(GraphQLError);
    });

    it('and after wrong variables, with which it was not counted', () => {
      const ask = asking(`query ($n: Int!, $s: String) { viewer { ${deep} } }`);
      expect(ask({ n: 100, s: {} })).not.toThrow();
      expect(ask({ n: 100, s: 'right' })).toThrow('asks for');
    });

    it('however many sizes somebody tries', () => {
      const ask = asking(`query ($n: Int!) { viewer { ${deep} } }`);
      for (let n = -150; n < 20; n += 1) expect(ask({ n })).not.toThrow();
      expect(ask({ n: 100 })).toThrow('asks for');
    });
  });
});
