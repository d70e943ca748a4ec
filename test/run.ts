import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the whole suite: the tests on one shared graph, and beside them those that start processes of their own, which
 * mostly wait. What the second prints comes after the first has ended; the last line counts both together.
 */
const results = mkdtempSync(join(tmpdir(), 'liaison-results-'));

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
}

async function run(name: string, projects: string[], shown: boolean): Promise<{ output: string; counts: Counts }> {
  const file = join(results, `${name}.json`);
  const child = spawn('npx', ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])], {
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
  if (code !== 0 || counts.numPassedTests === 0) counts.numFailedTests = Math.max(1, counts.numFailedTests);
  return { output, counts };
}

function countsIn(file: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    return { numPassedTests, numFailedTests };
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

const beside = run('start', ['start'], false);
const first = await run('graph', ['pure', 'graph'], true);
const second = await beside;
process.stdout.write(second.output);
rmSync(results, { recursive: true });

const passed = first.counts.numPassedTests + second.counts.numPassedTests;
const failed = first.counts.numFailedTests + second.counts.numFailedTests;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
