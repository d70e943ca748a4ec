import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationRule } from 'graphql';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type ValidationContext,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { tooMuch } from '../domain/errors.ts';

/** What one operation may ask for. `tokens` is of a whole document (the introspection query has under 200). */
export const BOUNDS = { depth: 15, aliases: 30, directives: 5, nodes: 20_000, fields: 5_000, tokens: 2_000 } as const;

/** The largest page that the API grants anywhere (whoCooperates); a larger `first` is refused by its own field. */
const LARGEST_PAGE = 300;

/** GraphQL's own limits, which it words for nobody in particular: how its message ends, and what we say instead. */
export const LIMITS_OF_GRAPHQL = [
  {
    ending: 'tokens. Parsing aborted.',
    sentence: `The query is longer than ${BOUNDS.tokens} words and signs. Ask in several shorter queries.`,
  },
  {
    ending: 'Validation aborted.',
    sentence: 'The query has too many mistakes or repetitions to be checked. Ask for each field once.',
  },
];

/** The limits that a document keeps or breaks whatever its variables: checked once, before it is remembered. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({
    n: BOUNDS.depth,
    flattenFragments: true,
    ...refusing(
      `The query is deeper than ${BOUNDS.depth} levels. Ask for the inner things by their id in a second query.`,
    ),
  }),
  maxAliasesRule({
    n: BOUNDS.aliases,
    allowList: [],
    ...refusing(`The query uses more than ${BOUNDS.aliases} aliases. Ask in several queries.`),
  }),
  maxDirectivesRule({
    n: BOUNDS.directives,
    ...refusing(`The query uses more than ${BOUNDS.directives} directives. Leave out fields instead of skipping them.`),
  }),
];

/**
 * The most nodes that an operation can return, counted as GitHub counts: a connection of n nodes weighs n, and n times
 * whatever hangs below it; all else adds up and multiplies nothing. Variables and defaults are honoured, of the types
 * that a thing can have the heaviest counts.
 * Source of the rule: GitHub's manual "Rate limits and query limits for the GraphQL API", node limit.
 * @param operationName the operation to count where the document has several
 * @throws GraphQLError with `LIMIT` as its cause beyond the bound on nodes or fields; without it for an argument that
 *   does not fit its type. Wrong variables are left to the execution, which tells of all of them.
 */
export function refuseTooManyNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): void {
  const known = within.get(document) ?? new Set();
  const asked = JSON.stringify([operationName, whatCounts(variables)]);
  if (known.has(asked)) return;
  const nodes = nodesOf(schema, document, variables, operationName);
  if (nodes === undefined) return;
  if (nodes > BOUNDS.nodes) {
    throw refusal(
      `The query asks for ${nodes} nodes, more than ${BOUNDS.nodes}. Ask for smaller pages (first) of the outer lists.`,
    );
  }
  if (known.size === MOST_REMEMBERED) known.clear();
  within.set(document, known.add(asked));
}

/** Of a document that the server remembers, what was asked with it and kept the bound: counting it took long. */
const within = new WeakMap<DocumentNode, Set<string>>();
const MOST_REMEMBERED = 100;

/** What a count can depend on: sizes of pages, switches of directives, and what was not given. */
const whatCounts = (variables: Record<string, unknown>) =>
  Object.entries(variables).map(([name, value]) => [
    name,
    value === undefined || typeof value === 'string' || (typeof value === 'object' && value !== null) ? {} : value,
  ]);

/** As above, the number itself. 0 when the variables are wrong. */
export function countNodes(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): number {
  return nodesOf(schema, query, variables, operationName) ?? 0;
}

/** As above; undefined when the variables are wrong. */
function nodesOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number | undefined {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [connections],
      maxQueryNodes: BOUNDS.fields,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return undefined;
    if (error.message.includes('maximum allowed number of nodes')) {
      throw refusal(`The query selects more than ${BOUNDS.fields} fields once its fragments are spread. Ask for less.`);
    }
    // An argument that does not fit would only null its own field, and leave the rest of the query uncounted.
    throw error;
  }
}

const connections: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const isConnection =
    getNamedType(field.type).name.endsWith('Connection') &&
    field.args.some(({ name }) => name === 'first' || name === 'last');
  if (!isConnection) return childComplexity;
  const asked = Math.max(args.first ?? 0, args.last ?? 0, 1);
  const page = Math.min(asked, LARGEST_PAGE);
  return page + page * childComplexity;
};

/** Has a rule report our own sentence instead of throwing its own, which Apollo would answer as a crash. */
function refusing(sentence: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(refusal(sentence))],
  };
}

const refusal = (sentence: string) => new GraphQLError(sentence, { originalError: tooMuch(sentence) });
