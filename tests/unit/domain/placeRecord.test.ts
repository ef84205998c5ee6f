/** A record is drawn no more precisely than it, or its place, is known. */
import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Dataset, ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { foldName, matchesFolded } from '../../../src/domain/records/fold.ts';
import { toCoordinates, toMgrs } from '../../../src/domain/geo/mgrs.ts';
import { placementOf, routeOf } from '../../../src/domain/geo/placeRecord.ts';
import type { BriefRecord, GeoPrecision, Incident, Place, Transfer } from '../../../src/domain/records/record.ts';
import { edtf, incident } from './build.ts';

const text = (en: string) => ({ en, ar: `ع ${en}` });

function place(id: string, rest: Partial<Place>): Place {
  return {
    kind: 'place',
    id,
    category: 'town',
    name: text(id),
    aliases: [],
    geometry: null,
    geoPrecision: 'unknown',
    radiusM: null,
    admin: { country: 'IQ' },
    claims: [],
    ...rest,
  };
}

function area(id: string, kind: ReferenceArea['kind']): ReferenceArea {
  return {
    id,
    kind,
    name: text(id),
    country: 'IQ',
    envelope: kind === 'district',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [40, 33],
          [42, 33],
          [42, 35],
          [40, 35],
          [40, 33],
        ],
      ],
    },
  };
}

const point: Point = { type: 'Point', coordinates: [41, 34] };
const places = [
  place('anbar', { category: 'governorate', geoPrecision: 'governorate', area: 'IQG01', aliases: ['Al-Anbar'] }),
  place('qaim-district', {
    category: 'district',
    geoPrecision: 'district',
    area: 'IQG01Q02',
    within: 'anbar',
    aliases: ['Husaybah'],
  }),
  place('qaim', {
    geometry: point,
    geoPrecision: 'settlement',
    radiusM: 3000,
    within: 'qaim-district',
    admin: { country: 'IQ', adm1: 'IQG01', adm2: 'IQG01Q02' },
  }),
  place('khuseim', { category: 'village', geoPrecision: 'unknown', within: 'qaim-district' }),
  place('lone', {
    geometry: point,
    geoPrecision: 'settlement',
    radiusM: 3000,
    admin: { country: 'IQ', adm1: 'IQG01' },
  }),
  place('nowhere', { geometry: point, geoPrecision: 'settlement', radiusM: 3000 }),
  place('border', { category: 'border', geoPrecision: 'line', area: 'border', admin: { country: 'IQ/SY' } }),
  place('iraq', { category: 'country', geoPrecision: 'country' }),
  place('ring-a', { within: 'ring-b' }),
  place('ring-b', { within: 'ring-a' }),
];

function datasetOf(...records: readonly BriefRecord[]): Dataset {
  return {
    version: '',
    sources: new Map(),
    actors: new Map(),
    places: new Map(places.map((each) => [each.id, each])),
    records,
    recordsById: new Map(),
    areas: new Map([area('IQG01', 'governorate'), area('IQG01Q02', 'district')].map((each) => [each.id, each])),
    border: null,
    crossings: [],
    firstDay: 0,
    lastDay: 0,
  };
}

const dataset = datasetOf();
const at = (id: string, geoPrecision: GeoPrecision, rest: Partial<Incident> = {}) =>
  placementOf(incident('x', '2026-01-01', { place: id, geoPrecision, ...rest }), dataset);

describe('a place with a point', () => {
  it('is drawn as a circle, as wide as the wider of the two says', () => {
    expect(at('qaim', 'settlement')).toMatchObject({ kind: 'point', position: [41, 34], radiusM: 3000 });
    expect(at('qaim', 'settlement', { radiusM: 9000 })).toMatchObject({ radiusM: 9000 });
    expect(at('qaim', 'site', { radiusM: 200 })).toMatchObject({ radiusM: 3000 });
  });

  it.each<[GeoPrecision, string]>([
    ['district', 'IQG01Q02'],
    ['governorate', 'IQG01'],
  ])('is drawn by the outline when the record is known to a %s only', (precision, id) => {
    expect(at('qaim', precision)).toMatchObject({ kind: 'area', area: { id }, precision });
  });

  it('is drawn by the governorate of the gazetteer when nothing around it has an outline', () => {
    expect(at('lone', 'district')).toMatchObject({ kind: 'area', area: { id: 'IQG01' } });
  });

  it.each<[string, GeoPrecision]>([
    ['nowhere', 'district'],
    ['qaim', 'country'],
    ['qaim', 'unknown'],
    ['anbar', 'country'],
  ])('%s known to a %s is not drawn', (id, precision) => {
    expect(at(id, precision)).toMatchObject({ kind: 'none', place: id });
  });
});

