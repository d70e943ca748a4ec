import { formatDay } from './edtf.ts';
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

/**
 * How many of these stand in each year or month, certainly or possibly: each counts in every bin it covers. The bins run
 * without gaps from the first to the last day that any of them names; an open end reaches that far.
 * Throws LIMIT if that would be more than 1,200 bins.
 */
export function timelineOf(standings: Standing[], unit: TimeUnit): TimelineBin[] {
  const days = standings.flatMap(({ from, to, spans }) => [
    from,
    to,
    ...spans.flatMap(({ start, end }) => [start, end]),
  ]);
  const known = days.filter((day) => formatDay(day) !== null);
  if (known.length === 0) return [];
  const first = indexOf(
    known.reduce((one, other) => Math.min(one, other)),
    unit,
  );
  const last = indexOf(
    known.reduce((one, other) => Math.max(one, other)),
    unit,
  );
  if (last - first >= BINS_AT_MOST) {
    throw tooMuch(`That would be ${last - first + 1} bins; at most ${BINS_AT_MOST} are given. Ask by YEAR.`);
  }
  const bins = Array.from({ length: last - first + 1 }, (_, i) => ({
    ...boundsOf(first + i, unit),
    certain: 0,
    possible: 0,
  }));
  for (const { from, to, spans, count = 1 } of standings) {
    const touched = bins.slice(Math.max(0, indexOf(from, unit) - first), Math.max(0, indexOf(to, unit) - first + 1));
    for (const bin of touched) {
      if (spans.some(({ start, end }) => start <= bin.to && end >= bin.from)) bin.certain += count;
      else bin.possible += count;
    }
  }
  return bins.map(({ from, to, ...counts }) => ({ start: formatDay(from)!, end: formatDay(to)!, ...counts }));
}

/** Years or months since the year 0. */
function indexOf(day: number, unit: TimeUnit): number {
  const year = Math.trunc(day / 10_000);
  return unit === 'YEAR' ? year : year * 12 + (Math.trunc(day / 100) % 100) - 1;
}

function boundsOf(index: number, unit: TimeUnit): { from: number; to: number } {
  if (unit === 'YEAR') return { from: index * 10_000 + 101, to: index * 10_000 + 1231 };
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const isShort = month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const base = year * 10_000 + month * 100;
  return { from: base + 1, to: base + (isShort ? 28 : lastDay) };
}
