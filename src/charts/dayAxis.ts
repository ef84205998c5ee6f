/** Days across a chart: a scale, its ticks, and where its days lie. A folded axis leaves out long stretches without anything. */
import { scaleUtc } from 'd3-scale';
import { civilOf, toUtcDate, type Day } from '../domain/time/day.ts';
import { unitOf, type TimeAxis } from '../domain/time/timeAxis.ts';
import { textWidth } from '../layers/plates/textWidth.ts';
import type { Words } from '../words/words.ts';
import type { DayScale } from './displayList.ts';
import type { Pen } from './pen.ts';

export interface DayAxis {
  readonly first: Day;
  readonly last: Day;
  /** Where a day begins. */
  readonly x: (day: Day) => number;
  readonly pieces: DayScale['pieces'];
  /** Pieces that stand for a long stretch of days. */
  readonly folds: readonly { readonly x0: number; readonly x1: number }[];
}

/** Ticks of the calendar are tried about so far apart; those without room are left out. */
const tickPx = 40;

const msPerDay = 86_400_000;

/** `from..to`, both shown whole, between two positions. */
export function plainAxis(from: Day, to: Day, x0: number, x1: number): DayAxis {
  const scale = scaleUtc([toUtcDate(from), toUtcDate(to + 1)], [x0, x1]);
  return {
    first: from,
    last: to,
    x: (day) => scale(toUtcDate(day)),
    pieces: [{ from, to: to + 1, x0, x1 }],
    folds: [],
  };
}

export function foldedAxis(axis: TimeAxis, x0: number, x1: number): DayAxis {
  const at = (unit: number): number => x0 + unit * (x1 - x0);
  const pieces = axis.segments.map(({ from, to, start, end }) => ({ from, to: to + 1, x0: at(start), x1: at(end) }));
  return {
    first: axis.first,
    last: axis.last,
    x: (day) => at(unitOf(axis, day)),
    pieces,
    folds: axis.segments
      .filter(({ kind }) => kind === 'folded')
      .map(({ start, end }) => ({ x0: at(start), x1: at(end) })),
  };
}

/** Days at which a tick would be useful, most useful first: those asked for, then round ones of the calendar. */
function candidates({ pieces, folds }: DayAxis, asked: readonly Day[]): readonly Day[] {
  const round = pieces
    .filter(({ x0 }) => !folds.some((fold) => fold.x0 === x0))
    .flatMap(({ from, to, x0, x1 }) =>
      scaleUtc([toUtcDate(from), toUtcDate(to)], [x0, x1])
        .ticks(Math.max(1, Math.round(Math.abs(x1 - x0) / tickPx)))
        .map((date) => Math.round(date.getTime() / msPerDay)),
    );
  return [...asked, ...round];
}

/** Writes as many labels as find room under the axis. A year is named where it changes, and at the first label. */
export function drawDayTicks(
  pen: Pen,
  axis: DayAxis,
  {
    y,
    top,
    words,
    rule,
    quiet,
    asked = [],
  }: {
    readonly y: number;
    /** Where the line of a tick begins. */
    readonly top: number;
    readonly words: Words;
    readonly rule: string;
    readonly quiet: string;
    readonly asked?: readonly Day[];
  },
): void {
  const size = pen.small;
  const long = axis.last - axis.first > 800 && axis.folds.length === 0;
  const label = (day: Day, withYear: boolean): string =>
    long
      ? words.datePart(day, { year: 'numeric' })
      : words.datePart(day, { day: 'numeric', month: 'short', ...(withYear ? { year: '2-digit' } : {}) });
  const [left, right] = [axis.x(axis.first), axis.x(axis.last + 1)];
  const taken: { readonly day: Day; readonly from: number; readonly to: number; readonly x: number }[] = [];
  const multiYear = civilOf(axis.first).year !== civilOf(axis.last).year;
  for (const day of candidates(axis, asked)) {
    if (day < axis.first || day > axis.last) continue;
    const x = axis.x(day + 0.5);
    const width = textWidth(label(day, multiYear), size);
    const middle = Math.min(right - width / 2, Math.max(left + width / 2, x));
    const [from, to] = [middle - width / 2, middle + width / 2];
    const gap = size * 0.7;
    if (taken.every((other) => to + gap < other.from || from - gap > other.to)) taken.push({ day, from, to, x });
  }
  for (const { day, from, to, x } of taken) {
    pen.line([x, top], [x, y - size * 0.95], rule, 0.75);
    pen.text((from + to) / 2, y, label(day, multiYear), { size, colour: quiet, align: 'centre' });
  }
}

/** Folded stretches as two slanted strokes across the plot. */
export function drawFolds(pen: Pen, { folds }: DayAxis, top: number, bottom: number, colour: string): void {
  for (const { x0, x1 } of folds) {
    const middle = (x0 + x1) / 2;
    const lean = Math.min(3, Math.abs(x1 - x0) / 4);
    for (const off of [-1.6, 1.6]) pen.line([middle + off - lean, bottom], [middle + off + lean, top], colour, 0.75);
  }
}
