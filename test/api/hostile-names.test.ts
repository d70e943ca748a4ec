import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

/** Texts that mean something to a database, a search, a browser, a terminal or a file system, and nothing to us. */
const texts = [
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

const folder = mkdtempSync(join(tmpdir(), 'liaison-hostile-'));
const line = (i: number) => `${i}: «${texts[i]}»`;
const all = texts.map((_, i) => `${line(i)}\n`).join('');

/** JSON is YAML, and writes every character. */
function write(): void {
  mkdirSync(join(folder, 'documents'));
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

write();
afterAll(() => rmSync(folder, { recursive: true }));
const { ask } = seedHouse(folder);

describe('a hostile text in a dossier', () => {
  it.each(texts.map((text, i) => [JSON.stringify(text).slice(0, 60), text, i] as const))(
    'comes back byte for byte wherever it was written: %s',
    async (_, text, i) => {
      const answer: Answer = await ask(`{
        organisation(id: "organisation/hostile-${i}") { name kind names { text } }
        topic(id: "topic/hostile-${i}") { name }
        document(id: "document/hostile-${i}") { title kind publisher { name } }
        cooperation(id: "cooperation/hostile-0/c-${i}") { kind summary parties { asWritten organisation { id } }
          topics { topic { name } } evidence { passage { quote start end document { title } } } } }`);
      const { start, end } = answer.cooperation.evidence[0].passage;
      expect(answer).toEqual({
        organisation: { name: text, kind: text, names: [{ text }] },
        topic: { name: text },
        document: { title: text, kind: text, publisher: { name: text } },
        cooperation: {
          kind: text,
          summary: text,
          parties: expect.arrayContaining([
            { asWritten: text, organisation: { id: `organisation/hostile-${(i + 1) % texts.length}` } },
          ]),
          topics: [{ topic: { name: text } }],
          evidence: [{ passage: { quote: line(i), start, end, document: { title: texts[0] } } }],
        },
      });
      expect([...all].slice(start, end).join('')).toBe(line(i));
    },
  );

  it('finds what bears it where it is asked for as a kind', async () => {
    for (const text of texts) {
      const { cooperations } = await ask(
        'query ($kind: String!) { cooperations(filter: { claims: { kinds: [$kind] } }) { nodes { kind } } }',
        { kind: text },
      );
      expect(cooperations.nodes).toEqual([{ kind: text }]);
    }
  });

  it('is in the whole text of its document as it was', async () => {
    const { document } = await ask('{ document(id: "document/hostile-0") { text } }');
    expect(document.text).toBe(all);
  });
});
