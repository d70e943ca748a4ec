import { describe, expect, it } from 'vitest';
import { inOrder, listOf, number, oneOf, orNull, string } from '../../src/graph/lists.ts';

const row = inOrder({ id: string, claims: listOf(number), mode: orNull(oneOf(['TEXTUAL', 'INFERRED'])) });

describe('a row that comes as a list', () => {
  it('gets the names of its values, and null for what is absent', () => {
    expect(row(['a', [1, 2], 'TEXTUAL'])).toEqual({ id: 'a', claims: [1, 2], mode: 'TEXTUAL' });
    expect(row(['a', [], undefined])).toEqual({ id: 'a', claims: [], mode: null });
  });

  it.each([
    ['a value of another kind', [1, [], null], 'number instead of a text'],
    ['another one inside a list', ['a', ['secret'], null], 'string instead of a number'],
    ['a word that is none of those known', ['a', [], 'secret'], 'string instead of TEXTUAL or INFERRED'],
    ['null where something must be', [null, [], null], 'null instead of a text'],
    ['a value too few', ['secret', []], 'instead of a list of id, claims, mode'],
    ['no list', { id: 'secret' }, 'instead of a list of id, claims, mode'],
  ])('is refused with %s, by its kind and never by its words, which would get into the log', (_, value, sentence) => {
    expect(() => row(value)).toThrow(sentence);
    expect(() => row(value)).not.toThrow(/secret/);
  });
});
