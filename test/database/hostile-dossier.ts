import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that mean something to a database, a search, a browser, a terminal or a file system, and nothing to us. */
export const texts = [
  `'`,
  `"`,
  '\\',
  '`',
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) RETURN 1 UNION MATCH (n) DETACH DELETE n //',
  '$who {id: $id} \\u0027',
  '*:* OR name:* AND (iom~ -selec)^9',
  '+-&&||!(){}[]^"~*?:/',
  '/^(a+)+$/',
  '<script>alert(1)</script>&amp;',
  '../../etc/passwd\u0000.yaml',
  'nothing\u0000after',
  '\u202Ereversed\u202C',
  'zero\u200Bwidth\u200D\u2060joined\uFEFF.',
  'אבג العربية',
  'e\u0301 is not é',
  '😀𝒜👩‍👩‍👧',
  '\u001B[31mred\u0007',
  '__proto__',
  `$\{process.exit()} %s %n {{7*7}}`,
  `long ${'x'.repeat(3_000)} end`,
];

/** The line of the first document that quotes the text of that number. */
export const line = (i: number) => `${i}: «${texts[i]}»`;
/** The text of the first document, a line a text. */
export const all = texts.map((_, i) => `${line(i)}\n`).join('');

/**
 * Writes a dossier that has each text as name and kind of an organisation, name of a topic, kind, title and publisher of
 * a document, kind, summary and words of a cooperation, and in a quote. JSON is YAML, and writes every character.
 */
export function writeHostileDossier(folder: string): void {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const organisations = texts.map((text, i) => ({
    id: `hostile-${i}`,
    kind: text,
    names: [{ text, language: 'en', script: 'Latn', use: 'official' }],
  }));
  const topics = texts.map((text, i) => ({
    id: `hostile-${i}`,
    names: organisations[i]!.names.map((name) => ({ ...name, text })),
  }));
  writeFileSync(join(folder, 'register.yaml'), JSON.stringify({ organisations, topics }));
  const cooperations = texts.map((text, i) => ({
    key: `c-${i}`,
    kind: text,
    summary: text,
    status: 'ongoing',
    parties: [`hostile-${i}`, { organisation: `hostile-${(i + 1) % texts.length}`, role: 'party', asWritten: text }],
    topics: [`hostile-${i}`],
    quote: line(i),
  }));
  for (const [i, text] of texts.entries()) {
    const document = { id: `hostile-${i}`, kind: text, title: text, publisherName: text, language: 'en' };
    const told = i === 0 ? { ...document, text: all, textKind: 'verbatim' } : document;
    const content = { document: told, ...(i === 0 && { cooperations }) };
    writeFileSync(join(folder, 'documents', `hostile-${i}.yaml`), JSON.stringify(content));
  }
}
