/** Each format leads to the same columns; what cannot be known is asked. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { noColumns } from '../../../src/imports/columns/mapping.ts';
import { expectDone, importBytes, importText, type ImportBytesOptions } from '../../imports/importBytes.ts';
import { acledFile } from '../../imports/acled.ts';
import { textOf } from '../../imports/textOf.ts';
import { workbook } from '../../imports/workbook.ts';

const accept = { acceptGuess: true } as const;
const day = dayFromIso('2026-01-19') ?? Number.NaN;
const feature = {
  type: 'Feature',
  id: 7,
  properties: { date: '2026-01-19', name: 'البوكمال', killed: 3, tags: ['a', 'b'] },
  geometry: { type: 'Point', coordinates: [40.9, 34.4] },
} as const;
const other = {
  type: 'Feature',
  properties: { date: '2026-01-20', note: 'x' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [41, 34],
        [42, 34],
        [42, 35],
        [41, 34],
      ],
    ],
  },
} as const;
const placeless = { type: 'Feature', properties: null, geometry: null } as const;
const collection = JSON.stringify(
  { type: 'FeatureCollection', name: 'a "features": [', features: [feature, other, placeless] },
  null,
  2,
);
const lines = [feature, other, placeless].map((value) => JSON.stringify(value)).join('\n');

async function columnsOf(bytes: Uint8Array, options: ImportBytesOptions = {}) {
  return expectDone(await importBytes(bytes, { ...accept, ...options })).set;
}

describe('GeoJSON', () => {
  it.each([
    ['a collection', collection, 'a.json'],
    ['a line each', lines, 'a.txt'],
    ['with record separators', `\u001e${lines.replaceAll('\n', '\n\u001e')}\n`, 'a.json'],
  ])('%s', async (_, text, name) => {
    for (const chunkBytes of [1, 17, 65_536]) {
      const { kind, columns, summary } = await columnsOf(strToU8(text), { name, chunkBytes });
      expect([kind, columns.rows, summary.remarks]).toEqual(['geojson', 3, { isArea: 1 }]);
      expect([...columns.row]).toEqual([3, 1, 2]);
      expect([columns.longitude[1], columns.latitude[1], columns.earliest[1], columns.best[1]]).toEqual([
        40.9,
        34.4,
        day,
        3,
      ]);
      expect(columns.file.map(({ name: column, values }) => [column, textOf(values, 1)])).toEqual([
        ['date', '2026-01-19'],
        ['name', 'البوكمال'],
        ['killed', '3'],
        ['tags', '["a","b"]'],
        ['id', '7'],
        ['note', ''],
      ]);
      expect([
        geoPrecisions[columns.precision[1] ?? 9],
        geoPrecisions[columns.precision[2] ?? 9],
        geoPrecisions[columns.precision[0] ?? 9],
      ]).toEqual(['unknown', 'governorate', 'unknown']);
      expect(columns.radiusM[2]).toBeGreaterThan(50_000);
      expect(columns.longitude[0]).toBeNaN();
      expect(textOf(columns.governorate, 1)).not.toBe('');
    }
  });

  it('takes a single feature, a bare geometry and an answer of ACLED’s interface', async () => {
    expect((await columnsOf(strToU8(JSON.stringify(feature)))).columns.rows).toBe(1);
    expect((await columnsOf(strToU8(JSON.stringify(feature.geometry)))).columns.longitude[0]).toBe(40.9);
    const answer = {
      status: 200,
      data: [
        { event_date: '2026-01-19', latitude: '34.4', longitude: '40.9', note: 'x' },
        { event_date: '2026-01-20', latitude: '34', longitude: '41' },
      ],
    };
    const { columns } = await columnsOf(strToU8(JSON.stringify(answer)));
    expect([columns.rows, columns.longitude[0], columns.earliest[0]]).toEqual([2, 40.9, day]);
  });

  it('tells of each member that is no feature, and of a file cut short', async () => {
    const text = `{"type":"FeatureCollection","features":[5,${JSON.stringify(feature)},null,{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["a",1]}},{"a":1},{"type":"Feature" 1}, {"type":"Fea`;
    const { report } = expectDone(await importText(text, accept));
    expect([...report.skipped.reason].map((code) => report.skipped.reasons[code])).toEqual([
      'notAFeature',
      'notAFeature',
      'geometryInvalid',
      'notAFeature',
      'jsonInvalid',
      'truncated',
    ]);
    expect([report.rowsRead, report.rowsTaken]).toEqual([7, 1]);
  });
});

describe('markup', () => {
  it('reads KML, KMZ and GPX', async () => {
    const kml =
      '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Al-Qaim</name><TimeStamp><when>2026-01-19</when></TimeStamp><Point><coordinates>41.09,34.37,0</coordinates></Point></Placemark><Placemark><name>Road</name><LineString><coordinates>41,34 42,35</coordinates></LineString></Placemark></Document></kml>';
    for (const [bytes, name] of [
      [strToU8(kml), 'a.kml'],
      [zipSync({ 'doc.kml': strToU8(kml), 'images/a.png': strToU8('x') }), 'a.kmz'],
    ] as const) {
      const { kind, columns } = await columnsOf(bytes, { name });
      expect([kind, columns.rows, columns.longitude[1], columns.earliest[1]]).toEqual(['kml', 2, 41.09, day]);
    }
    const gpx =
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="34.37" lon="41.09"><time>2026-01-19T23:30:00Z</time><name>A</name></wpt></gpx>';
    const { kind, columns } = await columnsOf(strToU8(gpx), { name: 'a.gpx' });
    expect([kind, columns.latitude[0], columns.earliest[0]]).toEqual(['gpx', 34.37, day]);
  });
});

describe('workbooks', () => {
  it('are read with their days, shared texts and gaps', async () => {
    const { kind, columns } = await columnsOf(
      workbook({
        Events: [
          ['Date', 'Latitude', 'Longitude', 'Note', 'Killed'],
          [{ day: 46_041 }, 34.4, 40.9, 'a & <b>', 3],
          [null, 34, 41, '=1+1', null],
        ],
      }),
    );
    expect([
      kind,
      columns.rows,
      columns.earliest[1],
      columns.longitude[1],
      columns.best[1],
      textOf(columns.file[3]?.values, 1),
    ]).toEqual(['workbook', 2, day, 40.9, 3, 'a & <b>']);
    expect([columns.undatedRows, [...columns.row]]).toEqual([1, [3, 2]]);
  });

  it('of several sheets ask which', async () => {
    const bytes = workbook({
      One: [
        ['date', 'lat', 'lon'],
        ['2026-01-19', 34, 41],
      ],
      Two: [['x'], ['y']],
    });
    expect(await importBytes(bytes, accept)).toMatchObject({
      kind: 'choose',
      what: 'sheet',
      choices: [{ name: 'One' }, { name: 'Two' }],
    });
    expect((await columnsOf(bytes, { sheet: 'One' })).columns.rows).toBe(1);
  });
});

describe('Parquet', () => {
  it('is read with its geometry', async () => {
    const point = new Uint8Array(21);
    const view = new DataView(point.buffer);
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, 40.9, true);
    view.setFloat64(13, 34.4, true);
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'geometry', data: [point, point], type: 'BYTE_ARRAY' },
        { name: 'date', data: ['2026-01-19', '2026-01-20'], type: 'STRING' },
        { name: 'killed', data: [3n, 4n], type: 'INT64' },
      ],
      kvMetadata: [
        {
          key: 'geo',
          value: JSON.stringify({
            version: '1.0.0',
            primary_column: 'geometry',
            columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
          }),
        },
      ],
    });
    const { kind, columns } = await columnsOf(new Uint8Array(buffer));
    expect([
      kind,
      columns.rows,
      columns.longitude[0],
      columns.latitude[0],
      columns.earliest[0],
      columns.best[0],
    ]).toEqual(['parquet', 2, 40.9, 34.4, day, 3]);
    expect(columns.file.map(({ name }) => name)).toEqual(['date', 'killed']);
  });
});

describe('archives', () => {
  it('hold what they hold: one file is read, of several it is asked', async () => {
    const plain = await columnsOf(acledFile(40));
    for (const bytes of [
      zipSync({ 'a/b.csv': acledFile(40), '__MACOSX/a/._b.csv': strToU8('x') }),
      gzipSync(acledFile(40)),
      zipSync({ 'c.csv.gz': gzipSync(acledFile(40)) }),
      zipSync({ 'a.csv': [acledFile(40), { level: 0 }] }),
    ]) {
      const packed = await columnsOf(bytes, { chunkBytes: 1000 });
      expect(packed.columns).toEqual(plain.columns);
      expect(packed.sha256).not.toBe(plain.sha256);
    }
    const two = zipSync({ 'a.csv': acledFile(4), 'b.csv': acledFile(5) });
    expect(await importBytes(two)).toMatchObject({
      kind: 'choose',
      what: 'entry',
      choices: [{ name: 'a.csv' }, { name: 'b.csv' }],
    });
    expect((await columnsOf(two, { entry: 'b.csv' })).columns.rows).toBe(5);
  });
});

describe('encodings', () => {
  const table = 'date,lat,lon,place\n2026-01-19,34.4,40.9,';
  const arabic = 'البوكمال ثم القائم ثم الرقة';

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8(table + arabic)], arabic, false],
    [
      'UTF-16 little-endian',
      [0xff, 0xfe, ...new Uint8Array(Uint16Array.from(table + arabic, (letter) => letter.charCodeAt(0)).buffer)],
      arabic,
      false,
    ],
    [
      'UTF-16 without a mark',
      [...new Uint8Array(Uint16Array.from(table.padEnd(90, 'x'), (letter) => letter.charCodeAt(0)).buffer)],
      'x'.repeat(90 - table.length),
      false,
    ],
    ['Windows-1252', [...strToU8(table), 0x44, 0xe9, 0x73, 0x65, 0x72, 0x74], 'Désert', true],
    ['Windows-1256', [...strToU8(table), 0xc7, 0xe1, 0xd1, 0xde, 0xc9], 'الرقة', true],
  ] as const)('%s', async (_, bytes, place, guessed) => {
    for (const chunkBytes of [7, 65_536]) {
      const { set, report } = expectDone(await importBytes(Uint8Array.from(bytes), { ...accept, chunkBytes }));
      expect(textOf(set.columns.file[3]?.values, 0)).toBe(place);
      expect(set.columns.file[0]?.name).toBe('date');
      expect(report.notes.some(({ code }) => code === 'encodingGuessed')).toBe(guessed);
    }
  });
});

describe('questions', () => {
  const dates = (...texts: readonly string[]): string =>
    ['Date;Breite;Länge', ...texts.map((text) => `${text};34,5;41,25`)].join('\n');
  const mapping = (earliest: number, latitude: number, longitude: number) =>
    ({
      columns: { ...noColumns, earliest, latitude, longitude },
      dateOrder: null,
      scale: 'own',
      assumedPrecision: 'site',
    }) as const;

  it('are asked of an unknown table, with a guess and its first rows', async () => {
    const outcome = await importText('When,Y,X,Event Type\n2026-01-19,34,41,Raid\n');
    expect(outcome).toMatchObject({
      kind: 'asks',
      question: {
        rows: 1,
        mappingSure: false,
        columns: ['When', 'Y', 'X', 'Event Type'],
        preview: [['2026-01-19', '34', '41', 'Raid']],
        guess: { columns: { earliest: 0, latitude: 1, longitude: 2, category: 3 } },
      },
    });
  });

  it('decide day and month by the whole column, or are asked', async () => {
    const first = async (text: string, options: ImportBytesOptions = {}): Promise<unknown> => {
      const outcome = await importText(text, { mapping: mapping(0, 1, 2), ...options });
      return outcome.kind === 'done'
        ? [outcome.set.columns.earliest[0], outcome.set.columns.latitude[0]]
        : outcome.kind === 'asks'
          ? outcome.question.dateOrder?.evidence
          : outcome.kind;
    };
    const [february, january] = [dayFromIso('2026-02-01'), dayFromIso('2026-01-02')];
    expect(await first(dates('01/02/2026', '13/02/2026'))).toEqual([february, 34.5]);
    expect(await first(dates('01/02/2026', '02/13/2026'))).toEqual([january, 34.5]);
    expect(await first(dates('01/02/2026', '03/04/2026'))).toBe('undecided');
    expect(await first(dates('13/02/2026', '02/13/2026'))).toBe('contradictory');
    expect(await first(dates('01/02/2026'), { dateOrder: 'monthFirst' })).toEqual([january, 34.5]);
    expect(await first(dates('02/02/2026'))).toEqual([dayFromIso('2026-02-02'), 34.5]);
  });
});
