import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that the tests drive: the one that CHROMIUM_PATH names, else an installed one, else the one that comes
 * as a package (x64 Linux), which unpacks itself into the folder for temporary files and brings its fonts.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const installed = process.env.CHROMIUM_PATH || onPath(NAMES);
  if (installed) return { executablePath: installed };
  return {
    executablePath: await chromium.executablePath(),
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
  };
}

/** The first of these programs that is installed. */
function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
