/** A feature is decoded on its own: what is wrong with it is told with path and remedy, and everything beside it stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataIssue } from '../../../src/domain/records/dataset.ts';
import { recordKinds } from '../../../src/domain/records/record.ts';
import { decodeJson } from '../../../src/dataset/decodeJson.ts';
import { findJsonFault } from '../../../src/dataset/findJsonFault.ts';
import { decodeRecords } from '../../../src/dataset/decodeRecords.ts';
import { aDataset, aPage, type DatasetBuilder } from './buildDataset.ts';
import { aClaim, anIncident, aPeriod, aPrison, aTown, text, type Feature } from './buildFeatures.ts';
import { expectOnly, expectSound } from './expectIssues.ts';

const raid = (different: Readonly<Record<string, unknown>>): DatasetBuilder => aDataset().with(anIncident(different));
const claim = (different: Readonly<Record<string, unknown>>): DatasetBuilder => raid({ claims: [aClaim(different)] });
const at = (path: string): Partial<DataIssue> => ({
  severity: 'error',
  file: 'incidents.geojson',
  record: 'raid',
  path,
});
const town = (geometry: unknown): DatasetBuilder => aDataset().with(aTown('qaim-camp', {}, geometry));

describe('the schema refuses', () => {
  it.each<readonly [string, DatasetBuilder, Partial<DataIssue>]>([
    ['an unknown key', raid({ plaec: 'qaim-town' }), at('properties')],
    ['an unknown key in a claim', claim({ colour: 'red' }), at('properties.claims.0')],
    ['a missing place', raid({ place: undefined }), { ...at('properties.place'), message: 'It is missing.' }],
    ['an unknown category', raid({ category: 'raid' }), at('properties.category')],
    ['the category of another kind', raid({ category: 'prison-break' }), at('properties.category')],
    ['an unknown role', raid({ actors: [{ id: 'army', role: 'hero' }] }), at('properties.actors.0.role')],
    ['an unknown precision', raid({ geoPrecision: 'exact' }), at('properties.geoPrecision')],
    [
      'a kind in the file of another',
      aDataset().withFile('incidents.geojson', {
        type: 'FeatureCollection',
        features: [anIncident({ kind: 'warning' })],
      }),
      at('properties.kind'),
    ],
    ['a date that is none', raid({ when: '06/02/2026' }), at('properties.when')],
    ['a day that the calendar lacks', raid({ when: '2026-02-30' }), at('properties.when')],
    ['an interval in reverse', raid({ when: '2026-02-06/2026-02-05' }), at('properties.when')],
    ['a grade off the code', claim({ grade: 'B7' }), at('properties.claims.0.grade')],
    ['an unknown attribute', claim({ attribute: 'deaths' }), at('properties.claims.0.attribute')],
    ['a number written as a text', claim({ value: '5' }), at('properties.claims.0.value')],
    ['a negative number', claim({ value: -5 }), at('properties.claims.0.value')],
    ['paragraph nought', claim({ paragraph: 0 }), at('properties.claims.0.paragraph')],
    ['half a paragraph', claim({ paragraph: 1.5 }), at('properties.claims.0.paragraph')],
    ['an address that is a script', claim({ url: 'javascript:alert(1)' }), at('properties.claims.0.url')],
    ['an empty translation', raid({ name: text('Raid', ' ') }), at('properties.name.ar')],
    ['a name in one language', raid({ name: { en: 'Raid' } }), at('properties.name.ar')],
    ['a radius of nought', raid({ radiusM: 0 }), at('properties.radiusM')],
    ['an id in capitals', aDataset().with(anIncident({}, 'Raid')), { ...at('id'), record: 'Raid' }],
    ['a list where an object belongs', raid({ claims: [[]] }), at('properties.claims.0')],
  ])('%s', (_, dataset, issue) => expectOnly(dataset, issue));

  it('a period without status, a site without periods', async () => {
    await expectOnly(aDataset().with(aPrison([aPeriod({ status: undefined })])), {
      record: 'raid',
      path: 'properties.control.0.status',
    });
    await expectOnly(aDataset().with(aPrison([])), { record: 'raid', path: 'properties.control' });
  });

  it.each<readonly [string, unknown, string]>([
    ['an altitude', { type: 'Point', coordinates: [41, 34, 200] }, 'geometry.coordinates'],
    ['a latitude beyond the pole', { type: 'Point', coordinates: [34, 141] }, 'geometry.coordinates.1'],
    ['an unknown type', { type: 'Circle', coordinates: [41, 34] }, 'geometry.type'],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [] }, 'geometry.type'],
    [
      'a ring of three positions',
      {
        type: 'Polygon',
        coordinates: [
          [
            [41, 34],
            [42, 34],
            [41, 34],
          ],
        ],
      },
      'geometry.coordinates.0',
    ],
    ['a member that is not its own', { type: 'Point', coordinates: [41, 34], crs: null }, 'geometry'],
  ])('in a geometry: %s', (_, geometry, path) =>
    expectOnly(town(geometry), { file: 'places.geojson', record: 'qaim-camp', path }),
  );

  it('a number too large to be one', () => {
    const infinite = aDataset()
      .with(aTown('qaim-camp', {}, { type: 'Point', coordinates: [41, 34.5] }))
      .files()
      .get('places.geojson')
      ?.replace('34.5', '1e999');
    return expectOnly(aDataset().withFile('places.geojson', infinite), {
      record: 'qaim-camp',
      path: 'geometry.coordinates.1',
    });
  });

  it('a key that would reach into every object', async () => {
    const poisoned = aDataset()
      .with(anIncident())
      .files()
      .get('incidents.geojson')
      ?.replaceAll('"kind"', '"__proto__":{"polluted":true},"kind"');
    const { dataset, issues } = await aDataset().withFile('incidents.geojson', poisoned).load();
    expect(dataset.records).toEqual([]);
    expect(issues.map(({ message }) => message)).toEqual(['Unknown key "__proto__".', 'Unknown key "__proto__".']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a file', () => {
  it('may name itself and its schema', () =>
    expectSound(
      aDataset().withFile('warnings.geojson', {
        $schema: './schema/warning.schema.json',
        type: 'FeatureCollection',
        name: 'warnings',
        features: [],
      }),
    ));

  it('of another coordinate system is told to drop it, and its features stay', async () => {
    const dataset = aDataset().withFile('incidents.geojson', {
      type: 'FeatureCollection',
      crs: { type: 'name' },
      features: [anIncident()],
    });
    await expectOnly(dataset, {
      severity: 'error',
      file: 'incidents.geojson',
      path: 'crs',
      remedy: 'Remove it: RFC 7946 knows longitude and latitude on WGS 84 only.',
    });
    expect((await dataset.load()).dataset.records.map(({ id }) => id)).toEqual(['raid']);
  });

  it.each<readonly [string, unknown]>([
    ['a list', []],
    ['a text', '"hello"'],
    ['null', 'null'],
    ['an object without features', { type: 'FeatureCollection' }],
  ])('that is %s is one issue', (_, content) =>
    expectOnly(aDataset().withFile('transfers.geojson', content), { severity: 'error', file: 'transfers.geojson' }),
  );

  it('that is no collection says so and is read all the same', async () => {
    const dataset = aDataset().withFile('incidents.geojson', { type: 'Features', features: [anIncident()] });
    await expectOnly(dataset, { file: 'incidents.geojson', path: 'type' });
    expect((await dataset.load()).dataset.recordsById.has('raid')).toBe(true);
  });

  it.each<readonly [string, string]>([
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"raid"'],
    ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('with %s among its features loses only that', async (_, item) => {
    const file = `{"type":"FeatureCollection","features":[${item},${JSON.stringify(anIncident())}]}`;
    const { dataset, issues } = await aDataset().withFile('incidents.geojson', file).load();
    expect(dataset.records.map(({ id }) => id)).toEqual(['raid']);
    expect(issues).toEqual([expect.objectContaining({ record: '#1', severity: 'error' })]);
  });
});

describe('text that is not JSON', () => {
  it.each<readonly [string, string]>([
    ['{"a": 1,\n "b": }', 'line 2, column 7'],
    ['{"a": [1, 2', 'line 1, column 12'],
    ['', 'line 1, column 1'],
    ['{"a": 1,}', 'line 1, column 9'],
    ['{"a" 1}', 'line 1, column 6'],
    ["{'a': 1}", 'line 1, column 2'],
    ['{"a": "b\n"}', 'line 1, column 7'],
    ['[1 2]', 'line 1, column 4'],
    ['[01]', 'line 1, column 3'],
    ['{}\n]', 'line 2, column 1'],
    ['[1}', 'line 1, column 3'],
    ['{:1}', 'line 1, column 2'],
    ['{"a', 'line 1, column 2'],
    ['{"a"', 'line 1, column 5'],
    ['{"a" ', 'line 1, column 6'],
    ['{"a":1, 2:3}', 'line 1, column 9'],
    ['{"a":1]', 'line 1, column 7'],
    ['[1,]', 'line 1, column 4'],
    ['[,1]', 'line 1, column 2'],
    ['["\\x"]', 'line 1, column 2'],
    ['[tru]', 'line 1, column 2'],
    ['[-]', 'line 1, column 2'],
    ['[1.]', 'line 1, column 3'],
  ])('%j goes wrong at %s', (broken, place) => {
    const decoded = decodeJson('incidents.geojson', broken);
    expect(decoded).toMatchObject({ ok: false, failure: { severity: 'error', file: 'incidents.geojson' } });
    expect(decoded.ok ? '' : decoded.failure.message).toContain(`at ${place}.`);
  });

  it('may be nested as deep as it likes', () => {
    expect(findJsonFault(`${'['.repeat(200_000)}x`)).toBe(200_000);
  });

  it('has a fault exactly where JSON.parse refuses it', () => {
    const nearlyJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '0', '-', '\\', '\n', 'e'))
      .map(([json, where, put]) => {
        const index = where % (json.length + 1);
        return json.slice(0, index) + put + json.slice(index + 1);
      });
    fc.assert(
      fc.property(nearlyJson, (written) => {
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(written) === undefined).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it('is forgiven a byte order mark', () => {
    expect(decodeJson('incidents.geojson', '\uFEFF{}')).toEqual({ ok: true, value: {} });
  });
});

describe('what comes out', () => {
  it('has the members of its type and the dates decoded', async () => {
    const { dataset } = await raid({
      when: '2026-02~',
      whenNote: text('Said so.'),
      claims: [aClaim({ attribute: 'when', edtf: '2026-02-06' })],
    }).load();
    expect(dataset.recordsById.get('raid')).toMatchObject({
      kind: 'incident',
      id: 'raid',
      geometry: null,
      context: false,
      place: 'qaim-town',
      when: { text: '2026-02~', approximate: true },
      claims: [{ id: 'raid--1', edtf: { text: '2026-02-06' } }],
    });
  });

  it('is nothing for each kind when there is nothing', () => {
    for (const kind of recordKinds)
      expect(decodeRecords(kind, { type: 'FeatureCollection', features: [] })).toEqual({
        entries: [],
        issues: [],
        refused: [],
      });
  });

  it('keeps every other feature when one is bad', async () => {
    const good: readonly Feature[] = ['one', 'two', 'three'].map((id) =>
      anIncident({ claims: [aClaim({ id: `${id}--1` })] }, id),
    );
    const features = [good[0], anIncident({ when: 'yesterday', category: 'raid' }), ...good.slice(1)];
    const { dataset, issues } = await aDataset()
      .withFile('incidents.geojson', { type: 'FeatureCollection', features })
      .load();
    expect(dataset.records.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual([
      'raid properties.category',
      'raid properties.when',
    ]);
  });

  it('is judged by address even when the pattern of the schema is met', () =>
    expectOnly(aDataset().withSource(aPage({ id: 'page-two', url: 'https://[' })), {
      record: 'page-two',
      path: 'url',
    }));
});
