/** The embedded basemap and the reference data: what is in the files, and that the style made of them is one that MapLibre accepts. */
import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { booleanPointInPolygon, distance, length, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { basemapWindow } from '../../src/map/basemap/basemapWindow.ts';
import { composeBasemap } from '../../src/map/basemap/composeBasemap.ts';
import { composeTownImages } from '../../src/map/basemap/composeTownImages.ts';
import { decodeBasemap, type BasemapData } from '../../src/map/basemap/decodeBasemap.ts';
import { drawTownIcon } from '../../src/map/basemap/drawTownIcon.ts';
import { fontFaces } from '../../src/map/basemap/fonts.ts';
import { basemapColours } from '../../src/theme/basemap.ts';
import type { Flavour } from '../../src/theme/flavour.ts';

const topologyFile = readFileSync('public/basemap/basemap.topo.json');
const decoded = decodeBasemap(JSON.parse(topologyFile.toString()));
if (!decoded.ok) throw new Error(decoded.failure);
const data: BasemapData = decoded.value;

const flavours: readonly Flavour[] = ['dark', 'light', 'contrast', 'print'];
const languages = ['en', 'ar'] as const;
const cases = flavours.flatMap((flavour) => languages.map((language) => [flavour, language] as const));
const compose = (flavour: Flavour, language: 'en' | 'ar') =>
  composeBasemap({ flavour, language, data, reliefUrl: 'https://example.org/relief.webp' });

function readReference(name: string): FeatureCollection {
  return JSON.parse(readFileSync(`data/reference/${name}.geojson`, 'utf8')) as FeatureCollection;
}

type Area = Feature<Polygon | MultiPolygon>;
const governorates = readReference('governorates').features as Area[];
const districts = readReference('districts').features as Area[];
const crossings = readReference('crossings').features as Feature<Point>[];
const border = readReference('border').features[0] as Feature<LineString>;

const ringsOf = ({ geometry }: Area): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
const governorate = (id: unknown): Area => {
  const found = governorates.find((area) => area.id === id);
  if (!found) throw new Error(`There is no governorate ${String(id)}.`);
  return found;
};

describe.each(cases)('the style, %s and %s', (flavour, language) => {
  const { sources, below, above } = compose(flavour, language);
  const layers = [...below, ...above];

  it('is one that MapLibre accepts', () => {
    const small = Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [
        id,
        source.type === 'geojson' ? { ...source, data: { type: 'FeatureCollection', features: [] } } : source,
      ]),
    );
    const errors = validateStyleMin({
      version: 8,
      'font-faces': fontFaces((url) => `https://example.org${url}`),
      sources: small,
      layers,
    } as never);
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('takes every colour from the theme', () => {
    const own = new Set(Object.values(basemapColours[flavour]).filter((value) => typeof value === 'string'));
    const used = JSON.stringify(layers).match(/#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/g) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !own.has(colour))).toEqual([]);
  });

  it('names its sources, layers and fonts as agreed', () => {
    expect(layers.map(({ id }) => id).filter((id) => !id.startsWith('basemap-'))).toEqual([]);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    const wanted = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(wanted.filter((id) => !(id in sources))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !wanted.includes(id))).toEqual([]);
    expect(new Set(JSON.stringify(layers).match(/IBM Plex \w+/g))).toEqual(
      new Set(Object.keys(fontFaces((url) => url))),
    );
  });

  it('keeps names above and everything else below', () => {
    expect(below.some(({ type }) => type === 'symbol')).toBe(false);
    expect(above.every(({ type }) => type === 'symbol')).toBe(true);
  });
});

describe('names on the map', () => {
  const texts = (layerId: string, language: 'en' | 'ar', properties: Readonly<Record<string, unknown>>): string => {
    const layer = compose('dark', language).above.find(({ id }) => id === layerId);
    const field = layer?.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
    const expression = createExpression(field, {
      type: 'formatted',
      'property-type': 'data-driven',
      expression: { interpolated: false, parameters: ['zoom', 'feature'] },
      transition: false,
    } as never);
    if (expression.result === 'error') throw new Error(expression.value.map(({ message }) => message).join(' '));
    return String(expression.value.evaluate({ zoom: 8 }, { type: 'Point', properties } as never));
  };

  it('writes large towns in both scripts, small ones in Latin', () => {
    expect(texts('basemap-towns-1', 'en', { en: 'Mosul', ar: 'الموصل' })).toBe('Mosul\nالموصل');
    expect(texts('basemap-towns-4', 'en', { en: 'Balad', ar: 'بلد' })).toBe('Balad');
  });

  it('writes Arabic alone in Arabic, and Latin where there is none', () => {
    expect(texts('basemap-towns-1', 'ar', { en: 'Mosul', ar: 'الموصل' })).toBe('الموصل');
    expect(texts('basemap-towns-1', 'ar', { en: 'Mosul' })).toBe('Mosul');
  });
});

describe('the basemap file', () => {
  it('refuses what is no basemap', () => {
    expect(decodeBasemap(null).ok).toBe(false);
    expect(decodeBasemap({ type: 'Topology', objects: {}, arcs: [] }).ok).toBe(false);
  });

  it('stays within its budget', () => {
    expect(gzipSync(topologyFile, { level: 9 }).length).toBeLessThan(200 * 1024);
    expect(readFileSync('public/basemap/relief.webp').length).toBeLessThan(400 * 1024);
    expect(readFileSync('data/reference/governorates.geojson').length).toBeLessThan(250 * 1024);
  });

  it('has Iraq and Syria and every kind of water', () => {
    const values = (layer: keyof BasemapData, key: string): unknown[] =>
      data[layer].features.map(({ properties }) => properties?.[key]);
    expect(values('countries', 'id')).toEqual(expect.arrayContaining(['IRQ', 'SYR', 'TUR', 'JOR', 'SAU', 'IRN']));
    expect(new Set(values('rivers', 'kind'))).toEqual(new Set(['main', 'river', 'stream', 'wadi', 'canal']));
    expect(values('riverLabels', 'en')).toEqual(expect.arrayContaining(['Euphrates', 'Tigris', 'Khabur']));
    expect(values('governorateLabels', 'en')).toEqual(
      expect.arrayContaining(['Anbar', 'Nineveh', 'Saladin', 'Deir ez-Zor', 'Raqqa', 'Al-Hasakah']),
    );
  });

  it('stands each governorate label in its governorate', () => {
    for (const { geometry, properties } of data.governorateLabels.features) {
      expect([properties?.en, booleanPointInPolygon(geometry as Point, governorate(properties?.id))]).toEqual([
        properties?.en,
        true,
      ]);
    }
  });

  it('does not draw the Iraq–Syria border a second time', () => {
    const middle = border.geometry.coordinates[126] as Position;
    const lines = data.borders.features.flatMap(({ geometry }) =>
      (geometry as { coordinates: Position[][] }).coordinates.flat(),
    );
    expect(lines.length).toBeGreaterThan(1000);
    expect(Math.min(...lines.map((vertex) => distance(vertex, middle)))).toBeGreaterThan(50);
  });
});

describe('towns', () => {
  const places = data.places.features as Feature<Point>[];

  it('have both names, a rank and a place within the window', () => {
    const [west, south, east, north] = basemapWindow;
    expect(places.length).toBeGreaterThan(150);
    for (const {
      properties,
      geometry: {
        coordinates: [x = NaN, y = NaN],
      },
    } of places) {
      expect(properties?.en).toMatch(/^[\p{Script=Latin}' -]+$/u);
      expect(properties?.ar).toMatch(/^[\p{Script=Arabic}\u064B-\u0652 ]+$/u);
      expect(properties?.rank).toBeOneOf([1, 2, 3, 4, 5]);
      expect(x > west && x < east && y > south && y < north).toBe(true);
    }
    expect(new Set(places.map(({ properties }) => properties?.en)).size).toBe(places.length);
  });

  it.each([
    ["Al-Qa'im", 'القائم', 40.99, 34.39],
    ['Ar-Rutbah', 'الرطبة', 40.285, 33.038],
    ['Ramadi', 'الرمادي', 43.3, 33.42],
    ['Hatra', 'الحضر', 42.733, 35.573],
    ['Al-Hasakah', 'الحسكة', 40.745, 36.507],
    ['Raqqa', 'الرقة', 39.009, 35.952],
    ['Deir ez-Zor', 'دير الزور', 40.145, 35.335],
    ['Al-Bukamal', 'البوكمال', 40.919, 34.452],
    ['Al-Hol', 'الهول', 41.15, 36.391],
    ['Al-Shaddadi', 'الشدادي', 40.733, 36.057],
    ['Al-Baghouz', 'الباغوز', 40.952, 34.459],
    ['Ain Issa', 'عين عيسى', 38.86, 36.39],
    ['Rabia', 'ربيعة', 42.083, 36.8],
    ['Sinjar', 'سنجار', 41.876, 36.321],
    ['Kirkuk', 'كركوك', 44.392, 35.468],
    ['Erbil', 'أربيل', 44.01, 36.19],
    ['Baghdad', 'بغداد', 44.4, 33.34],
    ['Damascus', 'دمشق', 36.29, 33.51],
  ])('%s is where the gazetteer has it', (en, ar, longitude, latitude) => {
    const place = places.find(({ properties }) => properties?.en === en);
    expect(place?.properties).toMatchObject({ ar });
    expect(place?.properties?.rank).toBeLessThanOrEqual(2);
    expect(distance(place?.geometry.coordinates ?? [0, 0], [longitude, latitude])).toBeLessThan(3);
  });

  it('lie in the country that they are said to lie in', () => {
    const inside = (place: Feature<Point>, country: string): boolean =>
      governorates.some((area) => area.properties?.country === country && booleanPointInPolygon(place, area));
    const wrong = places.filter(
      (place) => place.properties?.country !== 'other' && !inside(place, place.properties?.country as string),
    );
    expect(wrong.map(({ properties }) => properties?.en)).toEqual([]);
  });
});

describe('the border', () => {
  it('is one line of about 600 km from north to south', () => {
    const { coordinates } = border.geometry;
    expect([border.id, border.geometry.type, border.properties?.kind]).toEqual(['border', 'LineString', 'border']);
    expect(length(border)).toBeGreaterThan(590);
    expect(length(border)).toBeLessThan(610);
    expect(distance(coordinates[0] ?? [0, 0], [42.3572, 37.106])).toBeLessThan(2);
    expect(distance(coordinates.at(-1) ?? [0, 0], [38.7936, 33.3747])).toBeLessThan(2);
  });

  it('is the edge of the governorates on both sides', () => {
    for (const country of ['IQ', 'SY']) {
      const edges = new Set(
        governorates
          .filter(({ properties }) => properties?.country === country)
          .flatMap(ringsOf)
          .flat()
          .map(String),
      );
      expect(border.geometry.coordinates.filter((vertex) => !edges.has(String(vertex)))).toEqual([]);
    }
  });
});

describe('governorates', () => {
  it('are all 18 of Iraq and all 14 of Syria, by P-code', () => {
    const codes = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`);
    expect(governorates.map(({ id }) => id)).toEqual([...codes('IQG', 18), ...codes('SY', 14)]);
  });

  it.each([
    ['IQG01', 43.3, 33.42],
    ['IQG15', 43.119, 36.335],
    ['IQG16', 43.679, 34.616],
    ['IQG13', 44.392, 35.468],
    ['IQG08', 44.4, 33.34],
    ['SY08', 40.745, 36.507],
    ['SY09', 40.145, 35.335],
    ['SY11', 39.009, 35.952],
    ['SY01', 36.29, 33.51],
  ])('%s holds its capital', (id, longitude, latitude) => {
    expect(booleanPointInPolygon([longitude, latitude], governorate(id))).toBe(true);
  });

  it('are written as RFC 7946 asks', () => {
    for (const area of [...governorates, ...districts]) {
      const parts = area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
      for (const [index, ring] of parts.flatMap((rings) => [...rings.entries()])) {
        expect(ring[0]).toEqual(ring.at(-1));
        expect(signedArea(ring) > 0).toBe(index === 0);
        expect(ring.flat().every((value) => Math.abs(value * 1e5 - Math.round(value * 1e5)) < 1e-5)).toBe(true);
      }
    }
  });
});

describe('districts', () => {
  it.each([
    ['IQG01Q02', 41.045, 34.247, 40.99, 34.39],
    ['IQG01Q04', 41.067, 32.676, 40.285, 33.038],
    ['IQG15Q04', 42.46, 35.493, 42.733, 35.573],
  ])('%s is an envelope around its centroid and its town', (id, longitude, latitude, townLongitude, townLatitude) => {
    const district = districts.find((area) => area.id === id) as Area;
    expect(district.properties).toMatchObject({
      kind: 'district',
      envelope: true,
      country: 'IQ',
      note: { en: expect.stringMatching(/not its boundary/), ar: expect.any(String) },
    });
    expect(booleanPointInPolygon([longitude, latitude], district)).toBe(true);
    expect(booleanPointInPolygon([townLongitude, townLatitude], district)).toBe(true);
  });

  it('lie within their governorates, to the metre', () => {
    expect(districts.length).toBe(3);
    for (const district of districts) {
      const parent = governorate(district.properties?.parent);
      const outside = ringsOf(district)
        .flat()
        .filter(
          (vertex) =>
            !booleanPointInPolygon(vertex, parent) &&
            Math.min(...ringsOf(parent).map((ring) => degreesToRing(vertex, ring))) > 2e-5,
        );
      expect([district.id, outside]).toEqual([district.id, []]);
    }
  });
});

describe('crossings', () => {
  it('are three, and stand on the border within the radius of their doubt', () => {
    expect(crossings.map(({ id }) => id)).toEqual(['xing-rabia', 'xing-qaim', 'xing-waleed']);
    for (const { geometry, properties } of crossings) {
      expect(properties).toMatchObject({
        name: { en: expect.any(String), ar: expect.any(String) },
        place: expect.stringMatching(/^xing-/),
      });
      expect(pointToLineDistance(geometry, border, { units: 'meters' })).toBeLessThan(properties?.radiusM as number);
    }
  });
});

describe('the dots of towns', () => {
  it.each(['town', 'capital'] as const)('%s is a ring with soft edges, transparent around', (kind) => {
    const { width, height, data: pixels } = drawTownIcon(kind, basemapColours.dark, 2);
    const opacityAt = (column: number, row: number): number => pixels[(row * width + column) * 4 + 3] ?? -1;
    expect([pixels.length, width]).toEqual([width * height * 4, height]);
    expect([opacityAt(0, 0), opacityAt(width / 2, height / 2)]).toEqual([0, 255]);
    expect(new Set(pixels.filter((_, i) => i % 4 === 3)).size).toBeGreaterThan(6);
  });

  it('shows a capital by a dot in its middle', () => {
    const middle = (kind: 'town' | 'capital'): readonly number[] => {
      const { width, data: pixels } = drawTownIcon(
        kind,
        { townFill: '#000000', townRing: '#FFFFFF', labelHalo: '#808080' },
        2,
      );
      const from = ((width / 2) * width + width / 2) * 4;
      return Array.from(pixels.subarray(from, from + 3));
    };
    expect([middle('town'), middle('capital')]).toEqual([
      [0, 0, 0],
      [255, 255, 255],
    ]);
  });

  it('comes as the images that the style asks for', () => {
    expect(composeTownImages('light').map(({ id }) => id)).toEqual(['town', 'capital']);
  });
});

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
}

/** On the plane of longitude and latitude, on which the envelopes were cut. */
function degreesToRing([x = NaN, y = NaN]: Position, ring: readonly Position[]): number {
  return Math.min(
    ...ring.slice(1).map(([bx = NaN, by = NaN], i) => {
      const [ax = NaN, ay = NaN] = ring[i] ?? [];
      const share = Math.min(
        1,
        Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
      );
      return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
    }),
  );
}
