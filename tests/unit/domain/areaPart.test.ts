/** “The south of the district”: which ground that is, in numbers worked out by hand. */
import { bbox } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaPart } from '../../../src/domain/geo/areaPart.ts';
import { areaParts } from '../../../src/domain/records/record.ts';

const polygon = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] as Position]],
});
/** 10 wide and 20 high, away from the origin. */
const box = polygon([30, 40], [40, 40], [40, 60], [30, 60]);
const boundsOf = (geometry: MultiPolygon | null): readonly number[] | null => geometry && bbox(geometry);
const cornersOf = (geometry: MultiPolygon | null): readonly string[] =>
  [...new Set((geometry?.coordinates.flat(2) ?? []).map(([x, y]) => `${x} ${y}`))].toSorted();
/** On the plane of longitude and latitude. */
const sizeOf = (geometry: Polygon | MultiPolygon | null): number =>
  (geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []))
    .flat()
    .map((ring) =>
      Math.abs(
        ring.reduce((sum, [x = NaN, y = NaN], index) => {
          const [nextX = NaN, nextY = NaN] = ring[(index + 1) % ring.length] ?? [];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      ),
    )
    .reduce((sum, each) => sum + each, 0);

describe('a part of an area', () => {
  it.each([
    ['north', [30, 50, 40, 60]],
    ['north-east', [35, 50, 40, 60]],
    ['east', [35, 40, 40, 60]],
    ['south-east', [35, 40, 40, 50]],
    ['south', [30, 40, 40, 50]],
    ['south-west', [30, 40, 35, 50]],
    ['west', [30, 40, 35, 60]],
    ['north-west', [30, 50, 35, 60]],
    ['centre', [32.5, 45, 37.5, 55]],
  ] as const)('%s is half of the bounds', (part, bounds) => {
    expect(boundsOf(areaPart(box, part))).toEqual(bounds);
  });

  it('reaches beyond the half where its edge fades', () => {
    expect(boundsOf(areaPart(box, 'south', 0.1))).toEqual([30, 40, 40, 52]);
    expect(boundsOf(areaPart(box, 'east', 0.2))).toEqual([33, 40, 40, 60]);
    expect(boundsOf(areaPart(box, 'centre', 0.05))).toEqual([32, 44, 38, 56]);
  });

  it('cuts slanting edges where they cross its line', () => {
    const triangle = polygon([0, 0], [10, 0], [6, 8]);
    expect(cornersOf(areaPart(triangle, 'south'))).toEqual(['0 0', '10 0', '3 4', '8 4']);
    expect(cornersOf(areaPart(triangle, 'north'))).toEqual(['3 4', '6 8', '8 4']);
    const west = polygon([0, 0], [8, 2], [8, 6], [0, 4]);
    expect(cornersOf(areaPart(west, 'west'))).toEqual(['0 0', '0 4', '4 1', '4 5']);
  });

  it('keeps holes and every piece that lies in it, and is null where none does', () => {
    const holed: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [...box.coordinates, polygon([32, 42], [34, 42], [34, 44], [32, 44]).coordinates[0] as Position[]],
        polygon([30, 58], [31, 58], [31, 59]).coordinates,
      ],
    };
    expect(areaPart(holed, 'south')?.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(areaPart(holed, 'north')?.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
    const corner = polygon([0, 0], [10, 0], [10, 3], [3, 3], [3, 10], [0, 10]);
    expect(areaPart(corner, 'north-east')).toBeNull();
    expect(boundsOf(areaPart(corner, 'south-west'))).toEqual([0, 0, 5, 5]);
  });

  it('is closed, lies inside the bounds, and with its opposite makes up the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 9 }),
        fc.constantFrom(...areaParts),
        (reaches, part) => {
          // Around a point, so that no two edges cross.
          const star = polygon(
            ...reaches.map((reach, index): Position => {
              const angle = ((index + 0.2) / reaches.length) * 2 * Math.PI;
              return [41 + (reach / 20) * Math.cos(angle), 34 + (reach / 20) * Math.sin(angle)];
            }),
          );
          const whole = bbox(star);
          const cut = areaPart(star, part);
          for (const ring of cut?.coordinates.flat() ?? []) {
            expect(ring.at(-1)).toEqual(ring[0]);
            for (const [x = NaN, y = NaN] of ring) {
              expect(x).toBeGreaterThanOrEqual(whole[0] - 1e-9);
              expect(x).toBeLessThanOrEqual(whole[2] + 1e-9);
              expect(y).toBeGreaterThanOrEqual(whole[1] - 1e-9);
              expect(y).toBeLessThanOrEqual(whole[3] + 1e-9);
            }
          }
          const sizes = (['north', 'south', 'east', 'west'] as const).map((name) => sizeOf(areaPart(star, name)));
          const [north = 0, south = 0, east = 0, western = 0] = sizes;
          expect(north + south).toBeCloseTo(sizeOf(star), 6);
          expect(east + western).toBeCloseTo(sizeOf(star), 6);
        },
      ),
    );
  });
});
