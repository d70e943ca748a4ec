import { describe, expect, it } from 'vitest';
import { documentWith, type Files, REGISTER, refusalsOf } from './dossier-folder.ts';

const register = (yaml: string): Files => ({ 'register.yaml': yaml });
const named = (fields: string): Files =>
  register(`organisations:\n  - { id: a, kind: k, names: [{ text: A }], ${fields} }`);
const withText = (content: string | Buffer): Files => ({ ...documentWith(''), 'documents/d.txt': content });

describe('a file is refused, at the place,', () => {
  it.each<[string, Files, string]>([
    [
      'if its text begins with a byte order mark',
      withText('\uFEFFA met B.'),
      'documents/d.txt:1:1  The file begins with a byte order mark: save it as UTF-8 without BOM.',
    ],
    [
      'if its text has CR',
      withText('A met B.\nA met\r\nC.'),
      'documents/d.txt:2:6  A line ends in CR: save the file with LF line ends (in git: “*.txt text eol=lf” and “*.yaml text eol=lf” in .gitattributes).',
    ],
    [
      'if its text is not UTF-8',
      withText(Buffer.from([0xc3, 0xa9, 0x0a, 0x41, 0xff, 0x42])),
      'documents/d.txt:2:2  The file is not UTF-8 here: save it as UTF-8.',
    ],
    [
      'if its text has half of a surrogate pair in bytes',
      withText(Buffer.from([0x41, 0x0a, 0x42, 0x43, 0xed, 0xa0, 0xbd, 0x0a])),
      'documents/d.txt:2:3  The file is not UTF-8 here: save it as UTF-8.',
    ],
    [
      'if it is not UTF-8 itself',
      { 'register.yaml': Buffer.from([...Buffer.from('topics:\n  - id: "'), 0xed, 0xb8, 0x80, 0x22]) },
      'register.yaml:2:10  The file is not UTF-8 here: save it as UTF-8.',
    ],
    ['if its text is empty', withText(''), 'documents/d.yaml:4:15  The file “d.txt” is empty: put the text into it.'],
    [
      'if it has CR itself',
      register('topics:\r\n'),
      'register.yaml:1:8  A line ends in CR: save the file with LF line ends (in git: “*.txt text eol=lf” and “*.yaml text eol=lf” in .gitattributes).',
    ],
    [
      'if it is empty',
      register('# nothing\n'),
      'register.yaml:1:1  The file is empty. A register of a Liaison dossier: what things are. What documents say of them stands in the document files.',
    ],
    [
      'if a key stands twice',
      register('topics:\n  - id: t\n    id: u\n'),
      'register.yaml:3:5  This key stands twice in the same place: keep one.',
    ],
    [
      'if a tab indents',
      register('topics:\n\t- { id: t }\n'),
      'register.yaml:2:1  A tab stands where YAML needs spaces: indent with spaces.',
    ],
    [
      'if words with a colon are not in quotation marks',
      register('topics:\n  - id: t\n    names: a: b\n'),
      'register.yaml:3:12  This is not YAML: Nested mappings are not allowed in compact mappings. Words with a colon or a # in them need quotation marks.',
    ],
    [
      'if it holds several documents',
      register('topics: []\n---\ntopics: []\n'),
      'register.yaml:2:1  The file holds several YAML documents (“---”): put each into a file of its own.',
    ],
    [
      'if an alias has no anchor',
      register('topics:\n  - { id: *t }\n'),
      'register.yaml:2:11  Nothing above has the anchor &t: set it first.',
    ],
    [
      'if its aliases multiply',
      register(
        `a: &a [x,x,x,x]\n${[...'bcdefghijk'].map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(4)}]\n`).join('')}`,
      ),
      'register.yaml:1:1  Aliases (*) lead to one another too often to be followed: write them out.',
    ],
    [
      'if it writes half a character',
      register('topics:\n  - id: "\\uD800"\n'),
      'register.yaml:2:9  This text has half of a surrogate pair: no character is that.',
    ],
    [
      'if the text within it has half a character',
      { 'documents/d.yaml': 'document: { id: d, kind: k, title: D, textKind: verbatim, text: "A \\ud83dB" }\n' },
      'documents/d.yaml:1:65  This text has half of a surrogate pair: no character is that.',
    ],
    [
      'if a field is called so',
      register('"\\udE00": []\n'),
      'register.yaml:1:1  This text has half of a surrogate pair: no character is that.',
    ],
  ])('%s', async (_, files, refusal) => {
    expect(await refusalsOf(files)).toEqual([refusal]);
  });

  it('if it is not there, or the folder has no dossier', async () => {
    expect(await refusalsOf({ 'notes.yaml': 'a: b' })).toEqual([
      expect.stringMatching(
        /:1:1 {2}The folder has no dossier: no register\*\.yaml, and no YAML file in a folder “documents”\.$/,
      ),
    ]);
  });
});

describe('a field is refused, at the place,', () => {
  it.each<[string, Files, string]>([
    ['if nobody knows it', named('contry: UA'), 'register.yaml:2:45  Unknown key “contry”. Did you mean “country”?'],
    [
      'if nothing known is like it',
      { ...register(REGISTER), 'documents/d.yaml': 'document: { id: d, kind: k, title: D }\nreport: r\nxyz: 1' },
      'documents/d.yaml:3:1  Unknown key “xyz”. Known here: document, reports, organisations, names, documents, meetings, memberships, cooperations, evidence, silent.',
    ],
    [
      'if it is missing',
      { 'documents/d.yaml': 'document: { id: d, kind: k }' },
      'documents/d.yaml:1:11  “title” is missing. Its title; of one that is only referred to, the words that name it.',
    ],
    [
      'if it has no value',
      named('parent:'),
      'register.yaml:2:53  “parent” is empty: give it a value or leave it out. The organisation that it is an organisational part of. Members are no parts.',
    ],
    [
      'if it is blank',
      named('identifiers: [{ scheme: " ", value: v }]'),
      'register.yaml:2:69  “scheme” is empty. The other register, for example Wikidata or LEI.',
    ],
    [
      'if a number stands for text',
      named('identifiers: [{ scheme: s, value: 12 }]'),
      'register.yaml:2:79  “value” must be text: put 12 in quotation marks. The number there.',
    ],
    [
      'if it is no list',
      named('identifiers: 7'),
      'register.yaml:2:58  “identifiers” must be a list. Its numbers in other registers.',
    ],
    [
      'if it is no country',
      named('country: ua'),
      'register.yaml:2:54  “ua” is not a country: write two capitals of ISO 3166-1 (UA, US, MD).',
    ],
    [
      'if it is no language',
      register('topics: [{ id: t, names: [{ text: T, language: English }] }]'),
      'register.yaml:1:48  “English” is not a language: write its BCP 47 tag (en, uk, sr-Latn).',
    ],
    [
      'if it is no script',
      register('topics: [{ id: t, names: [{ text: T, script: cyrl }] }]'),
      'register.yaml:1:46  “cyrl” is not a script: write the four letters of ISO 15924 (Latn, Cyrl, Arab).',
    ],
    [
      'if it is no address on the web',
      named('identifiers: [{ scheme: s, value: v, url: ftp://x }]'),
      'register.yaml:2:87  “ftp://x” is not an address on the web: it begins with http:// or https:// and has no spaces.',
    ],
    [
      'if its word is none of the list',
      register('topics: [{ id: t, names: [{ text: T, use: Officail }] }]'),
      'register.yaml:1:43  “officail” is not one of: official, short, abbreviation, alias, former. Did you mean “official”? What the name is used as; unless given, the first name of a thing is official and others are aliases.',
    ],
    [
      'if its word is no word',
      named('identity: { named: 1 }'),
      'register.yaml:2:55  “identity” must be one of: named, collective. named (unless given), or collective for several spoken of together (GUAM member states), which are part of nothing; as_written stands in the document whose words they are.',
    ],
    [
      'if a register has an organisation as written',
      named('identity: as_written'),
      'register.yaml:2:55  “as_written” is not one of: named, collective. named (unless given), or collective for several spoken of together (GUAM member states), which are part of nothing; as_written stands in the document whose words they are.',
    ],
    [
      'if a document has a named one',
      documentWith('organisations:\n  - { id: x, identity: named, kind: k, name: A }'),
      'documents/d.yaml:6:24  “named” is not one of: as_written. Always as_written: known by the words of this document only.',
    ],
    [
      'if it is no id',
      named('parent: The_Parent'),
      'register.yaml:2:53  “The_Parent” is not the id of an organisation: write small letters and digits, joined by single hyphens or dots (guam-wgs-tip-11), with or without “organisation/”.',
    ],
    [
      'if it is the id of another type',
      named('parent: topic/t'),
      'register.yaml:2:53  “topic/t” is not the id of an organisation: write small letters and digits, joined by single hyphens or dots (guam-wgs-tip-11), with or without “organisation/”.',
    ],
    [
      'if it is no key',
      documentWith('cooperations:\n  - { key: K_1, parties: [a], quote: A met B }'),
      'documents/d.yaml:6:12  “K_1” is not a key: write small letters and digits, joined by single hyphens or dots (guam-wgs-tip-11).',
    ],
    [
      'if it is no moment',
      documentWith('evidence:\n  - { claim: cooperation/x/y, quote: A met B, recordedAt: 2024-05-01 }'),
      'documents/d.yaml:6:59  “2024-05-01” is not a moment in UTC: write for example 2024-05-01T09:00:00Z.',
    ],
    [
      'if a party is neither an id nor says its organisation',
      documentWith('cooperations:\n  - { key: k, parties: [a, { role: lead }], quote: A met B }'),
      'documents/d.yaml:6:28  “organisation” is missing. The party.',
    ],
    [
      'where an alias is used, not where its anchor stands',
      register('topics:\n  - { id: t, names: &n [{ text: T }] }\nx: *n\n'),
      'register.yaml:3:1  Unknown key “x”. Known here: organisations, topics.',
    ],
  ])('%s', async (_, files, refusal) => {
    expect((await refusalsOf(files)).at(-1)).toBe(refusal);
  });
});
