import { createHash } from 'node:crypto';
import { codePoints, slicePassage } from '../domain/passage.ts';
import type { Database } from '../graph/database.ts';
import type { Ask } from '../graph/query.ts';
import { differences, type Grounds, groundsOf } from '../graph/settle.ts';
import { claimsOf, documentsOf, type Scope, type StoredPassage, storedText } from '../graph/verification.ts';
import { verifyTable } from './table/verify-table.ts';

/** Something that is not as it should be: of a claim, a document, a name or a link, by its id. */
export interface Failure {
  id: string;
  /** What is wrong, as a sentence. */
  problem: string;
}

/** What was checked, how much of it, and what failed. `ok`: nothing did. */
export interface VerifyReport {
  ok: boolean;
  documents: number;
  /** Pieces of evidence whose passage was compared with the text. */
  passages: number;
  /** Pieces of evidence that are rows of datasets, compared with the file. */
  rows: number;
  names: number;
  claims: number;
  failures: Failure[];
}

type Count = Omit<VerifyReport, 'ok'>;

/** Nobody waits for a page here: a large graph may take its time over a statement. */
const STATEMENT_SECONDS = 60;

/**
 * Proves the graph again from what is stored in it: every text by its SHA-256; every passage of evidence, and of names
 * that documents add, against the text at its offsets; that each claim has evidence that supports it; and the derived
 * properties of each claim, computed anew. A row of a dataset is compared with the file. Writes nothing, and holds one text
 * at a time.
 * @param documents ids of the only documents to look at; null for all
 * @param home LIAISON_HOME, where the files of datasets are kept
 */
export async function verifyGraph(
  database: Database,
  documents: Scope,
  home: string,
  progress: (done: Count) => void = () => {},
): Promise<VerifyReport> {
  const { ask } = database.reader(new AbortController().signal, STATEMENT_SECONDS);
  const report: Count = { documents: 0, passages: 0, rows: 0, names: 0, claims: 0, failures: [] };
  for await (const page of documentsOf(ask, documents)) {
    for (const id of page) await verifyText(ask, id, report, home);
    progress(report);
  }
  for await (const page of claimsOf(ask, documents)) {
    for (const grounds of await groundsOf(ask, page)) report.failures.push(...failuresOf(grounds));
    report.claims += page.length;
    progress(report);
  }
  return { ok: report.failures.length === 0, ...report };
}

async function verifyText(ask: Ask, document: string, report: Count, home: string): Promise<void> {
  const stored = await storedText(ask, document);
  if (!stored) return;
  const { text, sha256, length, table, evidence, names } = stored;
  const fail = (id: string, problem: string) => report.failures.push({ id, problem });
  report.documents += 1;

  if (table !== null) report.rows += await verifyTable(ask, document, { sha256, table }, home, fail);
  const hash = text === null ? null : createHash('sha256').update(text).digest('hex');
  if (table === null && hash !== sha256) {
    const problem = `the text stored for ${document} has the SHA-256 ${hash ?? '(none)'}, and ${sha256 ?? '(none)'} was recorded`;
    for (const id of new Set([document, ...evidence.map(({ claim }) => claim)])) fail(id, problem);
  }
  if (text !== null && length !== codePoints(text)) fail(document, `its length is recorded as ${length} code points`);

  for (const { claim, ...passage } of evidence) {
    report.passages += 1;
    const problem = passage.quote === null ? 'it has no quote' : problemOf(passage, text, document);
    if (problem) fail(claim, `${passage.id}: ${problem}`);
  }
  for (const name of names) {
    report.names += 1;
    const problem = problemOf(name, text, document);
    if (problem) fail(name.id, problem);
  }
}

function problemOf({ quote, start, end }: StoredPassage, text: string | null, document: string): string | null {
  if (text === null) return `${document} has no text to hold its passage`;
  if (start === null || end === null) return `nothing says where in ${document} its passage is`;
  const there = slicePassage(text, start, end);
  if (codePoints(there) !== end - start || there === '') return `${start}–${end} is no place in ${document}`;
  // A name may stand in its passage in another form (declined, abbreviated); only some say with which words.
  if (quote === null || there === quote) return null;
  return `at ${start}–${end} of ${document} stands “${shortened(there)}”, not “${shortened(quote)}”`;
}

function failuresOf(grounds: Grounds): Failure[] {
  const { id, evidence } = grounds;
  const failures: Failure[] = [];
  if (!evidence.some(({ stance }) => stance === 'SUPPORTS')) {
    failures.push({ id, problem: 'no evidence that stands supports it' });
  }
  try {
    for (const { name, stored, right } of differences(grounds)) {
      failures.push({
        id,
        problem: `its ${name} is ${JSON.stringify(stored)}; computed again it is ${JSON.stringify(right)}`,
      });
    }
  } catch (error) {
    failures.push({ id, problem: `what it rests on cannot be computed: ${(error as Error).message}` });
  }
  return failures;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
