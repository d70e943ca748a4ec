import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** The behaviour of a scalar; its description stays the one of schema/node.graphql. */
type Behaviour = Pick<GraphQLScalarType<string, string>, 'serialize'> &
  Partial<Pick<GraphQLScalarType<string, string>, 'parseValue' | 'parseLiteral'>>;

const behaving = (behaviour: Behaviour) => behaviour as GraphQLScalarType<string, string>;

export const EDTF = behaving({
  serialize: String,
  parseValue: text,
  parseLiteral: (node: ValueNode) => text(node.kind === Kind.STRING ? node.value : undefined),
});

export const Day = behaving({ serialize: String });

export const Instant = behaving({ serialize: String });

/** Whether it is a date is told where the argument is read, as only there its name is known (`during.from`). */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A date is written as a string, for example "2013-11".');
}
