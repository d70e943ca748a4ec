import type { Drawing, DrawnLink } from './drawing.ts';

/** A row of the table: one link that is drawn, its columns as text. Dates stay as precise as their source. */
export interface Row {
  id: string;
  /** The organisations, each with the one that was asked for where it is a part of that. */
  a: string;
  b: string;
  basis: string;
  topics: string;
  statuses: string;
  statedStart: string;
  firstEvidence: string;
  lastEvidence: string;
  /** Whether it is in the period asked for: certain, possible or undated. */
  inPeriod: string;
  publishers: number;
  quote: string;
}

export type Column = Exclude<keyof Row, 'id'>;

export interface Sorting {
  column: Column;
  direction: 'ascending' | 'descending';
}

/** One row a link drawn, sorted; what a column does not say comes last either way. */
export function rowsOf({ links }: Drawing, sorting: Sorting | null): Row[] {
  const rows = links.map(rowOf);
  if (sorting === null) return rows;
  const { column, direction } = sorting;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.sort((one, two) => {
    const [x, y] = [one[column], two[column]];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)));
  });
}

function rowOf({ link }: DrawnLink): Row {
  const {
    a,
    b,
    viaA,
    viaB,
    basis,
    topics,
    statuses,
    statedStart,
    firstEvidence,
    lastEvidence,
    inPeriod,
    publishers,
    evidence,
  } = link;
  return {
    id: link.id,
    a: nameOf(a, viaA),
    b: nameOf(b, viaB),
    basis: basis.toLowerCase(),
    topics: topics.map(({ topic }) => topic.name).join(', '),
    statuses: statuses.map(({ status, count }) => status.toLowerCase() + (count > 1 ? ` × ${count}` : '')).join(', '),
    statedStart: statedStart ?? '',
    firstEvidence: firstEvidence?.date ?? '',
    lastEvidence: lastEvidence?.date ?? '',
    inPeriod: inPeriod.toLowerCase(),
    publishers: publishers.totalCount,
    quote: evidence.nodes[0]?.passage.quote ?? '',
  };
}

/** A part stands in the row itself, and says for whom. */
const nameOf = ({ name }: { name: string }, via: { name: string } | null) =>
  via === null ? name : `${name} (part of ${via.name})`;

const { compare } = new Intl.Collator('en-GB', { numeric: true });
