/** Files: those that the page writes, damaged; archives and nesting made to harm; shapes of GeoJSON, KML and GPX by their rules. */
import { check, HintError } from '@placemarkio/check-geojson';
import { all as geojsonFixtures } from '@mapbox/geojson-fixtures';
import { utils, write as writeWorkbook } from '@e965/xlsx';
import { gunzipSync, gzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { writeBriefing } from '../../src/dataset/briefingFile.ts';
import { newBriefing } from '../../src/domain/briefing/briefing.ts';
import { createChange } from '../../src/drafts/change.ts';
import { writeClaimsFile } from '../../src/drafts/claimsFile.ts';
import { writeCsv } from '../../src/export/data/csv.ts';
import { writeGeojson } from '../../src/export/data/geojson.ts';
import { writeKml } from '../../src/export/data/kml.ts';
import { writeKmz } from '../../src/export/data/kmz.ts';
import { writeMarkdown } from '../../src/export/data/markdown.ts';
import { writeParquet } from '../../src/export/data/parquet.ts';
import { writeQgis } from '../../src/export/data/qgis.ts';
import { writePngMetadata } from '../../src/export/render/png.ts';
import { composeSealed, scriptHashOf } from '../../src/export/sealed/sealedFile.ts';
import { sourceOfBytes } from '../../src/formats/byteSource.ts';
import { isDataKind, type FileKind } from '../../src/formats/fileKind.ts';
import { sniffFile, sniffHead } from '../../src/formats/sniff.ts';
import { defaultUnpackLimits } from '../../src/formats/unpackLimits.ts';
import { readArchive } from '../../src/map/basemap/archive.ts';
import { tinyArchive } from '../contract/tinyArchive.ts';
import { caseFile } from '../imports/caseFile.ts';
import { createRandom } from '../imports/random.ts';
import { deckOf, picture } from '../unit/export/buildDeck.ts';
import { pdfOf } from '../unit/export/buildPdf.ts';
import { snapshotOf } from '../unit/export/buildSnapshot.ts';
import { day } from '../unit/layers/build.ts';
import { bytesOf, dropDoor, importDoor } from './doors.ts';
import type { Answer, Corpus, CorpusCase } from './tally.ts';

/** Cut off at a third of the variants; the others have bits turned, stretches overwritten or stretches missing. */
function damaged(
  bytes: Uint8Array,
  count: number,
  seed: number,
): readonly (readonly [how: string, bytes: Uint8Array])[] {
  const random = createRandom(seed);
  const cut = Array.from({ length: count }, (_, index) => {
    const at = random.below(bytes.length);
    return [`cut at ${at}`, bytes.slice(0, at), index] as const;
  }).slice(0, Math.ceil(count / 3));
  const bent = Array.from({ length: count - cut.length }, () => {
    const how = random.below(3);
    const own = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    const length = 1 + random.below(40);
    if (how === 0) own[at] = (own[at] ?? 0) ^ (1 << random.below(8));
    else if (how === 1) own.fill(random.below(256), at, at + length);
    else
      return [
        `without ${length} at ${at}`,
        Uint8Array.from([...own.subarray(0, at), ...own.subarray(at + length)]),
      ] as const;
    return [`${how === 0 ? 'bit' : `${length} bytes`} at ${at}`, own] as const;
  });
  return [...cut.map(([how, own]) => [how, own] as const), ...bent];
}

/** A few records: what is tried is the form of the files. */
const few = { view: { time: { from: day('2026-01-19'), to: day('2026-01-20'), mode: 'window' } } } as const;
const snapshot = snapshotOf(few);
const sealed = (): Uint8Array =>
  bytesOf(
    composeSealed({
      frame: {
        title: 'Brief',
        style: '',
        notice: ['x'],
        loader: 'start()',
        icon: 'data:,',
        scriptHash: scriptHashOf('x'),
      },
      parts: [],
      info: { version: '1.0.0', madeAt: '2026-02-07T10:00:00Z' },
    }).html,
  );

function png(): Uint8Array {
  const made = writePngMetadata(picture, snapshot.metadata, 2);
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

const written: readonly (readonly [name: string, write: () => Uint8Array | Promise<Uint8Array>])[] = [
  ['a.geojson', () => bytesOf(writeGeojson(snapshot))],
  ['a.csv', () => bytesOf(writeCsv(snapshot))],
  ['a.kml', () => bytesOf(writeKml(snapshot))],
  ['a.kmz', () => writeKmz(snapshot)],
  ['a.parquet', () => writeParquet(snapshot)],
  ['a.zip', () => writeQgis(snapshot)],
  ['a.md', () => bytesOf(writeMarkdown(snapshot))],
  ['a.png', png],
  ['a.pdf', () => pdfOf(few)],
  ['a.pptx', () => deckOf(few)],
  ['a.html', sealed],
  ['a.brief.json', () => new Uint8Array(readFileSync('data/briefings/frontier-2026.brief.json'))],
  ['b.brief.json', () => bytesOf(writeBriefing(newBriefing('brief', { en: 'A', ar: 'ب' }, '')))],
  [
    'a.claims.json',
    () =>
      bytesOf(
        writeClaimsFile({
          dataset: '',
          changes: [createChange({ target: 'field:x/when', value: '2026-01-02', replaces: [] })],
        }),
      ),
  ],
];

const variants = 12;

export const ownFiles: Corpus = {
  name: 'Files of every format that the page writes, damaged',
  varies: true,
  door: 'dropped files',
  cases: written.flatMap(([name, write], seed) => {
    let whole: Promise<Uint8Array> | null = null;
    return Array.from({ length: variants + 1 }, (_, index): CorpusCase => ({
      name: `${name}, ${index}`,
      expected: index === variants ? 'read' : 'either',
      prepare: () => (whole ??= Promise.resolve(write())),
      open: async () => {
        const bytes = await (whole ?? write());
        return dropDoor(index === variants ? bytes : (damaged(bytes, variants, seed + 1)[index]?.[1] ?? bytes), name);
      },
    }));
  }),
};

const ndjson = ['2026-01-19', '2026-01-20', '2026-01-21']
  .map((date, index) => JSON.stringify({ date, lat: 34 + index / 10, lon: 41, note: 'الحول' }))
  .join('\n');

const gml = `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:e="urn:e"><wfs:member><e:a gml:id="a.1"><e:date>2026-01-19</e:date><e:g><gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>34.1 41.2</gml:pos></gml:Point></e:g></e:a></wfs:member></wfs:FeatureCollection>`;
const osm = `<?xml version="1.0"?><osm version="0.6"><node id="1" lat="34.1" lon="41.2"><tag k="name" v="القائم"/></node><node id="2" lat="34.2" lon="41.3"/><way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way></osm>`;

function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  const rows = [
    ['date', 'lat', 'lon', 'note'],
    ['2026-01-19', 34.1, 41.2, 'القائم'],
    ['2026-01-20', 34.2, 41.3, 'b'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Posts');
  return new Uint8Array(writeWorkbook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** Every kind of file that can be imported, and kinds that are only named. */
const foreign: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...[
    '63b-layers.gpkg.gz',
    '64b-posts.fgb',
    '66-table.ods',
    '66b-filegdb.zip',
    '71-xlsx-title.xlsx',
    '77-zip64.xlsx',
    '60-shapefile.zip',
    '62-posts.shp',
    '85-acled.parquet',
    '80-geoparquet.parquet',
    '50-multiday.gpx',
    '40-folders.kml',
    '41b-linked-parts.kmz',
    '69c-georss.xml',
    '32-swapped.geojson',
    '34-topo.json',
    '35-esri.json',
    '26-acled-trimmed.csv',
  ].map((name) => [name, caseFile(name)] as const),
  ['layers.gpkg', gunzipSync(caseFile('63b-layers.gpkg.gz'))],
  ['a.xls', oldWorkbook()],
  ['lines.ndjson', bytesOf(ndjson)],
  ['wfs.gml', bytesOf(gml)],
  ['a.osm', bytesOf(osm)],
];

/** Single parts of a shapefile and databases of ESRI are only named. */
const isRead = (kind: FileKind | 'zip'): boolean => kind !== 'zip' && kind !== 'shapefile' && isDataKind(kind);

/** Damaged, and the last one whole. */
export const foreignFiles: Corpus = {
  name: 'Files of other programs, damaged',
  varies: true,
  door: 'imports',
  cases: foreign.flatMap(([name, whole], seed) => [
    ...damaged(whole, 30, seed + 100).map(([how, bytes]): CorpusCase => ({
      name: `${name}, ${how}`,
      expected: 'either',
      open: () => importDoor(bytes, name),
    })),
    {
      name,
      expected: isRead(sniffHead(whole, name)) ? 'read' : 'either',
      open: () => importDoor(whole, name),
    },
  ]),
};

/** The kinds of the files above. */
export const foreignKindsTried = async (): Promise<ReadonlySet<FileKind>> =>
  new Set(
    await Promise.all(foreign.map(([name, whole]) => sniffFile(sourceOfBytes(name, whole), defaultUnpackLimits))),
  );

const nested = (open: string, inner: string, close: string, depth: number): string =>
  open.repeat(depth) + inner + close.repeat(depth);
const zeros = new Uint8Array(8_000_000);
const zipOf = (entries: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(entries, { level: 9 });
const point = '{"type":"Point","coordinates":[41,34]}';

const bombs: readonly (readonly [name: string, write: () => Uint8Array])[] = [
  ['ratio.zip', () => zipOf({ 'a.csv': zeros })],
  ['ratio.csv.gz', () => gzipSync(zeros)],
  ['ratio.kmz', () => zipOf({ 'doc.kml': zeros })],
  ['ratio.xlsx', () => zipOf({ 'xl/workbook.xml': zeros })],
  ['ratio.ods', () => zipOf({ 'META-INF/manifest.xml': bytesOf('<a/>'), 'content.xml': zeros })],
  ['ratio.pptx', () => zipOf({ 'ppt/presentation.xml': zeros, 'docProps/custom.xml': zeros })],
  ['nested.zip', () => zipOf({ 'a.csv.gz': gzipSync(gzipSync(gzipSync(bytesOf('a')))) })],
  [
    'many.zip',
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${index}.csv`, new Uint8Array(0)])), {
        level: 0,
      }),
  ],
  ['deep.json', () => bytesOf(nested('[', '', ']', 200_000))],
  [
    'deep.geojson',
    () => bytesOf(`{"type":"Feature","properties":{"a":${nested('[', '', ']', 100_000)}},"geometry":${point}}`),
  ],
  [
    'collections.geojson',
    () =>
      bytesOf(
        `{"type":"Feature","properties":{},"geometry":${nested('{"type":"GeometryCollection","geometries":[', point, ']}', 60)}}`,
      ),
  ],
  [
    'features.geojson',
    () =>
      bytesOf(
        nested(
          '{"type":"FeatureCollection","features":[',
          `{"type":"Feature","properties":{},"geometry":${point}}`,
          ']}',
          60,
        ),
      ),
  ],
  ['deep.ndjson', () => bytesOf(`{"a":1}\n${nested('[', '', ']', 100_000)}\n`)],
  [
    'deep.kml',
    () =>
      bytesOf(
        `<kml xmlns="http://www.opengis.net/kml/2.2">${nested('<Folder>', '<Placemark/>', '</Folder>', 5000)}</kml>`,
      ),
  ],
  [
    'geometries.kml',
    () =>
      bytesOf(
        `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark>${nested('<MultiGeometry>', '<Point><coordinates>41,34</coordinates></Point>', '</MultiGeometry>', 5000)}</Placemark></kml>`,
      ),
  ],
  [
    'laughs.kml',
    () => bytesOf('<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><kml><name>&b;</name></kml>'),
  ],
  [
    'deep.brief.json',
    () => bytesOf(`{"format":"border-brief/briefing","version":2,"steps":${nested('[', '', ']', 100_000)}}`),
  ],
  [
    'deep.claims.json',
    () =>
      bytesOf(
        `{"format":"border-brief/claims","version":1,"dataset":"","changes":[{"id":"0123456789abcdef","target":"field:x/when","replaces":[],"value":${nested('[', '', ']', 20_000)}}]}`,
      ),
  ],
  ['columns.csv', () => bytesOf(`${'a,'.repeat(100_000)}\n`)],
  ['quotes.csv', () => bytesOf(`date,lat,lon\n${'"'.repeat(1_000_001)}`)],
  ['slashes.csv', () => bytesOf(`date,lat,lon\n${'2026-01-02,34,41\n'.repeat(20)}${'1/'.repeat(20_000)},34,41\n`)],
  ['spaces.csv', () => bytesOf(`date,lat,lon\n2026-01-02,${' '.repeat(50_000)}x${' '.repeat(50_000)},41\n`)],
  ['digits.csv', () => bytesOf(`date,lat,lon,position\n${'1'.repeat(30_000)},34,41,${'1 '.repeat(20_000)}\n`)],
  ['numbers.csv', () => bytesOf('date,lat,lon\n2026-01-02,1e999,41\n2026-01-02,34,-1e999\n2026-01-02,NaN,Infinity\n')],
  [
    'years.csv',
    () => bytesOf('date,lat,lon\n999999999-01-01,34,41\n0000-00-00,34,41\n-271821-04-20,34,41\n2026-13-45,34,41\n'),
  ],
  [
    'vertices.geojson',
    () =>
      bytesOf(
        `{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[${'[41,34],'.repeat(100_000)}[41,34]]}}`,
      ),
  ],
];

export const bombCorpus: Corpus = {
  name: 'Archives, nesting and texts made to harm',
  door: 'dropped files',
  cases: bombs.map(([name, write]) => ({ name, expected: 'either', open: () => dropDoor(write(), name) })),
};

export const pmtilesCorpus: Corpus = {
  name: 'PMTiles, damaged',
  door: 'own basemaps',
  cases: damaged(tinyArchive(), 150, 7).map(([how, bytes]) => ({
    name: how,
    expected: 'either',
    open: async (): Promise<Answer> => {
      const read = await readArchive(new File([new Uint8Array(bytes)], 'a.pmtiles'));
      if (!read.ok) return { kind: 'refused' };
      // A tile that cannot be read is one that the map leaves empty.
      await read.value.readTile(0, 0, 0, new AbortController().signal).catch(() => null);
      return { kind: 'read' };
    },
  })),
};

type Json = Record<string, unknown>;
const feature = (geometry: unknown, more: Json = {}): Json => ({
  type: 'Feature',
  properties: { a: 1 },
  geometry,
  ...more,
});
const coordinates: Readonly<Record<string, unknown>> = {
  Point: [41, 34],
  MultiPoint: [[41, 34]],
  LineString: [
    [41, 34],
    [42, 34],
  ],
  MultiLineString: [
    [
      [41, 34],
      [42, 34],
    ],
  ],
  Polygon: [
    [
      [41, 34],
      [42, 34],
      [42, 35],
      [41, 34],
    ],
  ],
  MultiPolygon: [
    [
      [
        [41, 34],
        [42, 34],
        [42, 35],
        [41, 34],
      ],
    ],
  ],
};
const wrong: readonly unknown[] = [
  null,
  'x',
  7,
  true,
  {},
  [],
  [[]],
  ['41', '34'],
  [41],
  [null, null],
  [[41, 34], null],
  [{}],
  [[[[[[41, 34]]]]]],
];
const shapes: readonly Json[] = Object.entries(coordinates).flatMap(([type, own]) => [
  feature({ type, coordinates: own }),
  feature({ type, coordinates: own, bbox: [41, 34, 42, 35] }),
  feature({ type, coordinates: own }, { id: 7 }),
  feature({ type: type.toLowerCase(), coordinates: own }),
  feature({ type }),
  feature({ coordinates: own }),
  ...wrong.map((each) => feature({ type, coordinates: each })),
  ...wrong.map((each) => feature({ type: 'GeometryCollection', geometries: each })),
  feature({ type: 'GeometryCollection', geometries: [{ type, coordinates: own }] }),
  { type: 'FeatureCollection', features: [feature({ type, coordinates: own })] },
  { type, coordinates: own },
]);
const members: readonly Json[] = wrong.flatMap((each) => [
  { type: 'FeatureCollection', features: each },
  { type: 'Feature', properties: each, geometry: { type: 'Point', coordinates: [41, 34] } },
  { type: 'Feature', properties: {}, geometry: each },
  { type: each, properties: {}, geometry: null },
]);

function isValid(text: string): boolean {
  try {
    check(text);
    return true;
  } catch (error) {
    if (error instanceof HintError) return false;
    throw error;
  }
}

/** What the checker of RFC 7946 accepts and has a feature must be read; what it refuses may be read in part, and the rest is reported. */
export const geojsonCorpus: Corpus = {
  name: 'geojson-fixtures and shapes by the rules of RFC 7946, with check-geojson as the judge',
  door: 'imports',
  cases: [
    ...Object.entries(geojsonFixtures),
    ...[...shapes, ...members].map((value, index) => [String(index), value] as const),
  ].map(([name, value]): CorpusCase => {
    const text = JSON.stringify(value);
    const hasRows = !/"features":\[\]/.test(text);
    return {
      name: `${name}: ${text.slice(0, 120)}`,
      expected: isValid(text) && hasRows ? 'read' : 'either',
      open: () => importDoor(bytesOf(text), 'a.geojson'),
    };
  }),
};

const kmlGeometries = [
  '<Point><coordinates>41,34</coordinates></Point>',
  '<Point><coordinates>41,34,0</coordinates></Point>',
  '<LineString><coordinates>41,34 42,34</coordinates></LineString>',
  '<LinearRing><coordinates>41,34 42,34 42,35 41,34</coordinates></LinearRing>',
  '<Polygon><outerBoundaryIs><LinearRing><coordinates>41,34 42,34 42,35 41,34</coordinates></LinearRing></outerBoundaryIs></Polygon>',
  '<MultiGeometry><Point><coordinates>41,34</coordinates></Point><Point><coordinates>42,34</coordinates></Point></MultiGeometry>',
  '<gx:Track><when>2026-01-02</when><gx:coord>41 34 0</gx:coord></gx:Track>',
  '<gx:MultiTrack><gx:Track><when>2026-01-02</when><when>2026-01-03</when><gx:coord>41 34 0</gx:coord><gx:coord>42 34 0</gx:coord></gx:Track></gx:MultiTrack>',
];
const kmlTimes = [
  '',
  '<TimeStamp><when>2026-01-02</when></TimeStamp>',
  '<TimeSpan><begin>2026-01</begin></TimeSpan>',
  '<TimeSpan><end>2026</end></TimeSpan>',
  '<TimeSpan/>',
];
const kmlData = [
  '',
  '<ExtendedData><Data name="a"><value>x</value></Data></ExtendedData>',
  '<ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="a">x</SimpleData></SchemaData></ExtendedData>',
  '<ExtendedData><Data name="a"/></ExtendedData>',
  '<Style><LineStyle><color>ff0000ff</color><width>x</width></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>',
  '<styleUrl>#none</styleUrl><description><![CDATA[<b>x</b>]]></description>',
];
const gpxParts = [
  '<wpt lat="34" lon="41">|</wpt>',
  '<rte>|<rtept lat="34" lon="41"/><rtept lat="34" lon="42"/></rte>',
  '<trk>|<trkseg><trkpt lat="34" lon="41"><ele>x</ele></trkpt><trkpt lat="35" lon="41"/></trkseg></trk>',
];
const gpxMembers = [
  '',
  '<name>a</name>',
  '<time>2026-01-02T00:00:00Z</time>',
  '<link href="x"><text>y</text></link>',
  '<extensions><a>1</a></extensions>',
  '<sym>Flag</sym><type/>',
];

export const markupCorpus: Corpus = {
  name: 'toGeoJSON’s kinds of KML and GPX, by its rules',
  door: 'imports',
  cases: [
    ...kmlGeometries
      .flatMap((geometry) => kmlTimes.flatMap((time) => kmlData.map((data) => [geometry, time, data].join(''))))
      .map((inner): CorpusCase => ({
        name: inner,
        expected: 'read',
        open: () =>
          importDoor(
            bytesOf(
              `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Placemark><name>x</name>${inner}</Placemark></Document></kml>`,
            ),
            'a.kml',
          ),
      })),
    ...gpxParts
      .flatMap((part) => gpxMembers.map((member) => part.replace('|', member)))
      .map((inner): CorpusCase => ({
        name: inner,
        expected: 'read',
        open: () =>
          importDoor(
            bytesOf(`<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`),
            'a.gpx',
          ),
      })),
  ],
};
