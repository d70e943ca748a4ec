import { memo } from 'react';
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
  return (
    <div className="timeline-plot">
      <span className="timeline-most small soft" aria-hidden>
        {most}
      </span>
      <Toolbar aria-label={name} className="bars">
        {bars.map((bar) => (
          <BarButton key={bar.date} {...bar} most={most} onPoint={onPoint} onNarrow={onNarrow} />
        ))}
      </Toolbar>
      <div className="ticks small soft" aria-hidden>
        {bars.map(({ date }) => (
          <span key={date}>{ticks.get(date)}</span>
        ))}
      </div>
      <div className="undated-column" role="img" aria-label={`${undated} undated`} title="Claims without any date">
        <span className="small soft">{undated}</span>
        <span className="undated" style={heightOf(undated, most)} />
      </div>
    </div>
  );
}

const heightOf = (count: number, most: number) => ({ height: `${(100 * count) / most}%` });

interface BarProps extends Bar, Pick<Props, 'onPoint' | 'onNarrow'> {
  most: number;
}

/** One of hundreds, so that a handle that moves changes those alone that it passes. */
const BarButton = memo(function BarButton({ most, onPoint, onNarrow, ...bar }: BarProps) {
  return (
    <Button
      className="bar"
      aria-label={saidOf(bar)}
      data-outside={bar.isOutside || undefined}
      onPress={() => onNarrow(bar.date)}
      onHoverStart={() => onPoint(bar)}
      onHoverEnd={() => onPoint(null)}
      onFocus={() => onPoint(bar)}
      onBlur={() => onPoint(null)}
    >
      <span className="possible" style={heightOf(bar.possible, most)} />
      <span className="certain" style={heightOf(bar.certain, most)} />
    </Button>
  );
});
