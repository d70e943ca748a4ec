import { dateInWords } from './dates.ts';
import type { Question } from './question.ts';

/** The range of the question: EDTF or an open end on each side. */
export type Period = Pick<Question, 'from' | 'to'>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** In EDTF the quarters of a year are numbered on from the months and seasons. */
const FIRST_QUARTER = 33;

/** The range for people; “any time” if both ends are open. */
export function periodInWords({ from, to }: Period): string {
  if (from === null && to === null) return 'any time';
  if (from === null) return `until ${dateInWords(to!)}`;
  if (to === null) return `from ${dateInWords(from)} on`;
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** The year of a date, of an open digit the least (`from`) or the greatest (`to`) that it may be; null for no year. */
export function yearOf(date: string, side: 'from' | 'to'): number | null {
  const [year] = /^\d[\dX]{3}/.exec(date) ?? [];
  return year === undefined ? null : Number(year.replaceAll('X', side === 'from' ? '0' : '9'));
}

/** What somebody typed as a date: EDTF, null for an empty field, or a sentence on what is wrong. */
export type Typed = { date: string | null } | { problem: string };

/**
 * Reads what is typed as an end of the range: years, months and days as in EDTF, and the ways in which people write them
 * (`2013/7`, `7.2013`, `July 2013`, `Q4 2010`). Uncertain and open digits (`2013?`, `201X`) are left for the API to judge.
 */
export function typedDate(typed: string): Typed {
  const text = typed.trim();
  if (text === '') return { date: null };
  if (/^\d[\dX]{3}(-[\dX]{2}){0,2}[?~%]?$/.test(text) && !/^[\d-]+$/.test(text)) return { date: text };
  const [year, month, day] = partsOf(text) ?? [];
  if (year === undefined) return { problem: `“${text}” is not a date. Write for example 2013, 2013-07 or 2013-07-02.` };
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isOnCalendar(date) ? { date } : { problem: `There is no ${date}. Check the month and the day.` };
}

/** What is wrong with a range of two plain dates, if anything. */
export function rangeProblem({ from, to }: Period): string | null {
  if (from === null || to === null || !isPlain(from) || !isPlain(to)) return null;
  if (!isBefore(to, from)) return null;
  return `${dateInWords(from)} is after ${dateInWords(to)}. Put the earlier date first.`;
}

function partsOf(text: string): (string | undefined)[] | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year !== undefined) return [year, month, day];
  const [, monthFirst, yearLast] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (yearLast !== undefined) return [yearLast, monthFirst];
  const [, quarter, yearOfQuarter] = /^Q([1-4]) (\d{4})$/i.exec(text) ?? [];
  if (yearOfQuarter !== undefined) return [yearOfQuarter, String(FIRST_QUARTER - 1 + Number(quarter))];
  const [, dayNamed, name, yearNamed] = /^(?:(\d{1,2}) )?([a-z]{3,}) (\d{4})$/i.exec(text) ?? [];
  const named = MONTHS.findIndex((one) => name !== undefined && one.toLowerCase().startsWith(name.toLowerCase()));
  return named < 0 ? undefined : [yearNamed, String(named + 1), dayNamed];
}

/** Whether a date of digits and hyphens exists; a month may be a quarter. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return true;
  if (day === undefined) return (month >= 1 && month <= 12) || (month >= FIRST_QUARTER && month <= FIRST_QUARTER + 3);
  const found = new Date(Date.UTC(year!, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** Whether a date is a year, a month or a day, without open digits or doubts. */
export const isPlain = (date: string) => /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date);

/** Whether a plain date lies before another, compared as far as both are told. */
export function isBefore(one: string, other: string): boolean {
  const told = Math.min(one.length, other.length);
  return one.slice(0, told) < other.slice(0, told);
}
