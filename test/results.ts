import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a run of tests came to. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed, each as `file: name of the test` and, where it is known, the first line of why. */
  failures: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    /** Why the file failed as a whole. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  specs: PlaywrightSpec[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightSpec {
  file: string;
  title: string;
  tests: { status: string; results: { error?: { message: string } }[] }[];
}

/**
 * Reads the JSON report of vitest or of Playwright, where a test that passed at a second try alone counts as failed.
 * A report that is not there or is none counts nothing.
 */
export function countsIn(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return report.stats ? countsOfPages(report) : countsOfVitest(report);
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

function countsOfVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Counts {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [failure(file, 'the file as a whole', message)] : [];
    return failed.map(({ fullName, failureMessages }) => failure(file, fullName, failureMessages[0]));
  });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failures.length), failures };
}

function countsOfPages({ stats, suites }: PlaywrightReport): Counts {
  const specs = (suite: PlaywrightSuite): PlaywrightSpec[] => [...suite.specs, ...(suite.suites ?? []).flatMap(specs)];
  const failures = suites
    .flatMap(specs)
    .flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => failure(file, title, results[0]?.error?.message)),
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures };
}

const failure = (file: string, name: string, why = '') => `${file}: ${name}\n    ${why.split('\n')[0]}`.trimEnd();
