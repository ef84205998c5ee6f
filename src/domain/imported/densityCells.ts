/**
 * Rows of a set gathered in six-sided cells: how many certainly, how many possibly. Rows without a position are in no cell; `countRowAreas` counts them.
 */
import type { ImportedColumns } from './importedColumns.ts';
import { mercatorOf, planeParts } from './mercatorColumns.ts';
import { rangesOf, type DayRange } from './rowsInWindow.ts';

/** Each array has one entry a cell; positions are shares of the plane. */
export interface DensityCells {
  /** Middles of the cells. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Middles of the rows in them. */
  readonly meanX: Float64Array;
  readonly meanY: Float64Array;
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** From a cell's middle to its corners. */
  readonly radius: number;
}

/** Radius of a cell that measures `cellPx` CSS pixels across at a zoom, as a share of the plane. */
export function cellRadius(cellPx: number, zoom: number): number {
  return cellPx / Math.sqrt(3) / (512 * 2 ** zoom);
}

/** From the place of a cell in the lattice to its position in lists, by open addressing. */
class CellIndex {
  columns = new Int32Array(0);
  lines = new Int32Array(0);
  count = 0;
  private slots = new Int32Array(1024).fill(-1);

  private static slotOf(column: number, line: number, mask: number): number {
    const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(line, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  find(column: number, line: number): number {
    const mask = this.slots.length - 1;
    let slot = CellIndex.slotOf(column, line, mask);
    for (let cell = this.slots[slot] ?? -1; cell >= 0; cell = this.slots[slot] ?? -1) {
      if (this.columns[cell] === column && this.lines[cell] === line) return cell;
      slot = (slot + 1) & mask;
    }
    return this.add(column, line, slot);
  }

  private add(column: number, line: number, slot: number): number {
    const cell = this.count;
    if (cell * 2 >= this.slots.length - 2) {
      this.grow();
      return this.find(column, line);
    }
    if (cell >= this.columns.length) {
      this.columns = lengthen(this.columns);
      this.lines = lengthen(this.lines);
    }
    this.columns[cell] = column;
    this.lines[cell] = line;
    this.slots[slot] = cell;
    this.count += 1;
    return cell;
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Int32Array(mask + 1).fill(-1);
    for (let cell = 0; cell < this.count; cell += 1) {
      let slot = CellIndex.slotOf(this.columns[cell] ?? 0, this.lines[cell] ?? 0, mask);
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = cell;
    }
  }
}

function lengthen(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(512, values.length * 2));
  longer.set(values);
  return longer;
}

type Counted = Pick<
  ImportedColumns,
  'rows' | 'longitude' | 'latitude' | 'earliest' | 'latest' | 'undatedRows' | 'longestSpan' | 'precision' | 'radiusM'
>;

/** The lattice of one radius, with the cell of each row that has been asked for: 1 + its number, 0 while it is not known. */
interface Lattice {
  readonly radius: number;
  readonly index: CellIndex;
  readonly cellOf: Int32Array;
}

/** The last lattice of each set: a step of a window asks for the same one again. By the same array as the positions on the plane. */
const lattices = new WeakMap<Uint8Array, Lattice>();

function latticeOf({ precision, rows }: Counted, radius: number): Lattice {
  const known = lattices.get(precision);
  if (known?.radius === radius) return known;
  const made: Lattice = { radius, index: new CellIndex(), cellOf: new Int32Array(rows) };
  lattices.set(precision, made);
  return made;
}

/** The cell whose middle is nearest; `across` and `down` count in columns and lines of the lattice. */
function findCell(index: CellIndex, across: number, down: number): number {
  let line = Math.round(down);
  let column = Math.round(across - (line & 1) / 2);
  const away = down - line;
  // Near the upper and lower corners the cell of the next line may be nearer.
  if (Math.abs(away) * 3 > 1) {
    const awayX = across - column - (line & 1) / 2;
    const otherLine = line + (away < 0 ? -1 : 1);
    const otherColumn = Math.round(across - (otherLine & 1) / 2);
    const [otherX, otherY] = [across - otherColumn - (otherLine & 1) / 2, down - otherLine];
    if (awayX * awayX * 3 + away * away * 2.25 > otherX * otherX * 3 + otherY * otherY * 2.25)
      [line, column] = [otherLine, otherColumn];
  }
  return index.find(column, line);
}

/** `mask`: 1 for each row to count; null: all. Cells are in the order of their first row in the window. */
export function densityCells(set: Counted, window: DayRange, mask: Uint8Array | null, radius: number): DensityCells {
  const { x, y, placed } = mercatorOf(set);
  const { earliest, latest } = set;
  const { from, to } = window;
  const [stepX, stepY] = [Math.sqrt(3) * radius * planeParts, 1.5 * radius * planeParts];
  const { index, cellOf } = latticeOf(set, radius);
  // Place in the result of each cell of the lattice, from 1.
  let places = new Int32Array(Math.max(1024, index.count * 2));
  const cells: number[] = [];
  // Certain, possible, and the sums of the positions.
  let sums = new Float64Array(4096);
  for (const { start, end } of rangesOf(set, window)) {
    for (let row = start; row < end; row += 1) {
      if (mask !== null && mask[row] === 0) continue;
      const [first, last] = [earliest[row] ?? 0, latest[row] ?? 0];
      if (first > to || last < from || placed[row] === 0) continue;
      let cell = (cellOf[row] ?? 0) - 1;
      if (cell < 0) {
        cell = findCell(index, (x[row] ?? 0) / stepX, (y[row] ?? 0) / stepY);
        cellOf[row] = cell + 1;
        if (cell >= places.length) places = lengthen(places);
      }
      let at = ((places[cell] ?? 0) - 1) * 4;
      if (at < 0) {
        at = cells.length * 4;
        cells.push(cell);
        places[cell] = cells.length;
        if (at >= sums.length) {
          const longer = new Float64Array(sums.length * 2);
          longer.set(sums);
          sums = longer;
        }
      }
      const side = first >= from && last <= to ? at : at + 1;
      sums[side] = (sums[side] ?? 0) + 1;
      sums[at + 2] = (sums[at + 2] ?? 0) + (x[row] ?? 0);
      sums[at + 3] = (sums[at + 3] ?? 0) + (y[row] ?? 0);
    }
  }
  const each = (valueOf: (cell: number) => number): Float64Array =>
    Float64Array.from(cells, (_, cell) => valueOf(cell));
  const rowsIn = (cell: number): number => (sums[cell * 4] ?? 0) + (sums[cell * 4 + 1] ?? 0);
  return {
    x: each(
      (cell) =>
        (((index.columns[cells[cell] ?? 0] ?? 0) + ((index.lines[cells[cell] ?? 0] ?? 0) & 1) / 2) * stepX) /
        planeParts,
    ),
    y: each((cell) => ((index.lines[cells[cell] ?? 0] ?? 0) * stepY) / planeParts),
    meanX: each((cell) => (sums[cell * 4 + 2] ?? 0) / rowsIn(cell) / planeParts),
    meanY: each((cell) => (sums[cell * 4 + 3] ?? 0) / rowsIn(cell) / planeParts),
    certain: Uint32Array.from(cells, (_, cell) => sums[cell * 4] ?? 0),
    possible: Uint32Array.from(cells, (_, cell) => sums[cell * 4 + 1] ?? 0),
    radius,
  };
}
