/** Events over time as bars: solid where they certainly fell, tinted up to the expected number, a hairline at the most that are possible. */
import { memo, type ReactNode } from 'react';
import type { BinCount } from '../../domain/time/expected.ts';
import type { AxisBin } from '../../domain/time/timeAxis.ts';
import { pxOfUnit, rowsAt, type AxisGeometry } from './geometry.ts';

export interface EventBarsProps {
  readonly geometry: AxisGeometry;
  readonly bins: readonly AxisBin[];
  readonly counts: readonly BinCount[];
  /** The expected number that fills the whole height. */
  readonly most: number;
  readonly label: string;
}

function box(left: number, right: number, low: number, high: number): string {
  return `M${left.toFixed(2)} ${low.toFixed(2)}H${right.toFixed(2)}V${high.toFixed(2)}H${left.toFixed(2)}Z`;
}

/** All bars of a kind as one outline. */
function composeBars({ geometry, bins, counts, most }: EventBarsProps): {
  readonly certain: string;
  readonly expected: string;
  readonly atMost: string;
} {
  const { top, base } = rowsAt(geometry.textScale);
  const step = (base - top) / Math.max(1, most);
  const bars = bins.map((bin, index) => {
    const [left, right] = [pxOfUnit(geometry, bin.start), pxOfUnit(geometry, bin.end)];
    const count = counts[index];
    if (!count || count.atMost === 0 || right < 0 || left > geometry.widthPx) return ['', '', ''] as const;
    const gap = bin.measure === 'gap' || right - left < 4 ? 0 : Math.min(2, (right - left) * 0.14) / 2;
    const heightOf = (number: number): number => Math.max(top, base - number * step);
    const line = heightOf(count.atMost);
    return [
      count.certain > 0 ? box(left + gap, right - gap, base, heightOf(count.certain)) : '',
      count.expected > count.certain
        ? box(left + gap, right - gap, heightOf(count.certain), heightOf(count.expected))
        : '',
      count.atMost > count.expected ? `M${(left + gap).toFixed(2)} ${line.toFixed(2)}H${(right - gap).toFixed(2)}` : '',
    ] as const;
  });
  const join = (at: 0 | 1 | 2): string => bars.map((bar) => bar[at]).join('');
  return { certain: join(0), expected: join(1), atMost: join(2) };
}

export const EventBars = memo(function EventBars(props: EventBarsProps): ReactNode {
  const { geometry, label } = props;
  const { certain, expected, atMost } = composeBars(props);
  return (
    <svg
      className="timeline-plot"
      width={geometry.widthPx}
      height={rowsAt(geometry.textScale).published}
      role="img"
      aria-label={label}
    >
      <path className="timeline-bars-expected" d={expected} />
      <path className="timeline-bars-certain" d={certain} />
      <path className="timeline-bars-most" d={atMost} />
    </svg>
  );
});
