/** Rows that name a district of ours: counted there, unless the governorate beside it is another's. */
import { expect, it } from 'vitest';
import type { ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import { areaOfRow, rowAreasOf } from '../../../src/domain/imported/rowAreas.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { dataset } from '../export/buildSnapshot.ts';

const texts = ['', 'Al Anbar', 'Ninewa', 'Al-Qaim', 'Nowhere'];
const coded = (codes: readonly number[]): ImportedColumns['governorate'] => ({
  kind: 'coded',
  texts,
  codes: Uint8Array.from(codes),
});

it('a district counts with its own governorate or none, and the governorate where the two differ', () => {
  const rows: readonly (readonly [governorate: number, district: number])[] = [
    [1, 3],
    [0, 3],
    [2, 3],
    [1, 4],
    [0, 0],
  ];
  const columns = syntheticColumns({ rows: rows.length, seed: 1, days: [18_000, 18_200], withoutPlace: 1 });
  const set: ImportedColumns = {
    ...columns,
    longitude: new Float64Array(rows.length).fill(Number.NaN),
    latitude: new Float64Array(rows.length).fill(Number.NaN),
    governorate: coded(rows.map(([governorate]) => governorate)),
    file: [{ name: 'admin2', values: coded(rows.map(([, district]) => district)) }],
  };
  const areas = rowAreasOf(set, dataset);
  expect(rows.map((_, row) => areaOfRow(areas, row)?.name.en)).toEqual([
    expect.stringContaining('Qaim'),
    expect.stringContaining('Qaim'),
    expect.stringMatching(/Nine/),
    expect.stringContaining('Anbar'),
    undefined,
  ]);
});
