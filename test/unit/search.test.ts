import { describe, expect, it } from 'vitest';
import { lucene, queryFor, wordsOf } from '../../src/domain/search.ts';

describe('the words of what somebody typed', () => {
  it.each([
    ['SELEC', ['selec']],
    ['  The   GUAM\tSecretariat\n', ['the', 'guam', 'secretariat']],
    ['Working Sub-Group (WGS-TIP)', ['working', 'sub', 'group', 'wgs', 'tip']],
    ['Ministère café Straße', ['ministere', 'cafe', 'strasse']],
    ['Держприкордонслужба України', ['держприкордонслужба', 'україни']],
    ['Міністерство охорони здоров’я', ['міністерство', 'охорони', "здоров'я"]],
    ["Cote d'Ivoire", ['cote', "d'ivoire"]],
    ['U.S. Embassy', ['u.s', 'embassy']],
    ["'quoted' words. Of two sentences...", ['quoted', 'words', 'of', 'two', 'sentences']],
    ['भारत सरकार', ['भारत', 'सरकार']],
    ['Київ'.normalize('NFD'), ['київ']],
    ['ＩＯＭ', ['iom']],
    ['𝒞lub 2013', ['club', '2013']],
    ['AND OR NOT', ['and', 'or', 'not']],
    ['+a -b && c || !d (e) {f} [g] ^h "i" ~j *k ?l :m \\n /o/', [...'abcdefghijkl']],
  ])('%j are %o', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are twelve at most', () => {
    expect(wordsOf('a b c d e f g h i j k l m n')).toEqual([...'abcdefghijkl']);
  });

  it.each([
    ['', /no letter or digit/],
    ['  ', /no letter or digit/],
    ['*?!', /no letter or digit/],
    ['a'.repeat(201), /longer than 200 characters/],
  ])('are refused of %j', (text, message) => {
    expect(() => wordsOf(text)).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'text', message: expect.stringMatching(message) }),
    );
  });

  it('may be as long as the bound', () => {
    expect(wordsOf('a'.repeat(200))).toEqual(['a'.repeat(200)]);
  });
});

describe('the query', () => {
  it.each([
    [['iom'], '+(iom^4 iom*^2)'],
    [['selec'], '+(selec^4 selec*^2 selec~1)'],
    [['the', 'guam', 'secretariat'], '+(the^4) +(guam^4) +(secretariat^4 secretariat*^2 secretariat~1)'],
    [['border', 'guard'], '+(border^4 border~1) +(guard^4 guard*^2 guard~1)'],
  ])('of %o wants all words, the long ones with a slip, the last as a beginning: %s', (words, query) => {
    expect(lucene(words)).toBe(query);
  });

  it.each([
    ['GUAM Secretariat', lucene(['guam', 'secretariat'])],
    ['Centre (SELEC)', `(${lucene(['centre'])}) (${lucene(['selec'])})`],
    ['(SELEC)', lucene(['selec'])],
    ['Centre (?)', lucene(['centre'])],
    ['a (b) c', lucene(['a', 'b', 'c'])],
  ])('for %j takes a name and its abbreviation for two ways of saying one thing', (text, query) => {
    expect(queryFor(text)).toBe(query);
  });
});
