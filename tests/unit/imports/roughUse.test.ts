/** KML, GPX, GeoJSON and CSV as programs in the field write them: nothing is invented, and one bad value costs one row. */
import { describe, expect, it } from 'vitest';
import { openEnds, undated } from '../../../src/domain/imported/importedColumns.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { expectDone, importBytes, importText, type Done } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const open = async (text: string, name: string): Promise<Done> =>
  expectDone(await importText(text, { name, acceptGuess: true }));
const kml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inner}</Document></kml>`;
const gpx = (inner: string): string =>
  `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`;
const point = '<Point><coordinates>41,34</coordinates></Point>';
const placemark = (name: string, inner = point): string => `<Placemark><name>${name}</name>${inner}</Placemark>`;

function cells({ set: { columns } }: Done, row = 0): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.file.map(({ name, values }) => [name, textOf(values, row)] as const).filter(([, text]) => text !== ''),
  );
}

/** `row: latitude,longitude` of the rows that are taken, in the order of the file. */
function places({ set: { columns } }: Done): readonly string[] {
  return [...columns.row]
    .map((row, index) => [row, `${row}: ${columns.latitude[index]},${columns.longitude[index]}`] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => text);
}

const skips = ({ report: { skipped } }: Done): readonly string[] =>
  [...skipped.row].map((row, index) => `${row}: ${skipped.reasons[skipped.reason[index] ?? 0] ?? ''}`);

function days({ set: { columns } }: Done): readonly string[] {
  const text = (day: number): string =>
    day === undated.earliest || day === undated.latest
      ? '–'
      : day <= openEnds.earliest || day >= openEnds.latest
        ? '..'
        : toIsoDay(day);
  return [...columns.row]
    .map((row, index) => [row, `${text(columns.earliest[index] ?? 0)}/${text(columns.latest[index] ?? 0)}`] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, each]) => each);
}

describe('positions of KML', () => {
  const written = [
    ['N/A,35.1,0', null],
    [',41,34', null],
    ['41 34', null],
    ['41.5;34.5', null],
    ['41,5 34,5', null],
    ['41.5,34.5x', null],
    ['41°30\'00",34°15\'00"', '34.25,41.5'],
    ['E41.5,N34.5', '34.5,41.5'],
    ['N34.5,E41.5', '34.5,41.5'],
    ['41.5E,34.5N', '34.5,41.5'],
    ['41.5, 34.5, 0', '34.5,41.5'],
    ['41.5,34.5,NaN', '34.5,41.5'],
    ['41.5,34.5,0', '34.5,41.5'],
  ] as const;

  it('are read whole, or the row is left out with what was written', async () => {
    const done = await open(
      kml(written.map(([text]) => placemark('a', `<Point><coordinates>${text}</coordinates></Point>`)).join('')),
      'a.kml',
    );
    expect(places(done)).toEqual(
      written.flatMap(([, place], index) => (place === null ? [] : [`${index + 1}: ${place}`])),
    );
    expect(skips(done)).toEqual(
      written.flatMap(([, place], index) => (place === null ? [`${index + 1}: coordinateInvalid`] : [])),
    );
    expect(textOf(done.report.skipped.values, 0)).toBe('N/A,35.1,0');
  });

  it('of a track need every position that is stated', async () => {
    const track = (coord: string): string =>
      placemark(
        't',
        `<gx:Track><when>2025-02-01</when><when>2025-02-03</when><gx:coord>41 34 0</gx:coord>${coord}</gx:Track>`,
      );
    const done = await open(
      kml(track('<gx:coord>41.5 34.5 0</gx:coord>') + track('<gx:coord/>') + track('<gx:coord>41.5 ? 0</gx:coord>')),
      'a.kml',
    );
    expect(days(done)).toEqual(['2025-02-01/2025-02-03', '2025-02-01/2025-02-03']);
    expect(skips(done)).toEqual(['3: coordinateInvalid']);
  });
});

describe('data of KML', () => {
  const schema =
    '<Schema name="s" id="s"><SimpleField type="int" name="killed"/><SimpleField type="bool" name="confirmed"/><SimpleField type="int" name="code"/><SimpleField type="int" name="big"/></Schema>';
  const extended = (values: Readonly<Record<string, string>>): string =>
    `<ExtendedData><SchemaData schemaUrl="#s">${Object.entries(values)
      .map(([name, value]) => `<SimpleData name="${name}">${value}</SimpleData>`)
      .join('')}</SchemaData></ExtendedData>${point}`;

  it('stay as they are written, whatever type the file says', async () => {
    const values = { killed: '3-5', confirmed: 'false', code: '007', big: '9007199254740993' };
    const done = await open(
      kml(schema + placemark('a', extended(values)) + placemark('b', extended({ killed: '' }))),
      'a.kml',
    );
    expect([cells(done, 0), cells(done, 1)]).toEqual([{ name: 'a', ...values }, { name: 'b' }]);
    expect([...done.set.columns.low, ...done.set.columns.high].filter((value) => value === 0)).toEqual([]);
  });

  it('may have the names of object members', async () => {
    const done = await open(
      kml(
        placemark('a', extended({ toString: 'x', hasOwnProperty: 'y', constructor: 'z' })) +
          placemark('b', extended({ ['__proto__']: 'w' })),
      ),
      'a.kml',
    );
    expect(Object.entries(cells(done, 0))).toEqual(
      Object.entries({ name: 'a', toString: 'x', hasOwnProperty: 'y', constructor: 'z' }),
    );
    expect(done.set.columns.file.map(({ name }) => name)).toContain('__proto__');
  });

  it('may have the names of styles and of the placemark itself', async () => {
    const data = {
      fill: '42',
      links: 'http://x',
      icon: 'skull',
      stroke: 'S',
      name: 'other name',
      styleUrl: '#a',
      victims: '7',
    };
    const inner = Object.entries(data)
      .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`)
      .join('');
    const done = await open(kml(placemark('place', `<ExtendedData>${inner}</ExtendedData>${point}`)), 'a.kml');
    const { name, ...rest } = data;
    expect(cells(done)).toEqual({ name: 'place', 'name #2': name, ...rest });
  });
});

