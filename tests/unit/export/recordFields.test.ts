/** Fields that every export of data has: window and area apart, the holder of a site, the marking. */
import type { FeatureCollection } from 'geojson';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/export/data/csv.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { writeKml } from '../../../src/export/data/kml.ts';
import { writeMarkdown } from '../../../src/export/data/markdown.ts';
import { writeParquet } from '../../../src/export/data/parquet.ts';
import { writeQgis } from '../../../src/export/data/qgis.ts';
import { snapshotBlocks } from '../../../src/export/pdf/snapshotBlocks.ts';
import { composeNotes } from '../../../src/export/pptx/composeNotes.ts';
import { snapshotOf, wholeView } from './buildSnapshot.ts';
import { readBytes } from './readBytes.ts';

const marking = 'FOR TRAINING ONLY – NOT TO BE PASSED ON BEYOND THE ROOM';
const near = snapshotOf({ view: { filters: { ...wholeView.filters, maxBorderKm: 25 } }, options: { marking } });
const rowsOf = (snapshot: typeof near): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(writeCsv(snapshot).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    .data;
const features = (JSON.parse(writeGeojson(near)) as FeatureCollection).features;

describe('within 25 km of the border', () => {
  const certainThen = near.records.filter(({ shown }) => shown.inWindow === 'certain' && shown.inArea === 'possible');

  it('there are records of certain date and only possible place', () => {
    expect(certainThen.length).toBeGreaterThan(3);
  });

  it('every file answers window and area apart', () => {
    const rows = rowsOf(near);
    near.records.forEach(({ shown }, index) => {
      expect(rows[index]).toMatchObject({ in_window: shown.inWindow, in_area: shown.inArea });
      expect(features[index]?.properties).toMatchObject({ in_window: shown.inWindow, in_area: shown.inArea });
    });
    expect(writeKml(near)).toContain('<SimpleData name="in_area">possible</SimpleData>');
  });

  it('two wordings say which of them is only possible', () => {
    const text = writeMarkdown(near);
    const count = (wording: string): number => text.split(wording).length - 1;
    const possible = (key: 'inWindow' | 'inArea'): number =>
      near.records.filter(({ shown }) => shown[key] === 'possible').length;
    expect(count('Possibly in the window')).toBe(possible('inWindow'));
    expect(count('Possibly in the area of the filter')).toBe(possible('inArea'));
    const looks = near.texts[0].legend.find(({ id }) => id === 'looks')?.entries ?? [];
    expect(looks.find(({ id }) => id === 'possible')?.count ?? 0).toBe(possible('inWindow'));
    expect(looks.find(({ id }) => id === 'possible-place')?.count ?? 0).toBe(possible('inArea'));
  });

  it('has no answer about an area that nobody asked for', () => {
    for (const { shown } of snapshotOf().records) expect(shown.inArea).toBeNull();
  });
});

describe('the holder of a site', () => {
  const snapshot = snapshotOf();
  const line = 'Held by Government of Syria and its forces, since 21 January 2026';

  it('is in tables, with its period', async () => {
    const row = rowsOf(snapshot).find(({ id }) => id === 'site-hol-camp');
    expect(row).toMatchObject({
      holder: 'Government of Syria and its forces',
      holder_since: '2026-01-21',
      holder_until: '',
    });
    const bytes = writeParquet(snapshot);
    const rows = await parquetReadObjects({ file: bytes.buffer });
    const site = rows.find((each) => each['id'] === 'site-hol-camp');
    expect(site).toMatchObject({
      holder: 'Government of Syria and its forces',
      is_position: true,
      disputed: expect.any(Boolean) as boolean,
    });
    expect(site?.['holder_since']).toEqual(new Date('2026-01-21T00:00:00Z'));
  });

  it('is in texts', () => {
    for (const text of [
      writeMarkdown(snapshot),
      writeKml(snapshot),
      JSON.stringify(snapshotBlocks(snapshot)),
      composeNotes(snapshot).join('\n'),
    ])
      expect(text).toContain(line);
  });

  it('is said to be contested or unknown where it is', () => {
    expect(writeMarkdown(snapshot)).toMatch(/Holder not known, since 18 October 2019/);
    expect(writeMarkdown(snapshot)).toMatch(/Contested, since/);
  });
});

describe('files for QGIS', () => {
  const entries = unzipSync(writeQgis(near));
  const textOf = (name: string): string => new TextDecoder().decode(entries[name]);

  it('hold every record once, a style beside each file of points, and the view', async () => {
    const files = Object.keys(entries).filter((name) => /^(?!areas).*\.geojson$/.test(name));
    const ids = files.flatMap((name) =>
      (JSON.parse(textOf(name)) as FeatureCollection).features.map(({ id }) => String(id)),
    );
    expect(ids.sort()).toEqual(near.records.map(({ shown }) => shown.facts.record.id).sort());
    for (const name of files.filter((each) => each !== 'transfers.geojson'))
      expect(textOf(name.replace('.geojson', '.qml'))).toContain('is_position');
    expect(await readBytes(writeQgis(near))).toEqual({ ok: true, value: near.metadata });
    expect(textOf('README.txt').split(marking).length - 1).toBe(2);
  });
});

describe('the marking', () => {
  it('is whole in every file of data and in the notes', () => {
    for (const row of rowsOf(near)) expect(row['marking']).toBe(marking);
    for (const { properties } of features) expect(properties).toMatchObject({ marking });
    expect(writeGeojson(near).split(marking).length - 1).toBe(features.length + 1);
    expect(writeKml(near)).toContain(`<SimpleData name="marking">${marking}</SimpleData>`);
    expect(writeMarkdown(near).split(`**${marking}**`).length - 1).toBe(2);
    expect(composeNotes(near)[0]).toBe(marking);
    expect(composeNotes(near).at(-1)).toBe(marking);
  });
});
