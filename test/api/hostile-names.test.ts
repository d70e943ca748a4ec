import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { all, line, texts, writeHostileDossier } from '../database/hostile-dossier.ts';
import { type Answer, seedHouse } from './house.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-hostile-'));
writeHostileDossier(folder);
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
