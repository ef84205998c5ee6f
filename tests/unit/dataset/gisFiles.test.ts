/** data/gis/: derived from the curated files, current, and of one type of geometry a file. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { afterEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../src/pipeline/dataCheck.ts';
import { dataFolder } from '../../../src/pipeline/dataFolder.ts';
import { findStaleGisFiles, gisFilesOf } from '../../../src/pipeline/gisFiles.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';

const files = gisFilesOf(dataset);
const read = (name: string): FeatureCollection<Geometry, Record<string, unknown>> =>
  JSON.parse(files.get(`gis/${name}.geojson`) ?? '') as FeatureCollection<Geometry, Record<string, unknown>>;
const points = ['incidents', 'detention-sites', 'deployments', 'warnings'] as const;
const records = (): readonly Feature<Geometry, Record<string, unknown>>[] =>
  [...points, 'transfers'].flatMap((name) => read(name).features);

let folder = '';
afterEach(async () => {
  if (folder !== '') await rm(folder, { recursive: true });
  folder = '';
});

describe('files for geographic information systems', () => {
  it('are current', async () => {
    expect(await findStaleGisFiles(dataFolder, dataset)).toEqual([]);
  });

  it('are refused by the check where one is edited, missing or too many', async () => {
    folder = await mkdtemp(join(tmpdir(), 'brief-'));
    await cp(dataFolder, folder, { recursive: true });
    await writeFile(
      join(folder, 'gis/incidents.geojson'),
      (await readFile(join(folder, 'gis/incidents.geojson'), 'utf8')).replace('"disputed": true', '"disputed": false'),
    );
    await rm(join(folder, 'gis/warnings.qml'));
    await writeFile(join(folder, 'gis/other.csv'), 'a\n');
    const { issues } = await checkData(folder);
    expect(issues.map(({ file }) => file)).toEqual(['gis/incidents.geojson', 'gis/warnings.qml', 'gis/other.csv']);
    expect(issues[0]).toMatchObject({ severity: 'error', remedy: 'Run "npm run data:gis".' });
  });

  it('hold one type of geometry each', () => {
    const types = (name: string): readonly string[] => [
      ...new Set(read(name).features.map(({ geometry }) => geometry.type)),
    ];
    for (const name of points) expect(types(name), name).toEqual(['Point']);
    expect([types('transfers'), types('border'), types('areas')]).toEqual([
      ['LineString'],
      ['LineString'],
      ['MultiPolygon'],
    ]);
  });

  it('hold every record once, as a feature or as unplaced with a reason', () => {
    const rows = (files.get('gis/unplaced.csv') ?? '').trim().split('\n').slice(1);
    const ids = [...records().map(({ id }) => String(id)), ...rows.map((row) => row.split(',')[0] ?? '')];
    expect(ids.sort()).toEqual(dataset.records.map(({ id }) => id).sort());
    for (const row of rows) expect(row).toMatch(/\.$/);
  });

  it('call a position only what a source puts at a site or a settlement', () => {
    for (const { id, properties } of points.flatMap((name) => read(name).features)) {
      const { placement } = facts.get(String(id)) ?? {};
      expect(properties['is_position'], String(id)).toBe(placement?.kind === 'point');
      expect(properties['placed_as']).toMatch(
        placement?.kind === 'point' ? /^(site|settlement)$/ : /^(area|line)-label$/,
      );
    }
    for (const { properties } of read('transfers').features)
      expect(properties).toMatchObject({ is_route: false, is_position: false, placed_as: 'transfer' });
  });

  it('have flat fields of one type, with days as ISO dates', () => {
    for (const { properties } of records())
      for (const [name, value] of Object.entries(properties)) {
        if (value === null) continue;
        expect(['string', 'number', 'boolean'], name).toContain(typeof value);
        if (/^(when_earliest|when_latest|known_from|holder_since|holder_until)$/.test(name))
          expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });

  it('name the holder of a site on the last day of the data', () => {
    const hol = read('detention-sites').features.find(({ id }) => id === 'site-hol-camp');
    expect(hol?.properties).toMatchObject({ holder_status: 'held', holder_since: '2026-01-21', holder_until: null });
    expect(String(hol?.properties['holder'])).toMatch(/Syria/);
  });

  it('name their licences', () => {
    expect(files.get('gis/README.md')).toMatch(/ODbL 1\.0[\s\S]*GeoNames|GeoNames[\s\S]*ODbL 1\.0/);
    for (const name of [...points, 'areas', 'border'])
      expect((read(name) as unknown as { attribution: string }).attribution).toContain('OpenStreetMap contributors');
  });
});
