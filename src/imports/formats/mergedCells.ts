/**
 * Cells of a workbook that are merged over several rows. A program stores their content in the first row only, though it is meant for each. Whole numbers
 * are not copied: a figure that is written once for several rows would be counted once for each.
 */
import { groupBy } from '../../base/groupBy.ts';

export interface MergedRange {
  /** Numbers of rows and columns from 0, the last ones included. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface MergedCells {
  /** Writes into the cells of a row what the row above it holds for them. Rows come in their order. */
  readonly fill: (row: number, cells: string[]) => void;
  /** Cells that were filled. */
  readonly filled: () => number;
}

const mostRanges = 100_000;

/** A row with a range across several columns is one of titles or of groups of names, and what is merged from it downwards are names. */
export function createMergedCells(ranges: readonly MergedRange[]): MergedCells {
  const wide = new Set(ranges.filter(({ left, right }) => right > left).map(({ top }) => top));
  const tall = ranges.filter(({ top, bottom, left, right }) => bottom > top && left === right && !wide.has(top));
  const starting = groupBy(tall.slice(0, mostRanges), ({ top }) => top);
  let open: { readonly range: MergedRange; readonly text: string }[] = [];
  let filled = 0;
  return {
    fill: (row, cells) => {
      open = open.filter(({ range }) => range.bottom >= row);
      for (const { range, text } of open) {
        while (cells.length < range.left) cells.push('');
        if ((cells[range.left] ?? '') !== '') continue;
        cells[range.left] = text;
        filled += 1;
      }
      for (const range of starting.get(row) ?? []) {
        const text = cells[range.left] ?? '';
        if (text !== '' && !/^[+-]?\d+$/.test(text)) open.push({ range, text });
      }
    },
    filled: () => filled,
  };
}

function cellOf(reference: string): readonly [row: number, column: number] | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** Of a reference such as `A2:A5`; null where it is none. */
export function rangeOf(reference: string): MergedRange | null {
  const [from, to] = reference.split(':').map(cellOf);
  return from && to ? { top: from[0], left: from[1], bottom: to[0], right: to[1] } : null;
}
