import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countsIn } from './results.ts';

/**
 * Runs the whole suite: the tests on one shared graph, then those of the pages in a browser, and beside them those that
 * start processes of their own, which mostly wait, one set after the other; so at most two Neo4j run at a time. What these
 * print is shown when all have ended; then what failed is named, and the last line counts all together.
 */
const results = mkdtempSync(join(tmpdir(), 'liaison-results-'));

async function run(name: string, command: string[], shown: boolean): Promise<{ output: string; counts: Counts }> {
  const file = join(results, `${name}.json`);
  const child = spawn('npx', command, {
    env: { ...process.env, LIAISON_TEST_RESULTS: file },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
    });
  }
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  const counts = countsIn(file);
  // A run that broke before or after its tests has failed, whatever it counted.
  if (code !== 0 || counts.passed === 0) counts.failed = Math.max(1, counts.failed);
  if (counts.failed > 0 && counts.failures.length === 0) {
    counts.failures.push(`${name}: ended with ${code} after ${counts.passed} tests that passed`);
  }
  return { output, counts };
}

const vitest = (...projects: string[]) => ['vitest', 'run', ...projects.flatMap((name) => ['--project', name])];

const beside = run('start', vitest('start'), false).then(async (start) => [
  start,
  await run('faults', vitest('faults'), false),
]);
const runs = [
  await run('graph', vitest('pure', 'graph'), true),
  await run('e2e', ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'], true),
  ...(await beside),
];
process.stdout.write(runs.map(({ output }) => output).join(''));
rmSync(results, { recursive: true });

const failures = runs.flatMap(({ counts }) => counts.failures);
if (failures.length > 0) console.log(`Failed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
const sum = (kind: 'passed' | 'failed') => runs.reduce((total, { counts }) => total + counts[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
