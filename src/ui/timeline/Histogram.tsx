/** Events over time: solid where they certainly fell in a bin, hatched on top where they only may have. Drawn anew only when what it counts changes. */
import { memo, useId, type ReactNode } from 'react';
import type { BinCount } from '../../domain/time/histogram.ts';
import type { AxisBin } from '../../domain/time/timeAxis.ts';
import { pxOfUnit, type AxisGeometry } from './geometry.ts';
import { lanesAt } from './lanes.ts';

export interface HistogramProps {
  readonly geometry: AxisGeometry;
  readonly bins: readonly AxisBin[];
  readonly counts: readonly BinCount[];
  /** The count that fills the whole height. */
  readonly most: number;
  readonly label: string;
}

function box(left: number, right: number, low: number, high: number): string {
  return `M${left.toFixed(2)} ${low.toFixed(2)}H${right.toFixed(2)}V${high.toFixed(2)}H${left.toFixed(2)}Z`;
}

/** All bars of a kind as one outline. */
function composeBars({ geometry, bins, counts, most }: HistogramProps): {
  readonly certain: string;
  readonly possible: string;
} {
  const { top, base } = lanesAt(geometry.textScale);
  const step = (base - top) / Math.max(1, most);
  const bars = bins.map((bin, index) => {
    const [left, right] = [pxOfUnit(geometry, bin.start), pxOfUnit(geometry, bin.end)];
    const count = counts[index];
    if (!count || right < 0 || left > geometry.widthPx) return ['', ''] as const;
    const gap = bin.measure === 'gap' || right - left < 4 ? 0 : Math.min(2, (right - left) * 0.14) / 2;
    const shoulder = base - count.certain * step;
    return [
      count.certain > 0 ? box(left + gap, right - gap, base, shoulder) : '',
      count.possible > 0 ? box(left + gap, right - gap, shoulder, shoulder - count.possible * step) : '',
    ] as const;
  });
  return {
    certain: bars.map(([certain]) => certain).join(''),
    possible: bars.map(([, possible]) => possible).join(''),
  };
}

export const Histogram = memo(function Histogram(props: HistogramProps): ReactNode {
  const { geometry, label } = props;
  const hatch = useId();
  const { certain, possible } = composeBars(props);
  return (
    <svg
      className="timeline-plot"
      width={geometry.widthPx}
      height={lanesAt(geometry.textScale).told}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="timeline-hatch-ground" width="4" height="4" />
          <rect className="timeline-hatch-line" width="1.5" height="4" />
        </pattern>
      </defs>
      <path className="timeline-bars-possible" d={possible} fill={`url(#${hatch})`} />
      <path className="timeline-bars-certain" d={certain} />
    </svg>
  );
});
