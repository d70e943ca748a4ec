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

/** The two handles of the range, a year a step. Under the bars of the years, each handle stands below its year. */
export function DuringSlider({ span: { first, last }, handles, onMove, onSettle }: Props) {
  const pair = (values: number[]) => [values[0]!, values[1]!] as [number, number];
  const [low, high] = handles;
  const years = last - first + 1;
  const share = (year: number) => `${years === 1 ? 0 : (100 * (year - first)) / (years - 1)}%`;
  return (
    <Slider
      className="during-slider"
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
      <span className="slider-end small soft" aria-hidden>
        {first}
      </span>
      <div className="slider-lane" style={{ paddingInline: `${50 / years}%` }}>
        <SliderTrack className="slider-track">
          <span className="slider-chosen" style={{ insetInlineStart: share(low), width: share(first + high - low) }} />
          <SliderThumb index={0} className="slider-thumb" aria-label="From">
            {low !== first && (
              <span className="slider-year before" aria-hidden>
                {low}
              </span>
            )}
          </SliderThumb>
          <SliderThumb index={1} className="slider-thumb" aria-label="To">
            {high !== last && high !== low && (
              <span className="slider-year after" aria-hidden>
                {high}
              </span>
            )}
          </SliderThumb>
        </SliderTrack>
      </div>
      <span className="slider-end small soft" aria-hidden>
        {last}
      </span>
    </Slider>
  );
}
