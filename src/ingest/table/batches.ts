import { addRows, type ReadClaims, type RowTopic, type TableClaim } from './claims.ts';
import type { TableOrganisation } from './organisation.ts';
import { type BrokenRow, isBroken, type ReadRow, type TableRow } from './row.ts';
import { BadRow } from './value.ts';

/** Claims of a stretch of rows, which are written together. */
export interface Batch {
  /** How many rows of the file come before it, and how many with it. */
  from: number;
  to: number;
  claims: TableClaim[];
}

/** What claims speak of: each organisation once, as it stands first, and all topics. */
export function spokenOf(claims: TableClaim[]): { organisations: TableOrganisation[]; topics: RowTopic[] } {
  const organisations = claims.flatMap(({ parties }) => parties.map(({ organisation }) => organisation));
  return {
    organisations: [...firstOf(organisations, ({ key }) => key).values()],
    topics: claims.flatMap(({ topics }) => topics),
  };
}

/** Of things with one key the first: a batch after it would find it in the graph. */
export function firstOf<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return first;
}

/** What was read so far. */
export interface Tally {
  rows: number;
  claims: number;
  /** Rows that are the evidence of a claim. */
  used: number;
  /** Rows whose actor is a person. */
  persons: number;
  bad: number;
}

export const emptyTally = (): Tally => ({ rows: 0, claims: 0, used: 0, persons: 0, bad: 0 });

/** How rows are gathered. */
export interface Gathering {
  /** Rows of a batch; more if they are of one claim. */
  size: number;
  /** A batch ends here too: where an import that was broken off had come to. */
  cutAt: number;
  tally: Tally;
  onBad: (row: BrokenRow) => void;
}

/**
 * The claims of rows, batch by batch. The same file gives the same batches, whatever became of an earlier import.
 * Rows of one claim stay together.
 */
export async function* batchesOf(
  pieces: AsyncIterable<ReadRow[]>,
  claimsOf: ReadClaims,
  { size, cutAt, tally, onBad }: Gathering,
): AsyncGenerator<Batch> {
  let batch: Batch = { from: 0, to: 0, claims: [] };
  let open: TableClaim | undefined;
  /** Keys of claims that have ended, with what they are made of. */
  const closed = new Map<string, string>();
  const bad = (row: BrokenRow) => {
    tally.bad += 1;
    onBad(row);
  };

  for await (const rows of pieces) {
    for (const row of rows) {
      const claims = isBroken(row) ? row : orBroken(row, () => claimsNotTaken(row));
      // A row that is not right may stand within the rows of one claim: only a row of another ends them.
      const mayEnd = open === undefined || (Array.isArray(claims) && !claims.some((claim) => isMore(claim, open)));
      if (mayEnd && (batch.to - batch.from >= size || (batch.to === cutAt && batch.to > batch.from))) {
        close();
        yield batch;
        batch = { from: batch.to, to: batch.to, claims: [] };
      }
      tally.rows += 1;
      batch.to += 1;
      if (claims === 'person') tally.persons += 1;
      else if (!Array.isArray(claims)) bad(claims);
      else {
        const taken = orBroken(row as TableRow, () => take(claims));
        if (taken !== true) bad(taken);
        else tally.used += 1;
      }
    }
  }
  if (batch.to > batch.from) yield batch;

  function claimsNotTaken(row: TableRow): ReturnType<ReadClaims> {
    const claims = claimsOf(row);
    if (claims !== 'person') for (const claim of claims) if (!isMore(claim, open)) refuseTaken(claim);
    return claims;
  }

  function take(claims: TableClaim[]): true {
    const more = claims.find((claim) => isMore(claim, open));
    if (more) addRows(open!, more);
    for (const claim of claims) {
      if (claim === more) continue;
      batch.claims.push(claim);
      tally.claims += 1;
      if (claim.rawKey === undefined) continue;
      close();
      open = claim;
    }
    return true;
  }

  function refuseTaken({ key, rawKey }: TableClaim): void {
    const taken = rawKey === undefined ? undefined : key === open?.key ? open.rawKey : closed.get(key);
    if (taken === undefined) return;
    if (taken !== rawKey) {
      throw new BadRow(`“${rawKey}” would make the same id as “${taken}” before: give the two different keys.`);
    }
    throw new BadRow(`Other rows stand between this one and those before of ${key}: sort the table by it.`);
  }

  function close(): void {
    if (open?.rawKey !== undefined) closed.set(ownText(open.key), ownText(open.rawKey));
    open = undefined;
  }
}

/** The text in memory of its own: a part of the file's text would keep the whole piece that it was cut from. */
const ownText = (text: string): string => Buffer.from(text).toString();

const isMore = ({ rawKey }: TableClaim, open: TableClaim | undefined): boolean =>
  rawKey !== undefined && rawKey === open?.rawKey;

function orBroken<Result>(row: TableRow, work: () => Result): Result | BrokenRow {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadRow) return { line: row.line, quote: row.quote, problem: error.message };
    throw error;
  }
}
