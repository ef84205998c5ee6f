/**
 * Rows of a set and a time window: the answers of `verdictOf`, on whole columns. Contained is certain, overlapping is possible, and a row without a date
 * is possible on every day.
 */
import { firstFrom, sliceOf, type ImportedColumns } from './importedColumns.ts';
import type { Day } from '../time/day.ts';

/** Both ends inclusive; `from` may be -Infinity. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Rows `start` up to, but not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

export const rowOut = 0;
const rowPossible = 1;
export const rowCertain = 2;
export type WindowVerdict = typeof rowOut | typeof rowPossible | typeof rowCertain;

export function windowVerdictOf(earliest: Day, latest: Day, from: Day, to: Day): WindowVerdict {
  if (earliest > to || latest < from) return rowOut;
  return earliest >= from && latest <= to ? rowCertain : rowPossible;
}

type Dated = Pick<ImportedColumns, 'earliest' | 'undatedRows' | 'longestSpan'>;

/** The rows that may touch the window: those without a date, then those of its slice. Empty ranges are left out. */
export function rangesOf(set: Dated, { from, to }: DayRange): readonly RowRange[] {
  return [{ start: 0, end: set.undatedRows }, sliceOf(set, from, to)].filter(({ start, end }) => end > start);
}

/**
 * The rows whose verdict may differ between two windows, in ascending ranges that do not overlap: those with a day between the old and the new place of
 * an end. All others keep theirs.
 */
export function rangesBetween(set: Dated, before: DayRange, now: DayRange): readonly RowRange[] {
  const moved = [
    [before.from, now.from],
    [before.to + 1, now.to + 1],
  ] as const;
  const ranges = moved
    .filter(([old, next]) => old !== next)
    .map(([old, next]) => ({
      start: Math.max(set.undatedRows, firstFrom(set, Math.min(old, next) - set.longestSpan)),
      end: Math.max(set.undatedRows, firstFrom(set, Math.max(old, next))),
    }));
  const [first, second] = ranges.toSorted((a, b) => a.start - b.start);
  if (!first || !second) return ranges;
  if (second.start > first.end) return [first, second];
  return [{ start: first.start, end: Math.max(first.end, second.end) }];
}
