import { describe, expect, it } from 'vitest';
import {
  EQUAL_PARTIES_AT_MOST,
  linkId,
  type PartyRole,
  pairsOf,
  pairTexts,
  parseLinkId,
} from '../../src/domain/pairs.ts';

const parties = (role: PartyRole, ...slugs: string[]) =>
  slugs.map((slug) => ({ organisation: `organisation/${slug}`, role }));

const written = (all: ReturnType<typeof parties>) =>
  pairsOf(all).map((pair) => pair.map((id) => id.replace('organisation/', '')).join('~'));

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `party-${i}`);

describe('the texts of pairs', () => {
  it('are two slugs with a space between, and stand in the order of the pairs', () => {
    const texts = pairTexts(parties('PARTY', 'ab', 'a', 'a-b', 'c'));
    expect(texts).toEqual(['a a-b', 'a ab', 'a c', 'a-b ab', 'a-b c', 'ab c']);
    expect([...texts].sort()).toEqual(texts);
  });

  it('are none of what is no organisation', () => {
    expect(() => pairTexts([...parties('PARTY', 'a'), { organisation: 'topic/b', role: 'PARTY' }])).toThrow('topic/b');
  });
});

describe('the pairs of a cooperation', () => {
  it.each([
    ['equals are paired with each other', parties('PARTY', 'iom', 'guam'), ['guam~iom']],
    ['three equals make three pairs', parties('PARTY', 'c', 'a', 'b'), ['a~b', 'a~c', 'b~c']],
    [
      'a leader is paired with each partner, and the partners are not paired',
      [...parties('LEAD', 'sbgs'), ...parties('PARTNER', 'iom', 'american-part')],
      ['american-part~sbgs', 'iom~sbgs'],
    ],
    ['two leaders are not paired', [...parties('LEAD', 'a', 'b'), ...parties('PARTNER', 'c')], ['a~c', 'b~c']],
    [
      'equals are not paired with the two sides',
      [...parties('PARTY', 'a', 'b'), ...parties('LEAD', 'c'), ...parties('PARTNER', 'd')],
      ['a~b', 'c~d'],
    ],
    [
      'a pair that arises twice is one',
      [...parties('PARTY', 'a', 'b'), ...parties('LEAD', 'b'), ...parties('PARTNER', 'a')],
      ['a~b'],
    ],
    [
      'nobody is paired with itself',
      [...parties('PARTY', 'a', 'a'), ...parties('LEAD', 'a'), ...parties('PARTNER', 'a')],
      [],
    ],
    ['one known party makes no pair', parties('PARTY', 'a'), []],
    ['a leader without partners makes no pair', parties('LEAD', 'a'), []],
    ['nobody makes no pair', [], []],
  ])('%s', (_, all, expected) => {
    expect(written(all)).toEqual(expected);
  });

  it('are all those of twenty equals, and none of twenty-one', () => {
    expect(EQUAL_PARTIES_AT_MOST).toBe(20);
    expect(written(parties('PARTY', ...crowd(20)))).toHaveLength(190);
    expect(written(parties('PARTY', ...crowd(21)))).toEqual([]);
  });

  it('counts an equal named twice once', () => {
    expect(written(parties('PARTY', ...crowd(20), 'party-0'))).toHaveLength(190);
  });

  it('keeps leader and partners of a cooperation that has too many equals', () => {
    const all = [...parties('PARTY', ...crowd(21)), ...parties('LEAD', 'x'), ...parties('PARTNER', 'y')];
    expect(written(all)).toEqual(['x~y']);
  });
});

describe('the id of a link', () => {
  it('is the same from both sides', () => {
    expect(linkId('STATED', 'organisation/iom', 'organisation/guam')).toBe('link/stated/guam~iom');
    expect(linkId('STATED', 'organisation/guam', 'organisation/iom')).toBe('link/stated/guam~iom');
  });

  it.each(['STATED', 'MET', 'MEMBER'] as const)('of basis %s is read back', (basis) => {
    expect(parseLinkId(linkId(basis, 'organisation/z', 'organisation/a-1'))).toEqual({
      basis,
      a: 'organisation/a-1',
      b: 'organisation/z',
    });
  });

  it.each([
    'link/stated/iom~guam',
    'link/stated/iom~iom',
    'link/stated/iom',
    'link/stated/a~b~c',
    'link/STATED/a~b',
    'link/known/a~b',
    'organisation/iom',
    '',
  ])('is not %j', (id) => {
    expect(parseLinkId(id)).toBeNull();
  });

  it.each([
    ['organisation/iom', 'organisation/iom', /cannot be linked with itself/],
    ['iom', 'organisation/guam', /“iom” is not the id of an organisation/],
    ['organisation/iom', 'topic/guam', /“topic\/guam” is not the id/],
  ])('of %s and %s is refused', (a, b, message) => {
    expect(() => linkId('MET', a, b)).toThrow(message);
  });
});
