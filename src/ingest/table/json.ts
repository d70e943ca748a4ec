import { invalid } from '../../domain/errors.ts';
import { codePoints } from '../../domain/passage.ts';
import { hasHalfPair } from '../textfile.ts';
import { LOST, NOT_UTF8, type ReadRow, type TableRow } from './row.ts';

const NO_LIST = 'This JSON is no list of objects: a table in JSON is [{ … }, { … }].';

/**
 * Reads a JSON list of objects, each one row, without holding more of it than one piece. Numbers and other values become
 * text as JSON writes them (a number over 2^53 makes its row a broken one); null is empty. Gives the rows of one piece of
 * text at a time.
 * @throws INVALID if it is no such list
 */
export async function* readJson(texts: AsyncIterable<string>): AsyncGenerator<ReadRow[]> {
  const reader = new JsonReader();
  for await (const text of texts) yield reader.read(text);
  reader.end();
}

class JsonReader {
  private rest = '';
  /** How far `rest` is scanned. */
  private at = 0;
  /** How far `rest` is counted in `start`. */
  private countedTo = 0;
  private depth = 0;
  private isText = false;
  private isEscaped = false;
  /** Where in `rest` the row begins; -1 between rows. */
  private rowAt = -1;
  private line = 1;
  private rowLine = 1;
  private start = 0;
  private number = 0;
  private hasBegun = false;

  read(text: string): ReadRow[] {
    const rows: ReadRow[] = [];
    this.rest += text;
    for (; this.at < this.rest.length; this.at++) this.step(this.rest[this.at]!, rows);
    const done = this.rowAt < 0 ? this.at : this.rowAt;
    this.countTo(done);
    this.rest = this.rest.slice(done);
    this.at -= done;
    this.countedTo = 0;
    if (this.rowAt >= 0) this.rowAt = 0;
    return rows;
  }

  end(): void {
    if (!this.hasBegun) throw invalid('file', NO_LIST);
    if (this.depth !== 0) throw invalid('file', 'The JSON ends in the middle: fetch the file again.');
  }

  private countTo(at: number): void {
    this.start += codePoints(this.rest.slice(this.countedTo, at));
    this.countedTo = at;
  }

  private step(letter: string, rows: ReadRow[]): void {
    if (letter === '\n') this.line += 1;
    if (this.isEscaped) this.isEscaped = false;
    else if (this.isText) {
      if (letter === '\\') this.isEscaped = true;
      else if (letter === '"') this.isText = false;
    } else if (letter === '[' || letter === '{') this.open(letter);
    else if (this.depth > 1) {
      if (letter === '"') this.isText = true;
      else if (letter === ']' || letter === '}') this.close(rows);
    } else if (this.depth === 1 && letter === ']') this.depth = 0;
    else if (!/\s/.test(letter) && !(this.depth === 1 && letter === ',')) throw invalid('file', NO_LIST);
  }

  private open(letter: string): void {
    if (this.depth === 0 && (letter !== '[' || this.hasBegun)) throw invalid('file', NO_LIST);
    this.hasBegun = true;
    if (this.depth === 1) {
      this.rowAt = this.at;
      this.rowLine = this.line;
    }
    this.depth += 1;
  }

  private close(rows: ReadRow[]): void {
    this.depth -= 1;
    if (this.depth !== 1) return;
    const quote = this.rest.slice(this.rowAt, this.at + 1);
    this.countTo(this.rowAt);
    this.rowAt = -1;
    this.number += 1;
    rows.push(rowOf(quote, { number: this.number, line: this.rowLine, start: this.start }));
  }
}

function rowOf(quote: string, place: Pick<TableRow, 'number' | 'line' | 'start'>): ReadRow {
  const { line } = place;
  if (quote.includes(LOST)) return { line, quote, problem: NOT_UTF8 };
  let value: unknown;
  try {
    value = JSON.parse(quote);
  } catch {
    return { line, quote, problem: 'It is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, quote, problem: 'It is no object.' };
  if (quote.includes('\\u') && hasBroken(value)) {
    return { line, quote, problem: 'A text in it has half of a surrogate pair: no character is that.' };
  }
  if (hasTooLarge(value)) {
    return { line, quote, problem: 'A number over 2^53 in it would lose digits: put it in quotation marks.' };
  }
  const cells = Object.entries(value).map(([name, cell]): [string, string] => [name, textOf(cell)]);
  return { ...place, quote, cells: Object.fromEntries(cells) };
}

/** Whether a text, or a name, somewhere in the value is none: only an escape can write it. */
const hasBroken = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flat().some(hasBroken)
    : typeof value === 'string' && hasHalfPair(value);

const hasTooLarge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(hasTooLarge)
    : typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;

function textOf(cell: unknown): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
