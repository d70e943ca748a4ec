import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** Where a script that runs the suite wants to read the counts. */
const resultsFile = process.env.LIAISON_TEST_RESULTS;

/** The pages in a real Chromium, served by the real product. Bounds on waiting, not on speed. */
export default defineConfig({
  testDir: '.',
  globalSetup: './product.ts',
  outputDir: '../../.liaison-test-e2e/results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: resultsFile ? [['list'], ['json', { outputFile: resultsFile }]] : [['list']],
  use: {
    launchOptions: await findBrowser(),
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
