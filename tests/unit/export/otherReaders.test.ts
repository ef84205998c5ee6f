/** Data files read back by programs that are not ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { kml as kmlToGeojson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { distance } from '@turf/turf';
import { unzipSync } from 'fflate';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { initSync, readParquet } from 'parquet-wasm/esm/parquet_wasm.js';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../src/domain/records/record.ts';
import { quoteCell } from '../../../src/domain/imported/guardCell.ts';
import { csvColumns, writeCsv } from '../../../src/export/data/csv.ts';
import { tableColumns } from '../../../src/export/data/recordTable.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { writeKml } from '../../../src/export/data/kml.ts';
import { circleEnding, packedIcon } from '../../../src/export/data/kmlStyles.ts';
import { writeKmz } from '../../../src/export/data/kmz.ts';
import { writeParquet } from '../../../src/export/data/parquet.ts';
import { readBytes } from './readBytes.ts';
import { day } from '../layers/build.ts';
import { snapshotOf } from './buildSnapshot.ts';

const snapshot = snapshotOf({ view: { time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' } } });
const ids = snapshot.records.map(({ shown }) => shown.facts.record.id);
const collection = JSON.parse(writeGeojson(snapshot)) as FeatureCollection<Geometry | null>;

describe('Papa Parse reads the table', () => {
  it('with every row and every cell in its column', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(snapshot).replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['id'])).toEqual(ids);
    for (const row of data) expect(Object.keys(row)).toEqual(Object.keys(csvColumns));
    expect(
      data.some((row) => (row['claims'] ?? '').includes('\n')),
      'claims stand on lines of their own',
    ).toBe(true);
    expect(data[0]?.['export_window']).toContain('10 Jan');
  });

  it('whatever a text holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', 'ع', '\u2028') }), {
            minLength: 2,
            maxLength: 4,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (rows) => {
          const width = rows[0]?.length ?? 0;
          const even = rows.map((row) => [...row, '', '', ''].slice(0, width));
          const text = even.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
          const ours = even.map((row) => row.map((cell) => quoteCell(cell)).join(',')).join('\r\n');
          const read = (source: string): unknown => Papa.parse(source, { delimiter: ',', newline: '\r\n' }).data;
          expect(read(ours)).toEqual(read(text));
        },
      ),
    );
  });
});

describe('toGeoJSON reads the KML', () => {
  const read = (text: string): Feature<Geometry | null>[] =>
    kmlToGeojson(new DOMParser().parseFromString(text, 'text/xml') as never).features;

  it('with the same records, places and days', () => {
    const all = read(writeKml(snapshot));
    const features = new Map(
      all.filter(({ id }) => !String(id).endsWith(circleEnding)).map((feature) => [String(feature.id), feature]),
    );
    expect(features.size).toBe(snapshot.records.length);
    expect([...features.keys()].sort()).toEqual([...ids].sort());
    for (const { id, geometry, properties } of collection.features) {
      const other = features.get(String(id));
      if (geometry?.type === 'Point' || geometry?.type === 'LineString' || geometry?.type === 'Polygon')
        expect(other?.geometry, String(id)).toEqual(geometry);
      if (geometry === null) expect(other?.geometry ?? null).toBeNull();
      const told = properties as { kind: string; when_earliest: string | null; when_latest: string | null } | null;
      // The span of a site covers all its periods, its fields only the one that holds.
      if (told?.kind === 'detention-site') continue;
      const span = (other?.properties as { timespan?: { begin?: string; end?: string } } | null)?.timespan;
      if (told?.when_earliest) expect(span?.begin, String(id)).toBe(told.when_earliest);
      if (told?.when_latest) expect(span?.end, String(id)).toBe(told.when_latest);
    }
  });

  it('with a circle for every position that is only known to lie within a radius', () => {
    const circles = read(writeKml(snapshot)).filter(({ id }) => String(id).endsWith(circleEnding));
    const wide = snapshot.records.flatMap(({ shown: { facts } }) =>
      facts.route === null && facts.placement.kind === 'point' && facts.placement.radiusM > 0
        ? [{ id: facts.record.id, ...facts.placement }]
        : [],
    );
    expect(wide.length).toBeGreaterThan(3);
    expect(circles.map(({ id }) => String(id)).sort()).toEqual(wide.map(({ id }) => `${id}${circleEnding}`).sort());
    for (const { id, position, radiusM } of wide) {
      const circle = circles.find((each) => each.id === `${id}${circleEnding}`);
      const [ring = []] = circle?.geometry?.type === 'Polygon' ? circle.geometry.coordinates : [];
      expect(ring.length).toBeGreaterThan(32);
      for (const corner of ring) expect(distance([...position], corner) * 1000).toBeCloseTo(radiusM, -1);
    }
  });

  it('with an icon and a colour for each kind, a folder for each layer and links to the sources', () => {
    const text = writeKml(snapshot);
    const styles = new Map(
      [
        ...text.matchAll(/<Style id="position-([a-z-]+)"><IconStyle><color>([0-9a-f]{8})<\/color>.*?<href>([^<]+)</g),
      ].map(([, kind = '', colour, icon]) => [kind, `${colour} ${icon}`]),
    );
    expect([...styles.keys()].sort()).toEqual([...recordKinds].sort());
    expect(new Set(styles.values()).size).toBe(recordKinds.length);
    for (const [, used = ''] of text.matchAll(/<styleUrl>#([^<]+)</g)) expect(text).toContain(`<Style id="${used}">`);
    const folders = [...text.matchAll(/<Folder><name>([^<]+)</g)].map(([, name]) => name);
    expect(folders).toEqual([
      ...snapshot.modules
        .filter((module) => snapshot.records.some(({ shown }) => module.owns(shown.facts.record)))
        .map((module) => snapshot.texts[0].words.t(module.title)),
      'Areas of uncertainty',
    ]);
    const linked = [...text.matchAll(/&lt;a href=&quot;(https?:[^&]+)/g)].map(([, url]) => url);
    expect(linked.length).toBeGreaterThan(20);
    const urls = snapshot.sources.flatMap(({ source: { url } }) => url ?? []);
    for (const url of linked) expect(urls.some((each) => each.startsWith(url ?? '-'))).toBe(true);
  });

  it('also out of its archive, which brings the view back and is the same at every hour', async () => {
    const packed = writeKmz(snapshot);
    const entries = unzipSync(packed);
    const doc = new TextDecoder().decode(entries['doc.kml']);
    expect(doc).toBe(writeKml(snapshot, packedIcon));
    const icons = [...new Set([...doc.matchAll(/<href>([^<]+)</g)].map(([, icon]) => icon ?? ''))];
    expect(Object.keys(entries).sort()).toEqual(['doc.kml', ...icons].sort());
    for (const icon of icons) {
      const { width, height, data } = PNG.sync.read(Buffer.from(entries[icon] ?? []));
      expect([width, height]).toEqual([64, 64]);
      // See-through at the corner, opaque in the middle.
      expect([data[3], data[(32 * 64 + 32) * 4 + 3]]).toEqual([0, 255]);
    }
    expect(await readBytes(packed)).toEqual({ ok: true, value: snapshot.metadata });
    expect(writeKmz(snapshot)).toEqual(packed);
    expect((await readBytes(packed.slice(0, -30))).ok).toBe(false);
  });
});

interface GeoColumn {
  readonly encoding: string;
  readonly geometry_types: readonly string[];
  readonly bbox: readonly number[];
}

describe('GeoParquet', () => {
  const bytes = writeParquet(snapshot);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

  it('says by itself what it holds, and brings the view back', async () => {
    const told = new Map(parquetMetadata(buffer).key_value_metadata?.map(({ key, value }) => [key, value ?? '']));
    const geo = JSON.parse(told.get('geo') ?? '{}') as {
      version: string;
      primary_column: string;
      columns: { geometry: GeoColumn };
    };
    expect([geo.version, geo.primary_column, geo.columns.geometry.encoding]).toEqual(['1.1.0', 'geometry', 'WKB']);
    expect([...geo.columns.geometry.geometry_types].sort()).toEqual(
      [...new Set(collection.features.flatMap(({ geometry }) => geometry?.type ?? []))].sort(),
    );
    expect(told.get('scope')).toContain('10 Jan');
    expect(await readBytes(bytes)).toEqual({ ok: true, value: snapshot.metadata });
    expect((await readBytes(bytes.slice(0, bytes.length - 6))).ok).toBe(false);
    const broken = bytes.slice();
    new DataView(broken.buffer).setUint32(broken.length - 8, 0xffffffff, true);
    expect(await readBytes(broken)).toEqual({ ok: false, failure: 'damaged' });
  });

  it('has the geometries of the GeoJSON, decoded by another reader', async () => {
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows.map((row) => String(row['id']))).toEqual(ids);
    // The reader turns the column that the metadata name into GeoJSON.
    expect(rows.map((row) => row['geometry'] ?? null)).toEqual(collection.features.map(({ geometry }) => geometry));
    const earliest = rows.map((row) =>
      row['when_earliest'] instanceof Date ? row['when_earliest'].toISOString().slice(0, 10) : null,
    );
    expect(earliest).toEqual(
      collection.features.map(
        ({ properties }) => (properties as { when_earliest?: string } | null)?.when_earliest ?? null,
      ),
    );
  });

  it('is opened by the Rust implementation with all its columns', () => {
    const wasm = createRequire(import.meta.url).resolve('parquet-wasm/esm/parquet_wasm_bg.wasm');
    initSync({ module: readFileSync(wasm) });
    const table = readParquet(bytes);
    expect(table.numBatches).toBeGreaterThan(0);
    expect(table.recordBatch(0)?.numRows).toBe(ids.length);
    expect(table.recordBatch(0)?.numColumns).toBe(Object.keys(tableColumns).length + 1);
  });
});
