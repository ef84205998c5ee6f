/** The rows beneath the names of a table: which of them are taken, and what is counted of them. */
import { unguardCell } from '../../domain/imported/guardCell.ts';
import type { Cells } from '../table/cells.ts';
import type { TableBuilder } from '../table/rawTable.ts';

/** Empty lines, cells without the apostrophe of spreadsheets, and rows that lack their last cells. */
export interface BodyCounts {
  blank: number;
  guards: number;
  short: number;
}

export interface CsvBody {
  readonly counts: BodyCounts;
  readonly takeOffGuards: (cells: Cells) => void;
  /** The bytes of the cells must stay in their place until the rows that the table holds are taken. */
  readonly take: (line: number, cells: Cells) => void;
}

const apostrophe = 39;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function isEmptyFrom({ starts, ends, count }: Cells, from: number): boolean {
  for (let index = from; index < count; index += 1) if (starts[index] !== ends[index]) return false;
  return true;
}

export function createCsvBody(table: TableBuilder, columns: () => number): CsvBody {
  const counts: BodyCounts = { blank: 0, guards: 0, short: 0 };
  return {
    counts,
    takeOffGuards: ({ bytes, starts, ends, count }) => {
      for (let index = 0; index < count; index += 1) {
        const start = starts[index] ?? 0;
        const end = ends[index] ?? 0;
        if (bytes[start] !== apostrophe || start === end) continue;
        const text = decoder.decode(bytes.subarray(start, end));
        if (unguardCell(text) === text) continue;
        starts[index] = start + 1;
        counts.guards += 1;
      }
    },
    take: (line, cells) => {
      const most = columns();
      // A single cell beneath a table is a line of text.
      if (cells.count === 1 && most > 2) return table.skip(line, 'tooFewCells', `1 < ${most}`);
      if (cells.count > most && !isEmptyFrom(cells, most))
        return table.skip(line, 'tooManyCells', `${cells.count} > ${most}`);
      if (cells.count < most) counts.short += 1;
      table.holdRow(line, cells);
    },
  };
}
