import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { HistogramDocument, type TimeUnit } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { type Period, periodInWords } from '../../state/period.ts';
import { type Question, variablesOf } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import { counted } from '../words.ts';
import { Bars } from './bars.tsx';
import { DuringSlider } from './slider.tsx';
import { type Bar, barsOf, handlesOf, periodAt, saidOf, spanOf, unitOf } from './span.ts';
import './timeline.css';

/** How many claims fall in each year or month, whatever range is asked for, and the handles that choose the range. */
export function Timeline() {
  const question = useView((view) => view.question);
  const unit = unitOf(question);
  const years = useHistogram(question, 'YEAR', true);
  const months = useHistogram(question, 'MONTH', unit === 'MONTH');
  const [pointed, setPointed] = useState<Bar | null>(null);
  const [moving, setMoving] = useState<[number, number] | null>(null);

  const histogram = unit === 'MONTH' && months.data ? months : years;
  const bins = histogram.data?.timeline.bins ?? [];
  const undated = years.data?.timeline.undated ?? 0;
  const span = spanOf(years.data?.timeline.bins ?? [], question);
  const handles = span && (moving ?? handlesOf(question, span));
  const shown: Period = span && moving ? periodAt(moving, question, span) : question;
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = (period: Period) => {
    setMoving(null);
    const { act, announce } = useStore.getState();
    act({ type: 'ask', blanks: period });
    announce(`During ${periodInWords(period)}.`);
  };
  // What was pressed may go away: the focus then stays near.
  const narrowAndStay = (period: Period) => {
    narrow(period);
    heading.current?.focus();
  };

  if (years.error) {
    return (
      <p className="notice bad">
        {years.error.message}
        <Button className="button" onPress={() => void years.refetch()}>
          Try again
        </Button>
      </p>
    );
  }
  if (!years.data) return <p className="soft timeline-empty">Counting the years …</p>;
  if (span === null || handles === null) {
    return (
      <p className="soft timeline-empty">
        {undated > 0
          ? `No dates to show: ${counted(undated, 'claim')} without a date.`
          : 'No claims to show in time. Ask for something else.'}
      </p>
    );
  }
  const isMonths = histogram === months;
  const bars = barsOf(bins, isMonths ? 'MONTH' : 'YEAR', shown, span);
  const isOpen = shown.from === null && shown.to === null;
  return (
    <div className="timeline-body">
      <div className="timeline-head">
        <h2 ref={heading} tabIndex={-1}>
          Claims {isMonths ? 'a month' : 'a year'}
        </h2>
        <span className="timeline-range">{periodInWords(shown)}</span>
        {!isOpen && (
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
        bars={bars}
        undated={undated}
        name={isMonths ? 'Claims a month' : 'Claims a year'}
        onPoint={setPointed}
        onNarrow={(date) => narrowAndStay({ from: date, to: date })}
      />
      <DuringSlider
        span={span}
        handles={handles}
        onMove={setMoving}
        onSettle={(settled) => narrow(periodAt(settled, question, span))}
      />
    </div>
  );
}

/** The histogram of the question without its range: what lies outside is shown too. */
function useHistogram(question: Question, unit: TimeUnit, isWanted: boolean) {
  const { during: _, ...asked } = variablesOf(question);
  const variables = { ...asked, unit };
  return useQuery({
    queryKey: ['histogram', variables],
    queryFn: ({ signal }) => ask(HistogramDocument, variables, signal),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}

function Legend() {
  return (
    <ul className="timeline-legend small soft">
      <li>
        <span className="swatch certain" aria-hidden /> certain
      </li>
      <li>
        <span className="swatch possible" aria-hidden /> possible
      </li>
      <li>
        <span className="swatch undated" aria-hidden /> undated
      </li>
    </ul>
  );
}
