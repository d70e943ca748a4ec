import type { HistogramQuery, TimeUnit } from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { isBefore, isPlain, type Period, yearOf } from '../../state/period.ts';

export type Bin = HistogramQuery['timeline']['bins'][number];

/** The years over which the slider goes, first and last. */
export interface Span {
  first: number;
  last: number;
}

/** A bar of the histogram. */
export interface Bar {
  /** The year or month as EDTF: what a click narrows to. */
  date: string;
  words: string;
  certain: number;
  possible: number;
  isOutside: boolean;
}

/** Up to this many years are told month by month. */
const YEARS_IN_MONTHS = 3;

/** The years of the bins and of the range asked for, which may lie outside of them; null where there are none. */
export function spanOf(bins: Pick<Bin, 'start'>[], { from, to }: Period): Span | null {
  const years = [
    ...bins.map(({ start }) => yearOf(start, 'from')),
    from === null ? null : yearOf(from, 'from'),
    to === null ? null : yearOf(to, 'to'),
  ].filter((year) => year !== null);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Where the two handles stand, as years. An open end stands at the end. */
export function handlesOf({ from, to }: Period, { first, last }: Span): [number, number] {
  const low = (from === null ? null : yearOf(from, 'from')) ?? first;
  const high = (to === null ? null : yearOf(to, 'to')) ?? last;
  return [Math.min(low, high), high];
}

/** The range that the handles tell: an end that was not moved stays as exact as it was, one at its end is open. */
export function periodAt([low, high]: readonly [number, number], before: Period, span: Span): Period {
  const [lowBefore, highBefore] = handlesOf(before, span);
  return {
    from: low === lowBefore ? before.from : low === span.first ? null : yearAsDate(low),
    to: high === highBefore ? before.to : high === span.last ? null : yearAsDate(high),
  };
}

/** Months where the range asked for is short enough to tell them apart. */
export function unitOf({ from, to }: Period): TimeUnit {
  if (from === null || to === null) return 'YEAR';
  const [first, last] = [yearOf(from, 'from'), yearOf(to, 'to')];
  return first !== null && last !== null && last - first < YEARS_IN_MONTHS ? 'MONTH' : 'YEAR';
}

/** The bars: all years, those outside of the range marked so; or the months of the years asked for, likewise. */
export function barsOf(bins: Bin[], unit: TimeUnit, period: Period, span: Span): Bar[] {
  const [low, high] = handlesOf(period, span);
  const found = new Map(bins.map((bin) => [dateOf(bin.start, unit), bin]));
  const dates = unit === 'YEAR' ? years(span.first, span.last) : years(low, high).flatMap((year) => monthsOf(year));
  return dates.map((date) => ({
    date,
    words: dateInWords(date),
    certain: found.get(date)?.certain ?? 0,
    possible: found.get(date)?.possible ?? 0,
    isOutside: isOutside(date, period),
  }));
}

/** A bar in words, its numbers told. */
export const saidOf = ({ words, certain, possible }: Bar) => `${words}: ${certain} certain, ${possible} possible`;

/** About how many labels fit below the bars. */
const TICKS = 6;

/** What stands below which bars: few enough years, or months, to stay apart. */
export function ticksOf(dates: string[]): Map<string, string> {
  const isMonths = dates[0] !== undefined && dates[0].length > 4;
  if (isMonths) {
    const step = dates.length > 12 ? 6 : 2;
    const labelled = dates.filter((date) => (Number(date.slice(5)) - 1) % step === 0);
    const inShort = (date: string) =>
      step === 6 && date.endsWith('-01') ? date.slice(0, 4) : dateInWords(date).slice(0, 3);
    return new Map(labelled.map((date) => [date, inShort(date)]));
  }
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => dates.length / years <= TICKS) ?? 200;
  return new Map(dates.filter((date) => Number(date) % step === 0).map((date) => [date, date]));
}

/** Whether a year or month lies wholly outside of the range, compared as far as both are told. */
function isOutside(date: string, { from, to }: Period): boolean {
  const plain = (end: string | null) => (end !== null && isPlain(end) ? end : null);
  const low = plain(from) ?? (from === null ? null : yearAsDate(yearOf(from, 'from') ?? 0));
  const high = plain(to) ?? (to === null ? null : yearAsDate(yearOf(to, 'to') ?? 9999));
  return (low !== null && isBefore(date, low)) || (high !== null && isBefore(high, date));
}

const yearAsDate = (year: number) => String(year).padStart(4, '0');

const dateOf = (day: string, unit: TimeUnit) => day.slice(0, unit === 'YEAR' ? 4 : 7);

const years = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => yearAsDate(first + i));

const monthsOf = (year: string) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
