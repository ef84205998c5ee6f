/**
 * Rows of a table on their way into its columns, some hundred at a time. A column that takes its cells of many rows in one go is several times faster than
 * one that takes them row by row, because its own lists stay close at hand.
 */
import { viewOfBytes } from '../bytes/search.ts';
import type { Cells, Places } from './cells.ts';
import { heldRows, type ColumnBuilder } from './rawColumn.ts';

export interface HeldRows {
  readonly rows: () => number;
  /** False where the rows that are held must be handed on first: there are enough of them, or they lie in other memory. */
  readonly hold: (cells: Cells, columns: number) => boolean;
  /** One builder for each column. */
  readonly handTo: (builders: readonly ColumnBuilder[]) => void;
}

export function createHeldRows(): HeldRows {
  let words = viewOfBytes(new Uint8Array(0));
  let places: Places = { starts: new Uint32Array(0), ends: new Uint32Array(0) };
  let rows = 0;
  return {
    rows: () => rows,
    hold: ({ bytes, starts, ends, count }, columns) => {
      if (rows === heldRows || (rows > 0 && bytes !== words.bytes)) return false;
      if (bytes !== words.bytes) words = viewOfBytes(bytes);
      if (places.starts.length < columns * heldRows)
        places = { starts: new Uint32Array(columns * heldRows), ends: new Uint32Array(columns * heldRows) };
      const { starts: heldStarts, ends: heldEnds } = places;
      const filled = Math.min(count, columns);
      const at = rows * columns;
      for (let index = 0; index < filled; index += 1) {
        heldStarts[at + index] = starts[index] ?? 0;
        heldEnds[at + index] = ends[index] ?? 0;
      }
      for (let index = filled; index < columns; index += 1) heldStarts[at + index] = heldEnds[at + index] = 0;
      rows += 1;
      return true;
    },
    handTo: (builders) => {
      for (let column = 0; column < builders.length; column += 1)
        builders[column]?.pushMany(words, places, column, builders.length, rows);
      rows = 0;
    },
  };
}
