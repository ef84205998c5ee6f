/** What a dropped file is, by its content. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';
import { foreignKinds } from '../../../src/formats/fileKind.ts';
import { FormatFault } from '../../../src/formats/formatFault.ts';
import { sniffFile, sniffHead } from '../../../src/formats/sniff.ts';
import { defaultUnpackLimits } from '../../../src/formats/unpackLimits.ts';
import { importWords } from '../../../src/words/imports.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { importBytes } from '../../imports/importBytes.ts';

const kindOf = (content: string | Uint8Array, name = 'file'): Promise<string> =>
  sniffFile(sourceOfBytes(name, typeof content === 'string' ? strToU8(content) : content), defaultUnpackLimits);

describe('a file', () => {
  it.each([
    ['a table', 'a;b\n1;2', 'table.txt', 'table'],
    ['an empty table', '', 'empty.csv', 'table'],
    ['a letter', 'Dear reader', 'letter', 'text'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'file', 'geojson'],
    ['KML', '<?xml version="1.0"?><kml/>', 'doc.xml', 'kml'],
    ['a briefing', '{"title":{"en":"{\\"format\\":1"},"format":"border-brief/briefing"}', 'a.json', 'briefing'],
    ['no briefing', '{"type":"Feature","properties":{"format":"border-brief/briefing"}}', 'a.json', 'geojson'],
    ['a sealed page', '<!doctype html>\n<html><head><meta name="seal" content="x" />', 'a.html', 'sealed'],
    ['a page', '<!doctype html><p>x', 'a.csv', 'html'],
    ['minutes', '# Briefing\n\nMade on …\n\n## 1 · Step\n', 'minutes.md', 'markdown'],
    ['HXL', '#date,#geo+lat\n2026-01-01,34', 'hxl.csv', 'table'],
    ['tiles', 'PMTiles\u0003', 'file', 'tiles'],
    ['Esri JSON', '{"features":[],"geometryType":"esriGeometryPoint"}', 'a.json', 'esriJson'],
    ['a projection', 'PROJCS["WGS_1984"]', 'a.prj', 'shapefile'],
    ['a page that is called a workbook', '<html><table><tr><td>date</td></tr></table></html>', 'a.xls', 'xls'],
    [
      'a workbook as XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'a.xml',
      'xls',
    ],
    ['a drawing', '  0\nSECTION\n  2\nHEADER\n', 'a.dxf', 'cad'],
    ['a drawing in bytes', 'AC1032\0\0', 'a.dwg', 'cad'],
    ['MapInfo', '!table\n!version 300\n', 'a.tab', 'mapInfo'],
    ['MapInfo to exchange', 'Version 300\nCharset "WindowsLatin1"\n', 'a.mif', 'mapInfo'],
    ['a dump', '-- dump\nCREATE TABLE e (id int, lat float8);\n', 'a.sql', 'database'],
    ['Access', '\0\u0001\0\0Standard ACE DB\0', 'a.accdb', 'database'],
    ['OpenStreetMap', '<?xml version="1.0"?><osm version="0.6"/>', 'a.osm', 'osm'],
    ['a copy of a table', 'COPY public.events (id, geom) FROM stdin;\n1\t2\n', 'a.txt', 'database'],
    ['OpenStreetMap in bytes', '\0\0\0\r\n\tOSMHeader', 'a.pbf', 'osmPbf'],
    ['Overpass', '{"version":0.6,"osm3s":{},"elements":[]}', 'a.json', 'osm'],
    ['NetCDF', 'CDF\u0001\0\0', 'a.nc', 'grid'],
    ['a laser scan', 'LASF\0\0', 'a.las', 'pointCloud'],
    ['UTF-7', 'date,place\n2025-04-13,+BicGRAYoBkgGQwZFBicGRA-\n', 'a.csv', 'utf7'],
    [
      'UTF-7 with a word of one letter',
      'place\n+BicGRAYoBkgGQwZFBicGRA- +Bkg- +BicGRAYoBkgGQwZFBicGRA-\n',
      'a.csv',
      'utf7',
    ],
    ['map tiles', 'SQLite format 3\0', 'a.mbtiles', 'mapTiles'],
    ['a script with data', 'var events = {"type":"FeatureCollection","features":[]};', 'a.js', 'geojson'],
    ['SPSS', '$FL2@(#) SPSS DATA FILE', 'a.sav', 'statistics'],
    ['a project', '<!DOCTYPE qgis PUBLIC "x" "SYSTEM"><qgis/>', 'a.qgs', 'gisProject'],
    ['a layer file', '{"type":"CIMLayerDocument"}', 'a.lyrx', 'gisProject'],
    ['an internet shortcut', '[InternetShortcut]\r\nURL=https://example.org/\r\n', 'a.url', 'link'],
    ['a document of a web office', '{"url":"https://example.org/d","doc_id":"x"}', 'a.gsheet', 'link'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'a.ics', 'calendar'],
    ['an address book', 'BEGIN:VCARD\nVERSION:3.0\n', 'a.vcf', 'contacts'],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
      'a.csv',
      'filePointer',
    ],
    ['a log of NMEA', '$GPRMC,061200,A,3422.110,N,04105.652,E,000.0,000.0,010325,,*1A\n', 'a.txt', 'receiverLog'],
    [
      'a location history',
      '{"locations": [{"latitudeE7": 343685000, "longitudeE7": 410942000}]}',
      'a.json',
      'locationHistory',
    ],
    ['a message', 'From: a@example.org\nTo: b@example.org\nSubject: report\n\nText\n', 'a.eml', 'mail'],
    ['a table with a colon', 'Place: name,date\nx,2026-01-01\n', 'a.csv', 'table'],
  ])('%s is known', async (_, content, name, expected) => {
    expect(await kindOf(content, name)).toBe(expected);
  });

  it.each([['66b-filegdb.zip', 'fileGdb']])('%s is named', async (name, expected) => {
    expect(await kindOf(caseFile(name), name)).toBe(expected);
    expect(await importBytes(caseFile(name), { name })).toEqual({
      kind: 'failed',
      failure: { code: expected, values: { name } },
    });
  });

  it.each([
    ['69-wfs.gml', 'gml'],
    ['69c-georss.xml', 'georss'],
    ['60-shapefile.zip', 'archive'],
    ['61-shapefile-with-txt.zip', 'archive'],
    ['62-posts.shp', 'shapefile'],
    ['62b-posts.dbf', 'shapefile'],
    ['62c-posts.prj', 'shapefile'],
    ['63-posts.gpkg', 'geopackage'],
    ['64-posts.fgb', 'flatgeobuf'],
    ['65-old.xls', 'xls'],
    ['66-table.ods', 'openDocument'],
    ['34-topo.json', 'topojson'],
    ['35-esri.json', 'esriJson'],
  ])('%s is known for what it is', async (name, expected) => {
    expect(await kindOf(caseFile(name), name)).toBe(expected);
  });

  it.each([
    ['gzip', gzipSync(strToU8('a,b\n1,2')), 'gzip'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff), 'image'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'workbook'],
    ['a presentation', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), 'presentation'],
    ['a text document', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'word'],
    ['KMZ', zipSync({ 'doc.kml': strToU8('<kml/>') }), 'kmz'],
    ['an archive', zipSync({ 'a.csv': strToU8('a') }), 'archive'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('a') }), 'binaryWorkbook'],
    ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('a') }), 'numbers'],
    ['a packed project', zipSync({ 'map.qgs': strToU8('a') }), 'gisProject'],
  ])('%s is known by its bytes', async (_, bytes, expected) => {
    expect(await kindOf(bytes)).toBe(expected);
  });

  it('whose bytes are anything has some kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a', 'a.csv', 'a.md', 'a.dbf'), (bytes, name) => {
        expect(sniffHead(bytes, name)).toBeTypeOf('string');
      }),
    );
  });

  it('that is a broken archive is refused', async () => {
    await expect(kindOf('PK\u0003\u0004')).rejects.toBeInstanceOf(FormatFault);
  });
});

it('names every kind that is not read', () => {
  for (const kind of foreignKinds) expect(importWords[`imports.failure.${kind}`].join()).toContain('{name}');
});