describe('documents', () => {
  it('may hold a page in their descriptions', async () => {
    const page = '<![CDATA[<!DOCTYPE html><html><body>x</body></html>]]>';
    const done = await open(kml(placemark('A', `<description>${page}</description>${point}`)), 'a.kml');
    expect(cells(done)['description']).toContain('<body>x</body>');
    const hidden = await importText(
      `<?xml version="1.0"?><!-- <![CDATA[ --><!DOCTYPE kml [<!ENTITY a "b">]><!-- ]]> --><kml/>`,
      { name: 'a.kml' },
    );
    expect(hidden).toMatchObject({ kind: 'failed', failure: { code: 'xmlEntities' } });
  });

  it.each([
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
    ['windows-1254', [0xdd, 0x73, 0x74, 0x61, 0x6e, 0x62, 0x75, 0x6c], 'İstanbul'],
    ['ISO-8859-6', [0xc7, 0xe4, 0xd9, 0xd1, 0xc7, 0xe2], 'العراق'],
  ])('in %s are read as they say', async (encoding, letters, text) => {
    const [before = '', after = ''] =
      `<?xml version="1.0" encoding="${encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2">${placemark('|')}</kml>`.split(
        '|',
      );
    const encoder = new TextEncoder();
    const bytes = Uint8Array.from([...encoder.encode(before), ...letters, ...encoder.encode(after)]);
    expect(cells(expectDone(await importBytes(bytes, { name: 'a.kml', acceptGuess: true })))).toEqual({ name: text });
  });

  it.each(['Placemark', 'Folder', 'Document'])('may begin with %s', async (root) => {
    const inner = `<name>A</name>${point}`;
    const text = root === 'Placemark' ? inner : `<Placemark>${inner}</Placemark>`;
    expect(places(await open(`<?xml version="1.0"?><${root}>${text}</${root}>`, 'a.kml'))).toEqual(['1: 34,41']);
  });
});

