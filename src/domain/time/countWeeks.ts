/**
 * Rows by week. Each row known to an interval is shared evenly over its possible days (1/n a day), so that the bars add up to the rows. Rows known to more
 * than a month are left out of the shares: they would be a haze over the chart.
 */
import type { ImportedColumns } from '../imported/importedColumns.ts';
import type { WeekAxis } from '../imported/crossBuckets.ts';
import { longestSharedDays } from './expected.ts';

type Dated = Pick<ImportedColumns, 'rows' | 'earliest' | 'latest' | 'undatedRows'>;

export interface WeekTally {
  /** Rows all of whose days lie in the week. */
  readonly certain: Uint32Array;
  /** Rows that may have fallen in the week and are not certain: at most so many more. */
  readonly possible: Uint32Array;
  /** Sum of the shares, the certain rows included. Over all weeks: the dated rows without the long ones. */
  readonly expected: Float64Array;
  /** Dated rows known to more than `longestSharedDays` days; in no share. */
  readonly long: number;
}

/**
 * Rows whose `failed` is 0, in one pass. However long a row's span, it costs a few steps: what begins and what ends is noted by day and by week, and
 * summed up at the end.
 */
export function countWeeks(
  { rows, earliest, latest, undatedRows }: Dated,
  { firstDay, weeks }: WeekAxis,
  failed: Uint8Array,
  doubt: Uint8Array,
): WeekTally {
  const certain = new Uint32Array(weeks);
  const steps = new Int32Array(weeks + 1);
  // Whole rows of one day apart from shares, so that these sums are exact.
  const days = new Uint32Array(weeks * 7);
  const shares = new Float64Array(weeks * 7 + 1);
  let long = 0;
  for (let row = undatedRows; row < rows; row += 1) {
    if (failed[row] !== 0) continue;
    // A span without start or end reaches to the end of the axis, and has no share of a day.
    const [start, end] = [(earliest[row] ?? 0) - firstDay, (latest[row] ?? 0) - firstDay];
    const [from, to] = [Math.max(0, start), Math.min(weeks * 7 - 1, end)];
    const isOpen = from !== start || to !== end;
    const [first, last] = [Math.floor(from / 7), Math.floor(to / 7)];
    if (first === last && doubt[row] === 0 && !isOpen) certain[first] = (certain[first] ?? 0) + 1;
    else {
      steps[first] = (steps[first] ?? 0) + 1;
      steps[last + 1] = (steps[last + 1] ?? 0) - 1;
    }
    const span = to - from + 1;
    if (isOpen) long += 1;
    else if (span === 1) days[from] = (days[from] ?? 0) + 1;
    else if (span > longestSharedDays) long += 1;
    else {
      shares[from] = (shares[from] ?? 0) + 1 / span;
      shares[to + 1] = (shares[to + 1] ?? 0) - 1 / span;
    }
  }
  const possible = new Uint32Array(weeks);
  const expected = new Float64Array(weeks);
  let [running, share] = [0, 0];
  for (let week = 0; week < weeks; week += 1) {
    running += steps[week] ?? 0;
    possible[week] = running;
    let sum = 0;
    for (let day = week * 7; day < week * 7 + 7; day += 1) {
      share += shares[day] ?? 0;
      sum += share + (days[day] ?? 0);
    }
    // Shares that have ended leave a rest of rounding.
    expected[week] = Math.max(certain[week] ?? 0, Math.round(sum * 1e6) / 1e6);
  }
  return { certain, possible, expected, long };
}
