import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportDossier } from '../../src/export/export.ts';
import { committed } from './connection.ts';
import { exporting } from './exporting.ts';

const { database, at, empty, take, give, changesBy, meaning, filesIn } = exporting();
const sample = 'data/black-sea';

describe('exportDossier', () => {
  it('writes the sample so that it comes in again with the same meaning, and goes out again as the same bytes', async () => {
    await take(sample);
    expect(await give('a')).toEqual({ organisations: 82, topics: 73, documents: 40, datasets: [] });
    expect(await changesBy(at('a'))).toEqual([]);
    const source = await meaning();
    expect(source.length).toBeGreaterThan(1_500);

    await empty();
    await take(at('a'), 'somebody else');
    expect(await meaning()).toEqual(source);
    await give('b');
    const [a, b, written] = await Promise.all([filesIn(at('a')), filesIn(at('b')), filesIn(sample)]);
    expect(b).toEqual(a);
    const texts = (files: object) => Object.entries(files).filter(([name]) => name.endsWith('.txt'));
    expect(texts(a)).toHaveLength(40);
    expect(texts(a)).toEqual(texts(written));
  });

  it('leaves out what was withdrawn, and tables, of which it tells', async () => {
    const dossier = at('source');
    const yaml = (
      cooperations: string,
    ) => `document: { id: writer-out, kind: report, title: R, textKind: verbatim, text: "They met. They parted." }
organisations: [{ id: writer-out-they, kind: unstated, name: They, occurrence: 1 }]
cooperations: [${cooperations}]
`;
    const one = (key: string, quote: string) => `{ key: ${key}, parties: [writer-out-they], quote: ${quote} }`;
    await mkdir(join(dossier, 'documents'), { recursive: true });
    await writeFile(join(dossier, 'register.yaml'), 'topics: [{ id: writer-out, names: [{ text: T }] }]\n');
    const file = join(dossier, 'documents', 'writer-out.yaml');
    await writeFile(file, yaml(`${one('met', 'They met')}, ${one('parted', 'They parted')}`));
    await take(dossier);
    await writeFile(file, yaml(one('met', 'They met')));
    await take(dossier);
    await committed(
      `CREATE (:Record:Document {id: 'document/writer-table', version: 1, withdrawn: false, held: true, table: '{}'})`,
    );
    expect(await give('out')).toEqual({
      organisations: 0,
      topics: 1,
      documents: 1,
      datasets: ['document/writer-table'],
    });
    const at2 = (await committed('MATCH (e:Evidence) WHERE NOT e.withdrawn RETURN e.recordedAt AS at'))[0]!.at;
    expect(await filesIn(at('out'))).toEqual({
      'documents/writer-out.txt': 'They met. They parted.',
      'documents/writer-out.yaml': `# yaml-language-server: $schema=../schema/document.schema.json

document:
  id: writer-out
  kind: report
  title: R
  textFile: writer-out.txt
  textKind: verbatim
  recordedBy: ann
  recordedAt: ${at2}

organisations:
  - { id: writer-out-they, identity: as_written, kind: unstated, name: They, occurrence: 1 }

cooperations:
  - { key: met, kind: unstated, status: unstated, parties: [ writer-out-they ], quote: They met }
`,
      'register.yaml': `# yaml-language-server: $schema=schema/register.schema.json

organisations: []

topics:
  - id: writer-out
    names:
      - { text: T, use: official }
`,
      'schema/document.schema.json': expect.stringContaining('A document of a Liaison dossier'),
      'schema/register.schema.json': expect.stringContaining('A register of a Liaison dossier'),
    });
  });

  it('overwrites nothing: a folder with something in it is refused, and a dossier too but for force', async () => {
    await take(sample);
    await mkdir(at('full'));
    await writeFile(join(at('full'), 'mine.txt'), 'mine');
    await expect(give('full', true)).rejects.toMatchObject({ code: 'INVALID', field: 'folder' });
    expect(await filesIn(at('full'))).toEqual({ 'mine.txt': 'mine' });

    await give('twice');
    await writeFile(join(at('twice'), 'mine.txt'), 'mine');
    await writeFile(join(at('twice'), 'documents', 'old.yaml'), 'document: { id: old }');
    const before = await filesIn(at('twice'));
    await expect(give('twice')).rejects.toThrow('has a dossier already');
    expect(await filesIn(at('twice'))).toEqual(before);
    await give('twice', true);
    delete before['documents/old.yaml'];
    expect(await filesIn(at('twice'))).toEqual(before);
  });

  it('names a folder that cannot be made, before it reads the graph', async () => {
    const asked = exportDossier(database, '/proc/liaison/dossier', { force: false });
    await expect(asked).rejects.toMatchObject({ code: 'INVALID', field: 'folder' });
  });

  it('leaves nothing behind when it fails', async () => {
    await take(sample);
    await committed('MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.start = 999999');
    await expect(give('failed')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await readdir(at('.'))).filter((name) => name.startsWith('failed'))).toEqual([]);
  });
});
