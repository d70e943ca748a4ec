import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Dossier, readDossier } from '../../src/ingest/dossier.ts';
import { RefusedError, renderRefusals } from '../../src/ingest/refusal.ts';

/** Contents by path within a dossier; YAML may be indented like the test around it. */
export type Files = Record<string, string | Buffer>;

/** Writes the files into a folder of their own, hands it over, and removes it. */
export async function inFolder<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-dossier-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, typeof content === 'string' && /\.ya?ml$/.test(name) ? dedent(content) : content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The dossier that these files make. */
export const dossierOf = (files: Files): Promise<Dossier> => inFolder(files, (folder) => readDossier([folder]));

/** What is refused of these files, a line each, with paths within the dossier. */
export const refusalsOf = (files: Files): Promise<string[]> =>
  inFolder(files, async (folder) => {
    const error = await readDossier([folder]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof RefusedError)) throw error ?? new Error('Nothing was refused.');
    return renderRefusals(error.refusals).replaceAll(`${folder}/`, '').split('\n');
  });

/** A record of a dossier, wherever in it. */
export function recordOf({ register, documents }: Dossier, id: string) {
  const record = [register, ...documents.map(({ records }) => records)].flat().find((one) => one.id === id);
  if (!record) throw new Error(`The dossier has no ${id}.`);
  return record;
}

/** A register with the organisations a, b and c and the topic t. */
export const REGISTER = `
  organisations:
    - { id: a, kind: agency, names: [{ text: A }] }
    - { id: b, kind: agency, names: [{ text: B }] }
    - { id: c, kind: agency, names: [{ text: C }] }
  topics: [{ id: t, names: [{ text: T }] }]
`;

/** A document d, in five lines, with the text “A met B. A works with B on T. A met C.”; what follows is its claims. */
export const documentWith = (claims: string): Files => ({
  'register.yaml': REGISTER,
  'documents/d.txt': 'A met B. A works with B on T.\nA met C.\n',
  'documents/d.yaml': `document:\n  { id: d, kind: release, title: D,\n    published: 2013-07-04,\n    textFile: d.txt, textKind: verbatim }\n${dedent(claims)}`,
});

/** Without the first line break, and without the indentation of the first line on every line. */
function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0]!)![0];
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}
