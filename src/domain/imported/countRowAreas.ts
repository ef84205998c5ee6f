/** Rows of a set in a window that have no position, counted by area and by the reason why they are not on the map. */
import { bisect } from '../../base/bisect.ts';
import type { ReferenceArea } from '../records/dataset.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { firstAreaCode, offMapReasons, type OffMapReason, type RowAreas } from './rowAreas.ts';
import { rangesOf, rowCertain, rowOut, windowVerdictOf, type DayRange } from './rowsInWindow.ts';

export interface AreaRows {
  readonly area: ReferenceArea;
  readonly certain: number;
  readonly possible: number;
}

export interface RowAreaCounts {
  /** Areas with a row, in the order of the reference data. */
  readonly areas: readonly AreaRows[];
  /** Reasons with a row. */
  readonly offMap: readonly { readonly reason: OffMapReason; readonly rows: number }[];
  /** Rows in all areas, and not on the map. */
  readonly inAreas: number;
  readonly notOnMap: number;
}

/** `mask`: 1 for each row to count; null: all. Rows that have a position are not gone through. */
export function countRowAreas(
  set: Pick<ImportedColumns, 'earliest' | 'latest' | 'undatedRows' | 'longestSpan'>,
  { areas, codes, rows }: RowAreas,
  window: DayRange,
  mask: Uint8Array | null,
): RowAreaCounts {
  const { earliest, latest } = set;
  const { from, to } = window;
  const size = firstAreaCode + areas.length;
  const [certain, possible] = [new Uint32Array(size), new Uint32Array(size)];
  for (const { start, end } of rangesOf(set, window)) {
    const first = bisect(0, rows.length, (at) => (rows[at] ?? 0) >= start);
    for (let at = first; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (row >= end) break;
      if (mask && mask[row] === 0) continue;
      const verdict = windowVerdictOf(earliest[row] ?? 0, latest[row] ?? 0, from, to);
      if (verdict === rowOut) continue;
      const code = codes[row] ?? 0;
      if (verdict === rowCertain) certain[code] = (certain[code] ?? 0) + 1;
      else possible[code] = (possible[code] ?? 0) + 1;
    }
  }
  const at = (code: number): number => (certain[code] ?? 0) + (possible[code] ?? 0);
  const counted = areas.flatMap((area, index): readonly AreaRows[] => {
    const code = firstAreaCode + index;
    return at(code) > 0 ? [{ area, certain: certain[code] ?? 0, possible: possible[code] ?? 0 }] : [];
  });
  const offMap = offMapReasons.flatMap((reason, index) => (at(index + 1) > 0 ? [{ reason, rows: at(index + 1) }] : []));
  return {
    areas: counted,
    offMap,
    inAreas: counted.reduce((sum, each) => sum + each.certain + each.possible, 0),
    notOnMap: offMap.reduce((sum, each) => sum + each.rows, 0),
  };
}
