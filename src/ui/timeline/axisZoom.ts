/** Zooming and panning the axis. Folds and least widths keep their pixels at every zoom, so the axis is composed again for each. */
import { clamp } from '../../base/numbers.ts';
import type { Day } from '../../domain/time/day.ts';
import { composeTimeAxis, timeAt, unitOf, type TimeAxis } from '../../domain/time/timeAxis.ts';
import type { AxisRange } from './axisTicks.ts';

/** What of the axis is seen. `zoom` 1 shows all; `startTime` is the day (with fraction) at the start edge. */
export interface AxisFrame {
  readonly zoom: number;
  readonly startTime: number;
  /** Ids of opened folds. */
  readonly opened: ReadonlySet<string>;
}

export interface AxisGround {
  readonly first: Day;
  readonly last: Day;
  readonly eventDays: readonly Day[];
  /** Of the seen part. */
  readonly widthPx: number;
  /** How much wider labels are than at 14 px. */
  readonly textScale: number;
}

const foldPx = 44;
const narrowFoldPx = 38;
const leastStretchPx = 64;
const widestDayPx = 64;

/** On a narrow page the breaks are narrower, too. */
export function foldPxAt({ widthPx, textScale }: Pick<AxisGround, 'widthPx' | 'textScale'>): number {
  return (widthPx / textScale < 760 ? narrowFoldPx : foldPx) * textScale;
}

export function axisAt(ground: AxisGround, { zoom, opened }: Pick<AxisFrame, 'zoom' | 'opened'>): TimeAxis {
  const { first, last, eventDays, widthPx, textScale } = ground;
  const fullPx = Math.max(1, widthPx) * zoom;
  return composeTimeAxis({
    first,
    last,
    eventDays,
    opened,
    foldShare: foldPxAt(ground) / fullPx,
    minimumShare: (leastStretchPx * textScale) / fullPx,
  });
}

export function rangeAt(axis: TimeAxis, { zoom, startTime }: AxisFrame): AxisRange {
  const span = 1 / zoom;
  const start = clamp(unitOf(axis, startTime), 0, 1 - span);
  return { start, end: start + span };
}

/** Until a day is some 64 px wide. */
function mostZoom({ first, last, widthPx }: AxisGround): number {
  return Math.max(1, ((last - first + 1) * widestDayPx) / Math.max(1, widthPx));
}

/** The frame after a change of zoom or folds that leaves what is at `fraction` of the seen part where it is. */
function keepInPlace(
  ground: AxisGround,
  frame: AxisFrame,
  next: Pick<AxisFrame, 'zoom' | 'opened'>,
  fraction: number,
): AxisFrame {
  const range = rangeAt(axisAt(ground, frame), frame);
  const held = timeAt(axisAt(ground, frame), range.start + fraction * (range.end - range.start));
  const axis = axisAt(ground, next);
  const start = clamp(unitOf(axis, held) - fraction / next.zoom, 0, 1 - 1 / next.zoom);
  return { ...next, startTime: timeAt(axis, start) };
}

export function zoomFrame(ground: AxisGround, frame: AxisFrame, factor: number, fraction: number): AxisFrame {
  const zoom = clamp(frame.zoom * factor, 1, mostZoom(ground));
  return zoom === frame.zoom ? frame : keepInPlace(ground, frame, { zoom, opened: frame.opened }, fraction);
}

/** Zooms and brings a day (with fraction) to the middle of the seen part, as far as the ends of the axis allow. */
export function zoomFrameOn(ground: AxisGround, frame: AxisFrame, factor: number, day: Day): AxisFrame {
  const zoom = clamp(frame.zoom * factor, 1, mostZoom(ground));
  if (zoom === frame.zoom) return frame;
  const axis = axisAt(ground, { zoom, opened: frame.opened });
  const start = clamp(unitOf(axis, day) - 0.5 / zoom, 0, 1 - 1 / zoom);
  return { zoom, opened: frame.opened, startTime: timeAt(axis, start) };
}

/** Moves the seen part by so many of its own widths, forward in time where positive. */
export function panFrame(ground: AxisGround, frame: AxisFrame, widths: number): AxisFrame {
  const axis = axisAt(ground, frame);
  const start = clamp(rangeAt(axis, frame).start + widths / frame.zoom, 0, 1 - 1 / frame.zoom);
  return { ...frame, startTime: timeAt(axis, start) };
}

/** Opens a fold or folds it again, in place. */
export function toggleFold(ground: AxisGround, frame: AxisFrame, id: string): AxisFrame {
  const opened = new Set(frame.opened);
  if (!opened.delete(id)) opened.add(id);
  const axis = axisAt(ground, frame);
  const range = rangeAt(axis, frame);
  const start = axis.segments.find((segment) => segment.id === id)?.start ?? range.start;
  return keepInPlace(ground, frame, { zoom: frame.zoom, opened }, clamp((start - range.start) * frame.zoom, 0, 1));
}

/** Of positions, for what is computed in two ways. */
const tolerance = 1e-9;

/** The frame in which a day can be seen, as near to the present one as may be. */
export function revealDay(ground: AxisGround, frame: AxisFrame, day: Day): AxisFrame {
  const axis = axisAt(ground, frame);
  const { start, end } = rangeAt(axis, frame);
  const before = start - unitOf(axis, day);
  const after = unitOf(axis, day + 1) - end;
  if (before > tolerance) return panFrame(ground, frame, -(before * frame.zoom) - 0.1);
  return after > tolerance ? panFrame(ground, frame, after * frame.zoom + 0.1) : frame;
}
