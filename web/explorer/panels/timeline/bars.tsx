import { Button, Toolbar } from 'react-aria-components';
import { type Bar, saidOf, ticksOf } from './span.ts';

interface Props {
  bars: Bar[];
  undated: number;
  name: string;
  onPoint(bar: Bar | null): void;
  onNarrow(date: string): void;
}

/**
 * The bars, certain below and possible above; undated a bar of its own beside them. One tab stop: arrow keys go from bar
 * to bar, and pressing one narrows the range to it.
 */
export function Bars({ bars, undated, name, onPoint, onNarrow }: Props) {
  const most = Math.max(1, undated, ...bars.map(({ certain, possible }) => certain + possible));
  const ticks = ticksOf(bars.map(({ date }) => date));
  const height = (count: number) => ({ height: `${(100 * count) / most}%` });
  return (
    <div className="timeline-plot">
      <span className="timeline-most small soft" aria-hidden>
        {most}
      </span>
      <Toolbar aria-label={name} className="bars">
        {bars.map((bar) => (
          <Button
            key={bar.date}
            className="bar"
            aria-label={saidOf(bar)}
            data-outside={bar.isOutside || undefined}
            onPress={() => onNarrow(bar.date)}
            onHoverStart={() => onPoint(bar)}
            onHoverEnd={() => onPoint(null)}
            onFocus={() => onPoint(bar)}
            onBlur={() => onPoint(null)}
          >
            <span className="possible" style={height(bar.possible)} />
            <span className="certain" style={height(bar.certain)} />
          </Button>
        ))}
      </Toolbar>
      <div className="ticks small soft" aria-hidden>
        {bars.map(({ date }) => (
          <span key={date}>{ticks.get(date)}</span>
        ))}
      </div>
      <div className="undated-column" role="img" aria-label={`${undated} undated`} title="Claims without any date">
        <span className="small soft">{undated}</span>
        <span className="undated" style={height(undated)} />
      </div>
    </div>
  );
}
