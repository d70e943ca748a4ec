const month = (year: number, index: number) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, index));

/** Seasons and quarters of EDTF, by the number that stands in the place of the month. */
const PARTS_OF_YEAR: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: '1st quarter of',
  34: '2nd quarter of',
  35: '3rd quarter of',
  36: '4th quarter of',
};

const DATE = /^(?<year>\d{2}[\dX]{2})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<qualifier>[?~%]?)$/;

interface Parts {
  year: string;
  month: string | undefined;
  day: string | undefined;
  qualifier: string;
}

/**
 * A date of the API in words and exactly as precise: `2013-07-02/2013-07-03` is “2–3 July 2013”, `2010-36` “4th quarter
 * of 2010”, `201X` “2010s”. What it does not know it gives back as it stands.
 * @param edtf EDTF of level 0 or 1, or a quarter of level 2
 */
export function dateInWords(edtf: string): string {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return momentInWords(first) ?? (first === '..' ? 'open' : edtf);
  if (isLimitless(first) || isLimitless(last)) return openInWords(first, last) ?? edtf;
  const [from, to] = [momentInWords(first), momentInWords(last)];
  if (from === undefined || to === undefined) return edtf;
  return from === to ? from : (shared(partsOf(first)!, partsOf(last)!) ?? `${from} – ${to}`);
}

const isLimitless = (end: string) => end === '..' || end === '';

function openInWords(first: string, last: string): string | undefined {
  const [from, to] = [momentInWords(first), momentInWords(last)];
  if (from !== undefined) return last === '..' ? `from ${from}, going on` : `from ${from}, end unknown`;
  if (to !== undefined) return first === '..' ? `up to ${to}` : `until ${to}, start unknown`;
  return undefined;
}

const partsOf = (moment: string): Parts | undefined => DATE.exec(moment)?.groups as Parts | undefined;

function momentInWords(moment: string): string | undefined {
  const parts = partsOf(moment);
  if (!parts) return undefined;
  const words = unqualified(parts);
  if (words === undefined || parts.qualifier === '') return words;
  const about = parts.qualifier === '?' ? words : `about ${words}`;
  return parts.qualifier === '~' ? about : `${about} (uncertain)`;
}

function unqualified({ year, month: number, day }: Parts): string | undefined {
  const inYear = yearInWords(year);
  if (inYear === undefined || number === undefined) return inYear;
  if (number === 'XX') return `some time in ${inYear}`;
  if (PARTS_OF_YEAR[number]) return `${PARTS_OF_YEAR[number]} ${inYear}`;
  if (Number(number) < 1 || Number(number) > 12) return undefined;
  const inMonth = `${month(Number(year), Number(number) - 1)} ${inYear}`;
  if (day === undefined) return inMonth;
  return day === 'XX' ? `some day in ${inMonth}` : `${Number(day)} ${inMonth}`;
}

function yearInWords(year: string): string | undefined {
  if (/^\d{4}$/.test(year)) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  return /^\d\dXX$/.test(year) ? `${year.slice(0, 2)}00s` : undefined;
}

/** Two ends of one month or one year need its name only once. */
function shared(from: Parts, to: Parts): string | undefined {
  const isPlain = [from, to].every(
    (end) => end.qualifier === '' && /^\d+$/.test(end.year + (end.month ?? '') + (end.day ?? '')),
  );
  if (!isPlain || from.year !== to.year || !from.month || !to.month) return undefined;
  if (PARTS_OF_YEAR[from.month] || PARTS_OF_YEAR[to.month] || !from.day !== !to.day) return undefined;
  const name = (end: Parts) => month(Number(end.year), Number(end.month) - 1);
  if (!from.day || !to.day) return `${name(from)} – ${name(to)} ${Number(to.year)}`;
  if (from.month === to.month) return `${Number(from.day)}–${Number(to.day)} ${name(to)} ${Number(to.year)}`;
  return `${Number(from.day)} ${name(from)} – ${Number(to.day)} ${name(to)} ${Number(to.year)}`;
}
