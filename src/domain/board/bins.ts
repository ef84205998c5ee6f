/** Cuts a window into days, weeks, months or years: the finest measure of which not more than a limit fit. */
import { civilOf, dayOf, weekdayOf, type Day } from '../time/day.ts';
import type { Bin } from '../time/timeAxis.ts';

export type BinMeasure = 'day' | 'week' | 'month' | 'year';

export interface BinnedWindow {
  readonly measure: BinMeasure;
  /** In order of time without gap; the first and the last are cut at the ends of the window. */
  readonly bins: readonly Bin[];
}

function endOf(measure: BinMeasure, day: Day): Day {
  const { year, month } = civilOf(day);
  if (measure === 'day') return day + 1;
  if (measure === 'week') return day + 7 - weekdayOf(day);
  if (measure === 'month') return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) ?? day + 1;
  return dayOf(year + 1, 1, 1) ?? day + 1;
}

const lengths: readonly (readonly [BinMeasure, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
];

/** `finest`: nothing finer than this is used. */
export function cutWindow({ from, to }: Bin, most: number, finest: BinMeasure = 'day'): BinnedWindow {
  const days = to - from + 1;
  const from0 = lengths.findIndex(([name]) => name === finest);
  const [measure] = lengths.slice(from0).find(([, length]) => days / length <= most) ?? ['year', 365];
  const bins: Bin[] = [];
  for (let start = from; start <= to;) {
    const end = Math.min(endOf(measure, start) - 1, to);
    bins.push({ from: start, to: end });
    start = end + 1;
  }
  return { measure, bins };
}
