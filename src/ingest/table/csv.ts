import { invalid } from '../../domain/errors.ts';
import { codePoints } from '../../domain/passage.ts';
import { LOST, NOT_UTF8, type ReadRow } from './row.ts';

/** A field that is not closed ends nowhere: beyond these lines its first line is called broken, and reading goes on. */
const LINES_OF_A_ROW = 1_000;

/**
 * Reads CSV (RFC 4180: fields may be quoted, a quoted quotation mark is doubled, lines end in LF or CRLF); the first row
 * names the columns, behind a byte order mark or not. Gives the rows of one piece of text at a time, each with its exact
 * words and place.
 *
 * Written here because each row's own words and place are wanted, and because one stray quotation mark must cost one row
 * and not the rest of the file (csv-parse 7 does, and is three times slower when it gives raw rows).
 * @param texts the file's text in pieces, as they come
 * @param told which columns the first row names
 * @throws INVALID if the first row cannot be read, or names a column twice
 */
export async function* readCsv(
  texts: AsyncIterable<string>,
  delimiter: string,
  told: (columns: string[]) => void = () => {},
): AsyncGenerator<ReadRow[]> {
  const reader = new CsvReader(delimiter, told);
  for await (const text of texts) yield reader.read(text, false);
  yield reader.read('', true);
}

class CsvReader {
  private rest = '';
  private line = 1;
  private start = 0;
  private number = 0;
  private columns: string[] | undefined;

  constructor(
    private readonly delimiter: string,
    private readonly told: (columns: string[]) => void,
  ) {}

  /** The rows that are complete with this piece; with the last piece, all that are left. */
  read(text: string, isLast: boolean): ReadRow[] {
    const rows: ReadRow[] = [];
    const whole = this.rest + text;
    let at = 0;
    if (this.start === 0 && whole.startsWith('\ufeff')) {
      at = 1;
      this.start = 1;
    }
    while (at < whole.length) {
      const row = nextRow(whole, at, this.delimiter, isLast);
      if (!row) break;
      this.take(whole.slice(at, row.end), row.cells, rows);
      at = row.end;
    }
    this.rest = whole.slice(at);
    if (isLast && this.columns === undefined)
      throw invalid('file', 'The table is empty: its first row names the columns.');
    return rows;
  }

  private take(raw: string, cells: string[] | string, rows: ReadRow[]): void {
    const quote = raw.replace(/\r?\n$/, '');
    const { line, start } = this;
    for (let i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) this.line += 1;
    this.start += codePoints(raw);
    if (quote === '') return;
    if (this.columns === undefined) {
      this.columns = columnsOf(quote.includes(LOST) ? NOT_UTF8 : cells);
      this.told(this.columns);
      return;
    }
    this.number += 1;
    if (typeof cells === 'string') rows.push({ line, quote, problem: cells });
    else if (quote.includes(LOST)) rows.push({ line, quote, problem: NOT_UTF8 });
    else if (cells.length !== this.columns.length) {
      const problem = `It has ${cells.length} cells, and the table ${this.columns.length} columns.`;
      rows.push({ line, quote, problem });
    } else {
      const named: Record<string, string> = {};
      for (let i = 0; i < cells.length; i++) named[this.columns[i]!] = cells[i]!;
      rows.push({ number: this.number, line, start, quote, cells: named });
    }
  }
}

function columnsOf(cells: string[] | string): string[] {
  if (typeof cells === 'string')
    throw invalid('file', `The first row, which names the columns, cannot be read: ${cells}`);
  const columns = cells.map((name) => name.trim());
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw invalid('file', `Two columns are called “${twice}”: give each a name of its own.`);
  return columns;
}

interface FoundRow {
  /** After its line end. */
  end: number;
  /** Or what is wrong with it. */
  cells: string[] | string;
}

/** The row that begins here; null if the text may go on. */
function nextRow(text: string, at: number, delimiter: string, isLast: boolean): FoundRow | null {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd < 0 && !isLast) return null;
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const line = withoutEnd(text.slice(at, end));
  if (!line.includes('"')) return { end, cells: line.split(delimiter) };
  return quotedRow(text, at, delimiter, isLast, end);
}

const withoutEnd = (line: string): string =>
  line.endsWith('\n') ? line.slice(0, line.endsWith('\r\n') ? -2 : -1) : line;

const NOT_CLOSED = 'A quotation mark is not closed.';

/** @param firstLineEnd where to go on if the row cannot be read */
function quotedRow(
  text: string,
  from: number,
  delimiter: string,
  isLast: boolean,
  firstLineEnd: number,
): FoundRow | null {
  const cells: string[] = [];
  let lines = 0;
  for (let at = from; ; ) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1, LINES_OF_A_ROW - lines);
      if (close === null) return { end: firstLineEnd, cells: NOT_CLOSED };
      if (close < 0 || (close === text.length - 1 && !isLast)) {
        return isLast ? { end: firstLineEnd, cells: NOT_CLOSED } : null;
      }
      const cell = text.slice(at + 1, close);
      lines += cell.split('\n').length - 1;
      cells.push(cell.replaceAll('""', '"'));
      at = close + 1;
      if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) {
        if (at + 1 === text.length && !isLast) return null;
        at += 1;
      }
      if (at >= text.length) return { end: text.length, cells };
      if (text[at] === '\n') return { end: at + 1, cells };
      if (text[at] !== delimiter) return { end: firstLineEnd, cells: 'Text stands behind a closed quotation mark.' };
      at += 1;
    } else {
      const [comma, newline] = [text.indexOf(delimiter, at), text.indexOf('\n', at)];
      if (newline < 0 && !isLast) return null;
      const end = newline < 0 ? text.length : newline;
      const stop = comma >= 0 && comma < end ? comma : end;
      const cell = stop === end ? text.slice(at, end).replace(/\r$/, '') : text.slice(at, stop);
      if (cell.includes('"'))
        return { end: firstLineEnd, cells: 'A quotation mark stands within a cell that is not quoted.' };
      cells.push(cell);
      if (stop === end) return { end: newline < 0 ? end : end + 1, cells };
      at = stop + 1;
    }
  }
}

/** Where the quoted cell ends; -1 if it does not end in this text, null if it has more lines than a cell has. */
function closingQuote(text: string, from: number, lines: number): number | null {
  let left = lines;
  let counted = from;
  for (let at = from; ; at += 2) {
    const quote = text.indexOf('"', at);
    const upTo = quote < 0 ? text.length : quote;
    for (let i = text.indexOf('\n', counted); i >= 0 && i < upTo; i = text.indexOf('\n', i + 1)) left -= 1;
    counted = upTo;
    if (left < 0) return null;
    if (quote < 0 || text[quote + 1] !== '"') return quote;
    at = quote;
  }
}
