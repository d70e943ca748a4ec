/** A stretch of a text that is spoken of; `start` and `end` (exclusive) in Unicode code points. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** A piece of a text over which nothing changes: the same spans cover all of it. */
export interface Segment {
  text: string;
  start: number;
  /** Ids of the spans that cover it, in the order given. */
  ids: string[];
}

/**
 * A text cut wherever a span starts or ends, so that overlapping and nested spans can be shown. Joined, the pieces are
 * the text. What of a span lies outside the text is ignored.
 */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const points = Array.from(text);
  const within = (offset: number) => Math.min(Math.max(offset, 0), points.length);
  const cuts = new Set([0, points.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])]);
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1]!;
    return {
      text: points.slice(start, end).join(''),
      start,
      ids: spans.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id),
    };
  });
}

/** The segments before, in and after one span, which is shown as one whole however others cut it. */
export function around(segments: readonly Segment[], id: string | null): [Segment[], Segment[], Segment[]] {
  const first = segments.findIndex(({ ids }) => id !== null && ids.includes(id));
  if (first < 0) return [[...segments], [], []];
  const last = segments.findLastIndex(({ ids }) => id !== null && ids.includes(id));
  return [segments.slice(0, first), segments.slice(first, last + 1), segments.slice(last + 1)];
}
