/** Imported rows along the border: how many lie within reach of each stretch, on each side. They are counted beside the records, never with them. */
import { bisect } from '../../base/bisect.ts';
import type { BorderRuler } from '../geo/alongBorder.ts';
import type { ImportedColumns } from '../imported/importedColumns.ts';
import type { RowRange } from '../imported/rowsInWindow.ts';

export interface ImportedStrip {
  /** Of the set. */
  readonly name: string;
  /** Index of the set's colour in the theme. */
  readonly colour: number;
  /** Rows in the window and under the filters, wherever they lie. */
  readonly shown: number;
  /** Of these within reach of the border. */
  readonly near: number;
  readonly binKm: number;
  /** Rows for each stretch of `binKm`, from north to south. */
  readonly iraq: Uint32Array;
  readonly syria: Uint32Array;
}

const binKm = 10;
/** Degrees: finer than a stretch is long. */
const cellSize = 0.05;

type Placed = Pick<ImportedColumns, 'rows' | 'longitude' | 'latitude' | 'borderKm'>;

/** Rows within reach, and for each of them the stretch that is nearest. A million rows are placed once. */
interface NearRows {
  readonly reachKm: number;
  readonly rows: Uint32Array;
  readonly bins: Uint16Array;
}

const placed = new WeakMap<Placed, NearRows>();

function nearOf(columns: Placed, ruler: BorderRuler, reachKm: number): NearRows {
  const known = placed.get(columns);
  if (known?.reachKm === reachKm) return known;
  const cells = new Map<number, number>();
  const [rows, bins] = [new Uint32Array(columns.rows), new Uint16Array(columns.rows)];
  let count = 0;
  for (let row = 0; row < columns.rows; row += 1) {
    if (!(Math.abs(columns.borderKm[row] ?? Number.NaN) <= reachKm)) continue;
    const [x, y] = [
      Math.floor((columns.longitude[row] ?? 0) / cellSize),
      Math.floor((columns.latitude[row] ?? 0) / cellSize),
    ];
    const cell = x * 10_000 + y;
    let bin = cells.get(cell);
    if (bin === undefined) {
      const { km } = ruler.nearest([(x + 0.5) * cellSize, (y + 0.5) * cellSize]);
      bin = Math.floor(Math.min(km, ruler.lengthKm - 1e-6) / binKm);
      cells.set(cell, bin);
    }
    rows[count] = row;
    bins[count] = bin;
    count += 1;
  }
  const near: NearRows = { reachKm, rows: rows.slice(0, count), bins: bins.slice(0, count) };
  placed.set(columns, near);
  return near;
}

interface Asked {
  /** How many rows are in the window and pass the filters. */
  readonly shown: number;
  /** Ascending ranges without overlap that hold all of them. `isShown` is never called for a row outside them. */
  readonly ranges: readonly RowRange[];
  /** Only rows within reach are asked. */
  readonly isShown: (row: number) => boolean;
}

/** Index of the first of ascending rows that is not before a row. */
function firstNotBefore(rows: Uint32Array, row: number): number {
  return bisect(0, rows.length, (index) => (rows[index] ?? 0) >= row);
}

export function stripOf(
  { name, colour, columns }: { readonly name: string; readonly colour: number; readonly columns: Placed },
  { shown, ranges, isShown }: Asked,
  ruler: BorderRuler,
  reachKm: number,
): ImportedStrip {
  const { rows, bins } = nearOf(columns, ruler, reachKm);
  const { borderKm } = columns;
  const count = Math.ceil(ruler.lengthKm / binKm);
  const [iraq, syria] = [new Uint32Array(count), new Uint32Array(count)];
  let near = 0;
  for (const { start, end } of ranges) {
    for (let at = firstNotBefore(rows, start); at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const bin = bins[at] ?? 0;
      if (row >= end) break;
      if (!isShown(row)) continue;
      const side = (borderKm[row] ?? 0) >= 0 ? iraq : syria;
      side[bin] = (side[bin] ?? 0) + 1;
      near += 1;
    }
  }
  return { name, colour, shown, near, binKm, iraq, syria };
}
