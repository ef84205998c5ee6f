/** How near a record is to a place, on a map of two governorates with a district each. */
import { describe, expect, it } from 'vitest';
import { areasOfPlace, nearnessOf, outlineOfPlace, pointOfPlace } from '../../../src/domain/geo/recordsAbout.ts';
import type { Dataset, ReferenceArea } from '../../../src/domain/records/dataset.ts';
import type { Place } from '../../../src/domain/records/record.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';

function square(id: string, kind: ReferenceArea['kind'], west: number, side: number, envelope = false): ReferenceArea {
  const ring = [
    [west, 33],
    [west + side, 33],
    [west + side, 33 + side],
    [west, 33 + side],
    [west, 33],
  ];
  return {
    id,
    kind,
    country: 'IQ',
    name: { en: id, ar: id },
    envelope,
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const areas = [
  square('G1', 'governorate', 40, 2),
  square('D1', 'district', 40, 1),
  square('G2', 'governorate', 44, 2),
  square('D2', 'district', 44, 1, true),
];
const place = (id: string, admin: object, at: readonly [number, number] | null, rest: object = {}): Place =>
  ({ id, admin, geometry: at && { type: 'Point', coordinates: [...at] }, ...rest }) as unknown as Place;
const town = place('town', { adm1: 'G1', adm2: 'D1' }, [40.5, 33.5]);
const other = place('other', { adm1: 'G2', adm2: 'D2' }, [44.5, 33.5]);
const far = place('far', { adm1: 'G1' }, null);
const lost = place('lost', {}, [0, 0]);
const nowhere = place('nowhere', {}, null);
const district = place('district', { adm1: 'G1', adm2: 'X' }, null, { area: 'D1' });
const governorate = place('governorate', { adm1: 'X' }, null, { area: 'G1' });
const dataset = {
  areas: new Map(areas.map((area) => [area.id, area])),
  places: new Map([town, other, far, lost, nowhere, district, governorate].map((each) => [each.id, each])),
} as unknown as Dataset;

const shownAt = (placement: object): Shown => ({ facts: { placement } }) as unknown as Shown;
const point = (id: string, x: number, y: number): Shown =>
  shownAt({ kind: 'point', place: id, position: [x, y], radiusM: 500, precision: 'site' });
const area = (id: string, areaId: string): Shown =>
  shownAt({ kind: 'area', place: id, area: dataset.areas.get(areaId) });

describe('the areas of a place', () => {
  it.each<readonly [Place, string | null, string | null]>([
    [town, 'D1', 'G1'],
    [far, null, 'G1'],
    [lost, null, null],
    [district, 'D1', 'G1'],
    [governorate, null, 'G1'],
  ])('$id', (of, ownDistrict, ownGovernorate) => {
    const found = areasOfPlace(of, dataset);
    expect([found.district?.id ?? null, found.governorate?.id ?? null]).toEqual([ownDistrict, ownGovernorate]);
    expect(outlineOfPlace(of, dataset)?.id ?? null).toBe(ownDistrict ?? ownGovernorate);
  });

  it('the position of a place is its point, if it has one', () => {
    expect([pointOfPlace(town), pointOfPlace(far)]).toEqual([[40.5, 33.5], null]);
  });
});

describe('a record is', () => {
  it.each<readonly [what: string, shown: Shown, of: Place, expected: string | null]>([
    ['at a town within five kilometres', point('x', 40.55, 33.5), town, 'at'],
    ['in its district beyond', point('x', 40.56, 33.5), town, 'district'],
    ['in its governorate outside of the district', point('x', 41.5, 33.5), town, 'governorate'],
    ['in neither', point('x', 44.5, 33.5), town, null],
    ['at a town of another governorate', point('x', 44.5, 33.5), other, 'at'],
    ['in no district that is only an envelope', point('x', 44.8, 33.8), other, 'governorate'],
    ['in that district where the gazetteer says so', point('other', 44.8, 33.8), other, 'district'],
    ['in a district without a point of its own', point('x', 40.9, 33.9), district, 'district'],
    ['in a governorate without a point of its own', point('x', 40.9, 33.9), governorate, 'governorate'],
    ['nowhere near a place without areas', point('x', 40.5, 33.5), lost, null],
    ['at a place known as an area by its own name', area('town', 'D1'), town, 'at'],
    ['in the district that it is known to', area('far', 'D1'), town, 'district'],
    ['in its own district, where the place is that district', area('district', 'D1'), district, 'district'],
    ['in the governorate that it is known to', area('x', 'G1'), town, 'governorate'],
    ['in the governorate of its place', area('far', 'D2'), town, 'governorate'],
    ['in no governorate of another place', area('other', 'D2'), town, null],
    ['in no governorate where neither place has one', area('nowhere', 'D2'), lost, null],
    ['in none along the border', shownAt({ kind: 'line', place: 'town' }), town, null],
    ['in none without a place', shownAt({ kind: 'none', place: 'town' }), town, null],
  ])('%s', (_, shown, of, expected) => {
    expect(nearnessOf(shown, of, dataset)).toBe(expected);
  });
});
