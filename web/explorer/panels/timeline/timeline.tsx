import { useView } from '../../state/store.ts';
import { Failed } from '../failed.tsx';
import { counted } from '../words.ts';
import { useCounted, useHistogram } from './histogram.ts';
import { Plot } from './plot.tsx';
import { spanOf, unitOf } from './span.ts';
import './timeline.css';

/** How many claims fall in each year or month, whatever range is asked for, and the handles that choose the range. */
export function Timeline() {
  const { question, ways } = useView((view) => view);
  const asked = useCounted();
  const years = useHistogram(asked, 'YEAR', true);
  const months = useHistogram(asked, 'MONTH', unitOf(question) === 'MONTH');

  if (asked === null) {
    return <p className="soft timeline-empty">Fill in a blank of the question to see when who met whom.</p>;
  }
  if (years.error) {
    return <Failed error={years.error} retry={() => void years.refetch()} />;
  }
  if (!years.data) return <p className="soft timeline-empty">Counting the years …</p>;
  const { bins, undated } = years.data.timeline;
  const span = spanOf(bins, question);
  if (span === null) {
    return (
      <p className="soft timeline-empty">
        {undated > 0
          ? `No dates to show: ${counted(undated, 'claim')} without a date.`
          : 'No claims to show in time. Ask for something else.'}
      </p>
    );
  }
  return (
    <Plot
      period={question}
      span={span}
      years={bins}
      months={unitOf(question) === 'MONTH' ? months.data?.timeline.bins : undefined}
      undated={undated}
      isOfOne={ways !== null}
    />
  );
}
