/** No imported row that is known to an area only is drawn at a point, in no way of drawing; every row is counted once. */
import { bbox } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellRadius, densityCells } from '../../../src/domain/imported/densityCells.ts';
import { countRowAreas } from '../../../src/domain/imported/countRowAreas.ts';
import type { ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import { mercatorOf, planeParts } from '../../../src/domain/imported/mercatorColumns.ts';
import { countInBox, rowsInBox } from '../../../src/domain/imported/pickRows.ts';
import { placedAsName, readKeptPrecision } from '../../../src/domain/imported/placedAs.ts';
import { withPossibleRange } from '../../../src/domain/imported/possibleRange.ts';
import { areaOfRow, offMapReasonOf, rowAreasOf } from '../../../src/domain/imported/rowAreas.ts';
import { shownRows } from '../../../src/domain/imported/shownRows.ts';
import { isInArea } from '../../../src/domain/geo/within.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { composeMarks } from '../../../src/map/imported/pointBuffers.ts';
import { countWeeks } from '../../../src/domain/time/countWeeks.ts';
import { weekAxisOf } from '../../../src/domain/imported/crossBuckets.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const days = [18_000, 18_200] as const;
const whole = { west: 0, north: 0, east: planeParts, south: planeParts };
const sum = (values: Iterable<number>): number => [...values].reduce((total, each) => total + each, 0);

/** Rows with precisions, radii and names as files mix them. */
const sets = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    precision: fc.array(fc.nat(geoPrecisions.length - 1), { minLength: 80, maxLength: 80 }),
    radiusM: fc.array(fc.constantFrom(Number.NaN, 0, 500, 25_000, 25_001, 90_000, 900_000), {
      minLength: 80,
      maxLength: 80,
    }),
    admin: fc.array(fc.nat(4), { minLength: 80, maxLength: 80 }),
  })
  .map(({ seed, precision, radiusM, admin }): ImportedColumns => ({
    ...syntheticColumns({ rows: 80, seed, days, longestSpan: 40, withoutDate: 0.05, withoutPlace: 0.1 }),
    precision: Uint8Array.from(precision),
    radiusM: Float32Array.from(radiusM),
    governorate: {
      kind: 'coded',
      texts: ['', 'Al Anbar', 'Ninewa Governorate', 'Nowhere', 'دير الزور'],
      codes: Uint8Array.from(admin),
    },
  }));
const windows = fc
  .tuple(fc.integer({ min: days[0] - 40, max: days[1] + 10 }), fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from, to: from + length }));

/** By the words of the rule alone. */
function isCoarse(set: ImportedColumns, row: number): boolean {
  const precision = geoPrecisions[set.precision[row] as number];
  const radius = set.radiusM[row] as number;
  if (precision === 'district' || precision === 'governorate' || precision === 'country') return true;
  return radius > 25_000 || precision === 'line';
}

