/** Puts spans into lanes so that no two in one lane touch: each into the lowest lane that is free where it begins. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lane of every span, 0 the lowest, in the order of the spans. `gap`: least distance between two in one lane, in the unit of the spans. */
export function packLanes(spans: readonly Span[], gap: number): readonly number[] {
  const order = [...spans.entries()].sort(([a, { start: left }], [b, { start: right }]) => left - right || a - b);
  const ends: number[] = [];
  const lanes = Array.from({ length: spans.length }, () => 0);
  for (const [index, span] of order) {
    const free = ends.findIndex((end) => end + gap <= span.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.end;
    lanes[index] = lane;
  }
  return lanes;
}
