/** How each imported set is drawn now: as asked for, or as density where points would hide each other. The map and the list of sets ask the same question. */
import { memoizeLast } from '../base/memoizeLast.ts';
import { chooseDrawMode, mostPointsInView, type DrawMode } from '../domain/imported/drawMode.ts';
import type { ImportedColumns } from '../domain/imported/importedColumns.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import { mercatorOf, planeParts, toPlane } from '../domain/imported/mercatorColumns.ts';
import { countInBox, type PlaneBox } from '../domain/imported/pickRows.ts';
import type { Bounds } from '../domain/geo/placement.ts';
import { windowBounds } from '../domain/time/window.ts';
import { crossOf } from './importedSelectors.ts';
import type { AppState } from './store.ts';

export interface DrawnMode {
  readonly mode: DrawMode;
  readonly switched: boolean;
  /** In window and sight; 0 where nobody had to count. */
  readonly rowsInView: number;
}

/** `[west, south, east, north]` in degrees as parts of the plane. */
function planeBoxOf([west, south, east, north]: Bounds): PlaneBox {
  const parts = (position: readonly [number, number]): readonly [number, number] => {
    const [x, y] = toPlane(position);
    return [x * planeParts, y * planeParts];
  };
  const [[left, bottom], [right, top]] = [parts([west, south]), parts([east, north])];
  return { west: left, north: top, east: right, south: bottom };
}

type CountInView = (from: number, to: number, mask: Uint8Array, inSight: Bounds | null) => number;

/** One count for each set of columns; it is dropped with the columns. */
const counts = new WeakMap<ImportedColumns, CountInView>();

function countOf(columns: ImportedColumns): CountInView {
  const known = counts.get(columns);
  if (known) return known;
  const count: CountInView = memoizeLast((from, to, mask, inSight) =>
    countInBox(
      columns,
      mercatorOf(columns),
      { from, to },
      mask,
      inSight ? planeBoxOf(inSight) : { west: 0, north: 0, east: planeParts, south: planeParts },
    ),
  );
  counts.set(columns, count);
  return count;
}

/** Depends on the state alone, which holds the mode that was drawn last: between the two limits a set stays as it is. */
export function drawnModeOf(state: AppState, { id, columns }: Pick<ImportedSet, 'id' | 'columns'>): DrawnMode {
  const { mode, drawn } = state.session.imported;
  const isFew = columns.rows <= mostPointsInView * 0.8;
  const { from, to } = windowBounds(state.view.time);
  const rowsInView =
    isFew || mode !== 'points'
      ? 0
      : countOf(columns)(from, to, crossOf(state, { columns }).mask(), state.session.inSight);
  return { ...chooseDrawMode(mode, rowsInView, drawn.get(id) ?? 'points'), rowsInView };
}
