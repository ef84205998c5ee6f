/** GML, news feeds with places, and OpenStreetMap data. Values are invented. */
import { describe, expect, it } from 'vitest';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';

const gml = 'xmlns:gml="http://www.opengis.net/gml" xmlns:e="urn:e"';
const read = async (text: string, name: string): Promise<Done> =>
  expectDone(await importText(text, { name, acceptGuess: true }));
const failureOf = async (text: string, name: string): Promise<unknown> => {
  const outcome = await importText(text, { name, acceptGuess: true });
  return outcome.kind === 'failed' ? outcome.failure.code : outcome.kind;
};

/** `latitude,longitude precision day`, in the order of the file. */
function rowsOf({ set: { columns } }: Done): readonly string[] {
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map((row) => {
      const [y, x] = [columns.latitude[row] ?? Number.NaN, columns.longitude[row] ?? Number.NaN];
      const day = columns.earliest[row] ?? 0;
      const place = Number.isNaN(x) ? '–' : `${y.toFixed(2)},${x.toFixed(2)}`;
      return `${place} ${geoPrecisions[columns.precision[row] ?? 0] ?? ''} ${Math.abs(day) > 500_000 ? '–' : toIsoDay(day)}`;
    });
}
const notesOf = ({ report }: Done): readonly string[] => report.notes.map(({ code }) => code);
const collection = (members: readonly string[], attributes = ''): string =>
  `<gml:FeatureCollection ${gml} ${attributes}>${members.map((each) => `<gml:featureMember><e:a>${each}</e:a></gml:featureMember>`).join('')}</gml:FeatureCollection>`;
const point = (system: string, position: string): string =>
  `<e:g><gml:Point srsName="${system}"><gml:pos>${position}</gml:pos></gml:Point></e:g>`;

