/** Distances against an independent geodesic library, coordinates no finer than known, and places no better than reported. */
import { readFileSync } from 'node:fs';
import geographiclib from 'geographiclib-geodesic';
import { toPoint } from 'mgrs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { borderDistanceKm, distanceKm } from '../../../src/domain/geo/distance.ts';
import { foldName, matchesFolded } from '../../../src/domain/records/fold.ts';
import { toCoordinates, toMgrs } from '../../../src/domain/geo/mgrs.ts';
import { boundsOfPlacement } from '../../../src/domain/geo/placeRecord.ts';
import type { Position } from '../../../src/domain/geo/placement.ts';

const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
const facts = deriveFacts(dataset);
const wgs84 = geographiclib.Geodesic.WGS84;
const border = dataset.border ?? { type: 'LineString' as const, coordinates: [] };

function ellipsoidKm([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  return (wgs84.Inverse(aLat, aLon, bLat, bLon).s12 ?? Number.NaN) / 1000;
}

/** The nearest of many points along the border, 200 m apart. */
function nearestKm(position: Position): number {
  let nearest = Infinity;
  border.coordinates.slice(1).forEach((end, index) => {
    const start = border.coordinates[index] ?? end;
    const pieces = Math.ceil(ellipsoidKm(start as unknown as Position, end as unknown as Position) / 0.2);
    for (let piece = 0; piece <= pieces; piece += 1) {
      const at = [0, 1].map(
        (axis) => (start[axis] ?? 0) + ((end[axis] ?? 0) - (start[axis] ?? 0)) * (piece / pieces),
      ) as unknown as Position;
      nearest = Math.min(nearest, ellipsoidKm(position, at));
    }
  });
  return nearest;
}

describe('distance', () => {
  it('agrees with the ellipsoid within half a percent', () => {
    const [qaim, hol]: [Position, Position] = [
      [40.99, 34.39],
      [41.149, 36.376],
    ];
    expect(Math.abs(distanceKm(qaim, hol) / ellipsoidKm(qaim, hol) - 1)).toBeLessThan(0.005);
  });

  it.each<[string, Position]>([
    ['al-Hol camp', [41.149, 36.376]],
    ['ar-Rutbah', [40.285, 33.038]],
    ['Raqqa', [39.009, 35.952]],
    ['al-Qa’im', [40.99, 34.39]],
  ])('from %s to the border agrees with a dense walk along it', (_, position) => {
    const range = borderDistanceKm({ kind: 'point', place: 'x', position, radiusM: 0, precision: 'site' }, border);
    const walked = nearestKm(position);
    expect(Math.abs((range?.low ?? Number.NaN) - walked)).toBeLessThan(Math.max(0.3, walked * 0.005));
  });

  it('is a range as wide as the place is unsure', () => {
    const placement = { kind: 'point', place: 'x', position: [41.149, 36.376], precision: 'settlement' } as const;
    const exact = borderDistanceKm({ ...placement, radiusM: 0 }, border);
    const unsure = borderDistanceKm({ ...placement, radiusM: 5000 }, border);
    expect(unsure).toEqual({ low: (exact?.low ?? 0) - 5, high: (exact?.high ?? 0) + 5 });
    expect(borderDistanceKm({ ...placement, radiusM: 500_000 }, border)?.low).toBe(0);
  });

  it('starts at nothing for an area that touches the border', () => {
    const anbar = dataset.areas.get('IQG01');
    const range =
      anbar && borderDistanceKm({ kind: 'area', place: 'anbar', area: anbar, precision: 'governorate' }, border);
    expect(range?.low).toBe(0);
    expect(range?.high).toBeGreaterThan(150);
  });

  it('is unknown where the place is', () => {
    expect(borderDistanceKm({ kind: 'none', place: null, precision: 'unknown' }, border)).toBeNull();
  });
});

/** The point whose full reference a published conversion gives as 37S FU 88984 04951, to the metre. */
const qaim = toPoint('37SFU8898404951');

describe('coordinates', () => {
  it.each([
    [0.4, '37S FU 88984 04951'],
    [50, '37S FU 889 049'],
    [400, '37S FU 889 049'],
    [3000, '37S FU 88 04'],
    [30_000, '37S FU 8 0'],
    [100_000, '37S FU'],
  ])('with a radius of %d m are %s', (radiusM, expected) => {
    expect(toMgrs(qaim, radiusM)).toBe(expected);
  });

  const anywhere = fc.tuple(fc.double({ min: 38, max: 46, noNaN: true }), fc.double({ min: 31, max: 38, noNaN: true }));
  const radii = fc.integer({ min: 2, max: 120_000 });

  it('stay in the circle, with the fewest digits that do', () => {
    fc.assert(
      fc.property(anywhere, radii, (position, radiusM) => {
        const { latitude, longitude, digits } = toCoordinates(position, radiusM);
        expect(distanceKm(position, [longitude, latitude]) * 1000).toBeLessThanOrEqual(radiusM);
        if (digits === 0) return;
        const coarser = position.map((value) => Number(value.toFixed(digits - 1))) as [number, number];
        expect(distanceKm(position, coarser) * 1000).toBeGreaterThan(radiusM);
      }),
    );
  });

  it('as MGRS name a square around the position whose middle is in the circle', () => {
    fc.assert(
      fc.property(anywhere, radii, (position, radiusM) => {
        const [longitude, latitude] = toPoint(toMgrs(position, radiusM).replaceAll(' ', ''));
        expect(distanceKm(position, [longitude, latitude]) * 1000).toBeLessThanOrEqual(radiusM);
      }),
    );
  });

  it('that are round are written as such, however small the circle', () => {
    expect(toCoordinates([41, 34], 0)).toEqual({ longitude: 41, latitude: 34, digits: 0 });
    expect(toCoordinates([41.25, 34], 0).digits).toBe(2);
    expect(toCoordinates([41.123456, 34], 0).digits).toBe(5);
  });

  it('of every real record lie in its own circle', () => {
    for (const { placement } of facts.values()) {
      if (placement.kind !== 'point') continue;
      const { latitude, longitude } = toCoordinates(placement.position, placement.radiusM);
      expect(distanceKm(placement.position, [longitude, latitude]) * 1000).toBeLessThanOrEqual(placement.radiusM);
    }
  });
});

describe('placement of the real records', () => {
  it('never gives a point to what is known only as an area', () => {
    const pins = [...facts.values()].filter(
      ({ record, placement }) => placement.kind === 'point' && !['site', 'settlement'].includes(record.geoPrecision),
    );
    expect(pins.map(({ record }) => record.id)).toEqual([]);
  });

  it('draws al-Khuseim by its district, the border alert along the line, and a country not at all', () => {
    expect(facts.get('qaim-detonation-2026-02-06')?.placement).toMatchObject({
      kind: 'area',
      area: { id: 'IQG01Q02' },
    });
    expect(facts.get('alert-pmf-2026-02')?.placement.kind).toBe('line');
    expect(facts.get('isis-driven-out-of-iraq-2017')?.placement.kind).toBe('none');
  });

  it('bounds a point by its circle', () => {
    const [west = 0, south = 0, east = 0, north = 0] =
      boundsOfPlacement({ kind: 'point', place: 'x', position: [41, 36], radiusM: 5000, precision: 'site' }) ?? [];
    expect(distanceKm([west, 36], [east, 36])).toBeCloseTo(10, 0);
    expect(distanceKm([41, south], [41, north])).toBeCloseTo(10, 0);
  });

  it('finds al-Hol in every script', () => {
    const found = (query: string): readonly string[] =>
      [...facts.values()]
        .filter(({ searchText }) => matchesFolded(searchText, foldName(query)))
        .map(({ record }) => record.id);
    for (const query of ['al-Hol', 'Al-Hawl', 'الهول', 'Hol'])
      expect(found(query)).toEqual(expect.arrayContaining(['site-hol-camp', 'hol-takeover-2026-01-21']));
  });
});
