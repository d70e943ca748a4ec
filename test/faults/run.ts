import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';

/**
 * Plays the scenarios of test/faults and prints a table of what held. `npm run faults` is what `npm test` runs of them;
 * with `-- --long` each is played more often, some for longer. Words after that name files: `-- --long commit`.
 */
const [isLong, words] = [process.argv.includes('--long'), process.argv.slice(2).filter((word) => word !== '--long')];
const folder = mkdtempSync(join(tmpdir(), 'liaison-faults-'));
const results = join(folder, 'results.json');
const files = words.map((word) => `test/faults/${word}`);
const child = spawn('npx', ['vitest', 'run', '--project', 'faults', ...files], {
  env: { ...process.env, LIAISON_TEST_RESULTS: results, ...(isLong && { LIAISON_FAULTS: 'long' }) },
  stdio: 'inherit',
});
const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() })),
    }),
  ),
});
const { testResults } = report.parse(JSON.parse(readFileSync(results, 'utf8')));
console.log(`\n| scenario | ${isLong ? 'long' : 'short'} form, s | held |\n|---|---:|---|`);
for (const { name, assertionResults } of testResults) {
  for (const { fullName, status, duration } of assertionResults) {
    const seconds = ((duration ?? 0) / 1000).toFixed(1);
    console.log(`| ${basename(name, '.test.ts')}: ${fullName} | ${seconds} | ${status === 'passed' ? 'yes' : 'NO'} |`);
  }
}
rmSync(folder, { recursive: true });
process.exitCode = code;
