import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseEdtf } from '../domain/edtf.ts';
import { LiaisonError } from '../domain/errors.ts';

/** The behaviour of a scalar; its description stays the one of schema/node.graphql. */
type Behaviour = Pick<GraphQLScalarType<string, string>, 'serialize'> &
  Partial<Pick<GraphQLScalarType<string, string>, 'parseValue' | 'parseLiteral'>>;

const behaving = (behaviour: Behaviour) => behaviour as GraphQLScalarType<string, string>;

export const EDTF = behaving({
  serialize: String,
  parseValue: edtf,
  parseLiteral: (node: ValueNode) => edtf(node.kind === Kind.STRING ? node.value : undefined),
});

export const Day = behaving({ serialize: String });

export const Instant = behaving({ serialize: String });

function edtf(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('A date is written as a string, for example "2013-11".');
  try {
    return parseEdtf(value, 'date').text;
  } catch (error) {
    if (error instanceof LiaisonError) throw new GraphQLError(error.message, { originalError: error });
    throw error;
  }
}
