/** Corridors, outlines, nearest and measured: against an independent walk on the ellipsoid, and never surer than the place is known. */
import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { corridorOf } from '../../../src/domain/geo/corridor.ts';
import { borderDistanceKm, distanceKm } from '../../../src/domain/geo/distance.ts';
import { areaKm2, azimuth, greatCircleChain, lengthKm } from '../../../src/domain/geo/measure.ts';
import { nearestOf, rangeBetween } from '../../../src/domain/geo/nearest.ts';
import type { Placement, Position } from '../../../src/domain/geo/placement.ts';
import { isInRing, ringsOf } from '../../../src/domain/geo/rings.ts';
import { both, corridorVerdict, ringVerdict } from '../../../src/domain/geo/within.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';

const wgs84 = geographiclib.Geodesic.WGS84;
const ellipsoidKm = ([aLon, aLat]: Position, [bLon, bLat]: Position): number =>
  (wgs84.Inverse(aLat, aLon, bLat, bLon).s12 ?? Number.NaN) / 1000;
const walk = ([longitude, latitude]: Position, degrees: number, km: number): Position => {
  const { lon2 = Number.NaN, lat2 = Number.NaN } = wgs84.Direct(latitude, longitude, degrees, km * 1000);
  return [lon2, lat2];
};

const longitude = fc.double({ min: 38, max: 46, noNaN: true });
const latitude = fc.double({ min: 31, max: 38, noNaN: true });
const position: fc.Arbitrary<Position> = fc.tuple(longitude, latitude);
const point = (at: Position, radiusM = 0): Placement => ({
  kind: 'point',
  place: 'x',
  position: at,
  radiusM,
  precision: 'site',
});
const square = ([x, y]: Position, half: number): readonly Position[] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
];

describe('measuring', () => {
  it('is right to half a percent of the ellipsoid, in length and direction', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (positions) => {
        const expected = positions
          .slice(1)
          .reduce((sum, at, index) => sum + ellipsoidKm(positions[index] ?? at, at), 0);
        expect(Math.abs(lengthKm(positions) - expected)).toBeLessThanOrEqual(expected * 0.005 + 1e-6);
      }),
    );
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 5, max: 500, noNaN: true }),
        (from, degrees, km) => {
          const turn = Math.abs(azimuth(from, walk(from, degrees, km)) - degrees);
          expect(Math.min(turn, 360 - turn)).toBeLessThan(0.3);
        },
      ),
    );
  });

  it('gives the ground of an outline as the ellipsoid has it', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 0.05, max: 1, noNaN: true }), (centre, half) => {
        const outline = square(centre, half);
        const polygon = wgs84.Polygon(false);
        for (const [lon, lat] of outline) polygon.AddPoint(lat, lon);
        const expected = Math.abs(polygon.Compute(false, true).area ?? Number.NaN) / 1e6;
        expect(Math.abs(areaKm2(outline) - expected)).toBeLessThan(expected * 0.01);
      }),
    );
    expect(
      areaKm2([
        [41, 34],
        [42, 34],
      ]),
    ).toBe(0);
  });

  it('draws the great circle: no point of it is off the shortest way', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const km = ellipsoidKm(a, b);
        for (const at of greatCircleChain([a, b]))
          expect(ellipsoidKm(a, at) + ellipsoidKm(at, b)).toBeLessThanOrEqual(km * 1.0005 + 1e-6);
      }),
    );
  });
});

