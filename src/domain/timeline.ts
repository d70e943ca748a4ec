import { BEGINNING, type Day, END_OF_TIME, formatDay, isDay } from './edtf.ts';
import { tooMuch } from './errors.ts';

/** When one claim (or meeting) stands: its hull and its certain spans, days as integers YYYYMMDD. */
export interface Standing {
  from: number;
  to: number;
  spans: { start: number; end: number }[];
  /** How many stand so; 1 if left out. */
  count?: number;
}

export type TimeUnit = 'YEAR' | 'MONTH';

export interface TimelineBin {
  start: string;
  end: string;
  certain: number;
  possible: number;
}

const BINS_AT_MOST = 1_200;

/** What a day YYYYMMDD is divided by to tell the unit that it is in: 2013, or 201307. */
export const PER: Record<TimeUnit, number> = { YEAR: 10_000, MONTH: 100 };

/**
 * From units so told back to days: the first of each. The units of the two sentinels become these again, so a day of the
 * year 9999, told by its year, is taken for the open end.
 */
export function firstDayOf(unit: TimeUnit): (told: number) => Day {
  const per = PER[unit];
  const [first, last] = [BEGINNING, END_OF_TIME].map((day) => Math.trunc(day / per));
  return (told) => {
    if (told === first) return BEGINNING;
    return told === last ? END_OF_TIME : told * per + (unit === 'YEAR' ? 101 : 1);
  };
}

/**
 * How many of these stand in each year or month, certainly or possibly: each counts in every bin it covers. The bins run
 * without gaps from the first to the last day that any of them names; an open end reaches that far.
 * Throws LIMIT if that would be more than 1,200 bins.
 */
export function timelineOf(standings: Standing[], unit: TimeUnit): TimelineBin[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const see = (day: Day) => {
    if (!isDay(day)) return;
    const index = indexOf(day, unit);
    if (index < first) first = index;
    if (index > last) last = index;
  };
  for (const { from, to, spans } of standings) {
    see(from);
    see(to);
    for (const { start, end } of spans) {
      see(start);
      see(end);
    }
  }
  if (first > last) return [];
  if (last - first >= BINS_AT_MOST) {
    throw tooMuch(`That would be ${last - first + 1} bins; at most ${BINS_AT_MOST} are given. Ask by YEAR.`);
  }
  const bins = Array.from({ length: last - first + 1 }, () => ({ certain: 0, possible: 0 }));
  for (const { from, to, spans, count = 1 } of standings) {
    const certain = spans.map(({ start, end }) => [indexOf(start, unit), indexOf(end, unit)] as const);
    const until = Math.min(last, indexOf(to, unit));
    for (let index = Math.max(first, indexOf(from, unit)); index <= until; index += 1) {
      const isCertain = certain.some(([start, end]) => start <= index && index <= end);
      bins[index - first]![isCertain ? 'certain' : 'possible'] += count;
    }
  }
  return bins.map((counts, i) => ({ ...boundsOf(first + i, unit), ...counts }));
}

/** Years or months since the year 0. */
function indexOf(day: number, unit: TimeUnit): number {
  const year = Math.trunc(day / 10_000);
  return unit === 'YEAR' ? year : year * 12 + (Math.trunc(day / 100) % 100) - 1;
}

/** The first and the last day of a unit. */
function boundsOf(index: number, unit: TimeUnit): { start: string; end: string } {
  if (unit === 'YEAR') return { start: formatDay(index * 10_000 + 101)!, end: formatDay(index * 10_000 + 1231)! };
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const isShort = month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const base = year * 10_000 + month * 100;
  return { start: formatDay(base + 1)!, end: formatDay(base + (isShort ? 28 : lastDay))! };
}