describe('GML', () => {
  it.each([
    ['urn:ogc:def:crs:EPSG::4326', '35.33 40.15'],
    ['http://www.opengis.net/def/crs/EPSG/0/4326', '35.33 40.15'],
    ['urn:x-ogc:def:crs:EPSG:6.6:4326', '35.33 40.15'],
    ['EPSG:4326', '40.15 35.33'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', '40.15 35.33'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', '40.15 35.33'],
    ['urn:ogc:def:crs:EPSG::4230', '35.33 40.15'],
    ['urn:ogc:def:crs:EPSG::32637', '604505 3910245'],
    ['EPSG:32637', '604505 3910245 220'],
  ])('in %s has the axes in its order', async (system, position) => {
    expect(rowsOf(await read(collection([point(system, position)]), 'a.gml'))).toEqual(['35.33,40.15 unknown –']);
  });

  it('of WFS 2.0 has areas, days and ids, and says how much is missing', async () => {
    const text = `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:e="urn:e" numberMatched="9" numberReturned="2">
<wfs:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>34 40</gml:lowerCorner><gml:upperCorner>36 41</gml:upperCorner></gml:Envelope></wfs:boundedBy>
<wfs:member><e:ev gml:id="ev.1"><e:date>2025-04-13</e:date><e:geom><gml:Point><gml:pos>35.33 40.15</gml:pos></gml:Point></e:geom></e:ev></wfs:member>
<wfs:member><e:ev gml:id="ev.2"><gml:boundedBy><gml:Envelope><gml:lowerCorner>1 1</gml:lowerCorner><gml:upperCorner>2 2</gml:upperCorner></gml:Envelope></gml:boundedBy><e:date>2025-04-14</e:date><e:geom><gml:MultiSurface srsDimension="3"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>34.4 40.9 0 34.5 40.9 0 34.5 41.0 0 34.4 41.0 0 34.4 40.9 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></e:geom></e:ev></wfs:member>
</wfs:FeatureCollection>`;
    const done = await read(text, 'wfs.xml');
    expect(rowsOf(done)).toEqual(['35.33,40.15 unknown 2025-04-13', '34.45,40.95 district 2025-04-14']);
    expect(done.report.notes).toContainEqual({ code: 'partOfAnswer', values: { count: 7 } });
    expect(done.report.columns).toEqual(['date', 'id']);
  });

  it('of version 2 has its places in coordinates', async () => {
    const ring =
      '<gml:LinearRing><gml:coordinates>40.9,34.4 41.0,34.4 41.0,34.5 40.9,34.5 40.9,34.4</gml:coordinates></gml:LinearRing>';
    const area = `<e:g><gml:MultiPolygon srsName="EPSG:4326"><gml:polygonMember><gml:Polygon><gml:outerBoundaryIs>${ring}</gml:outerBoundaryIs></gml:Polygon></gml:polygonMember></gml:MultiPolygon></e:g>`;
    const place =
      '<e:g><gml:Point srsName="EPSG:4326"><gml:coord><gml:X>40.15</gml:X><gml:Y>35.33</gml:Y></gml:coord></gml:Point></e:g>';
    expect(rowsOf(await read(collection([area, place]), 'a.gml'))).toEqual([
      '34.45,40.95 district –',
      '35.33,40.15 unknown –',
    ]);
  });

  it('reports a position that is not whole, and says where no system is named', async () => {
    const done = await read(
      collection([point('EPSG:4326', '40.15'), point('EPSG:4326', 'x 35'), point('', '40.15 35.33')]),
      'a.gml',
    );
    expect(done.report.skipped.total).toBe(2);
    expect(rowsOf(done)).toEqual(['35.33,40.15 unknown –']);
    expect(notesOf(await read(collection([point('', '40.15 35.33')]), 'a.gml'))).toContain('noSystem');
  });

  it('without features says what it is', async () => {
    expect(await failureOf(collection([]), 'a.gml')).toBe('noFeatures');
    expect(await failureOf(collection([point('EPSG:28992', '155000 463000')]), 'a.gml')).toBe('projected');
    const other = `<data ${gml}><featureCollection><feature>${point('EPSG:4326', '40.15 35.33')}</feature></featureCollection></data>`;
    expect(await failureOf(other, 'a.jml')).toBe('xml');
    const one = await read(`<e:a ${gml}>${point('EPSG:4326', '40.15 35.33')}</e:a>`, 'one.gml');
    expect(rowsOf(one)).toEqual(['35.33,40.15 unknown –']);
    const exception =
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception><ows:ExceptionText>No such layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
    expect(await failureOf(exception, 'wfs.xml')).toBe('serviceError');
    const capabilities = '<wfs:WFS_Capabilities xmlns:wfs="http://www.opengis.net/wfs/2.0"/>';
    expect(await failureOf(capabilities, 'wfs.xml')).toBe('serviceMetadata');
  });
});

