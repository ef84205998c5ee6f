import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/records/figures.ts';
import { guardCell, unguardCell } from '../../../src/domain/imported/guardCell.ts';
import { csvColumns, csvRow, writeCsv } from '../../../src/export/data/csv.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { writeKml } from '../../../src/export/data/kml.ts';
import { circleEnding } from '../../../src/export/data/kmlStyles.ts';
import { holdsRecords } from '../../../src/export/data/readTables.ts';
import { writeKmz } from '../../../src/export/data/kmz.ts';
import { writeQgis } from '../../../src/export/data/qgis.ts';
import { writeParquet } from '../../../src/export/data/parquet.ts';
import { escapeMarkdown, writeMarkdown } from '../../../src/export/data/markdown.ts';
import { readBytes } from './readBytes.ts';
import { decodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import { day } from '../layers/build.ts';
import { dataset, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';
import { elements, readXml, textOf } from './readXml.ts';

const narrow = {
  time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' as const },
  filters: { ...wholeView.filters, kinds: ['incident', 'transfer', 'detention-site'] as const, context: false },
  layers: { ...wholeView.layers, transfers: { visible: false, opacity: 1 } },
};
const snapshot = snapshotOf({ view: narrow });
const ids = snapshot.records.map(({ shown }) => shown.facts.record.id);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** RFC 4180 by the letter, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/^\ufeff/, '');
  for (let at = 0; at < body.length;) {
    let field = '';
    if (body[at] === '"') {
      for (at += 1; body[at] !== '"' || body[at + 1] === '"'; at += body[at] === '"' ? 2 : 1) field += body[at];
      at += 1;
    } else while (at < body.length && body[at] !== ',' && body[at] !== '\r') field += body[at++];
    rows.at(-1)?.push(field);
    if (body[at] === ',') at += 1;
    else if (body.slice(at, at + 2) === '\r\n') {
      at += 2;
      if (at < body.length) rows.push([]);
    } else if (at < body.length) throw new Error(`Something after a field at ${at}.`);
    if (at === body.length && body.at(-1) === ',') rows.at(-1)?.push('');
  }
  return rows;
}

describe('what is exported', () => {
  it('is what the window, the filters and the layers let through', () => {
    const visible = visibleIn({ ...wholeView, ...narrow });
    expect(visible.shown.some(({ facts }) => facts.record.kind === 'transfer')).toBe(true);
    expect(ids).toEqual(
      visible.shown.filter(({ facts }) => facts.record.kind !== 'transfer').map(({ facts }) => facts.record.id),
    );
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.length).toBeLessThan(dataset.records.length);
  });
});

