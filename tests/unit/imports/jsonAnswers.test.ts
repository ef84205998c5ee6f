/** JSON of services and by hand: what has rows is read, what has none is named. Values are invented. */
import { describe, expect, it } from 'vitest';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { headBytes } from '../../../src/formats/sniff.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';

const feature = {
  type: 'Feature',
  properties: { date: '2025-04-13' },
  geometry: { type: 'Point', coordinates: [40.15, 35.33] },
};
const collection = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
const read = async (text: string, name = 'a.json'): Promise<Done> =>
  expectDone(await importText(text, { name, acceptGuess: true }));
const failureOf = async (value: unknown, name = 'a.json'): Promise<unknown> => {
  const outcome = await importText(JSON.stringify(value), { name, acceptGuess: true });
  return outcome.kind === 'failed' ? outcome.failure.code : outcome.kind;
};
const placeOf = ({ set: { columns } }: Done): string =>
  `${columns.rows}: ${(columns.latitude[0] ?? 0).toFixed(2)},${(columns.longitude[0] ?? 0).toFixed(2)}`;

describe('JSON by hand', () => {
  it.each([
    ['comments', `// by hand\n/* { */ ${collection.replace('[{', '[\n// one\n{')}`],
    ['a comma behind the last', collection.replace(']}}', ',]},}')],
    ['values that JSON does not know', collection.replace('{"date"', '{"killed":NaN,"date"')],
    ['a variable around it', `var events = ${collection};`],
    ['a call around it', `callback(${collection})`],
  ])('with %s is read and says so', async (_, text) => {
    const done = await read(text, 'a.geojson');
    expect(placeOf(done)).toBe('1: 35.33,40.15');
    expect(done.report.notes.map(({ code }) => code)).toContain('jsonMended');
  });

  it('in order is not mended, whatever its texts hold', async () => {
    const odd = collection.replace('2025-04-13"', '2025-04-13","url":"https://example.org/a,]","note":"/* NaN, */"');
    const done = await read(odd, 'a.geojson');
    expect(placeOf(done)).toBe('1: 35.33,40.15');
    expect(done.report.notes.map(({ code }) => code)).not.toContain('jsonMended');
  });
});

describe('JSON longer than what is read to know its kind', () => {
  it('is not mended where that ends within an address', async () => {
    const long = (length: number): string =>
      collection.replace('"2025-04-13"', `"2025-04-13","note":"${'x'.repeat(length)}https://example.org/a"`);
    const text = long(headBytes - long(0).indexOf('example'));
    expect(text.slice(0, headBytes).endsWith('https://')).toBe(true);
    expect((await read(text, 'a.geojson')).report.notes.map(({ code }) => code)).not.toContain('jsonMended');
  });
});

describe('a record by itself', () => {
  it.each(['error', 'detail'])('is no message of a service where it has a member %s', async (name) => {
    const record = { date: '2025-04-13', lat: 35.33, lon: 40.15, [name]: 'about 500 m' };
    expect(placeOf(await read(JSON.stringify(record)))).toBe('1: 35.33,40.15');
  });
});

describe('an answer without rows', () => {
  it.each([
    ['an error', { error: { code: 400, message: 'Invalid' } }, 'serviceError'],
    [
      'a layer',
      { id: 0, type: 'Feature Layer', geometryType: 'esriGeometryPoint', fields: [{ name: 'a' }] },
      'serviceMetadata',
    ],
    ['a list of layers', { layers: [{ id: 0, type: 'Feature Layer', fields: [] }], tables: [] }, 'serviceMetadata'],
    ['a count', { count: 12 }, 'serviceMetadata'],
    ['ids', { objectIdFieldName: 'OBJECTID', objectIds: [1, 2] }, 'serviceMetadata'],
    [
      'a data set',
      { success: true, result: { resources: [{ name: 'a.csv', url: 'https://example.org/a.csv' }] } },
      'dataset',
    ],
    ['an empty list', { TotalCount: 0, Result: [] }, 'noFeatures'],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, 'noFeatures'],
    ['something else', { a: { b: 1 } }, 'jsonNoRecords'],
  ])('is named: %s', async (_, value, code) => {
    expect(await failureOf(value)).toBe(code);
  });
});

