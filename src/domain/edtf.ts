import { type ParseTree, parse } from 'edtf';
import { invalid } from './errors.ts';

/**
 * A calendar day as the integer YYYYMMDD (20130702 is 2 July 2013). Days order as integers, and Neo4j keeps them as
 * such. Two values are no days but sentinels: `BEGINNING` and `END_OF_TIME`.
 */
export type Day = number;

/** Before every day: the earliest day of what has no known or stated beginning. */
export const BEGINNING: Day = -99991231;

/** After every day: the latest day of what has no known or stated end. The year 9999 is refused, so no date equals it. */
export const END_OF_TIME: Day = 99991231;

/**
 * Where an interval begins or ends: at a `known` date, lying between its two days; `open` (`..`: stated to have no
 * limit); or `unknown` (empty: there is a limit, nobody says which). The days of the last two are sentinels.
 */
export interface Bound {
  kind: 'known' | 'open' | 'unknown';
  earliest: Day;
  latest: Day;
}

/**
 * A date exactly as precise as its text. `earliest` and `latest` are the first and last day that it can touch. An
 * interval has a start and an end; any other date is one moment within its days, and is its own start and end.
 * A qualifier (`?`, `~`, `%`) says how sure the source is: it stays in `text` and moves no day.
 */
export interface EdtfDate {
  text: string;
  earliest: Day;
  latest: Day;
  start: Bound;
  end: Bound;
}

const RIGHT_FORMS =
  'Write for example 2013, 2013-11, 2013-07-02, 2010-36 (fourth quarter), 201X, 2013?, or an interval such as 2013-07-02/2013-07-03 or 2013/.. (goes on).';

/**
 * First and last month of a season or quarter, counted from January of the year it names. Seasons are those of the
 * northern hemisphere by whole months, and a winter begins in the December of its year; EDTF leaves both open.
 */
const MONTHS_OF: Record<number, [first: number, last: number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
};

const LEVEL_2_NAMES: Record<ParseTree['type'], string> = {
  Date: 'qualifying or leaving unspecified a part of a date',
  Year: 'a year with significant digits',
  Decade: 'a decade (write 199X)',
  Century: 'a century (write 19XX)',
  Season: 'a season by hemisphere, a four-month or six-month term',
  Interval: 'an interval of such dates',
  Set: 'one of a set',
  List: 'a list of dates',
};

/**
 * Reads an EDTF text of level 0 or 1, or a quarter (33–36) of level 2, for the years 0000 to 9998; a time of day is
 * ignored. An interval may also have seasons and quarters as its ends, and an end less precise than its start.
 * Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
 * @param field what the client called it, for the error
 * @throws INVALID if it is not such a text, names a day that does not exist, or ends before it starts
 */
export function parseEdtf(text: string, field: string): EdtfDate {
  const parts = text.split('/');
  if (parts.length > 2) throw invalid(field, `“${text}” has more than one slash. ${RIGHT_FORMS}`);

  const [first = '', last] = parts;
  if (last === undefined) {
    const moment = momentOf(first, field);
    return { text, earliest: moment.earliest, latest: moment.latest, start: moment, end: moment };
  }
  if (first === '' && last === '') throw invalid(field, `“${text}” says nothing: leave the date out. ${RIGHT_FORMS}`);

  const start = startBound(first, field);
  const end = endBound(last, field);
  if (end.latest < start.earliest) throw invalid(field, `“${text}” ends before it starts. Put the earlier date first.`);
  return { text, earliest: start.earliest, latest: end.latest, start, end };
}

/**
 * The start that a text gives: a date; `..` (open) or nothing (unknown); or two dates (`1951/1955`), between which it
 * lies somewhere, as data tell that were taken every few years. Errors as of `parseEdtf`.
 */
export const startBound = (text: string, field: string): Bound => limit(text, BEGINNING) ?? boundOf(text, field);

/** The end that a text gives, likewise. Errors as of `parseEdtf`. */
export const endBound = (text: string, field: string): Bound => limit(text, END_OF_TIME) ?? boundOf(text, field);

/** Whether it is a day at all and none of the sentinels. */
export const isDay = (day: Day): boolean => day > BEGINNING && day < END_OF_TIME;

/** A day as `YYYY-MM-DD`; null for the sentinels, which are no days. */
export function formatDay(day: Day): string | null {
  if (!isDay(day)) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function limit(text: string, sentinel: Day): Bound | null {
  if (text === '..') return { kind: 'open', earliest: sentinel, latest: sentinel };
  if (text === '') return { kind: 'unknown', earliest: sentinel, latest: sentinel };
  return null;
}

function boundOf(text: string, field: string): Bound {
  if (!/^[^/.]+\/[^/.]+$/.test(text)) return momentOf(text, field);
  const { earliest, latest } = parseEdtf(text, field);
  return { kind: 'known', earliest, latest };
}

/** Dates repeat, and reading one by its grammar takes long: those read before are remembered, up to a number. */
const known = new Map<string, Bound>();
const REMEMBERED = 20_000;

function momentOf(text: string, field: string): Bound {
  const before = known.get(text);
  if (before) return before;
  const moment = readMoment(text, field);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, moment);
  return moment;
}

function readMoment(text: string, field: string): Bound {
  refuseImpossibleDay(text, field);
  const tree = treeOf(text);
  if (!tree) throw invalid(field, `“${text}” is not a date in EDTF. ${RIGHT_FORMS}`);
  if (tree.type === 'Interval') throw invalid(field, `“${text}” is an interval: give one date here, or “..” for open.`);

  const [, year = '', month, day] = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(text) ?? [];
  const term = tree.type === 'Season' ? MONTHS_OF[Number(month)] : undefined;
  if (tree.level > 1 && !term) {
    const name = LEVEL_2_NAMES[tree.type];
    throw invalid(field, `“${text}” is EDTF of level 2 (${name}), which is not kept. ${RIGHT_FORMS}`);
  }
  if (!/^\d/.test(year) || year === '9999') {
    throw invalid(field, `“${text}” is not a year from 0000 to 9998; an open end is written “..”. ${RIGHT_FORMS}`);
  }

  const lowYear = Number(year.replaceAll('X', '0'));
  const highYear = Number(year.replaceAll('X', '9'));
  const [lowMonth, highMonth] = term ?? (month && month !== 'XX' ? [Number(month), Number(month)] : [1, 12]);
  const exact = day !== undefined && day !== 'XX' ? Number(day) : undefined;
  return {
    kind: 'known',
    earliest: dayOf(lowYear, lowMonth, exact ?? 1),
    latest: dayOf(highYear, highMonth, exact ?? daysIn(highYear, highMonth)),
  };
}

/** The package lets 29 February of a common year through as 1 March, and calls 30 February a syntax error. */
function refuseImpossibleDay(text: string, field: string): void {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  if (!month || month < '01' || month > '12') return;
  const days = daysIn(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > days) {
    throw invalid(field, `The day ${year}-${month}-${day} does not exist: ${year}-${month} has ${days} days.`);
  }
}

function treeOf(text: string): ParseTree | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Months beyond 12 are those of the next year. */
const dayOf = (year: number, month: number, day: number): Day =>
  month > 12 ? dayOf(year + 1, month - 12, day) : year * 10_000 + month * 100 + day;

function daysIn(year: number, month: number): number {
  const lastOfMonth = new Date(0);
  lastOfMonth.setUTCFullYear(year, month, 0);
  return lastOfMonth.getUTCDate();
}
