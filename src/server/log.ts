import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { invalid } from '../domain/errors.ts';

/** A log file: what pino writes to, and how to end it when all is written. */
export interface LogFile extends DestinationStream {
  close(): Promise<void>;
}

/**
 * Opens `<home>/logs/liaison.log` for appending, made if need be. Lines go out in the background, those of a
 * fifth of a second together.
 * @throws LiaisonError `INVALID` when the folder cannot be written to.
 */
export function openLogFile(home: string): LogFile {
  const stream = destination({
    fd: openForAppending(join(home, 'logs')),
    sync: false,
    minLength: 4_096,
    periodicFlush: 200,
  });
  // A full disk must not stop the answers; the line is lost.
  stream.on('error', () => {});
  return {
    write: (line) => stream.write(line),
    async close() {
      const closed = once(stream, 'close');
      stream.end();
      await closed;
    },
  };
}

/** A logger whose lines bear a time and no name of machine or process. */
export const createLogger = (stream: DestinationStream): Logger =>
  pino({ base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);

function openForAppending(folder: string): number {
  try {
    mkdirSync(folder, { recursive: true });
    return openSync(join(folder, 'liaison.log'), 'a');
  } catch {
    throw invalid('LIAISON_HOME', 'The folder LIAISON_HOME cannot be written to. Set it to one that can.');
  }
}