describe('a place without a point', () => {
  it('is drawn by what surely contains it', () => {
    expect(at('khuseim', 'district')).toMatchObject({ kind: 'area', area: { id: 'IQG01Q02' }, place: 'khuseim' });
    expect(at('qaim-district', 'governorate')).toMatchObject({ area: { id: 'IQG01' } });
  });

  it('is drawn along the border when it is the border', () => {
    expect(at('border', 'line').kind).toBe('line');
    expect(at('anbar', 'line').kind).toBe('line');
  });

  it('is not drawn when it leads nowhere, round in a circle or out of the gazetteer', () => {
    expect([at('iraq', 'country'), at('ring-a', 'district'), at('lost', 'site')].map(({ kind }) => kind)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});

describe('a record with a position of its own', () => {
  const own: { readonly geometry: Point } = { geometry: { type: 'Point', coordinates: [40.5, 33.5] } };

  it('is drawn there, and never as exact for want of a radius', () => {
    expect(at('qaim', 'site', { ...own, radiusM: 400 })).toMatchObject({ position: [40.5, 33.5], radiusM: 400 });
    expect(at('qaim', 'site', own)).toMatchObject({ position: [40.5, 33.5], radiusM: 3000 });
  });
});

describe('a transfer', () => {
  const { place: _, ...rest } = incident('move', '2026-01-21');
  const transfer = (from: string | null, to: string | null): Transfer => ({
    ...rest,
    kind: 'transfer',
    from,
    to,
    when: edtf('2026-01-21'),
    series: [],
    geoPrecision: 'country',
  });

  it('has ends as precise as their places, and no end that is not disclosed', () => {
    expect(routeOf(transfer('qaim', null), dataset)).toMatchObject({ from: { kind: 'point' }, to: null });
    expect(routeOf(transfer('khuseim', 'iraq'), dataset)).toMatchObject({
      from: { kind: 'area' },
      to: { kind: 'none', place: 'iraq' },
    });
  });

  it('is placed at the first end that can be', () => {
    expect(placementOf(transfer('iraq', 'qaim'), dataset)).toMatchObject({ kind: 'point', place: 'qaim' });
    expect(placementOf(transfer(null, null), dataset)).toMatchObject({ kind: 'none', place: null });
  });
});

describe('facts', () => {
  const record = incident('raid', '2026-01-01', { place: 'qaim', geoPrecision: 'settlement' });
  const facts = deriveFacts(
    datasetOf(
      record,
      incident('along', '2026-01-01', { place: 'border' }),
      incident('wide', '2026-01-01', { place: 'anbar', geoPrecision: 'governorate' }),
    ),
  );

  it('are found by everything around the place, however far up', () => {
    expect(
      ['Husaybah', 'al-Anbar', 'raid', 'ع raid'].map((query) =>
        matchesFolded(facts.get('raid')?.searchText ?? '', foldName(query)),
      ),
    ).toEqual([true, true, true, true]);
  });

  it('name both countries of the border, and the governorate that the gazetteer or the outline gives', () => {
    expect(facts.get('along')).toMatchObject({ countries: ['IQ', 'SY'], governorates: [] });
    expect(facts.get('raid')?.governorates).toEqual(['IQG01']);
    expect(facts.get('wide')?.governorates).toEqual(['IQG01']);
  });

  it('count a claim of an unknown source as published never', () => {
    expect(facts.get('raid')?.reported).toBe(Infinity);
  });
});

describe('coordinates for a person', () => {
  it('are as coarse as the circle allows: a figure fewer would name a place outside it', () => {
    expect(toCoordinates([40.73, 36.06], 6000)).toEqual({ latitude: 36.1, longitude: 40.7, digits: 1 });
    expect(toCoordinates([40.73, 36.06], 12_000)).toEqual({ latitude: 36.1, longitude: 40.7, digits: 1 });
    expect(toCoordinates([40.73, 36.06], 25_500)).toEqual({ latitude: 36, longitude: 41, digits: 0 });
  });

  it('tell the zones on both sides of 42° E apart', () => {
    expect([toMgrs([41.99, 36.3], 1500), toMgrs([42.01, 36.3], 1500)].map((grid) => grid.slice(0, 3))).toEqual([
      '37S',
      '38S',
    ]);
  });
});
