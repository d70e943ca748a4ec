import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../bench/random.ts';

/** An operation that a schema allows, or almost: now and then a value is of another kind than is asked for. */
export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** Values to draw from, by `field.argument`, the argument's name, or its scalar's; the first that there is. */
export type Pools = Record<string, readonly unknown[]>;

const DEPTH = 4;

/** Draws one operation: one to three root fields, arguments by literal or variable, aliases, fragments and directives. */
export function randomOperation(schema: GraphQLSchema, pools: Pools, random: Random): RandomOperation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  let names = 0;
  const chance = (share: number) => random.next() < share;

  function value(type: GraphQLInputType, places: string[]): unknown {
    if (chance(0.01)) return random.pick([null, 'seven', -7, 1.5, true, [], {}]);
    if (isNonNullType(type)) return value(type.ofType, places);
    if (isListType(type))
      return Array.from({ length: random.below(3) + (chance(0.9) ? 1 : 0) }, () => value(type.ofType, places));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance(0.3));
      return Object.fromEntries(fields.map((field) => [field.name, value(field.type, [field.name])]));
    }
    const place = [...places, type.name].find((one) => pools[one]);
    return place ? random.pick(pools[place]!) : '';
  }

  function argument(of: string, { name, type }: GraphQLArgument): string {
    const given = value(type, [`${of}.${name}`, name]);
    if (chance(0.5)) return `${name}: ${literal(given, type)}`;
    names += 1;
    declared.push(`$v${names}: ${type}`);
    variables[`v${names}`] = given;
    return `${name}: $v${names}`;
  }

  function field(one: GraphQLField<unknown, unknown>, depth: number): string {
    const wanted = one.args.filter(
      (arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || chance(0.25),
    );
    const given = wanted.length > 0 ? `(${wanted.map((arg) => argument(one.name, arg)).join(', ')})` : '';
    const directive = chance(0.02) ? ` @${random.pick(['include', 'skip'])}(if: ${chance(0.5)})` : '';
    // Under a name of its own it can stand beside the same field with other arguments.
    names += 1;
    const alias = given || chance(0.05) ? `f${names}: ` : '';
    return `${alias}${one.name}${given}${directive}${selection(one.type, depth)}`;
  }

  function fieldsOf(type: GraphQLNamedType, depth: number): string[] {
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const possible = depth > 0 ? all : all.filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0);
    return random
      .shuffle([...possible])
      .slice(0, 1 + random.below(4))
      .map((one) => field(one, depth - 1));
  }

  function selection(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output);
    if (isLeafType(type)) return '';
    const inner = fieldsOf(type, depth);
    if (isAbstractType(type)) {
      const possible = random.pick(schema.getPossibleTypes(type));
      inner.push(`... on ${possible.name} { ${[...fieldsOf(possible, depth), '__typename'].join(' ')} }`);
    }
    return ` { ${[...inner, ...(inner.length === 0 || chance(0.2) ? ['__typename'] : [])].join(' ')} }`;
  }

  const roots = Object.values(schema.getQueryType()!.getFields());
  const body = Array.from({ length: 1 + random.below(2) }, () => field(random.pick(roots), DEPTH)).join(' ');
  return { query: `query Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`, variables };
}

/** A value as it is written in a query. */
function literal(given: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(given, type.ofType);
  if (Array.isArray(given)) {
    return `[${given.map((one) => literal(one, isListType(type) ? type.ofType : type)).join(', ')}]`;
  }
  if (given !== null && typeof given === 'object') {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const parts = Object.entries(given).map(([name, one]) => `${name}: ${literal(one, fields[name]?.type ?? type)}`);
    return `{ ${parts.join(', ')} }`;
  }
  return isEnumType(getNamedType(type)) && typeof given === 'string' ? given : JSON.stringify(given);
}
