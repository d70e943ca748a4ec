import { once } from 'node:events';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { invalid } from '../domain/errors.ts';
import { makeFolder } from '../folder.ts';

/** A log file: what pino writes to, and how to end it when all is written. */
export interface LogFile extends DestinationStream {
  close(): Promise<void>;
}

/** How large a log file grows, in bytes, and how many older ones (`liaison.log.1` the newest of them) stay beside it. */
const LOG_BOUNDS = { size: 10 * 2 ** 20, older: 3 };

/** Bytes that wait for a disk that takes none; what comes on top is lost. */
const MOST_WAITING = 2 ** 20;

/**
 * Opens `<home>/logs/liaison.log` for appending, made if need be. Lines go out in the background, those of a
 * fifth of a second together; a file that has grown to its bound is put aside and a new one begun.
 * @throws LiaisonError `INVALID` when the folder cannot be written to.
 */
export function openLogFile(home: string, bounds = LOG_BOUNDS): LogFile {
  const file = fileForAppending(join(home, 'logs'));
  const options = { sync: false, minLength: 4_096, periodicFlush: 200, maxLength: MOST_WAITING };
  const stream = destination({ dest: file, ...options });
  // A full disk must not stop the answers; the line is lost.
  stream.on('error', () => {});
  let size = statSync(file).size;
  stream.on('write', (bytes) => {
    size += bytes;
    if (size < bounds.size) return;
    size = 0;
    putAside(file, bounds.older);
    stream.reopen();
  });
  return {
    write: (line) => stream.write(line),
    async close() {
      const closed = once(stream, 'close');
      stream.end();
      await closed;
    },
  };
}

/** Each older file moves on by one; the oldest is written over. */
function putAside(file: string, older: number): void {
  for (let number = older; number > 0; number -= 1) {
    const younger = number === 1 ? file : `${file}.${number - 1}`;
    if (existsSync(younger)) renameSync(younger, `${file}.${number}`);
  }
}

/** A logger whose lines bear a time and no name of machine or process. */
export const createLogger = (stream: DestinationStream): Logger =>
  pino({ base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);

function fileForAppending(folder: string): string {
  try {
    makeFolder(folder);
    const file = join(folder, 'liaison.log');
    closeSync(openSync(file, 'a'));
    return file;
  } catch {
    throw invalid('LIAISON_HOME', 'The folder LIAISON_HOME cannot be written to. Set it to one that can.');
  }
}