describe('GeoJSON', () => {
  const text = writeGeojson(snapshot);
  const read = JSON.parse(text) as FeatureCollection & { 'border-brief': Record<string, unknown> };

  it('passes an independent checker', () => {
    expect(() => check(text)).not.toThrow();
    expect(() => check(writeGeojson(snapshotOf()))).not.toThrow();
  });

  it('holds exactly the records, with their claims', () => {
    expect(read.features.map(({ id }) => id)).toEqual(ids);
    read.features.forEach(({ properties }, index) => {
      const shown = snapshot.records[index]?.shown;
      expect(properties?.['claims']).toHaveLength(shown?.claims.length ?? -1);
      expect(properties?.['in_window']).toBe(shown?.inWindow);
      expect(properties?.['in_area']).toBe(null);
    });
  });

  it('has at most six decimals and right-handed rings', () => {
    const whole = JSON.parse(writeGeojson(snapshotOf())) as FeatureCollection;
    const numbers = JSON.stringify(whole.features.map(({ geometry }) => geometry)).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    for (const number of numbers) expect(number.split('.')[1]?.length).toBeLessThanOrEqual(6);
    const rings = whole.features.flatMap(({ geometry }) =>
      geometry?.type === 'Polygon' ? [geometry.coordinates[0] ?? []] : [],
    );
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      const area = ring
        .slice(1)
        .reduce((sum, [x = 0, y = 0], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
      expect(area).toBeGreaterThan(0);
    }
  });

  it('says what was left out, and brings the view back', async () => {
    const about = read['border-brief'];
    expect(about['dataset']).toBe(dataset.version);
    expect(about['filters']).toEqual(snapshot.texts[0].stamps.filters);
    expect((about['filters'] as string[]).join()).toMatch(/Transfers/);
    expect(about['counts']).toMatchObject({ inFile: ids.length, total: dataset.records.length });
    const back = await readBytes(bytes(text));
    expect(back).toEqual({ ok: true, value: snapshot.metadata });
    expect(back.ok && decodeView(back.value.view, exportBase).view).toEqual({ ...wholeView, ...narrow });
    expect(await readBytes(bytes('{"type":"FeatureCollection","features":[]}'))).toEqual({
      ok: false,
      failure: 'foreign',
    });
    expect(await readBytes(bytes(text.slice(0, -30)))).toEqual({ ok: false, failure: 'damaged' });
  });

  it('invents no position: only records placed at a point are points', () => {
    const whole = snapshotOf();
    const features = (JSON.parse(writeGeojson(whole)) as FeatureCollection).features;
    features.forEach(({ geometry }, index) => {
      const { placement, route } = whole.records[index]?.shown.facts ?? {};
      expect((geometry as { type: string } | null)?.type === 'Point').toBe(
        route === null && placement?.kind === 'point',
      );
    });
  });
});

describe('CSV', () => {
  it('is read back equal, cell by cell', () => {
    const rows = readCsv(writeCsv(snapshot));
    const columns = Object.entries(csvColumns);
    expect(rows[0]).toEqual(columns.map(([name]) => name));
    expect(rows.slice(1).map(([id]) => id)).toEqual(ids);
    for (const row of rows) expect(row.length).toBe(columns.length);
    rows.slice(1).forEach((row, index) => {
      const record = snapshot.records[index];
      const values = record ? csvRow(record, snapshot) : {};
      columns.forEach(([name, type], column) => {
        const value = values[name] ?? null;
        const text = row[column] ?? '';
        expect(type === 'text' ? unguardCell(text) : text, name).toBe(value === null ? '' : String(value));
      });
    });
  });

  it('guards every formula, also over several lines', () => {
    for (const text of [
      '=1+1',
      '+964 770',
      '-5 °C',
      '@x',
      '\t=1',
      '\r=1',
      '\n=1',
      '\0=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
      '=cmd|x\nsecond line',
    ]) {
      expect(guardCell(text)).toBe(`'${text}`);
    }
    for (const text of ['a=1', ' plain', '5', '', '-5.2', '+1,250', '-1e-3', '-', "'Ayn", "''"])
      expect(guardCell(text)).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(/^[=@\t\r\n\0＝＋－＠]|^[+-][^\d.,-]/.test(guardCell(text))).toBe(false);
      }),
    );
  });

  it('leaves numbers alone, negative ones too', () => {
    const west: Snapshot = {
      ...snapshot,
      records: snapshot.records.slice(0, 1).map(({ shown, numbers }) => ({
        numbers,
        shown: {
          ...shown,
          facts: {
            ...shown.facts,
            route: null,
            placement: { kind: 'point', place: 'x', position: [-5.25, -1.5], radiusM: 100, precision: 'site' },
          },
        },
      })),
    };
    const [head = [], row = []] = readCsv(writeCsv(west));
    expect([row[head.indexOf('longitude')], row[head.indexOf('latitude')]]).toEqual(['-5.25', '-1.5']);
  });

  it('quotes formulas that come from the data', () => {
    const [record] = snapshot.records;
    if (!record) throw new Error('No record.');
    const evil = { ...record.shown.facts.record, name: { en: '=HYPERLINK("http://x","y")\nz', ar: '＠سطر' } };
    const bent: Snapshot = {
      ...snapshot,
      records: [{ ...record, shown: { ...record.shown, facts: { ...record.shown.facts, record: evil } } }],
    };
    const [head = [], row = []] = readCsv(writeCsv(bent));
    expect(row[head.indexOf('name_en')]).toBe('\'=HYPERLINK("http://x","y")\nz');
    expect(row[head.indexOf('name_ar')]).toBe("'＠سطر");
  });

  it('has a byte order mark unless told otherwise', () => {
    expect(writeCsv(snapshot).startsWith('\ufeffid,')).toBe(true);
    expect(writeCsv(snapshot, { byteOrderMark: false }).startsWith('id,')).toBe(true);
  });
});

