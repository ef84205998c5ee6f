/** The rows that table and files list: those that pass the filters and touch the window, in the order of their days. */
import type { ImportedColumns } from './importedColumns.ts';
import type { Bounds } from '../geo/placement.ts';
import { rowsInExtent } from './rowsInExtent.ts';
import { rangesOf, rowOut, windowVerdictOf, type DayRange } from './rowsInWindow.ts';

/** `mask`: 1 for each row that passes the other filters; null lets all pass. `extent`: as `rowsInExtent` has it. */
export function shownRows(
  set: ImportedColumns,
  window: DayRange,
  mask: Uint8Array | null,
  extent: Bounds | null,
): Uint32Array<ArrayBuffer> {
  const { earliest, latest } = set;
  const ranges = rangesOf(set, window);
  const found = new Uint32Array(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
  const { from, to } = window;
  const inExtent = extent ? rowsInExtent(set, extent) : null;
  let count = 0;
  for (const { start, end } of ranges) {
    for (let row = start; row < end; row += 1) {
      if (mask && mask[row] !== 1) continue;
      if (windowVerdictOf(earliest[row] ?? 0, latest[row] ?? 0, from, to) === rowOut) continue;
      if (inExtent?.[row] === 0) continue;
      found[count] = row;
      count += 1;
    }
  }
  return found.slice(0, count);
}