describe('a feed', () => {
  const spaces =
    'xmlns:georss="http://www.georss.org/georss" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:gml="http://www.opengis.net/gml" xmlns:gdacs="http://www.gdacs.org"';
  const rss = (items: readonly string[]): string =>
    `<?xml version="1.0"?><rss version="2.0" ${spaces}><channel><title>t</title>${items.map((each) => `<item>${each}</item>`).join('')}</channel></rss>`;
  const published = '<pubDate>Sun, 13 Apr 2025 10:00:00 GMT</pubDate>';

  it('has its places in every vocabulary, areas as areas', async () => {
    const done = await read(
      rss([
        `${published}<georss:point>35.33 40.15</georss:point>`,
        '<georss:polygon>34.4 40.9 34.5 40.9 34.5 41.0 34.4 41.0 34.4 40.9</georss:polygon>',
        '<georss:box>34.4 40.9 34.5 41.0</georss:box>',
        '<georss:circle>34.45 40.95 5000</georss:circle>',
        '<georss:where><gml:Point><gml:pos>34.45 40.91</gml:pos></gml:Point></georss:where>',
        '<geo:lat>34.46</geo:lat><geo:long>40.92</geo:long>',
        '<geo:Point><geo:lat>34.47</geo:lat><geo:long>40.93</geo:long></geo:Point>',
        '<title>without a place</title>',
      ]),
      'a.xml',
    );
    expect(rowsOf(done)).toEqual([
      '35.33,40.15 unknown –',
      '34.45,40.95 district –',
      '34.45,40.95 district –',
      '34.45,40.95 district –',
      '34.45,40.91 unknown –',
      '34.46,40.92 unknown –',
      '34.47,40.93 unknown –',
      '– unknown –',
    ]);
    expect(notesOf(done)).toContain('publicationDays');
    expect(done.set.meanings).toEqual({ reported: done.report.columns.indexOf('published') });
  });

  it('never takes the day of publication for that of the event', async () => {
    const event =
      '<gdacs:dateadded>Tue, 15 Apr 2025 00:00:00 GMT</gdacs:dateadded><gdacs:fromdate>Fri, 11 Apr 2025 00:00:00 GMT</gdacs:fromdate><gdacs:todate>Sat, 12 Apr 2025 00:00:00 GMT</gdacs:todate>';
    const gdacs = await read(rss([`${published}${event}<georss:point>35.33 40.15</georss:point>`]), 'gdacs.xml');
    expect(rowsOf(gdacs)).toEqual(['35.33,40.15 unknown 2025-04-11']);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"><entry><id>u</id><title>M 4.5</title><updated>2025-04-14T03:00:00Z</updated><link rel="alternate" href="https://example.org/e"/><georss:point>35.33 40.15</georss:point></entry></feed>`;
    const done = await read(atom, 'usgs.atom');
    expect(rowsOf(done)).toEqual(['35.33,40.15 unknown –']);
    expect(done.report.columns).toEqual(['id', 'title', 'link', 'published']);
  });

  it('is known by its outermost element, whatever pages it contains', async () => {
    const page =
      '<description><![CDATA[<html><body>x</body></html>]]></description><georss:point>35.33 40.15</georss:point>';
    expect(rowsOf(await read(rss([page]), 'a.xml'))).toEqual(['35.33,40.15 unknown –']);
  });
});

describe('OpenStreetMap data', () => {
  it('has points, areas and lines, and names its licence', async () => {
    const xml = `<?xml version="1.0"?><osm version="0.6"><node id="1" lat="35.33" lon="40.15" timestamp="2020-01-01T00:00:00Z"><tag k="barrier" v="checkpoint"/></node><node id="2" lat="34.40" lon="40.90"/><node id="3" lat="34.50" lon="40.90"/><node id="4" lat="34.50" lon="41.00"/><node id="5" lat="34.40" lon="41.00"/><way id="10"><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="5"/><nd ref="2"/><tag k="landuse" v="military"/></way><way id="11"><nd ref="2"/><nd ref="4"/><tag k="highway" v="primary"/></way></osm>`;
    const done = await read(xml, 'a.osm');
    // The day of an edit is none of an event.
    expect(rowsOf(done)).toEqual(['35.33,40.15 unknown –', '34.45,40.95 district –', '34.50,41.00 line –']);
    expect(notesOf(done)).toContain('openStreetMap');
  });

  it('by Overpass joins the ways of a multipolygon and says where the answer broke off', async () => {
    const way = (...geometry: readonly (readonly [number, number])[]): unknown => ({
      type: 'way',
      role: 'outer',
      geometry: geometry.map(([lat, lon]) => ({ lat, lon })),
    });
    const answer = {
      version: 0.6,
      generator: 'Overpass API',
      remark: 'runtime error: Query timed out',
      elements: [
        { type: 'node', id: 1, lat: 35.33, lon: 40.15, tags: { name: 'a' } },
        {
          type: 'relation',
          id: 2,
          members: [way([34.4, 40.9], [34.5, 40.9], [34.5, 41]), way([34.4, 40.9], [34.4, 41], [34.5, 41])],
          tags: { type: 'multipolygon', landuse: 'military' },
        },
        { type: 'way', id: 3, bounds: { minlat: 34.4, minlon: 40.9, maxlat: 34.5, maxlon: 41 }, tags: { a: 'b' } },
      ],
    };
    const done = await read(JSON.stringify(answer), 'overpass.json');
    expect(rowsOf(done)).toEqual(['35.33,40.15 unknown –', '34.45,40.95 district –', '34.45,40.95 district –']);
    expect(notesOf(done)).toEqual(expect.arrayContaining(['openStreetMap', 'partOfAnswer']));
  });
});
