import { dateInWords } from '../../state/dates.ts';

interface Attested {
  date: string | null;
  dateEarliest?: string | null;
  dateLatest?: string | null;
  stance?: string;
}

interface Stated {
  start: string | null;
  startAsWritten?: string | null;
  end?: string | null;
  endAsWritten?: string | null;
}

/** “Since when”, told twice: as a source states it, and by the first and last evidence. */
export function SinceWhen({
  stated,
  first,
  last,
}: {
  stated: Stated;
  first: Attested | null | undefined;
  last: Attested | null | undefined;
}) {
  return (
    <section className="since" aria-label="Since when">
      <dl>
        <div>
          <dt>As stated</dt>
          <dd>
            <StatedPeriod of={stated} />
          </dd>
        </div>
        <div>
          <dt>As evidenced</dt>
          <dd>{attested(first?.date, last?.date)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** From when to when as a source states it, its own words beside it. */
export function StatedPeriod({ of: { start, startAsWritten, end, endAsWritten } }: { of: Stated }) {
  if (start === null && !end) return 'No source states a start or an end.';
  return (
    <>
      {start === null ? 'Start not stated' : `From ${dateInWords(start)}`}
      <AsWritten words={startAsWritten} />
      {end === '..' && ', stated to go on'}
      {end && end !== '..' && `, to ${dateInWords(end)}`}
      <AsWritten words={endAsWritten} />
    </>
  );
}

export const AsWritten = ({ words }: { words: string | null | undefined }) =>
  words ? <span className="as-written"> (as written: “{words}”)</span> : null;

function attested(first: string | null | undefined, last: string | null | undefined): string {
  if (!first && !last) return 'No evidence is dated.';
  const [from, to] = [dateInWords((first ?? last)!), dateInWords((last ?? first)!)];
  return from === to ? `Said ${from}; nothing tells whether it went on.` : `First said ${from}, last said ${to}.`;
}

/** Of the evidence of one claim the first and last dated piece that supports it. */
export function firstAndLast<T extends Attested>(
  evidence: readonly T[],
): { first: T | undefined; last: T | undefined } {
  const dated = evidence.filter(({ date, stance }) => date !== null && stance !== 'DISPUTES');
  const by = (day: (one: T) => string | null | undefined) => (one: T, other: T) =>
    (day(one) ?? '') < (day(other) ?? '') ? -1 : 1;
  return {
    first: dated.toSorted(by((one) => one.dateEarliest))[0],
    last: dated.toSorted(by((one) => one.dateLatest)).at(-1),
  };
}
