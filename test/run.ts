import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the whole suite: the tests on one shared graph, then those of the pages in a browser, and beside them those that
 * start processes of their own, which mostly wait, one set after the other; so at most two Neo4j run at a time. What the last print comes after
 * the others have ended; the last line counts all together.
 */
const results = mkdtempSync(join(tmpdir(), 'liaison-results-'));

interface Counts {
  passed: number;
  failed: number;
}

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
  return { output, counts };
}

/** Reads the JSON report of vitest or of Playwright, where a test that passed at a second try alone counts as failed. */
function countsIn(file: string): Counts {
  try {
    const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return stats
      ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
      : { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
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

const sum = (kind: keyof Counts) => runs.reduce((total, { counts }) => total + counts[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
