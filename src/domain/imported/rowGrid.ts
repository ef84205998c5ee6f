/**
 * Rows of a set sorted into cells of a grid, so that those near a place are found without looking at all. Rows known less precisely than a cell is wide
 * would reach into many; they are kept apart and looked at every time.
 */
import { bisect } from '../../base/bisect.ts';
import { radiusOf } from './rowExtent.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { sliceOf } from './importedColumns.ts';
import type { RowsNear, Subject, Thresholds } from './reconcile.ts';

const cellDegrees = 0.5;
const kmPerDegree = 111.195;
const columns = Math.ceil(360 / cellDegrees);
const lines = Math.ceil(180 / cellDegrees);
/** Precise enough to lie in its own cell or the next. */
const preciseKm = 30;

export interface RowGrid {
  /** `starts[cell]` up to `starts[cell + 1]` of `order` are the rows of the cell. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
  readonly coarse: Uint32Array;
  readonly coarsestKm: number;
}

function cellAt(longitude: number, latitude: number): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((longitude + 180) / cellDegrees)));
  const line = Math.min(lines - 1, Math.max(0, Math.floor((latitude + 90) / cellDegrees)));
  return line * columns + column;
}

/** Rows without a place are in no cell. `rows` ascending, so that each cell is. */
export function buildRowGrid(set: ImportedColumns, rows: Uint32Array): RowGrid {
  const { longitude, latitude } = set;
  const starts = new Uint32Array(lines * columns + 1);
  const cells = new Int32Array(rows.length).fill(-1);
  let [coarseCount, coarsestKm] = [0, 0];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const [across, up] = [longitude[row] ?? NaN, latitude[row] ?? NaN];
    if (Number.isNaN(across) || Number.isNaN(up)) continue;
    const radiusKm = radiusOf(set, row) / 1000;
    if (radiusKm > preciseKm) {
      cells[index] = -2;
      coarseCount += 1;
      coarsestKm = Math.max(coarsestKm, radiusKm);
      continue;
    }
    const cell = cellAt(across, up);
    cells[index] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < lines * columns; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const coarse = new Uint32Array(coarseCount);
  let coarseAt = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const cell = cells[index] ?? -1;
    if (cell === -2) coarse[coarseAt++] = rows[index] ?? 0;
    else if (cell >= 0) {
      const at = next[cell] ?? 0;
      order[at] = rows[index] ?? 0;
      next[cell] = at + 1;
    }
  }
  return { starts, order, coarse, coarsestKm };
}

/** First place in `rows[from..to)` whose row is not before `row`. */
function placeOf(rows: Uint32Array, from: number, to: number, row: number): number {
  return bisect(from, to, (at) => (rows[at] ?? 0) >= row);
}

/** Rows that may lie near enough in place and days; never fewer than those that do. */
export function rowsNearBy(set: ImportedColumns, grid: RowGrid): RowsNear {
  return (subject: Subject, limits: Thresholds, visit: (row: number) => void): void => {
    if (!subject.position) return;
    const slice = sliceOf(set, subject.earliest - limits.nearDays, subject.latest + limits.nearDays);
    const ranges = [
      [0, set.undatedRows],
      [slice.start, slice.end],
    ] as const;
    const visitWithin = (rows: Uint32Array, from: number, to: number): void => {
      for (const [start, end] of ranges)
        for (let at = placeOf(rows, from, to, start); at < to && (rows[at] ?? 0) < end; at += 1) visit(rows[at] ?? 0);
    };
    const reachKm = limits.nearKm + subject.radiusKm + preciseKm;
    const [longitude, latitude] = subject.position;
    const up = Math.min(180, reachKm / kmPerDegree);
    const widest = Math.min(90, Math.abs(latitude) + up);
    const across = widest >= 89 ? 360 : up / Math.cos((widest * Math.PI) / 180);
    const firstLine = Math.max(0, Math.floor((latitude - up + 90) / cellDegrees));
    const lastLine = Math.min(lines - 1, Math.floor((latitude + up + 90) / cellDegrees));
    const firstColumn = Math.floor((longitude - across + 180) / cellDegrees);
    const count = Math.min(columns, Math.floor((longitude + across + 180) / cellDegrees) - firstColumn + 1);
    for (let line = firstLine; line <= lastLine; line += 1) {
      for (let step = 0; step < count; step += 1) {
        const cell = line * columns + ((((firstColumn + step) % columns) + columns) % columns);
        const [from, to] = [grid.starts[cell] ?? 0, grid.starts[cell + 1] ?? 0];
        if (to > from) visitWithin(grid.order, from, to);
      }
    }
    visitWithin(grid.coarse, 0, grid.coarse.length);
  };
}
