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

interface Kept {
  readonly once: (asked: DrawMode, from: number, to: number, mask: Uint8Array, inSight: Bounds | null) => DrawnMode;
}

const kept = new WeakMap<ImportedColumns, Kept>();

function keeperOf(columns: ImportedColumns): Kept {
  let shown: DrawMode = 'points';
  const once: Kept['once'] = memoizeLast((asked, from, to, mask, inSight) => {
    const few = columns.rows <= mostPointsInView * 0.8;
    const rowsInView =
      few || asked !== 'points'
        ? 0
        : countInBox(
            columns,
            mercatorOf(columns),
            { from, to },
            mask,
            inSight ? planeBoxOf(inSight) : { west: 0, north: 0, east: planeParts, south: planeParts },
          );
    const choice = chooseDrawMode(asked, rowsInView, shown);
    shown = choice.mode;
    return { ...choice, rowsInView };
  });
  return { once };
}

/** The same object while nothing that it depends on has changed. */
export function drawnModeOf(state: AppState, set: Pick<ImportedSet, 'columns'>): DrawnMode {
  const keeper = kept.get(set.columns) ?? keeperOf(set.columns);
  kept.set(set.columns, keeper);
  const { from, to } = windowBounds(state.view.time);
  return keeper.once(state.session.imported.mode, from, to, crossOf(state, set).mask(), state.session.inSight);
}
