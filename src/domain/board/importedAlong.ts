/** Imported rows along the border: how many lie within reach of each stretch, on each side. They are counted beside the records, never with them. */
import type { BorderRuler } from '../geo/alongBorder.ts';
import type { ImportedColumns } from '../imported/importedColumns.ts';

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

/** For each row the stretch that is nearest, or -1 beyond reach. A million rows are placed once. */
const placed = new WeakMap<Placed, { readonly reachKm: number; readonly bins: Int16Array }>();

function binsOf(columns: Placed, ruler: BorderRuler, reachKm: number): Int16Array {
  const known = placed.get(columns);
  if (known?.reachKm === reachKm) return known.bins;
  const cells = new Map<number, number>();
  const bins = new Int16Array(columns.rows).fill(-1);
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
    bins[row] = bin;
  }
  placed.set(columns, { reachKm, bins });
  return bins;
}

/** `rows`: those in the window that pass the filters. */
export function stripOf(
  { name, colour, columns }: { readonly name: string; readonly colour: number; readonly columns: Placed },
  rows: Uint32Array,
  ruler: BorderRuler,
  reachKm: number,
): ImportedStrip {
  const bins = binsOf(columns, ruler, reachKm);
  const count = Math.ceil(ruler.lengthKm / binKm);
  const [iraq, syria] = [new Uint32Array(count), new Uint32Array(count)];
  let near = 0;
  for (const row of rows) {
    const bin = bins[row] ?? -1;
    if (bin < 0) continue;
    const side = (columns.borderKm[row] ?? 0) >= 0 ? iraq : syria;
    side[bin] = (side[bin] ?? 0) + 1;
    near += 1;
  }
  return { name, colour, shown: rows.length, near, binKm, iraq, syria };
}
