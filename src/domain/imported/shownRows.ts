/** The rows that table and files list: those that pass the filters and touch the window, in the order of their days. */
import type { ImportedColumns } from './importedColumns.ts';
import type { Bounds } from '../geo/placement.ts';
import { rangesOf, rowOut, windowVerdictOf, type DayRange } from './rowsInWindow.ts';

/** `mask`: 1 for each row that passes the other filters; null lets all pass. `extent` by the spot at which a row is drawn, west greater than east across the antimeridian. */
export function shownRows(
  set: ImportedColumns,
  window: DayRange,
  mask: Uint8Array | null,
  extent: Bounds | null,
): Uint32Array<ArrayBuffer> {
  const { earliest, latest, longitude, latitude } = set;
  const ranges = rangesOf(set, window);
  const found = new Uint32Array(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
  const { from, to } = window;
  const [west, south, east, north] = extent ?? [-Infinity, -Infinity, Infinity, Infinity];
  const wraps = west > east;
  let count = 0;
  for (const { start, end } of ranges) {
    for (let row = start; row < end; row += 1) {
      if (mask && mask[row] !== 1) continue;
      if (windowVerdictOf(earliest[row] ?? 0, latest[row] ?? 0, from, to) === rowOut) continue;
      if (extent) {
        const [across, up] = [longitude[row] ?? NaN, latitude[row] ?? NaN];
        const between = wraps ? across >= west || across <= east : across >= west && across <= east;
        if (!between || !(up >= south && up <= north)) continue;
      }
      found[count] = row;
      count += 1;
    }
  }
  return found.slice(0, count);
}