describe('an answer', () => {
  it.each([
    ['a message', { detail: 'list of events' }],
    ['errors of some rows', { errors: [{ row: 3 }] }],
    ['its files', { resources: [{ url: 'https://example.org/a.csv' }] }],
    ['layers', { layers: [{ name: 'a' }], success: true, error: null }],
  ])('with rows beside %s is read', async (_, beside) => {
    const records = [{ date: '2025-04-13', lat: 35.33, lon: 40.15 }];
    expect(placeOf(await read(JSON.stringify({ ...beside, records })))).toBe('1: 35.33,40.15');
  });

  it('of Esri without its system is read as one', async () => {
    const features = [{ attributes: { a: 1 }, geometry: { x: 40.15, y: 35.33 } }];
    expect(placeOf(await read(JSON.stringify({ features })))).toBe('1: 35.33,40.15');
  });

  it('that is one page of several says so', async () => {
    const paged = {
      type: 'FeatureCollection',
      numberMatched: 50,
      links: [{ rel: 'next', href: 'x' }],
      features: [feature],
    };
    expect((await read(JSON.stringify(paged))).report.notes).toContainEqual({
      code: 'partOfAnswer',
      values: { count: 49 },
    });
    const cut = { type: 'FeatureCollection', features: [feature], properties: { exceededTransferLimit: true } };
    expect((await read(JSON.stringify(cut))).report.notes).toContainEqual({
      code: 'partOfAnswer',
      values: { count: 0 },
    });
  });

  it('of Esri has its curves, and the sets of features within an item', async () => {
    const rings = [
      [
        [40.9, 34.4],
        {
          c: [
            [41, 34.5],
            [41, 34.4],
          ],
        },
        [40.9, 34.5],
        [40.9, 34.4],
      ],
    ];
    const curve = {
      geometryType: 'esriGeometryPolygon',
      spatialReference: { wkid: 4326 },
      features: [{ attributes: {}, geometry: { curveRings: rings } }],
    };
    expect(placeOf(await read(JSON.stringify(curve)))).toBe('1: 34.45,40.95');
    const item = {
      layers: [
        {
          layerDefinition: { geometryType: 'esriGeometryPoint', fields: [{ name: 'd', type: 'esriFieldTypeDate' }] },
          featureSet: { features: [{ attributes: { d: 1744502400000 }, geometry: { x: 40.15, y: 35.33 } }] },
        },
      ],
    };
    const done = await read(JSON.stringify(item));
    expect(placeOf(done)).toBe('1: 35.33,40.15');
    expect(done.set.columns.undatedRows).toBe(0);
  });

  it('with the place of a country has no point of an event', async () => {
    const entry = { title: 'a', primary_country: { name: 'Iraq', location: { lat: 33.04, lon: 43.77 } } };
    const done = await read(JSON.stringify({ totalCount: 40, data: [{ id: '1', fields: entry }] }));
    expect(geoPrecisions[done.set.columns.precision[0] ?? 0]).toBe('country');
    expect(done.report.notes).toContainEqual({ code: 'partOfAnswer', values: { count: 39 } });
  });

  it('of GeoJSON takes the system that an address names', async () => {
    const crs = { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/32637/proj4/' } };
    const metres = { ...feature, geometry: { type: 'Point', coordinates: [604505, 3910245] } };
    expect(placeOf(await read(JSON.stringify({ type: 'FeatureCollection', crs, features: [metres] })))).toBe(
      '1: 35.33,40.15',
    );
  });
});

describe('days of a row', () => {
  it.each([['last_updated'], ['date_created'], ['createdAt'], ['Published'], ['تاريخ التحديث']])(
    'in %s are none of an event',
    async (name) => {
      const done = await read(`latitude,longitude,${name}\n35.33,40.15,2025-04-13\n`, 'a.csv');
      expect(done.set.columns.undatedRows).toBe(1);
    },
  );

  it.each([
    ['period_start', 'period_end'],
    ['ReferencePeriodStart', 'ReferencePeriodEnd'],
    ['valid from', 'valid to'],
  ])('from %s to %s are a span', async (first, last) => {
    const done = await read(`latitude,longitude,${last},${first}\n35.33,40.15,2025-04-30,2025-04-01\n`, 'a.csv');
    expect((done.set.columns.latest[0] ?? 0) - (done.set.columns.earliest[0] ?? 0)).toBe(29);
  });
});
