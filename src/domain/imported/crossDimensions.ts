/**
 * The filters of an imported set, each writing its own bit for every row: in `failed` where the row does not pass, in `doubt` where it passes only if its
 * true place lies well. One byte a row holds the answers of all filters, so a histogram can leave out its own.
 */
import { isVague, radiusOf } from './rowExtent.ts';
import { rowsInExtent } from './rowsInExtent.ts';
import { undated, type CodedColumn, type ImportedColumns, type RowBits } from './importedColumns.ts';
import { writeArea } from '../geo/writeArea.ts';
import type { Bounds, KmRange, Position } from '../geo/placement.ts';

export interface CrossFilters {
  /** What the map shows. */
  readonly extent: Bounds | null;
  /** Corners of a drawn area, closed or not. */
  readonly area: readonly Position[] | null;
  /** Codes of the column, and the same for the next two. */
  readonly category: ReadonlySet<number> | null;
  /** A row passes with either side. */
  readonly actor: ReadonlySet<number> | null;
  readonly governorate: ReadonlySet<number> | null;
  /** From the border, on either side of it. */
  readonly distance: KmRange | null;
  /** Between what happened and its report, in days; a row that says not when it was reported does not pass. */
  readonly lag: DayLag | null;
  /** 1 for each row whose text, and whose area, are as asked for. */
  readonly text: Uint8Array | null;
}

/** Whole days, both ends inclusive; infinite where it is open. */
export interface DayLag {
  readonly low: number;
  readonly high: number;
}

export type Dimension = keyof CrossFilters;

export const noCrossFilters: CrossFilters = {
  extent: null,
  area: null,
  category: null,
  actor: null,
  governorate: null,
  distance: null,
  lag: null,
  text: null,
};
export const dimensions: readonly Dimension[] = [
  'extent',
  'area',
  'category',
  'actor',
  'governorate',
  'distance',
  'lag',
  'text',
];
export const bits: Readonly<Record<Dimension, number>> = {
  extent: 1,
  area: 2,
  category: 4,
  actor: 8,
  governorate: 16,
  distance: 32,
  text: 64,
  lag: 128,
};

/** Rewrites one filter's bit for every row. Each filter has a loop of its own: a call for each row would cost more than the answer. */
export function writeDimension(
  set: ImportedColumns,
  dimension: Dimension,
  filters: CrossFilters,
  rowBits: RowBits,
): void {
  const bit = bits[dimension];
  if (filters[dimension] === null) clear(bit, rowBits);
  if (dimension === 'extent' && filters.extent) writeExtent(set, filters.extent, bit, rowBits);
  if (dimension === 'area' && filters.area) writeArea(set, filters.area, bit, rowBits);
  if (dimension === 'category' && filters.category) writeCode(set.category, filters.category, bit, rowBits);
  if (dimension === 'actor' && filters.actor) writeEitherCode(set, filters.actor, bit, rowBits);
  if (dimension === 'governorate' && filters.governorate) writeCode(set.governorate, filters.governorate, bit, rowBits);
  if (dimension === 'distance' && filters.distance) writeDistance(set, filters.distance, bit, rowBits);
  if (dimension === 'lag' && filters.lag) writeLag(set, filters.lag, bit, rowBits);
  if (dimension === 'text' && filters.text) writeMask(filters.text, bit, rowBits);
}

function clear(bit: number, { failed, doubt }: RowBits): void {
  for (let row = 0; row < failed.length; row += 1) {
    failed[row] = (failed[row] ?? 0) & ~bit;
    doubt[row] = (doubt[row] ?? 0) & ~bit;
  }
}

/** The bit of each code of a column: 0 where the code is wanted. */
function failuresOf({ texts }: CodedColumn, wanted: ReadonlySet<number>, bit: number): Uint8Array {
  return Uint8Array.from(texts, (_, code) => (wanted.has(code) ? 0 : bit));
}

function writeCode(column: CodedColumn, wanted: ReadonlySet<number>, bit: number, { failed }: RowBits): void {
  const { codes } = column;
  const failures = failuresOf(column, wanted, bit);
  for (let row = 0; row < failed.length; row += 1)
    failed[row] = ((failed[row] ?? 0) & ~bit) | (failures[codes[row] ?? 0] ?? bit);
}

function writeEitherCode(
  { actor, otherActor }: ImportedColumns,
  wanted: ReadonlySet<number>,
  bit: number,
  { failed }: RowBits,
): void {
  const [one, other] = [failuresOf(actor, wanted, bit), failuresOf(otherActor, wanted, bit)];
  const [ones, others] = [actor.codes, otherActor.codes];
  for (let row = 0; row < failed.length; row += 1) {
    failed[row] = ((failed[row] ?? 0) & ~bit) | ((one[ones[row] ?? 0] ?? bit) & (other[others[row] ?? 0] ?? bit));
  }
}

function writeMask(mask: Uint8Array, bit: number, { failed }: RowBits): void {
  for (let row = 0; row < failed.length; row += 1)
    failed[row] = ((failed[row] ?? 0) & ~bit) | (mask[row] === 1 ? 0 : bit);
}

/** A row without a position is possibly in the box wherever its area is. */
function writeExtent(set: ImportedColumns, extent: Bounds, bit: number, { failed, doubt }: RowBits): void {
  const verdicts = rowsInExtent(set, extent);
  for (let row = 0; row < failed.length; row += 1) {
    failed[row] = ((failed[row] ?? 0) & ~bit) | (verdicts[row] === 0 ? bit : 0);
    doubt[row] = ((doubt[row] ?? 0) & ~bit) | (verdicts[row] === 1 ? bit : 0);
  }
}

function writeDistance(set: ImportedColumns, { low, high }: KmRange, bit: number, { failed, doubt }: RowBits): void {
  for (let row = 0; row < failed.length; row += 1) {
    const km = Math.abs(set.borderKm[row] ?? NaN);
    const radiusKm = radiusOf(set, row) / 1000;
    const nearest = km > radiusKm ? km - radiusKm : 0;
    const farthest = km + radiusKm;
    const passes = nearest <= high && farthest >= low;
    failed[row] = ((failed[row] ?? 0) & ~bit) | (passes ? 0 : bit);
    doubt[row] =
      ((doubt[row] ?? 0) & ~bit) | (!passes || (nearest >= low && farthest <= high && !isVague(set, row)) ? 0 : bit);
  }
}

function writeLag(
  { earliest, latest, reported, undatedRows }: ImportedColumns,
  { low, high }: DayLag,
  bit: number,
  { failed, doubt }: RowBits,
): void {
  for (let row = 0; row < failed.length; row += 1) {
    const day = reported[row] ?? undated.earliest;
    const isTold = row >= undatedRows && day !== undated.earliest;
    const [shortest, longest] = [day - (latest[row] ?? 0), day - (earliest[row] ?? 0)];
    const passes = isTold && shortest <= high && longest >= low;
    failed[row] = ((failed[row] ?? 0) & ~bit) | (passes ? 0 : bit);
    doubt[row] = ((doubt[row] ?? 0) & ~bit) | (!passes || (shortest >= low && longest <= high) ? 0 : bit);
  }
}