describe('an outline', () => {
  it('holds what lies in it, certainly only where the whole circle of the place does', () => {
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        (centre, degrees, km, radiusKm) => {
          const ring = square(centre, 0.3);
          const place = walk(centre, degrees, km);
          const rim = Array.from({ length: 72 }, (_, step) => walk(place, step * 5, radiusKm));
          const verdict = ringVerdict(point(place, radiusKm * 1000), ring, null);
          // The rim is asked a little inside and outside of the radius, where sphere and ellipsoid agree.
          const inner = Array.from({ length: 72 }, (_, step) => walk(place, step * 5, radiusKm * 0.97));
          if (verdict === 'certain') expect(inner.every((at) => isInRing(at, ring))).toBe(true);
          if (verdict === 'out') expect(inner.some((at) => isInRing(at, ring))).toBe(false);
          if (isInRing(place, ring) && rim.some((at) => !isInRing(at, ring)) && inner.some((at) => !isInRing(at, ring)))
            expect(verdict).toBe('possible');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes an exact point in or leaves it out', () => {
    expect(ringVerdict(point([41, 34]), square([41, 34], 0.1), null)).toBe('certain');
    expect(ringVerdict(point([41.2, 34]), square([41, 34], 0.1), null)).toBe('out');
    expect(ringVerdict({ kind: 'none', place: null, precision: 'unknown' }, square([41, 34], 0.1), null)).toBe('out');
    expect(
      ringVerdict(
        point([41, 34]),
        [
          [40, 33],
          [42, 35],
        ],
        null,
      ),
      'two corners hold nothing',
    ).toBe('out');
  });

  it('holds an area certainly only as a whole', () => {
    const [area] = [...dataset.areas.values()].filter(({ id }) => id === 'IQG01');
    if (!area) throw new Error('The data have no such governorate.');
    const placement: Placement = { kind: 'area', place: 'anbar', area, precision: 'governorate' };
    expect(ringVerdict(placement, square([42, 33], 6), dataset.border)).toBe('certain');
    expect(ringVerdict(placement, square([42, 33], 0.2), dataset.border), 'an outline inside the area').toBe(
      'possible',
    );
    expect(ringVerdict(placement, square([41, 34.4], 0.5), dataset.border), 'across its edge').toBe('possible');
    expect(ringVerdict(placement, square([36.3, 33.5], 0.3), dataset.border)).toBe('out');
  });

  it('holds what lies along the border only as far as the border lies in it', () => {
    const along: Placement = { kind: 'line', place: 'border', precision: 'line' };
    expect(ringVerdict(along, square([41, 35], 8), dataset.border)).toBe('certain');
    expect(ringVerdict(along, square([41.2, 34.4], 0.5), dataset.border)).toBe('possible');
    expect(ringVerdict(along, square([44.4, 33.3], 0.3), dataset.border)).toBe('out');
  });
});

describe('a corridor', () => {
  it('is certain only where the whole range lies in it, and on a side only where the place does', () => {
    expect(corridorVerdict({ low: 5, high: 9 }, ['IQ'], 10, 'both')).toBe('certain');
    expect(corridorVerdict({ low: 5, high: 12 }, ['IQ'], 10, 'both')).toBe('possible');
    expect(corridorVerdict({ low: 11, high: 12 }, ['IQ'], 10, 'both')).toBe('out');
    expect(corridorVerdict(null, ['IQ'], 10, 'both')).toBe('out');
    expect(corridorVerdict({ low: 5, high: 9 }, ['IQ'], 10, 'syria')).toBe('out');
    expect(corridorVerdict({ low: 5, high: 9 }, ['SY', 'IQ'], 10, 'syria')).toBe('possible');
    expect([both('certain', 'possible'), both('possible', 'out'), both('certain', 'certain')]).toEqual([
      'possible',
      'out',
      'certain',
    ]);
  });

  it.each([5, 25, 100])('is drawn %i km wide: its edge is as far from the border as it says', (km) => {
    const corridor = corridorOf(dataset, km, 'both');
    const corners = corridor?.outline.coordinates.flat(2).map(([x = 0, y = 0]): Position => [x, y]) ?? [];
    expect(corners.length).toBeGreaterThan(50);
    const { border } = dataset;
    if (!border) throw new Error('The data have no border.');
    for (const at of corners.filter((_, index) => index % 5 === 0)) {
      const range = borderDistanceKm(point(at), border);
      expect(Math.abs((range?.low ?? Number.NaN) - km)).toBeLessThan(km * 0.015 + 0.3);
    }
  });

  it('on one side stays in that country', () => {
    const iraq = corridorOf(dataset, 25, 'iraq')?.outline.coordinates ?? [];
    const syria = corridorOf(dataset, 25, 'syria')?.outline.coordinates ?? [];
    const inAny = (at: Position, outline: typeof iraq): boolean =>
      outline.some(([outer = []]) =>
        isInRing(
          at,
          outer.map(([x = 0, y = 0]): Position => [x, y]),
        ),
      );
    const [qaim, bukamal]: readonly Position[] = [
      [41.0, 34.36],
      [40.92, 34.46],
    ];
    expect([
      qaim && inAny(qaim, iraq),
      qaim && inAny(qaim, syria),
      bukamal && inAny(bukamal, iraq),
      bukamal && inAny(bukamal, syria),
    ]).toEqual([true, false, false, true]);
  });
});

const hasPlace = [...facts.values()].filter(({ placement }) => placement.kind === 'point' || placement.kind === 'area');

describe('a range between two places', () => {
  it('is as wide as both places are unsure', () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (a, b, radiusA, radiusB) => {
          const range = rangeBetween(point(a, radiusA), point(b, radiusB));
          const km = ellipsoidKm(a, b);
          expect(range?.high).toBeGreaterThan(km * 0.995 + (radiusA + radiusB) / 1000 - 1e-6);
          expect(range?.low).toBeLessThanOrEqual(Math.max(0, km * 1.005 - (radiusA + radiusB) / 1000) + 1e-6);
        },
      ),
    );
  });

  it('holds every point of both ends', () => {
    const areas = hasPlace.filter(({ placement }) => placement.kind === 'area').map(({ placement }) => placement);
    const points = hasPlace.flatMap(({ placement }) => (placement.kind === 'point' ? [placement] : []));
    for (const area of areas) {
      if (area.kind !== 'area') continue;
      const corners = ringsOf(area.area.geometry)
        .flat()
        .filter((_, index) => index % 7 === 0);
      for (const from of points) {
        const { low = NaN, high = NaN } = rangeBetween(from, area) ?? {};
        for (const corner of corners) {
          const km = distanceKm(from.position, corner);
          expect(km >= low - 1e-9 && km <= high + 1e-9).toBe(true);
        }
      }
      for (const other of areas) {
        const { low = NaN, high = NaN } = rangeBetween(area, other) ?? {};
        if (other.kind !== 'area') continue;
        const [here] = corners;
        const there = ringsOf(other.area.geometry)[0]?.[0];
        const km = here && there ? distanceKm(here, there) : NaN;
        expect(km >= low - 1e-9 && km <= high + 1e-9).toBe(true);
      }
    }
  });
});

