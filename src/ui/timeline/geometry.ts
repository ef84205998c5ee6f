/** From days to pixels of the seen part of the axis and back. Pixels count from the start edge: the left in English, the right in Arabic. */
import type { Day } from '../../domain/time/day.ts';
import { timeAt, unitOf, type TimeAxis } from '../../domain/time/timeAxis.ts';
import type { AxisRange } from './axisTicks.ts';

export interface AxisGeometry {
  readonly axis: TimeAxis;
  readonly range: AxisRange;
  /** Of the seen part. */
  readonly widthPx: number;
  /** How much larger than 14 px the text of the page is set; lanes and labels grow with it. */
  readonly textScale: number;
  /** How much wider than usual its letters are set; labels take so much more room. 1 where it is absent. */
  readonly letterScale?: number;
}

/** By how much labels are wider than at 14 px. */
export function labelScaleOf({ textScale, letterScale = 1 }: Pick<AxisGeometry, 'textScale' | 'letterScale'>): number {
  return textScale * letterScale;
}

/** Width of the whole axis at this zoom. */
export function fullPxOf({ range, widthPx }: Pick<AxisGeometry, 'range' | 'widthPx'>): number {
  return widthPx / (range.end - range.start);
}

export function pxOfUnit(geometry: AxisGeometry, unit: number): number {
  return (unit - geometry.range.start) * fullPxOf(geometry);
}

/** Where a day begins. */
export function pxOf(geometry: AxisGeometry, day: Day): number {
  return pxOfUnit(geometry, unitOf(geometry.axis, day));
}

/** The day, with the time of day as its fraction, at a pixel. */
export function timeAtPx(geometry: AxisGeometry, px: number): number {
  return timeAt(geometry.axis, geometry.range.start + px / fullPxOf(geometry));
}

/** Heights of the rows of the chart, from its top edge. The style sheet gives the same in `rem`. */
export interface ChartRows {
  /** Lanes and bars grow upwards from `base`, at most to `top`. */
  readonly top: number;
  readonly base: number;
  /** Days of publication lie between `base` and here. */
  readonly published: number;
}

/** In px for a text size of 14 px. */
const plainRows: ChartRows = { top: 13, base: 76, published: 89 };

export function rowsAt(textScale: number): ChartRows {
  return {
    top: plainRows.top * textScale,
    base: plainRows.base * textScale,
    published: plainRows.published * textScale,
  };
}
