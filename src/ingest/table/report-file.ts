import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { makeFolder } from '../../folder.ts';

/** A report of an import, as CSV: made when its first line comes, so that there is none where nothing was to report. */
export class ReportFile {
  lines = 0;
  private stream: WriteStream | undefined;

  private constructor(
    readonly path: string,
    private readonly columns: string[],
  ) {}

  /** Takes an earlier one away: a report is of one run, and of all of it. */
  static async at(file: string, columns: string[]): Promise<ReportFile> {
    makeFolder(path.dirname(file));
    await rm(file, { force: true });
    return new ReportFile(file, columns);
  }

  add(cells: (string | number)[]): void {
    if (!this.stream) {
      this.stream = createWriteStream(this.path);
      this.write(this.columns);
    }
    this.write(cells);
    this.lines += 1;
  }

  async close(): Promise<void> {
    if (!this.stream) return;
    this.stream.end();
    await finished(this.stream);
  }

  private write(cells: (string | number)[]): void {
    this.stream!.write(`${cells.map((cell) => quoted(String(cell))).join(',')}\n`);
  }
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
