/** One thing that was measured, and what was aimed at. */
export interface Line {
  part: string;
  what: string;
  figure: number;
  unit: string;
  /** Null for what is only told. */
  goal: { most: number } | { least: number } | null;
}

export const reaches = ({ figure, goal }: Line): boolean =>
  goal === null || ('most' in goal ? figure <= goal.most : figure >= goal.least);

/** A line of the table. */
export function inWords(line: Line): string {
  const { part, what, figure, unit, goal } = line;
  const aim = goal === null ? '' : 'most' in goal ? `at most ${goal.most}` : `at least ${goal.least}`;
  const verdict = goal === null ? '' : reaches(line) ? 'reached' : 'MISSED';
  return `${part.padEnd(9)} ${what.padEnd(62)} ${`${rounded(figure)} ${unit}`.padStart(14)}  ${aim.padEnd(14)} ${verdict}`;
}

/** The value that so large a share of some lies at or below. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
