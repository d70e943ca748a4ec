import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { makeFolder } from '../../folder.ts';
import { unwritable } from './kept-file.ts';

/** A report of an import, as CSV: made when its first line comes, so that there is none where nothing was to report. */
export class ReportFile {
  lines = 0;
  private stream: WriteStream | undefined;
  private fault: unknown;

  private constructor(
    readonly path: string,
    private readonly columns: string[],
  ) {}

  /** Takes an earlier one away: a report is of one run, and of all of it. */
  static async at(file: string, columns: string[]): Promise<ReportFile> {
    try {
      makeFolder(path.dirname(file));
      await rm(file, { force: true });
    } catch (error) {
      throw unwritable('reports', error);
    }
    return new ReportFile(file, columns);
  }

  /** @throws for a line before that could not be written: INVALID, or the system's word that there is no room */
  add(cells: (string | number)[]): void {
    if (this.fault) throw this.fault;
    if (!this.stream) {
      this.stream = createWriteStream(this.path);
      // Heard where it is written or closed next: unheard, it would end the process.
      this.stream.on('error', (error) => {
        this.fault ??= unwritable('reports', error);
      });
      this.write(this.columns);
    }
    this.write(cells);
    this.lines += 1;
  }

  async close(): Promise<void> {
    this.stream?.end();
    if (this.stream && !this.fault) await finished(this.stream).catch(() => undefined);
    if (this.fault) throw this.fault;
  }

  private write(cells: (string | number)[]): void {
    this.stream!.write(`${cells.map((cell) => quoted(String(cell))).join(',')}\n`);
  }
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
