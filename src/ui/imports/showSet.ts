/** Shows an imported set: its newest rows, where none falls in the days shown, and the camera to where they lie. */
import { openEnds, type ImportedColumns } from '../../domain/imported/importedColumns.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { rangesOf, type DayRange } from '../../domain/imported/rowsInWindow.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { commandCamera } from '../../store/actions/sessionActions.ts';
import { setWindow } from '../../store/actions/timeActions.ts';
import type { AppStore } from '../../store/store.ts';

/** Rows that may fall in the days, undated ones among them. */
function* rowsIn(columns: ImportedColumns, days: DayRange): Generator<number> {
  for (const { start, end } of rangesOf(columns, days))
    for (let row = start; row < end; row += 1) if ((columns.latest[row] ?? 0) >= days.from) yield row;
}

function boundsOf({ longitude, latitude }: ImportedColumns, rows: Iterable<number>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const [x, y] = [longitude[row] ?? NaN, latitude[row] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return west <= east ? [west, south, east, north] : null;
}

/** Whether some row of the set may fall in the days that the page shows. */
export function isInWindow(store: AppStore, { columns }: ImportedSet): boolean {
  return rowsIn(columns, windowBounds(store.getState().view.time)).next().done !== true;
}

export function showSet(store: AppStore, set: ImportedSet): void {
  const { columns } = set;
  if (!isInWindow(store, set)) {
    const { from, to } = store.getState().view.time;
    const newest = columns.latest.reduce(
      (last, day) => (day < openEnds.latest ? Math.max(last, day) : last),
      -Infinity,
    );
    if (Number.isFinite(newest)) setWindow(store, newest - (to - from), newest);
  }
  const bounds = boundsOf(columns, rowsIn(columns, windowBounds(store.getState().view.time)));
  if (bounds) commandCamera(store, { kind: 'fit', bounds, maxZoom: 9 });
}
