/** A set of a few rows at known spots, for contracts and unit tests. Rows are sorted by their first day, as columns are. */
import { undated, type CodedColumn, type ImportedColumns } from '../../src/domain/imported/importedColumns.ts';
import type { ImportedLayer } from '../../src/layers/imported/importedLayer.ts';

export interface SampleRow {
  readonly at: readonly [longitude: number, latitude: number];
  /** Null: without a date. */
  readonly days: readonly [earliest: number, latest: number] | null;
  readonly category?: number;
  readonly precision?: number;
  readonly actor?: number;
}

export function columnsOf(given: readonly SampleRow[]): ImportedColumns {
  const rows = given.toSorted((a, b) => (a.days?.[0] ?? undated.earliest) - (b.days?.[0] ?? undated.earliest));
  const codes = (of: (row: SampleRow) => number): CodedColumn => ({
    kind: 'coded',
    texts: ['', 'one', 'two', 'three'],
    codes: Uint8Array.from(rows, of),
  });
  const floats = (value: number): Float32Array => new Float32Array(rows.length).fill(value);
  return {
    rows: rows.length,
    longitude: Float64Array.from(rows, ({ at }) => at[0]),
    latitude: Float64Array.from(rows, ({ at }) => at[1]),
    earliest: Int32Array.from(rows, ({ days }) => days?.[0] ?? undated.earliest),
    latest: Int32Array.from(rows, ({ days }) => days?.[1] ?? undated.latest),
    undatedRows: rows.filter(({ days }) => days === null).length,
    longestSpan: Math.max(0, ...rows.map(({ days }) => (days ? days[1] - days[0] : 0))),
    reported: new Int32Array(rows.length).fill(undated.earliest),
    precision: Uint8Array.from(rows, ({ precision = 0 }) => precision),
    radiusM: floats(500),
    category: codes(({ category = 1 }) => category),
    actor: codes(({ actor = 1 }) => actor),
    otherActor: codes(() => 0),
    country: codes(() => 1),
    governorate: codes(() => 1),
    low: floats(NaN),
    best: floats(NaN),
    high: floats(NaN),
    borderKm: floats(NaN),
    row: Uint32Array.from(rows, (_, index) => index + 1),
    file: [],
  };
}

export const importedSpots = {
  certain: [41.5, 34.6],
  possible: [40.5, 34.6],
  later: [41.5, 34.1],
  coarse: [40.5, 34.1],
  undated: [41, 34.9],
} as const;

/** In days 100–110 two rows are certain, one of them known to a district only, and two are possible; one row is of day 200. Row 0 has no date. */
export const importedSet: ImportedColumns = columnsOf([
  { at: importedSpots.undated, days: null },
  { at: importedSpots.possible, days: [90, 105], category: 2 },
  { at: importedSpots.certain, days: [104, 104] },
  { at: importedSpots.coarse, days: [104, 105], precision: 2 },
  { at: importedSpots.later, days: [200, 200], category: 2 },
]);

export const importedLayer: ImportedLayer = {
  type: 'imported',
  id: 'imported',
  set: importedSet,
  window: { from: 100, to: 110 },
  mask: null,
  below: 'marks',
  look: { palette: ['#808080', '#ff0000', '#00ff00'], halo: '#000000', radii: [[5, 10]], opacity: 1 },
};
