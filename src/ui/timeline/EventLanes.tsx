/** Events over time, one glyph each. Drawn again only when the events or the axis change; pointing and choosing are the chart's. */
import { memo, type ReactNode } from 'react';
import type { RecordId } from '../../domain/records/record.ts';
import { rowsAt, type AxisGeometry } from './geometry.ts';
import type { LaneChart, LaneGlyph } from './laneGlyphs.ts';

export interface EventLanesProps {
  readonly geometry: AxisGeometry;
  readonly lanes: LaneChart;
  readonly selection: RecordId | null;
  readonly hovered: RecordId | null;
  /** Events with a military symbol; empty where plain symbols are asked for. */
  readonly coded: ReadonlySet<RecordId>;
  readonly label: string;
}

/** Circle for incidents, triangle for transfers, diamond for warnings: distinguished without colour. The neutral frame of APP-6 for what has a military symbol. */
function dayPath(kind: LaneGlyph['kind'], isCoded: boolean, x: number, y: number, r: number): string {
  if (isCoded) return `M${x - r} ${y - r}L${x + r} ${y - r}L${x + r} ${y + r}L${x - r} ${y + r}Z`;
  if (kind === 'warning') return `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
  if (kind === 'transfer') return `M${x - r} ${y - r}L${x + r} ${y}L${x - r} ${y + r}Z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

interface GlyphProps {
  readonly glyph: LaneGlyph;
  readonly radius: number;
  readonly isCoded: boolean;
  readonly state: string;
}

function Glyph({ glyph, radius, isCoded, state }: GlyphProps): ReactNode {
  const { kind, start, end, widenedStart, widenedEnd, y, isDay, placed } = glyph;
  const className = `timeline-glyph${placed && isDay ? '' : ' timeline-glyph-possible'}${isCoded ? ' timeline-glyph-coded' : ''}${state}`;
  if (isDay) return <path className={className} d={dayPath(kind, isCoded, (start + end) / 2, y, radius)} />;
  const half = glyph.isLong ? 0.75 : Math.max(1, radius * 0.55);
  const [low, high] = [Math.max(widenedStart, -20), Math.min(widenedEnd, 20_000)];
  const [from, to] = [Math.max(start, low), Math.min(end, high)];
  return (
    <g className={className}>
      <rect className="timeline-glyph-widened" x={low} y={y - half / 2} width={Math.max(1, high - low)} height={half} />
      <rect
        x={from}
        y={y - half}
        width={Math.max(1, to - from)}
        height={2 * half}
        rx={glyph.isLong || isCoded ? 0 : half}
      />
      {glyph.isLong ? <rect x={from} y={y - radius} width={1.5} height={2 * radius} /> : null}
    </g>
  );
}

export const EventLanes = memo(function EventLanes({
  geometry,
  lanes,
  selection,
  hovered,
  coded,
  label,
}: EventLanesProps): ReactNode {
  return (
    <svg
      className="timeline-plot"
      width={geometry.widthPx}
      height={rowsAt(geometry.textScale).published}
      role="img"
      aria-label={label}
    >
      {lanes.glyphs.map((glyph) => (
        <Glyph
          key={glyph.id}
          glyph={glyph}
          radius={lanes.radius}
          isCoded={coded.has(glyph.id)}
          state={
            glyph.id === selection ? ' timeline-glyph-selected' : glyph.id === hovered ? ' timeline-glyph-hovered' : ''
          }
        />
      ))}
    </svg>
  );
});
