/**
 * How far around its position a row may truly lie. A row without a radius is taken at its position; where its precision names an area instead of a place,
 * whatever follows from the position is only possible.
 */
import { geoPrecisions } from '../records/record.ts';
import type { ImportedColumns } from './importedColumns.ts';

/** 1 for precisions of an area. A row whose file states no precision counts as its position is given. */
const isArea = Uint8Array.from(geoPrecisions, (precision) =>
  precision === 'site' || precision === 'settlement' || precision === 'unknown' ? 0 : 1,
);

/** Metres; 0 where the file gives no radius. Never NaN. */
export function radiusOf({ radiusM }: Pick<ImportedColumns, 'radiusM'>, row: number): number {
  const radius = radiusM[row] ?? 0;
  return radius > 0 ? radius : 0;
}

/** Whether the true place may lie farther from the position than anything in the file says. */
export function isVague({ radiusM, precision }: Pick<ImportedColumns, 'radiusM' | 'precision'>, row: number): boolean {
  return Number.isNaN(radiusM[row] ?? NaN) && isArea[precision[row] ?? 0] === 1;
}
