import { execFileSync } from 'node:child_process';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';

const types = Object.values(createSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(types.flatMap(placesOf).flatMap(([place, text]) => (text?.trim() ? [] : [place]))).toEqual([]);
  });

  it('has no description that only repeats the name', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
    const repeating = types
      .flatMap(placesOf)
      .filter(([place, text]) => plain(place.split(/[.(]/).at(-1)!) === plain(text ?? ''));
    expect(repeating.map(([place]) => place)).toEqual([]);
  });

  it('is the one that the generated files were made from', () => {
    const command = ['graphql-codegen', '--config', 'codegen.ts', '--check'];
    expect(execFileSync('npx', command, { encoding: 'utf8', stdio: 'pipe' })).not.toContain('stale');
  }, 60_000);
});

function placesOf(type: GraphQLNamedType): [place: string, description: string | null | undefined][] {
  const argument =
    (place: string) =>
    (arg: GraphQLArgument): [string, string | null | undefined] => [`${place}(${arg.name}:)`, arg.description];
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description] as [string, string],
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [
    ...own,
    ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as [string, string]),
    ...fields.flatMap((field) => field.args.map(argument(`${type.name}.${field.name}`))),
  ];
}
