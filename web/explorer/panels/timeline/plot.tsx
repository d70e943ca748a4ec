import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Period, periodInWords } from '../../state/period.ts';
import { useStore } from '../../state/store.ts';
import { Bars } from './bars.tsx';
import { useResting } from './resting.ts';
import { DuringSlider } from './slider.tsx';
import { type Bar, type Bin, barsOf, handlesOf, periodAt, type Span, saidOf } from './span.ts';

interface Props {
  period: Period;
  span: Span;
  years: Bin[];
  /** Where the range is short enough to tell it by months. */
  months: Bin[] | undefined;
  undated: number;
  /** While ways are shown: the claims are those of the first organisation. */
  isOfOne: boolean;
}

/** Bars, handles, and the range in words. */
export function Plot({ period, span, years, months, undated, isOfOne }: Props) {
  const [pointed, setPointed] = useState<Bar | null>(null);
  const [moving, setMoving] = useState<[number, number] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const shown = moving ? periodAt(moving, period, span) : period;
  // While a handle moves, the years stand above it.
  const byMonths = moving === null && months !== undefined;
  const name = byMonths ? 'Claims a month' : 'Claims a year';
  const { rest, cancel } = useResting();
  const narrow = useCallback(
    (to: Period) => {
      cancel();
      setMoving(null);
      const { act, announce } = useStore.getState();
      act({ type: 'ask', blanks: to });
      announce(`During ${periodInWords(to)}.`);
    },
    [cancel],
  );
  const settle = (settled: [number, number]) => {
    setMoving(settled);
    rest(() => narrow(periodAt(settled, period, span)));
  };
  // What was pressed may go away: the focus then stays near.
  const narrowAndStay = useCallback(
    (to: Period) => {
      narrow(to);
      heading.current?.focus();
    },
    [narrow],
  );
  const narrowTo = useCallback((date: string) => narrowAndStay({ from: date, to: date }), [narrowAndStay]);
  return (
    <div className="timeline-body">
      <div className="timeline-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
          {isOfOne && ', of the first organisation'}
        </h2>
        <span className="timeline-range">{periodInWords(shown)}</span>
        {(period.from ?? period.to) !== null && (
          <Button className="button quiet" onPress={() => narrowAndStay({ from: null, to: null })}>
            All years
          </Button>
        )}
        <span className="timeline-said" aria-hidden>
          {pointed && saidOf(pointed)}
        </span>
        <Legend />
      </div>
      <Bars
        bars={byMonths ? barsOf(months, 'MONTH', shown, span) : barsOf(years, 'YEAR', shown, span)}
        undated={undated}
        name={name}
        onPoint={setPointed}
        onNarrow={narrowTo}
      />
      <DuringSlider span={span} handles={moving ?? handlesOf(period, span)} onMove={setMoving} onSettle={settle} />
    </div>
  );
}

function Legend() {
  return (
    <ul className="timeline-legend small soft">
      {['certain', 'possible', 'undated'].map((sort) => (
        <li key={sort}>
          <span className={`swatch ${sort}`} aria-hidden /> {sort}
        </li>
      ))}
    </ul>
  );
}
