/** Distances and governorates of many positions, against slow and independent answers. */
import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderDistances } from '../../../src/imports/places/borderDistances.ts';
import { findGovernorates } from '../../../src/domain/geo/governorateFinder.ts';
import { borderDistanceKm } from '../../../src/domain/geo/distance.ts';
import { geography } from '../../imports/importBytes.ts';
import { createRandom } from '../../imports/random.ts';

const { border, governorates } = geography;
if (!border) throw new Error('The reference data have no border.');

const one = (longitude: number, latitude: number): number =>
  borderDistances(Float64Array.of(longitude), Float64Array.of(latitude), border)[0] ?? Number.NaN;
const anywhere = [fc.double({ min: 30, max: 52, noNaN: true }), fc.double({ min: 26, max: 42, noNaN: true })] as const;

describe('distance to the border', () => {
  it('agrees with the slow measure of the domain', () => {
    fc.assert(
      fc.property(...anywhere, (longitude, latitude) => {
        const expected =
          borderDistanceKm(
            { kind: 'point', place: 'x', position: [longitude, latitude], radiusM: 0, precision: 'site' },
            border,
          )?.low ?? Number.NaN;
        expect(Math.abs(Math.abs(one(longitude, latitude)) - expected)).toBeLessThan(0.002 + expected * 1e-5);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with turf along the line of 253 vertices', () => {
    fc.assert(
      fc.property(...anywhere, (longitude, latitude) => {
        const expected = pointToLineDistance([longitude, latitude], border, {
          units: 'kilometers',
          method: 'geodesic',
        });
        // turf joins the vertices by great circles, the map by straight lines in Mercator.
        expect(Math.abs(Math.abs(one(longitude, latitude)) - expected)).toBeLessThan(Math.max(0.7, expected * 0.002));
      }),
      { numRuns: 150 },
    );
  });

  it('is positive on the Iraqi side and negative on the Syrian', () => {
    const random = createRandom(7);
    const seen = { IQ: 0, SY: 0 };
    for (let tried = 0; tried < 2000; tried += 1) {
      const [longitude, latitude] = [36 + random.unit() * 12, 29 + random.unit() * 9];
      const area = governorates.find(({ geometry }) => booleanPointInPolygon([longitude, latitude], geometry));
      const km = one(longitude, latitude);
      if (!area || Math.abs(km) < 0.1) continue;
      seen[area.country] += 1;
      expect(Math.sign(km), `${longitude} ${latitude} ${area.name.en}`).toBe(area.country === 'IQ' ? 1 : -1);
    }
    expect(Math.min(seen.IQ, seen.SY)).toBeGreaterThan(200);
  });

  it('is told of nothing without a place', () => {
    expect(one(Number.NaN, Number.NaN)).toBeNaN();
    expect(borderDistances(Float64Array.of(41), Float64Array.of(34), null)[0]).toBeNaN();
  });
});

describe('governorates', () => {
  it('are those that turf finds', () => {
    const random = createRandom(3);
    const positions = Array.from(
      { length: 3000 },
      () => [35 + random.unit() * 14, 28.5 + random.unit() * 9.5] as const,
    );
    const found = findGovernorates(
      Float64Array.from(positions, ([x]) => x),
      Float64Array.from(positions, ([, y]) => y),
      governorates,
    );
    const expected = positions.map(
      ([x, y]) => governorates.findIndex(({ geometry }) => booleanPointInPolygon([x, y], geometry)) + 1,
    );
    expect([...found]).toEqual(expected);
    expect(new Set(found).size).toBeGreaterThan(25);
  });
});
