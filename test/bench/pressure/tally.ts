import type { Answer, Verdict } from './client.ts';

/** Some answers, counted. Milliseconds are of those that were answered. */
export interface Tally {
  count: number;
  verdicts: Record<Verdict, number>;
  /** What refusals and errors said, and how often. */
  told: Record<string, number>;
  p50: number;
  p95: number;
  p99: number;
  slowest: number;
}

export function tallyOf(answers: Answer[]): Tally {
  const verdicts: Tally['verdicts'] = { answered: 0, refused: 0, 'told off': 0, broken: 0 };
  const told: Tally['told'] = {};
  for (const answer of answers) {
    verdicts[answer.verdict] += 1;
    if (answer.verdict !== 'answered') told[answer.told] = (told[answer.told] ?? 0) + 1;
  }
  const taken = answers.filter(({ verdict }) => verdict === 'answered').map((answer) => answer.taken);
  return { count: answers.length, verdicts, told, ...quantilesOf(taken) };
}

/** The median, what 95 and 99 in 100 do not exceed, and the largest; 0 of nothing. */
export function quantilesOf(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) };
}

export const medianOf = (values: number[]) => quantilesOf(values).p50;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A line for people: `9,000: 200 × 8,990, 503 UNAVAILABLE × 10; 12.1 40.2 88.0 ms`. */
export function lineOf(name: string, { count, verdicts, told, p50, p95, p99, slowest }: Tally): string {
  const times = [p50, p95, p99, slowest].map((value) => value.toFixed(1).padStart(8)).join('');
  const others = Object.entries(told).map(([what, often]) => `${what} × ${often}`);
  return `${name.padEnd(32)}${String(count).padStart(7)}${String(verdicts.answered).padStart(9)}${times}  ${others.join(', ')}`;
}

export const heading = () =>
  `${''.padEnd(32)}${'asked'.padStart(7)}${'answered'.padStart(9)}${['p50', 'p95', 'p99', 'slowest'].map((name) => name.padStart(8)).join('')}  (ms)`;
