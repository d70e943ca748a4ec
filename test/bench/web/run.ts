import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Command } from 'commander';
import { findBrowser } from '../../e2e/browser.ts';
import { startIn } from '../../e2e/product.ts';
import { home } from '../house.ts';
import { measureCanvas } from './canvas.ts';
import { measureHub } from './hub.ts';
import { inWords, type Line, reaches } from './line.ts';
import { measureTyping } from './typing.ts';
import { measureYears } from './years.ts';

const options = new Command('npm run bench:web --')
  .description('Measures the explorer in a real Chromium, with the published data loaded that you have.')
  .option('--icews <file>', 'cooperation_events.csv.gz, with entities.csv beside it: search, and a hub of a thousand')
  .option('--cow <file>', 'membership_spells.csv, with igos.csv beside it: two hundred years')
  .option('--url <address>', 'use this server, which has the data, instead of one of the benchmark')
  .option('--json <file>', 'write the lines of the table to this file')
  .option('--only <pattern>', 'only parts whose names match this pattern: canvas, search, hub, years')
  .option('--quick', 'short turns: whether it runs, not how fast')
  .parse()
  .opts<{ icews?: string; cow?: string; url?: string; json?: string; only?: string; quick?: boolean }>();

const own = join(home, 'explorer');
const wanted = (part: string) => new RegExp(options.only ?? '').test(part);

async function serve(): Promise<{ address: string; close(): Promise<void> }> {
  if (options.url) return { address: options.url.replace(/\/$/, ''), close: async () => {} };
  mkdirSync(own, { recursive: true });
  // Of an earlier run: it would tell that the statements are planned.
  rmSync(join(own, 'logs'), { recursive: true, force: true });
  const server = await startIn(own);
  try {
    for (const [mapping, file] of [
      ['cow-igo', options.cow],
      ['icews18', options.icews],
    ] as const)
      if (file) load(mapping, file);
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Imports a table once; it stays in the graph of the benchmark. */
function load(mapping: string, file: string): void {
  const mark = join(own, `loaded-${mapping}`);
  if (existsSync(mark)) return;
  console.error(`Importing ${file}`);
  const command = ['--import', 'tsx', 'src/cli/liaison.ts', 'import', '--map', `data/mappings/${mapping}.yaml`, file];
  execFileSync(process.execPath, command, { env: { ...process.env, LIAISON_HOME: own }, stdio: 'inherit' });
  writeFileSync(mark, '');
}

/** Names to type, of those whom the events are about. */
const namesIn = (file: string): string[] =>
  readFileSync(join(dirname(file), 'entities.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => /^\d+,"?([^",(]{6,})/.exec(line)?.[1]?.trim() ?? '')
    .filter((name) => /^[\w .'-]{6,}$/.test(name));

const { address, close } = await serve();
const browser = await chromium.launch(await findBrowser());
const lines: Line[] = [];
const quick = options.quick ?? false;
async function part(name: string, needs: string | undefined, measure: () => Promise<Line[]>): Promise<void> {
  if (!wanted(name)) return;
  if (needs) return console.log(`${name.padEnd(9)} left out: it needs ${needs}`);
  const found = await measure();
  lines.push(...found);
  for (const line of found) console.log(inWords(line));
}
try {
  const { icews } = options;
  await part('canvas', undefined, () => measureCanvas(browser, address, quick));
  await part('search', icews ? undefined : '--icews', () => measureTyping(browser, address, namesIn(icews!), quick));
  await part('hub', icews ? undefined : '--icews', () => measureHub(browser, address, 'United States', quick));
  await part('years', options.cow ? undefined : '--cow', () =>
    measureYears(browser, address, 'organisation/france', quick),
  );
} finally {
  await browser.close();
  await close();
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(lines, null, 2)}\n`);
const missed = lines.filter((line) => !reaches(line));
console.log(missed.length > 0 ? `\n${missed.length} goals are missed.` : '\nAll goals are reached.');
