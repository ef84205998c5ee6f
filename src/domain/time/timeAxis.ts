/**
 * The axis of the timeline. Days on which something happens stand on open stretches, where a day has one width; long empty gaps between them are
 * folded into narrow breaks. Positions are shares of the whole axis, 0 at its start and 1 at its end, whatever the reading direction. A day `d`
 * covers the positions from `unitOf(d)` up to `unitOf(d + 1)`.
 */
import { clamp } from '../../base/numbers.ts';
import { civilOf, dayOf, toIsoDay, weekdayOf, type Day } from './day.ts';

/** A stretch of days, both ends inclusive. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
}

export interface TimeSegment {
  /** Stays the same while folds open and close. */
  readonly id: string;
  /** `opened`: a gap that the reader has opened. It has a scale of its own. */
  readonly kind: 'open' | 'folded' | 'opened';
  /** Both inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Positions of the start of `from` and the end of `to`. */
  readonly start: number;
  readonly end: number;
}

/** Stretches from first to last, without gap or overlap; never empty. */
export interface TimeAxis {
  readonly first: Day;
  readonly last: Day;
  readonly segments: readonly TimeSegment[];
}

export interface TimeAxisOptions {
  readonly first: Day;
  readonly last: Day;
  /** Days on which something happens, in any order; those outside `first..last` count for nothing. */
  readonly eventDays: readonly Day[];
  /** More empty days than this in a row are folded; at least 3. */
  readonly foldAfterDays?: number;
  /** Empty days that stay open on both sides of a fold. */
  readonly paddingDays?: number;
  /** Ids of folds that the reader has opened. */
  readonly opened?: ReadonlySet<string>;
  /** Width of a fold, as a share of the axis. All folds together take no more than half. */
  readonly foldShare?: number;
  /** Least width of an open stretch, as a share of the axis. All least widths together take at most 85 % of what the folds leave. */
  readonly minimumShare?: number;
}

type Stretch = Pick<TimeSegment, 'id' | 'kind' | 'from' | 'to' | 'days'>;

function stretchOf(kind: 'open' | 'folded', from: Day, to: Day, opened: ReadonlySet<string>): Stretch {
  const id = `${kind === 'open' ? 'days' : 'gap'}-${toIsoDay(from)}`;
  return { id, kind: kind === 'folded' && opened.has(id) ? 'opened' : kind, from, to, days: to - from + 1 };
}

function cutStretches({
  first,
  last,
  eventDays,
  foldAfterDays = 45,
  paddingDays = 5,
  opened = new Set(),
}: TimeAxisOptions): readonly Stretch[] {
  const limit = Math.max(3, foldAfterDays);
  const padding = clamp(paddingDays, 0, Math.floor((limit - 1) / 2));
  const days = [...new Set(eventDays)].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
  if (days.length === 0) return [stretchOf('open', first, last, opened)];
  const stretches: Stretch[] = [];
  let openFrom = first;
  const fold = (from: Day, to: Day): void => {
    if (from > openFrom) stretches.push(stretchOf('open', openFrom, from - 1, opened));
    stretches.push(stretchOf('folded', from, to, opened));
    openFrom = to + 1;
  };
  let before: Day | undefined;
  for (const day of days) {
    const emptyDays = before === undefined ? day - first : day - before - 1;
    if (emptyDays > limit) fold(before === undefined ? first : before + 1 + padding, day - 1 - padding);
    before = day;
  }
  if (before !== undefined && last - before > limit) fold(before + 1 + padding, last);
  if (openFrom <= last) stretches.push(stretchOf('open', openFrom, last, opened));
  return stretches;
}

/** Shares out `whole` by weight, but to none less than `least`. */
function shareOut(weights: readonly number[], whole: number, least: number): readonly number[] {
  const floor = Math.min(least, (0.85 * whole) / weights.length);
  let small = new Set<number>();
  for (;;) {
    const rest = whole - floor * small.size;
    const weight = weights.reduce((sum, each, index) => (small.has(index) ? sum : sum + each), 0);
    const next = new Set(
      weights.flatMap((each, index) => (small.has(index) || (each / weight) * rest < floor ? [index] : [])),
    );
    if (next.size === small.size)
      return weights.map((each, index) => (small.has(index) ? floor : (each / weight) * rest));
    small = next;
  }
}

