import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { address } from '../database/connection.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a command has said, and how it ended; null: by a signal. */
export interface Ended {
  out: string;
  err: string;
  exit: number | null;
}

/** Starts a program of ours in this folder, on the graph of the suite, unless the settings say otherwise. */
export function start(
  folder: string,
  args: string[],
  { program = 'src/cli/liaison.js', settings = {} }: { program?: string; settings?: Record<string, string> } = {},
) {
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, LIAISON_HOME: join(folder, 'home'), PORT: '0' },
    ...{ NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password || 'none' },
    ...settings,
  };
  const tsx = fileURLToPath(import.meta.resolve('tsx'));
  const child = spawn(process.execPath, ['--import', tsx, join(project, program), ...args], { cwd: folder, env });
  return { child: child as ChildProcess, ended: endOf(child) };
}

async function endOf(child: ReturnType<typeof spawn>): Promise<Ended> {
  const [out, err, exit] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { out, err, exit };
}

/** Runs a command of Liaison as a shell would. */
export const liaison = (folder: string, ...args: string[]): Promise<Ended> => start(folder, args).ended;
