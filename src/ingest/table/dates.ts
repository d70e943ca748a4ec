import { endBound, parseEdtf, startBound } from '../../domain/edtf.ts';
import { LiaisonError } from '../../domain/errors.ts';
import { keeping } from '../../domain/keeping.ts';
import type { Mapping } from './format-mapping.ts';
import { BadRow } from './value.ts';

/** What a row says of a period, in the properties of a claim. */
export interface RowPeriod {
  start?: string;
  startAsWritten?: string;
  end?: string;
  endAsWritten?: string;
}

/** Reads the dates of rows by what the mapping says of the data's observation. */
export function datesOf({ censoredAt, coarse }: Mapping['dataset']) {
  const last = censoredAt === undefined ? undefined : parseEdtf(censoredAt, 'censoredAt').earliest;
  const boundary = keeping((text: string) => {
    const [start, end] = JSON.parse(text) as [string | null, string | null];
    return refusingBad(() => periodOf(start ?? undefined, end ?? undefined));
  });
  const moment = keeping((text: string) => refusingBad(() => parseEdtf(text, 'date').text));

  function periodOf(start: string | undefined, end: string | undefined): RowPeriod {
    const [first, until] = [
      start === undefined ? undefined : startBound(refuseInterval(start), 'start'),
      end === undefined ? undefined : endBound(refuseInterval(end), 'end'),
    ];
    if (first && until && until.latest < first.earliest)
      throw new BadRow(`It ends (${end}) before it starts (${start}).`);
    const isCensored = until?.kind === 'known' && last !== undefined && until.latest >= last;
    const [from, to] = [startWithin(start), isCensored ? undefined : endWithin(end)];
    return {
      ...(from !== undefined && { start: from }),
      ...(from !== start && start !== undefined && { startAsWritten: start }),
      ...(to !== undefined && { end: to }),
      ...(to !== undefined && to !== end && end !== undefined && { endAsWritten: end }),
    };
  }

  /** Between the observation before, where it was not yet so, and this one. */
  function startWithin(start: string | undefined): string | undefined {
    const year = yearOf(start);
    if (!coarse || year === null || year > coarse.before) return start;
    return `${pad(year - coarse.years + 1)}/${pad(year)}`;
  }

  /** Whether the year given is the last seen or the last before another was seen, data do not say: so both count. */
  function endWithin(end: string | undefined): string | undefined {
    const year = yearOf(end);
    if (!coarse || year === null || year >= coarse.before) return end;
    const latest = Math.min(year + coarse.years - 1, coarse.before - 1);
    return `${pad(year - coarse.years + 1)}/${pad(latest)}`;
  }

  return {
    /** A period of EDTF dates. Throws BadRow for one that is none, and for an end before the start. */
    period: (start: string | undefined, end: string | undefined): RowPeriod =>
      start === undefined && end === undefined ? {} : orThrow(boundary(JSON.stringify([start ?? null, end ?? null]))),
    /** A date in EDTF. Throws BadRow for one that is none. */
    date: (text: string): string => orThrow(moment(text)),
  };
}

function refuseInterval(text: string): string {
  if (text.includes('/')) throw new BadRow(`“${text}” is an interval: a start or an end is one date.`);
  return text;
}

const yearOf = (text: string | undefined): number | null => (text && /^\d{4}$/.test(text) ? Number(text) : null);

const pad = (year: number): string => String(year).padStart(4, '0');

/** What is bad is kept too, so that a date that is none costs its parsing once. */
function refusingBad<Result>(work: () => Result): Result | BadRow {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadRow) return error;
    if (error instanceof LiaisonError) return new BadRow(error.message);
    throw error;
  }
}

function orThrow<Result>(result: Result | BadRow): Result {
  if (result instanceof BadRow) throw result;
  return result;
}
