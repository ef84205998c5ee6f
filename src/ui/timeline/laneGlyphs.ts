/**
 * One glyph an event: a dot for a known day, a bar with caps for possible days, lighter where the data widen what the source says. Long and open events
 * share one lane of thin lines above the others.
 */
import type { RecordId } from '../../domain/records/record.ts';
import { isLong, type TimedEvent } from '../../domain/time/expected.ts';
import { packLanes } from '../../domain/time/packLanes.ts';
import { pxOf, rowsAt, type AxisGeometry } from './geometry.ts';

export interface LaneGlyph {
  readonly id: RecordId;
  readonly kind: TimedEvent['kind'];
  /** Px from the start edge; the interval of the source. */
  readonly start: number;
  readonly end: number;
  /** Px; the interval widened where the date is qualified. Equal to the former otherwise. */
  readonly widenedStart: number;
  readonly widenedEnd: number;
  readonly isDay: boolean;
  readonly isLong: boolean;
  /** Certainly inside what filters by place. */
  readonly placed: boolean;
  /** Middle of its lane, px from the upper edge of the chart. */
  readonly y: number;
}

export interface LaneChart {
  readonly glyphs: readonly LaneGlyph[];
  /** Half the height of a glyph in px. */
  readonly radius: number;
  readonly long: number;
}

/** More events than this are drawn as bars. */
export const mostLaneEvents = 150;

const leastPitchPx = 3.4;
const mostPitchPx = 9;
const longRowPx = 7;

/** Undefined where the events need more lanes than there is room for. */
export function composeLanes(events: readonly TimedEvent[], geometry: AxisGeometry): LaneChart | undefined {
  if (events.length > mostLaneEvents) return undefined;
  const { textScale, widthPx } = geometry;
  const { top, base } = rowsAt(textScale);
  const spanOf = ({ when }: TimedEvent): Pick<LaneGlyph, 'start' | 'end' | 'widenedStart' | 'widenedEnd'> => ({
    start: pxOf(geometry, when.from),
    end: pxOf(geometry, when.to + 1),
    widenedStart: pxOf(geometry, when.earliest),
    widenedEnd: pxOf(geometry, when.latest + 1),
  });
  const short = events.filter((event) => !isLong(event));
  const spans = short.map((event) => {
    const span = spanOf(event);
    const middle = (span.widenedStart + span.widenedEnd) / 2;
    const half = Math.max((span.widenedEnd - span.widenedStart) / 2, leastPitchPx / 2);
    return { start: middle - half, end: middle + half };
  });
  const lanes = packLanes(spans, 1);
  const long = events.filter(isLong);
  const room = base - top - (long.length > 0 ? longRowPx * textScale : 0);
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const pitch = Math.min(mostPitchPx * textScale, room / count);
  if (pitch < leastPitchPx) return undefined;
  const glyphOf = (event: TimedEvent, y: number): LaneGlyph => ({
    id: event.id,
    kind: event.kind,
    ...spanOf(event),
    isDay: event.when.earliest === event.when.latest,
    isLong: isLong(event),
    placed: event.placed,
    y,
  });
  const isSeen = ({ widenedStart, widenedEnd }: LaneGlyph): boolean => widenedEnd >= 0 && widenedStart <= widthPx;
  return {
    glyphs: [
      ...long.map((event) => glyphOf(event, top + (longRowPx * textScale) / 2)),
      ...short.map((event, index) => glyphOf(event, base - ((lanes[index] ?? 0) + 0.5) * pitch)),
    ].filter(isSeen),
    radius: Math.min(pitch * 0.46, 3.6 * textScale),
    long: long.length,
  };
}

/** The glyph at a point of the chart, px from its start and upper edge; the nearest within reach of a fingertip's middle. */
export function glyphAt({ glyphs, radius }: LaneChart, x: number, y: number): LaneGlyph | undefined {
  const reach = Math.max(radius + 2, 4);
  const distanceOf = (glyph: LaneGlyph): number => {
    const middle = (glyph.start + glyph.end) / 2;
    const [left, right] = glyph.isDay ? [middle, middle] : [glyph.widenedStart, glyph.widenedEnd];
    return Math.max(left - x, x - right, 0) + Math.abs(glyph.y - y) * 2 + (glyph.isLong ? 1 : 0);
  };
  const nearest = glyphs
    .map((glyph) => ({ glyph, distance: distanceOf(glyph) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= reach * 2 ? nearest.glyph : undefined;
}
