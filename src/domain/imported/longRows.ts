/**
 * The few rows whose days are known only to a month or a year. Kept apart, they no longer stretch the slice of every window by a year for all the rows
 * whose day is known.
 */
import { bisect } from '../../base/bisect.ts';
import type { ImportedColumns } from './importedColumns.ts';
import type { DayRange, RowRange } from './rowsInWindow.ts';

type Dated = Pick<ImportedColumns, 'rows' | 'earliest' | 'latest' | 'undatedRows' | 'longestSpan'>;

/** Dated rows with more days between their first and last than this count as long. */
export const shortSpan = 7;

/** Ascending. */
export function longRowsOf({ rows, earliest, latest, undatedRows }: Dated): Uint32Array {
  const isLong = (row: number): boolean => (latest[row] ?? 0) - (earliest[row] ?? 0) > shortSpan;
  let count = 0;
  for (let row = undatedRows; row < rows; row += 1) if (isLong(row)) count += 1;
  const long = new Uint32Array(count);
  let next = 0;
  for (let row = undatedRows; row < rows; row += 1) {
    if (!isLong(row)) continue;
    long[next] = row;
    next += 1;
  }
  return long;
}

/** Positions in the list of long rows that may touch the window. */
export function longRange(
  long: Uint32Array,
  { earliest, longestSpan }: Pick<ImportedColumns, 'earliest' | 'longestSpan'>,
  { from, to }: DayRange,
): RowRange {
  const firstFrom = (day: number): number =>
    bisect(0, long.length, (at) => (earliest[long[at] ?? 0] ?? Infinity) >= day);
  const start = firstFrom(from - longestSpan);
  return { start, end: Math.max(start, firstFrom(to + 1)) };
}