describe('KML', () => {
  const root = readXml(writeKml(snapshotOf()));

  it('is well formed and holds every record once', () => {
    const marks = elements(root, 'Placemark').filter(({ attributes }) => !attributes['id']?.endsWith(circleEnding));
    expect(marks.map(({ attributes }) => attributes['id'] ?? '').sort()).toEqual(
      snapshotOf()
        .records.map(({ shown }) => shown.facts.record.id)
        .sort(),
    );
  });

  it('spans the days in which each may have been', () => {
    for (const {
      shown: {
        facts: { record },
      },
    } of snapshotOf().records) {
      if (record.kind === 'detention-site') continue;
      const mark = elements(root, 'Placemark').find(({ attributes }) => attributes['id'] === record.id);
      const iso = (text: string): number => (text === '' ? NaN : day(text));
      const [begin, end] = [
        iso(textOf(mark && elements(mark, 'begin')[0])),
        iso(textOf(mark && elements(mark, 'end')[0])),
      ];
      expect(begin, record.id).toBe(Number.isFinite(record.when.earliest) ? record.when.earliest : NaN);
      expect(end, record.id).toBe(Number.isFinite(record.when.latest) ? record.when.latest : NaN);
    }
  });

  it('escapes what the reader may have typed, and brings the view back', async () => {
    const named = snapshotOf({ view: { filters: { ...wholeView.filters, text: '' } }, options: { title: '<b>&"' } });
    expect(textOf(elements(readXml(writeKml(named)), 'name')[0])).toBe('<b>&"');
    expect(await readBytes(bytes(writeKml(named)))).toEqual({ ok: true, value: named.metadata });
  });
});

describe('Markdown', () => {
  it('cites every claim and lists every source, in English and in Arabic', () => {
    for (const language of ['en', 'ar'] as const) {
      const spoken = snapshotOf({ view: narrow, options: { languages: [language] } });
      const text = writeMarkdown(spoken).replace(/[\u2066-\u2069]/g, '');
      expect(text.match(/^### /gm)?.length).toBe(ids.length);
      for (const { number, source } of spoken.sources) {
        expect(text).toContain(`\n${number}. ${escapeMarkdown(source.publisher)}`);
      }
      const cited = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
      expect([...cited].sort((a, b) => a - b)).toEqual(spoken.sources.map(({ number }) => number));
      expect(text).not.toContain('[?]');
      expect(text.startsWith(`# ${escapeMarkdown(spoken.texts[0].title)}\n`)).toBe(true);
      expect(spoken.texts[0].title).toMatch(language === 'en' ? /incidents/ : /حادث/);
    }
  });

  it('tells a disputed figure as a range, never as one number', () => {
    const text = writeMarkdown(snapshotOf());
    const disputed = snapshotOf().records.flatMap(({ shown }) =>
      figuresOf(shown.claims).filter((figure) => figure.disputed && figure.low !== figure.high),
    );
    expect(disputed.length).toBeGreaterThan(2);
    for (const { low, high } of disputed)
      expect(text).toContain(`${low.toLocaleString('en-GB')}–${high.toLocaleString('en-GB')} (claims disagree)`);
  });

  it('lets no text become markup', async () => {
    expect(escapeMarkdown('# a [b](c) <script> *d*\n- e')).toBe('\\# a \\[b\\](c) \\<script\\> \\*d\\* - e');
    const text = writeMarkdown(snapshotOf({ options: { title: 'x --> <img onerror=1>' } }));
    expect(text.split('\n')[0]).toBe('# x --\\> \\<img onerror=1\\>');
    expect(text.match(/-->/g)?.length).toBe(1);
    expect((await readBytes(bytes(text))).ok).toBe(true);
  });
});

describe('a written file is read again before it is saved', () => {
  const count = ids.length;
  const text = {
    geojson: writeGeojson(snapshot),
    csv: writeCsv(snapshot),
    kml: writeKml(snapshot),
    md: writeMarkdown(snapshot),
  };
  const binary = { kmz: writeKmz(snapshot), parquet: writeParquet(snapshot), zip: writeQgis(snapshot) };

  it('and holds all records', async () => {
    for (const [extension, written] of Object.entries({ ...text, ...binary }))
      expect(await holdsRecords(extension, written, count), extension).toBe(true);
  });

  it('or is refused: cut off, a record short, or with a row that is broken', async () => {
    for (const extension of ['geojson', 'csv', 'kml'] as const) {
      expect(await holdsRecords(extension, text[extension].slice(0, -200), count), extension).toBe(false);
      expect(await holdsRecords(extension, text[extension], count + 1), extension).toBe(false);
    }
    for (const extension of ['kmz', 'parquet', 'zip'] as const) {
      expect(await holdsRecords(extension, binary[extension].slice(0, -200), count), extension).toBe(false);
      expect(await holdsRecords(extension, binary[extension], count - 1), extension).toBe(false);
    }
    expect(await holdsRecords('csv', text.csv.replace('\r\n', ',more\r\n'), count)).toBe(false);
    expect(await holdsRecords('kml', text.kml.replace('</Folder>', ''), count)).toBe(false);
  });
});
