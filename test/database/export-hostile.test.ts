import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { restoreBackup } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { wholeGraph } from './backing-up.ts';
import { exporting } from './exporting.ts';
import { all, line, texts, writeHostileDossier } from './hostile-dossier.ts';

/** As the format has it, in which any run of white space means any other; the passage keeps its own. */
const inOneLine = (quote: string) => quote.replace(/\s+/g, ' ');

const { database, at, empty, take, give, changesBy, meaning, filesIn } = exporting();

describe('hostile texts', () => {
  it('go out as they came in: the same text, names, titles and quotes, and again the same bytes', async () => {
    writeHostileDossier(at('hostile'));
    await take(at('hostile'));
    await give('out');
    expect(await readFile(join(at('out'), 'documents', 'hostile-0.txt'))).toEqual(Buffer.from(all));
    const files = await filesIn(at('out'));
    const { organisations, topics } = parse(files['register.yaml']!);
    const thing = (i: number) => ({ id: `hostile-${i}`, names: [expect.objectContaining({ text: texts[i] })] });
    for (const [i, text] of texts.entries()) {
      expect(organisations).toContainEqual({ ...thing(i), kind: text });
      expect(topics).toContainEqual(thing(i));
      const { document } = parse(files[`documents/hostile-${i}.yaml`]!);
      expect([document.kind, document.title, document.publisherName]).toEqual([text, text, text]);
    }
    const { cooperations } = parse(files['documents/hostile-0.yaml']!);
    const said = (i: number) => ({ key: `c-${i}`, kind: texts[i], summary: texts[i], quote: inOneLine(line(i)) });
    expect(cooperations).toEqual(texts.map((_, i) => expect.objectContaining(said(i))));

    expect(await changesBy(at('out'))).toEqual([]);
    const source = await meaning();
    await empty();
    await take(at('out'), 'somebody else');
    expect(await meaning()).toEqual(source);
    await give('again');
    expect(await filesIn(at('again'))).toEqual(files);
  });

  it('are in a backup, and back from it, as they were', async () => {
    writeHostileDossier(at('hostile'));
    await take(at('hostile'));
    const before = await wholeGraph();
    expect(before.length).toBeGreaterThan(10 * texts.length);
    await writeBackup(database, at('hostile.gz'), { home: at('home'), force: false });
    await empty();
    await restoreBackup(database, at('hostile.gz'), { home: at('home'), replace: true });
    expect(await wholeGraph()).toEqual(before);
    await give('back');
    expect(await readFile(join(at('back'), 'documents', 'hostile-0.txt'))).toEqual(Buffer.from(all));
  });
});