describe('GPX', () => {
  it('keeps decimal commas and letters of the side, and tells of places that cannot be read', async () => {
    const done = await open(
      gpx(
        '<wpt lat="34" lon="41"/><wpt lat="abc" lon="41"/><wpt lon="41"/><wpt lat="35,5" lon="41,7"/><wpt lat="34.5N" lon="41"/><wpt lat="41E" lon="34N"/>',
      ),
      'a.gpx',
    );
    expect(places(done)).toEqual(['1: 34,41', '4: 35.5,41.7', '5: 34.5,41']);
    expect(skips(done)).toEqual(['2: coordinateInvalid', '3: coordinateInvalid', '6: coordinateInvalid']);
  });

  it('keeps tracks and routes of a single point, and tracks of segments of one point each', async () => {
    const at = (lat: number, day: string): string =>
      `<trkpt lat="${lat}" lon="41"><time>2025-01-${day}T00:00:00Z</time></trkpt>`;
    const done = await open(
      gpx(
        `<trk><name>t</name><trkseg>${at(34, '01')}</trkseg></trk><rte><name>r</name><rtept lat="35" lon="41"/></rte>` +
          `<trk><name>s</name><trkseg>${at(36, '02')}</trkseg><trkseg>${at(36, '09')}</trkseg></trk>`,
      ),
      'a.gpx',
    );
    expect(done.report.rowsRead).toBe(3);
    expect(
      places(done)
        .map((text) => text.slice(3))
        .toSorted(),
    ).toEqual(['34,41', '35,41', '36,41']);
    expect(days(done).toSorted()).toEqual(['2025-01-01/2025-01-01', '2025-01-02/2025-01-09', '–/–']);
  });

  it('tells of a track of which no point can be read', async () => {
    const done = await open(
      gpx('<wpt lat="34" lon="41"/><trk><trkseg><trkpt lat="x" lon="41"/><trkpt lat="y" lon="41"/></trkseg></trk>'),
      'a.gpx',
    );
    expect([done.report.rowsRead, skips(done).length]).toEqual([2, 1]);
  });
});

describe('GeoJSON', () => {
  it.each([
    '{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[41,34]},"data":[1,2]}',
    '{"data":[1,2],"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[41,34]}}',
    '{"type":"FeatureCollection","data":[{"x":1}],"features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[41,34]}}]}',
  ])('with a member of another kind: %s', async (text) => {
    const done = await open(text, 'a.geojson');
    expect([places(done), cells(done), skips(done)]).toEqual([['1: 34,41'], { a: '1' }, []]);
  });

  it('in degrees that says it is in metres is not placed at the equator', async () => {
    const text =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[41,34]}}],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32637"}}}';
    expect(await importText(text, { name: 'a.geojson', acceptGuess: true })).toEqual({
      kind: 'failed',
      failure: { code: 'degreesInMetres', values: { name: 'urn:ogc:def:crs:EPSG::32637' } },
    });
    expect(
      places(expectDone(await importText(text, { name: 'a.geojson', acceptGuess: true, system: 'EPSG:4326' }))),
    ).toEqual(['1: 34,41']);
  });
});

describe('CSV', () => {
  it('of mixed ends of lines keeps every row', async () => {
    const done = await open(
      'date,lat,lon\n2026-01-01,34,41\r2026-01-02,35,42\n2026-01-03,35,43\r2026-01-04,35,44\r2026-01-05,35,45\n',
      'a.csv',
    );
    expect([done.report.rowsRead, places(done).length, skips(done)]).toEqual([5, 5, []]);
  });

  it('without a row of names loses no row to them', async () => {
    const asked = await importText('2026-01-01,34,41,x\n2026-01-02,35,42,y\n', { name: 'a.csv' });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.rows).toBe(2);
    expect(asked.question.doubts.map(({ code }) => code)).toContain('noHeader');
  });
});
