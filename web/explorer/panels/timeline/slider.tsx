import type { KeyboardEvent } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Span } from './span.ts';

interface Props {
  span: Span;
  handles: [number, number];
  /** While a handle moves. */
  onMove(handles: [number, number]): void;
  /** When it is let go, or after a key. */
  onSettle(handles: [number, number]): void;
}

/** What Page Up and Page Down move by. */
const PAGE_YEARS = 5;

/** Closer to an end of the slider, as a share of it, the year below a handle has no other year beside it. */
const NEAR = 0.2;

/**
 * The two handles of the range, a year a step, each beside the middle of its year under the bars; so they stand side by
 * side, and both can be taken, where they choose the same year.
 */
export function DuringSlider({ span: { first, last }, handles, onMove, onSettle }: Props) {
  const pair = (values: number[]) => [values[0]!, values[1]!] as [number, number];
  const [low, high] = handles;
  const years = last - first + 1;
  const share = (year: number) => `${years === 1 ? 0 : (100 * (year - first)) / (years - 1)}%`;
  const byPage = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.key === 'PageUp' ? PAGE_YEARS : -PAGE_YEARS;
    const isTo = (event.target as HTMLElement).closest('.to') !== null;
    if (isTo) onSettle([low, Math.min(last, Math.max(low, high + step))]);
    else onSettle([Math.max(first, Math.min(high, low + step)), high]);
  };
  return (
    <div className="during-slider" onKeyDownCapture={byPage}>
      <Slider
        className="slider-lane"
        style={{ paddingInline: `${50 / years}%` }}
        minValue={first}
        maxValue={last}
        step={1}
        value={handles}
        onChange={(values) => onMove(pair(values))}
        onChangeEnd={(values) => onSettle(pair(values))}
        formatOptions={{ useGrouping: false }}
        isDisabled={years === 1}
      >
        <Label className="visually-hidden">During</Label>
        <SliderTrack className="slider-track">
          {(low - first) / years > NEAR && (
            <span className="slider-limit" aria-hidden>
              {first}
            </span>
          )}
          {(last - high) / years > NEAR && (
            <span className="slider-limit last" aria-hidden>
              {last}
            </span>
          )}
          <span className="slider-chosen" style={{ insetInlineStart: share(low), width: share(first + high - low) }} />
          <SliderThumb index={0} className="slider-thumb from" aria-label="From">
            <span className="slider-year" aria-hidden>
              {low}
            </span>
          </SliderThumb>
          <SliderThumb index={1} className="slider-thumb to" aria-label="To">
            {high !== low && (
              <span className="slider-year" aria-hidden>
                {high}
              </span>
            )}
          </SliderThumb>
        </SliderTrack>
      </Slider>
    </div>
  );
}
