import { LiaisonError } from '../../domain/errors.ts';
import { codePoints } from '../../domain/passage.ts';
import type { Ask } from '../../graph/query.ts';
import { type StoredRow, storedRows } from '../../graph/verification.ts';
import { knowFile, type RowForm, readRows } from './file.ts';
import { keptPath } from './kept-file.ts';
import { isBroken, type ReadRow, type TableRow } from './row.ts';

/** Something that is not as it should be, of a claim or document. */
type Fail = (id: string, problem: string) => void;

const PLACES_AT_MOST = Number.MAX_SAFE_INTEGER;

/**
 * Proves the evidence of a dataset against its file, which is kept under its hash in LIAISON_HOME: the file by its
 * SHA-256, each row by its words, its place, and what was read from it. Reads the file once for each, and holds a piece.
 * @param table the form of its rows, as the document has it
 * @returns how many rows were compared
 */
export async function verifyTable(
  ask: Ask,
  document: string,
  { sha256, table }: { sha256: string | null; table: string },
  home: string,
  fail: Fail,
): Promise<number> {
  const file = keptPath(home, sha256 ?? '');
  const known = await knowFile(file).catch(() => null);
  if (!known) {
    fail(
      document,
      `its file is not at ${file}, so no row can be proved: put it there, unpacked, or import the table again`,
    );
    return 0;
  }
  if (known.sha256 !== sha256)
    fail(document, `the file ${file} has the SHA-256 ${known.sha256}: it is not the one imported`);

  let compared = 0;
  let from = 0;
  const compare = async (rows: ReadRow[], to: number) => {
    const byStart = new Map(rows.flatMap((row) => (isBroken(row) ? [] : [[row.start, row] as const])));
    const evidence = await storedRows(ask, document, from, to);
    for (const one of evidence) {
      const problem = problemOf(one, byStart.get(one.start), file);
      if (problem) fail(one.claim, `${one.id}: ${problem}`);
    }
    compared += evidence.length;
    from = to;
  };
  try {
    for await (const rows of readRows(file, JSON.parse(table) as RowForm)) {
      const last = rows.findLast((row): row is TableRow => !isBroken(row));
      if (last) await compare(rows, last.start + 1);
    }
  } catch (error) {
    if (!(error instanceof LiaisonError) || error.code !== 'INVALID') throw error;
    fail(document, `its file cannot be read to the end: ${error.message}`);
  }
  await compare([], PLACES_AT_MOST);
  return compared;
}

function problemOf({ quote, start, end, row }: StoredRow, there: TableRow | undefined, file: string): string | null {
  if (!there) return `at ${start} of ${file} no row begins`;
  if (there.quote !== quote)
    return `at ${start} of ${file} stands “${there.quote.slice(0, 80)}”, not “${quote?.slice(0, 80)}”`;
  if (end - start !== codePoints(there.quote)) return `it is said to end at ${end}, and its row does not`;
  return JSON.stringify(there.cells) === row ? null : 'what is kept of its row is not what stands in it';
}
