/** Files for other programs read by GDAL, where it is installed: the committed ones and those that the page writes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/export/data/csv.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { kindStyles } from '../../../src/export/data/kindStyles.ts';
import { writeQgis } from '../../../src/export/data/qgis.ts';
import { writeKml } from '../../../src/export/data/kml.ts';
import { canCheck, runTool } from '../../tools.ts';
import { snapshotOf } from './buildSnapshot.ts';

const ogr = (...args: readonly string[]): string => runTool('ogrinfo', ['-ro', ...args]).toString('utf8');

it.runIf(canCheck('Geodata by GDAL', 'ogrinfo'))(
  'GDAL reads the committed files and the exports, with types and geometries',
  () => {
    for (const name of ['incidents', 'detention-sites', 'deployments', 'warnings']) {
      const text = ogr('-so', `data/gis/${name}.geojson`, '-al');
      expect(text, name).toMatch(/Geometry: Point/);
      expect(text, name).toMatch(/is_position: Integer\(Boolean\)/);
      expect(text, name).toMatch(/disputed: Integer\(Boolean\)/);
      expect(text, name).toMatch(/when_earliest: Date/);
      expect(text, name).toMatch(/known_from: Date/);
    }
    expect(ogr('-so', 'data/gis/transfers.geojson', '-al')).toMatch(/Geometry: Line String/);
    expect(ogr('-so', 'data/gis/areas.geojson', '-al')).toMatch(/Geometry: Multi Polygon/);

    const folder = mkdtempSync(join(tmpdir(), 'brief-'));
    try {
      const snapshot = snapshotOf({ options: { marking: 'For training' } });
      const count = snapshot.records.length;
      const files = { 'a.geojson': writeGeojson(snapshot), 'a.csv': writeCsv(snapshot), 'a.kml': writeKml(snapshot) };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const geojson = ogr('-so', join(folder, 'a.geojson'), '-al');
      expect(geojson).toMatch(new RegExp(`Feature Count: ${count}`));
      expect(geojson).toMatch(/when_latest: Date/);
      expect(geojson).toMatch(/is_position: Integer\(Boolean\)/);
      expect(geojson).toMatch(/figure_low: Integer/);
      const csv = ogr(join(folder, 'a.csv'), '-oo', 'GEOM_POSSIBLE_NAMES=wkt', '-al');
      expect(csv.match(/^ {2}(POINT|LINESTRING)/gm)?.length).toBe(
        snapshot.records.filter(
          ({ shown: { facts } }) => facts.placement.kind !== 'none' || facts.record.kind === 'transfer',
        ).length,
      );
      const kml = ogr(join(folder, 'a.kml'), '-al', '-so');
      const layers = [...kml.matchAll(/Layer name: (.+)\n(?:.*\n)*?Feature Count: (\d+)/g)].map(
        ([, name, found]) => [name, Number(found)] as const,
      );
      const circles = layers.find(([name]) => name === 'Areas of uncertainty')?.[1] ?? 0;
      expect(circles).toBeGreaterThan(3);
      expect(layers.reduce((sum, [, found]) => sum + found, 0) - circles).toBe(count);
      for (const [name, data] of Object.entries(unzipSync(writeQgis(snapshot))))
        writeFileSync(join(folder, name), data);
      const kinds = new Set(snapshot.records.map(({ shown }) => shown.facts.record.kind));
      for (const kind of kinds) {
        const { file } = kindStyles[kind];
        const text = ogr('-so', join(folder, `${file}.geojson`), '-al');
        expect(text, file).toMatch(kind === 'transfer' ? /Geometry: Line String/ : /Geometry: Point/);
        expect(text, file).toMatch(/is_position: Integer\(Boolean\)/);
        expect(text, file).toMatch(/when_earliest: Date/);
        expect(text, file).toMatch(/marking: String/);
      }
      expect(ogr('-so', join(folder, 'areas-of-uncertainty.geojson'), '-al')).toMatch(
        /Geometry: (Multi )?Polygon|Unknown/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
