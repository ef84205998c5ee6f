/** Distances to the border as the map draws it, against an independent walk on the ellipsoid. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { borderDistanceKm } from '../../../src/domain/geo/distance.ts';
import type { KmRange, Position } from '../../../src/domain/geo/placement.ts';

const wgs84 = geographiclib.Geodesic.WGS84;

function ellipsoidKm([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  return (wgs84.Inverse(aLat, aLon, bLat, bLon).s12 ?? Number.NaN) / 1000;
}

function from(position: Position, border: LineString, radiusM = 0): KmRange | null {
  return borderDistanceKm({ kind: 'point', place: 'x', position, radiusM, precision: 'site' }, border);
}

function rangeOf(geometry: Polygon, border: LineString): KmRange | null {
  const area: ReferenceArea = {
    id: 'A',
    kind: 'district',
    name: { en: 'A', ar: 'أ' },
    country: 'IQ',
    envelope: true,
    geometry,
  };
  return borderDistanceKm({ kind: 'area', place: 'a', area, precision: 'district' }, border);
}

function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Along a parallel: straight in Mercator, while the great circle between its ends bulges some 3 km to the north. */
const parallel: LineString = {
  type: 'LineString',
  coordinates: [
    [38, 35],
    [42, 35],
  ],
};
const alongParallel = Array.from({ length: 2001 }, (_, index): Position => [38 + index / 500, 35]);

describe('a long segment of the border', () => {
  it('is straight on the map, not a great circle', () => {
    expect(from([40, 35], parallel)?.low).toBeLessThan(0.1);
    expect(from([40, 35.025], parallel)?.low).toBeGreaterThan(2.5);
  });

  it('is measured to within half a percent of the ellipsoid from everywhere around', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 36, max: 44, noNaN: true }),
        fc.double({ min: 32, max: 38, noNaN: true }),
        (longitude, latitude) => {
          const expected = Math.min(...alongParallel.map((at) => ellipsoidKm([longitude, latitude], at)));
          expect(Math.abs((from([longitude, latitude], parallel)?.low ?? Number.NaN) - expected)).toBeLessThan(
            Math.max(0.2, expected * 0.005),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives no distance where it is no line', () => {
    expect(from([40, 35], { type: 'LineString', coordinates: [] })).toBeNull();
  });
});

describe('an area', () => {
  it('beyond the border is as far as its nearest and farthest side', () => {
    const range = rangeOf(box(39.5, 35.5, 40.5, 36), parallel);
    expect(range?.low).toBeCloseTo(ellipsoidKm([40, 35], [40, 35.5]), 0);
    expect(range?.high).toBeCloseTo(ellipsoidKm([40, 35], [40, 36]), 0);
  });

  it('that the border crosses, touches or lies in is at no distance', () => {
    expect(rangeOf(box(39.5, 34.5, 40.5, 35.5), parallel)?.low).toBe(0);
    expect(rangeOf(box(39.5, 35.02, 40.5, 35.5), parallel)?.low).toBe(0);
    expect(rangeOf(box(36, 33, 44, 37), parallel)?.low).toBe(0);
    expect(rangeOf(box(39.5, 35.04, 40.5, 35.5), parallel)?.low).toBeGreaterThan(3);
  });

  it('is not at the border because its outline goes round a hole in which the border lies', () => {
    const ring: Polygon = {
      type: 'Polygon',
      coordinates: [...box(36, 33, 44, 37).coordinates, ...box(37, 34, 43, 36).coordinates],
    };
    expect(rangeOf(ring, parallel)?.low).toBeGreaterThan(80);
  });

  it('reaches as far as the middle of an edge when that is farther than its corners', () => {
    const angle: LineString = {
      type: 'LineString',
      coordinates: [
        [38, 36],
        [38, 34],
        [42, 34],
        [42, 36],
      ],
    };
    expect(rangeOf(box(38.2, 35.5, 41.8, 35.9), angle)?.high).toBeGreaterThan(150);
  });

  it('may have a damaged ring', () => {
    const open: Polygon = {
      type: 'Polygon',
      coordinates: [box(39.5, 35.5, 40.5, 36).coordinates[0]?.slice(0, -1) ?? []],
    };
    expect(rangeOf(open, parallel)?.low).toBeCloseTo(
      rangeOf(box(39.5, 35.5, 40.5, 36), parallel)?.low ?? Number.NaN,
      6,
    );
  });
});

describe('the real border', async () => {
  const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
  const border = dataset.border ?? parallel;

  it('is as far from the west of Deir ez-Zor as a walk over both lines says', () => {
    const area = dataset.areas.get('SY09');
    const pieces = (line: readonly (readonly number[])[]): Position[] =>
      line.slice(1).flatMap((end, index) => {
        const start = line[index] ?? end;
        return Array.from(
          { length: 10 },
          (_, piece) =>
            [0, 1].map(
              (axis) => (start[axis] ?? 0) + ((end[axis] ?? 0) - (start[axis] ?? 0)) * (piece / 10),
            ) as unknown as Position,
        );
      });
    const walked = pieces(border.coordinates).filter((_, index) => index % 6 === 0);
    const outline = pieces((area?.geometry as Polygon | undefined)?.coordinates[0] ?? []).filter(
      ([longitude]) => longitude < 39.8,
    );
    const farthest = Math.max(...outline.map((at) => Math.min(...walked.map((other) => ellipsoidKm(at, other)))));
    const range = area && borderDistanceKm({ kind: 'area', place: 'x', area, precision: 'governorate' }, border);
    expect(Math.abs((range?.high ?? Number.NaN) / farthest - 1)).toBeLessThan(0.005);
  });
});