describe('rows known to an area only', () => {
  it('are no mark, no part of a cell or cluster and no answer to a pick', () => {
    fc.assert(
      fc.property(sets, windows, (set, window) => {
        const mercator = mercatorOf(set);
        const marks = composeMarks(set, mercator.placed);
        const picked = new Set(rowsInBox(set, mercator, window, null, whole, 1e6));
        for (let row = 0; row < set.rows; row += 1) {
          const isDrawn = !Number.isNaN(set.longitude[row]) && !isCoarse(set, row);
          expect(marks[row * 4 + 3]).toBe(isDrawn ? 1 : 0);
          if (!isDrawn) expect(picked.has(row)).toBe(false);
        }
        const cells = densityCells(set, window, null, cellRadius(22, 6));
        expect(sum(cells.certain) + sum(cells.possible)).toBe(picked.size);
      }),
      { numRuns: 60 },
    );
  });

  it('are counted once with all others: at a position, in an area, or not on the map', () => {
    fc.assert(
      fc.property(sets, windows, fc.boolean(), (set, window, masked) => {
        const mask = masked ? Uint8Array.from({ length: set.rows }, (_, row) => (row % 3 ? 1 : 0)) : null;
        const counts = countRowAreas(set, rowAreasOf(set, dataset), window, mask);
        const points = countInBox(set, mercatorOf(set), window, mask, whole);
        expect(points + counts.inAreas + counts.notOnMap).toBe(shownRows(set, window, mask, null).length);
      }),
      { numRuns: 60 },
    );
  });

  it('are in the area that they name, else in the governorate around them, else not on the map with a reason', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const areas = rowAreasOf(set, dataset);
        const named = [undefined, 'IQG01', 'IQG15', undefined, 'SY09'];
        for (let row = 0; row < set.rows; row += 1) {
          const [area, reason] = [areaOfRow(areas, row), offMapReasonOf(areas, row)];
          const position = [set.longitude[row] as number, set.latitude[row] as number] as const;
          const own = named[set.governorate.codes[row] as number];
          if (Number.isNaN(position[0]) && (own === undefined || placedAsName(set, row) === 'country'))
            expect(reason).toBe('noPlace');
          else if (Number.isNaN(position[0])) expect(area?.id).toBe(own);
          else if (!isCoarse(set, row)) expect([area, reason]).toEqual([undefined, undefined]);
          else if (placedAsName(set, row) === 'country') expect(reason).toBe('country');
          else {
            if (own !== undefined) expect(area?.id).toBe(own);
            else if (area) expect(isInArea(position, area.geometry)).toBe(true);
            else expect(reason).toBe('outside');
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keep to a range that contains their whole area', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const ranged = withPossibleRange(set, dataset);
        const areas = rowAreasOf(set, dataset);
        for (let row = 0; row < set.rows; row += 1) {
          const area = areaOfRow(areas, row);
          // Without coordinates there is no distance.
          if (!area || Number.isNaN(set.longitude[row] ?? Number.NaN)) continue;
          const rings = area.geometry.type === 'Polygon' ? area.geometry.coordinates : area.geometry.coordinates.flat();
          const position = [set.longitude[row] as number, set.latitude[row] as number] as const;
          const corners = rings.flat().filter((_, index) => index % 9 === 0);
          const farthest = Math.max(...corners.map(([x = 0, y = 0]) => distanceKm(position, [x, y])));
          const km = (ranged.radiusM[row] as number) / 1000;
          expect(km).toBeGreaterThanOrEqual(farthest);
          // The file's own radius, or about what the box of the area needs.
          const [west, south, east, north] = bbox(area.geometry) as [number, number, number, number];
          const half = distanceKm([west, south], [east, north]) / 2;
          const middle = distanceKm(position, [(west + east) / 2, (south + north) / 2]);
          expect(km).toBeLessThanOrEqual(Math.max((set.radiusM[row] as number) / 1000 || 0, (middle + half) * 1.1));
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a row without a name of its area', () => {
  it('is counted by the governorate around its coordinates, and outside all of them where there is none', () => {
    const positions = [
      [42.05, 33.45],
      [42.45, 36.12],
      [40.52, 35.22],
      [51, 35.7],
    ] as const;
    const set: ImportedColumns = {
      ...syntheticColumns({ rows: 4, seed: 1, days, longestSpan: 0 }),
      longitude: Float64Array.from(positions, ([x]) => x),
      latitude: Float64Array.from(positions, ([, y]) => y),
      precision: new Uint8Array(4).fill(geoPrecisions.indexOf('governorate')),
      radiusM: new Float32Array(4).fill(Number.NaN),
      governorate: { kind: 'coded', texts: [''], codes: new Uint8Array(4) },
    };
    const areas = rowAreasOf(set, dataset);
    expect([0, 1, 2, 3].map((row) => areaOfRow(areas, row)?.id)).toEqual(['IQG01', 'IQG15', 'SY09', undefined]);
    expect(offMapReasonOf(areas, 3)).toBe('outside');
  });
});

describe('how well a file places a row', () => {
  const placed = (precision: string, radiusM: number): string =>
    placedAsName(
      {
        rows: 1,
        precision: Uint8Array.of(geoPrecisions.findIndex((each) => each === precision)),
        radiusM: Float32Array.of(radiusM),
      },
      0,
    );

  it.each([
    ['site', Number.NaN, 'site'],
    ['settlement', 25_000, 'settlement'],
    ['settlement', 26_000, 'district'],
    ['site', 100_000, 'governorate'],
    ['district', Number.NaN, 'district'],
    ['district', 500, 'district'],
    ['line', Number.NaN, 'governorate'],
    ['line', 800, 'district'],
    ['country', Number.NaN, 'country'],
    ['unknown', Number.NaN, 'not_stated'],
    ['unknown', 0, 'not_stated'],
    ['unknown', 400_000, 'country'],
  ])('%s within %d m is %s', (precision, radiusM, expected) => {
    expect(placed(precision, radiusM)).toBe(expected);
  });

  it('is read anew from sets that an earlier version kept', () => {
    const columns = {
      ...syntheticColumns({ rows: 2, withoutPlace: 0 }),
      precision: Uint8Array.of(1, 1),
      radiusM: Float32Array.of(5000, 25_000),
    };
    const read = readKeptPrecision({ kind: 'acled', columns, meanings: {} });
    expect([0, 1].map((row) => placedAsName(read.columns, row))).toEqual(['settlement', 'district']);
    const own = { kind: 'table', columns, meanings: {} } as const;
    expect(readKeptPrecision(own)).toBe(own);
  });
});

describe('rows by week', () => {
  it('are shared evenly over their possible days, so that the bars add up to the rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const set = syntheticColumns({ rows: 200, seed, days, longestSpan: 60, withoutDate: 0.05 });
        const axis = weekAxisOf(set);
        const none = new Uint8Array(set.rows);
        const week = countWeeks(set, axis, none, none);
        expect(sum(week.expected)).toBeCloseTo(set.rows - set.undatedRows - week.long, 3);
        for (let at = 0; at < axis.weeks; at += 1) {
          const monday = axis.firstDay + at * 7;
          let share = 0;
          for (let row = set.undatedRows; row < set.rows; row += 1) {
            const [first, last] = [set.earliest[row] as number, set.latest[row] as number];
            const inside = Math.min(last, monday + 6) - Math.max(first, monday) + 1;
            if (last - first < 31 && inside > 0) share += inside / (last - first + 1);
          }
          expect(week.expected[at]).toBeCloseTo(share, 4);
        }
      }),
      { numRuns: 20 },
    );
  });
});