describe('the nearest', () => {
  const some = fc.array(
    fc
      .record({ at: position, radiusM: fc.integer({ min: 0, max: 250_000 }) })
      .map(({ at, radiusM }) => point(at, radiusM)),
    { maxLength: 12 },
  );
  const find = (from: Placement, items: readonly Placement[]) => nearestOf(from, items, (item) => item);

  it('has the smallest largest distance, and all that may be nearer are listed', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 0, max: 50_000 }), some, (at, radiusM, items) => {
        const from = point(at, radiusM);
        const found = find(from, items);
        const ranges = items.map((item) => rangeBetween(from, item) ?? { low: NaN, high: NaN });
        const least = Math.min(...ranges.map(({ high }) => high));
        expect(found?.first.km.high ?? Infinity).toBe(least);
        const listed = found ? [found.first, ...found.possiblyNearer].map(({ item }) => item) : [];
        for (const [index, item] of items.entries()) {
          if (listed.includes(item)) continue;
          expect(ranges[index]?.low).toBeGreaterThanOrEqual(least);
        }
        for (const { km } of found?.possiblyNearer ?? []) expect(km.low).toBeLessThan(least);
      }),
    );
  });

  it('holds the truth wherever in its circle each place is', () => {
    fc.assert(
      fc.property(
        position,
        some,
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 360, noNaN: true }), fc.double({ min: 0, max: 0.98, noNaN: true })),
          { minLength: 12, maxLength: 12 },
        ),
        (at, items, moves) => {
          const found = find(point(at), items);
          const lengths = items.map((item, index) => {
            const [degrees, share] = moves[index] ?? [0, 0];
            return item.kind === 'point'
              ? ellipsoidKm(at, walk(item.position, degrees, (item.radiusM / 1000) * share))
              : Infinity;
          });
          const truth = items[lengths.indexOf(Math.min(...lengths))];
          const listed = found ? [found.first, ...found.possiblyNearer].map(({ item }) => item) : [];
          const limit = (found?.first.km.high ?? 0) * 1.005;
          if (truth !== undefined && Math.min(...lengths) < limit * 0.99) expect(listed).toContain(truth);
        },
      ),
    );
  });

  it('of detention sites to al-Hol’s border crossing is no prison somewhere in a governorate', () => {
    const sites = hasPlace.filter(({ record }) => record.kind === 'detention-site');
    const from = facts.get('hol-takeover-2026-01-21')?.placement ?? point([0, 0]);
    const found = nearestOf(from, sites, ({ placement }) => placement);
    expect(found?.first.item.placement.kind).toBe('point');
    for (const { item, km } of found?.possiblyNearer ?? []) {
      expect(item.placement.kind).toBe('area');
      expect(km.low).toBeLessThan(found?.first.km.high ?? 0);
    }
  });

  it('is undefined among nothing', () => {
    expect(find(point([40.99, 34.39]), [])).toBeUndefined();
  });
});
