/** Where the axis is marked and labelled: finer where days are wide, coarser where they are narrow, and never one label on another. */
import { civilOf, dayOf, type Day } from '../../domain/time/day.ts';
import { unitOf, type TimeAxis, type TimeSegment } from '../../domain/time/timeAxis.ts';
import type { Words } from '../../words/words.ts';

/** The part of the axis that is seen, in positions 0–1. */
export interface AxisRange {
  readonly start: number;
  readonly end: number;
}

export interface AxisTick {
  /** Distance from the start edge (left in English, right in Arabic), in px. */
  readonly at: number;
  /** Fine marks carry numerals of days or names of months, coarse ones begin a month or a year. */
  readonly rank: 'fine' | 'coarse';
  /** It began before the seen part; its label is kept at the start edge. */
  readonly isPinned: boolean;
  /** Empty on a mark without label. A fine label is centred on `at`, a coarse one begins there. */
  readonly label: string;
  readonly labelPx: number;
}

export interface TickOptions {
  readonly axis: TimeAxis;
  readonly range: AxisRange;
  /** Width of the seen part. */
  readonly widthPx: number;
  readonly words: Pick<Words, 'datePart' | 'language'>;
  /** No fine marks after this day. */
  readonly until?: Day;
  /** How much wider labels are than at 14 px; 1 where they are not. */
  readonly textScale?: number;
}

/** A cautious guess at the width of a label, which is set in six sevenths of the size of the page’s text. */
function guessWidthPx(label: string, textScale: number): number {
  return label === '' ? 0 : (label.length * 6.4 + 2) * textScale;
}

const gapPx = 6;

/** Days of the month that get a numeral when one in so many does; the end of a month is left free for the first of the next. */
const numerals: Readonly<Record<number, (dayOfMonth: number) => boolean>> = {
  1: () => true,
  2: (day) => day % 2 === 1 && day < 31,
  5: (day) => day === 1 || (day % 5 === 0 && day < 30),
  10: (day) => day === 1 || day === 10 || day === 20,
};

type Scale = { readonly fine: 'day' | 'month'; readonly every: number; readonly coarse: 'month' | 'year' };

/** A range of a few months is labelled by months even where its days are too narrow for numerals. */
const fewDays = 120;

function scaleOf(dayPx: number, days: number, textScale: number): Scale {
  const room = dayPx / textScale;
  if (room >= 24) return { fine: 'day', every: 1, coarse: 'month' };
  if (room >= 13) return { fine: 'day', every: 2, coarse: 'month' };
  if (room >= 5.5) return { fine: 'day', every: 5, coarse: 'month' };
  if (room >= 2.6) return { fine: 'day', every: 10, coarse: 'month' };
  if (days <= fewDays) return { fine: 'day', every: 0, coarse: 'month' };
  return { fine: 'month', every: room * 30 >= 34 ? 1 : room * 90 >= 34 ? 3 : 0, coarse: 'year' };
}

function startsOf(unit: 'month' | 'year', { from, to }: TimeSegment): readonly Day[] {
  const starts: Day[] = [];
  const first = civilOf(from);
  for (let month = unit === 'year' ? 1 : first.month, year = first.year; ;) {
    const day = dayOf(year, month, 1) ?? to + 1;
    if (day > to) return starts;
    if (day >= from) starts.push(day);
    if (unit === 'month' && month < 12) month += 1;
    else [month, year] = [1, year + 1];
  }
}

interface Placing {
  readonly until: Day;
  readonly px: (day: Day) => number;
  readonly widthPx: number;
  readonly measure: (label: string) => number;
}

const longMonth: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const shortMonth: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
/** Names of months are long in Arabic: a figure says more than the year alone. */
const figureMonth: Intl.DateTimeFormatOptions = { month: 'numeric', year: 'numeric' };
const bareMonth: Intl.DateTimeFormatOptions = { month: 'short' };
const bareYear: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** Coarse labels begin at their mark and end before the next; the longest form that fits is taken, or none. The widest of a stretch keeps its year. */
function coarseTicks(
  segment: TimeSegment,
  unit: 'month' | 'year',
  words: TickOptions['words'],
  { px, until, measure }: Placing,
): readonly AxisTick[] {
  const starts = [...new Set([segment.from, ...startsOf(unit, segment)])];
  const rooms = starts.map(
    (day, index) =>
      px(Math.min(starts[index + 1] ?? segment.to + 1, Math.max(day, until + 1))) - Math.max(0, px(day)) - gapPx,
  );
  const widest = rooms.indexOf(Math.max(...rooms));
  const yearForms = words.language === 'ar' ? [figureMonth, bareYear] : [bareYear];
  return starts.map((day, index) => {
    const forms =
      unit === 'year' ? [bareYear] : [longMonth, shortMonth, ...(index === widest ? yearForms : [bareMonth])];
    const label =
      forms.map((form) => words.datePart(day, form)).find((text) => measure(text) <= (rooms[index] ?? 0)) ?? '';
    const isPinned = px(day) < -0.5 && label !== '';
    return { at: isPinned ? 0 : px(day), rank: 'coarse', isPinned, label, labelPx: measure(label) };
  });
}

function fineTicks(
  segment: TimeSegment,
  scale: Scale,
  words: TickOptions['words'],
  { px, widthPx, until, measure }: Placing,
): readonly AxisTick[] {
  const ends = [Math.max(0, px(segment.from)), Math.min(widthPx, px(segment.to + 1))] as const;
  const ticks: AxisTick[] = [];
  let free = ends[0];
  const days =
    scale.fine === 'month'
      ? startsOf('month', segment)
      : Array.from({ length: segment.days }, (_, index) => segment.from + index);
  for (const day of days) {
    const { dayOfMonth, month } = civilOf(day);
    const spansTo = scale.fine === 'month' ? day : day + 1;
    const at = (px(day) + px(spansTo)) / 2;
    if (at < -1 || at > widthPx + 1 || day > until) continue;
    const wanted =
      scale.fine === 'day'
        ? numerals[scale.every]?.(dayOfMonth)
        : scale.every > 0 && month !== 1 && (month - 1) % scale.every === 0;
    const text = wanted ? words.datePart(day, scale.fine === 'day' ? { day: 'numeric' } : { month: 'short' }) : '';
    const half = measure(text) / 2;
    const fits = text !== '' && at - half >= free && at + half <= ends[1];
    if (fits) free = at + half + gapPx;
    ticks.push({ at, rank: 'fine', isPinned: false, label: fits ? text : '', labelPx: fits ? half * 2 : 0 });
  }
  return ticks;
}

/** Marks of the seen part, stretch by stretch. Folds carry none: they say their length themselves. */
export function ticksOf({
  axis,
  range,
  widthPx,
  words,
  until = axis.last,
  textScale = 1,
}: TickOptions): readonly AxisTick[] {
  const fullPx = widthPx / (range.end - range.start);
  const px = (day: Day): number => (unitOf(axis, day) - range.start) * fullPx;
  const placing = { px, widthPx, until, measure: (label: string) => guessWidthPx(label, textScale) };
  const seen = axis.segments.filter(
    ({ kind, start, end }) => kind !== 'folded' && end > range.start && start < range.end,
  );
  return seen.flatMap((segment) => {
    const scale = scaleOf(((segment.end - segment.start) * fullPx) / segment.days, segment.days, textScale);
    return [...coarseTicks(segment, scale.coarse, words, placing), ...fineTicks(segment, scale, words, placing)];
  });
}
