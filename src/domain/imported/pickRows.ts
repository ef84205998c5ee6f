/** Which rows of a set stand near a point: a scan of the rows in the window, with no index to build or to keep. */
import type { ImportedColumns } from './importedColumns.ts';
import type { MercatorColumns } from './mercatorColumns.ts';
import { rangesOf, type DayRange } from './rowsInWindow.ts';

/** In parts of the plane, both ends inclusive. */
export interface PlaneBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

type Dated = Pick<ImportedColumns, 'earliest' | 'latest' | 'undatedRows' | 'longestSpan'>;

/** Rows in the box that touch the window and pass the mask, last drawn first; at most `limit`. */
export function rowsInBox(
  set: Dated,
  { x, y, placed }: MercatorColumns,
  window: DayRange,
  mask: Uint8Array | null,
  box: PlaneBox,
  limit: number,
): readonly number[] {
  const { west, north, east, south } = box;
  const { from } = window;
  const found: number[] = [];
  for (const { start, end } of rangesOf(set, window).toReversed()) {
    for (let row = end - 1; row >= start; row -= 1) {
      const across = x[row] ?? 0;
      if (across < west || across > east) continue;
      const down = y[row] ?? 0;
      if (down < north || down > south || placed[row] === 0 || (set.latest[row] ?? 0) < from || mask?.[row] === 0)
        continue;
      found.push(row);
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** How many rows in the box touch the window and pass the mask. */
export function countInBox(
  set: Dated,
  { x, y, placed }: MercatorColumns,
  window: DayRange,
  mask: Uint8Array | null,
  { west, north, east, south }: PlaneBox,
): number {
  const { from } = window;
  let count = 0;
  for (const { start, end } of rangesOf(set, window)) {
    for (let row = start; row < end; row += 1) {
      const [across, down] = [x[row] ?? 0, y[row] ?? 0];
      if (
        across < west ||
        across > east ||
        down < north ||
        down > south ||
        placed[row] === 0 ||
        (set.latest[row] ?? 0) < from ||
        mask?.[row] === 0
      )
        continue;
      count += 1;
    }
  }
  return count;
}
