import { once } from 'node:events';
import { type Running, start } from '../start/process.ts';

/** A writer process (writer.ts): what it has printed, line by line, and how to end it. */
export interface Writer {
  lines(): string[];
  /** `kill -9`; once it is gone. */
  kill(): Promise<void>;
  /** `kill -9` in the moment in which it has printed a line; once it is gone. */
  killAt(line: (line: string) => boolean): Promise<void>;
  ended: Running['ended'];
}

/** Starts a writer on a graph. Whatever it prints on standard error, too, is in its lines. */
export function startWriter(settings: Record<string, string>, words: string[]): Writer {
  const { child, output, ended } = start(settings, ['test/faults/writer.ts', ...words]);
  const lines = () => output().split('\n').slice(0, -1);
  const exit = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  return {
    lines,
    kill,
    async killAt(isIt) {
      child.stdout!.on('data', () => lines().some(isIt) && child.kill('SIGKILL'));
      await exit;
    },
    ended,
  };
}