/** The axis of `first..last`. An opened gap is given at most as much as all the other open days together, so that opening one hides none of them. */
export function composeTimeAxis(options: TimeAxisOptions): TimeAxis {
  const stretches = cutStretches(options);
  const folds = stretches.filter(({ kind }) => kind === 'folded').length;
  const foldWidth = folds === 0 ? 0 : Math.min(options.foldShare ?? 0.03, 0.5 / folds);
  const open = stretches.filter(({ kind }) => kind !== 'folded');
  const openDays = open.reduce((sum, { kind, days }) => (kind === 'open' ? sum + days : sum), 0);
  const widths = shareOut(
    open.map(({ kind, days }) => (kind === 'open' ? days : Math.min(days, Math.max(openDays, 30)))),
    1 - folds * foldWidth,
    options.minimumShare ?? 0.03,
  );
  let position = 0;
  const segments = stretches.map((stretch, index): TimeSegment => {
    const start = position;
    const width = stretch.kind === 'folded' ? foldWidth : (widths[open.indexOf(stretch)] ?? 0);
    position = index === stretches.length - 1 ? 1 : start + width;
    return { ...stretch, start, end: position };
  });
  return { first: options.first, last: options.last, segments };
}

/** The position of the start of a day (or of a time of day, as a fraction); days beyond the axis are at its ends. */
export function unitOf({ first, last, segments }: TimeAxis, day: Day): number {
  const at = clamp(day, first, last + 1);
  const segment = segments.find(({ to }) => at < to + 1);
  return segment ? segment.start + ((at - segment.from) / segment.days) * (segment.end - segment.start) : 1;
}

/** The inverse of `unitOf`: a day with the time of day as its fraction. */
export function timeAt({ last, segments }: TimeAxis, unit: number): number {
  const at = clamp(unit, 0, 1);
  const segment = segments.find(({ end }) => at < end);
  return segment ? segment.from + ((at - segment.start) / (segment.end - segment.start)) * segment.days : last + 1;
}

/** The day that covers a position. */
export function dayAt(axis: TimeAxis, unit: number): Day {
  return clamp(Math.floor(timeAt(axis, unit) + 1e-9), axis.first, axis.last);
}

export interface AxisBin extends Bin {
  readonly start: number;
  readonly end: number;
  readonly measure: 'day' | 'week' | 'month' | 'year' | 'gap';
}

/** Bars narrower than this are drawn by longer measures. */
const leastBarPx = 5;

/** The first day after the week (from Monday), month or year that a day lies in. */
function endOf(measure: AxisBin['measure'], day: Day): Day {
  const { year, month } = civilOf(day);
  if (measure === 'week') return day + 7 - weekdayOf(day);
  if (measure === 'month') return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) ?? day + 1;
  return measure === 'year' ? (dayOf(year + 1, 1, 1) ?? day + 1) : day + 1;
}

function measureOf({ kind, start, end, days }: TimeSegment, widthPx: number): AxisBin['measure'] {
  if (kind === 'folded') return 'gap';
  const dayPx = ((end - start) * widthPx) / days;
  if (dayPx >= leastBarPx) return 'day';
  if (dayPx * 7 >= leastBarPx) return 'week';
  return dayPx * 30 >= leastBarPx ? 'month' : 'year';
}

/** Cuts the axis, `widthPx` wide as a whole, into bins: every day is in exactly one. A fold is one bin; calendar bins are cut at the ends of a stretch. */
export function binsOf(axis: TimeAxis, widthPx: number): readonly AxisBin[] {
  return axis.segments.flatMap((segment): AxisBin[] => {
    const measure = measureOf(segment, widthPx);
    if (measure === 'gap')
      return [{ from: segment.from, to: segment.to, start: segment.start, end: segment.end, measure }];
    const bins: AxisBin[] = [];
    for (let from = segment.from; from <= segment.to;) {
      const to = Math.min(endOf(measure, from) - 1, segment.to);
      bins.push({
        from,
        to,
        start: unitOf(axis, from),
        end: to === segment.to ? segment.end : unitOf(axis, to + 1),
        measure,
      });
      from = to + 1;
    }
    return bins;
  });
}

/** A stretch of days in whole years and months, or in days where it is shorter than a month. */
export function lengthOf({ from, to }: Bin): {
  readonly years: number;
  readonly months: number;
  readonly days: number;
} {
  const start = civilOf(from);
  const end = civilOf(to + 1);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.dayOfMonth < start.dayOfMonth ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12, days: months === 0 ? to - from + 1 : 0 };
}
