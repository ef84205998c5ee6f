/**
 * What a file is: by its first bytes, for a ZIP archive by its directory. A name decides only where the bytes leave it open. This is the one place that
 * decides it; a file is never read as a whole for that.
 */
import { encodingOfMark } from './encodingOfMark.ts';
import { headOf, type ByteSource } from './byteSource.ts';
import type { FileKind } from './fileKind.ts';
import { jsonKindOf, startOfJson } from './jsonHead.ts';
import type { UnpackLimits } from './unpackLimits.ts';
import { readZipEntries } from './zip.ts';

export const headBytes = 65_536;

const textNames = /\.(csv|tsv|tab|txt|json|geojson|ndjson|jsonl|geojsonl|kml|gpx)$/i;

const has = (head: Uint8Array, at: number, signs: string): boolean =>
  [...signs].every((letter, index) => head[at + index] === letter.charCodeAt(0));

interface Sign {
  readonly kind: FileKind | 'zip';
  readonly at: number;
  readonly signs: string;
}

const signs: readonly Sign[] = [
  { kind: 'zip', at: 0, signs: 'PK\x03\x04' },
  { kind: 'zip', at: 0, signs: 'PK\x05\x06' },
  { kind: 'gzip', at: 0, signs: '\x1f\x8b' },
  { kind: 'parquet', at: 0, signs: 'PAR1' },
  { kind: 'tiles', at: 0, signs: 'PMTiles' },
  { kind: 'png', at: 0, signs: '\x89PNG\r\n\x1a\n' },
  { kind: 'pdf', at: 0, signs: '%PDF-' },
  { kind: 'gif', at: 0, signs: 'GIF8' },
  { kind: 'video', at: 0, signs: '\x1a\x45\xdf\xa3' },
  { kind: 'image', at: 4, signs: 'ftyphei' },
  { kind: 'image', at: 4, signs: 'ftypavif' },
  { kind: 'video', at: 4, signs: 'ftyp' },
  { kind: 'image', at: 0, signs: '\xff\xd8\xff' },
  { kind: 'image', at: 0, signs: 'II*\0' },
  { kind: 'image', at: 0, signs: 'MM\0*' },
  { kind: 'image', at: 8, signs: 'WEBP' },
  { kind: 'shapefile', at: 0, signs: '\0\0\x27\x0a' },
  { kind: 'flatgeobuf', at: 0, signs: 'fgb' },
  { kind: 'word', at: 0, signs: '{\\rtf' },
  { kind: 'otherArchive', at: 0, signs: 'Rar!' },
  { kind: 'otherArchive', at: 0, signs: '7z\xbc\xaf' },
  { kind: 'otherArchive', at: 0, signs: 'BZh' },
  { kind: 'otherArchive', at: 0, signs: '\xfd7zXZ\0' },
  { kind: 'otherArchive', at: 0, signs: '\x28\xb5\x2f\xfd' },
  { kind: 'otherArchive', at: 257, signs: 'ustar' },
  { kind: 'cad', at: 0, signs: 'AC10' },
  { kind: 'database', at: 4, signs: 'Standard Jet DB' },
  { kind: 'database', at: 4, signs: 'Standard ACE DB' },
  { kind: 'osmPbf', at: 6, signs: 'OSMHeader' },
  { kind: 'statistics', at: 0, signs: '$FL2' },
  { kind: 'statistics', at: 0, signs: '$FL3' },
  { kind: 'statistics', at: 0, signs: '<stata_dta>' },
  { kind: 'statistics', at: 0, signs: 'ARROW1' },
  { kind: 'statistics', at: 0, signs: 'FEA1' },
  { kind: 'statistics', at: 0, signs: 'RDX' },
  { kind: 'image', at: 0, signs: 'MM\0+' },
  { kind: 'image', at: 0, signs: 'II+\0' },
  { kind: 'image', at: 4, signs: 'jP  ' },
  { kind: 'image', at: 0, signs: '8BPS' },
  { kind: 'grid', at: 0, signs: 'CDF\x01' },
  { kind: 'grid', at: 0, signs: 'CDF\x02' },
  { kind: 'grid', at: 0, signs: '\x89HDF' },
  { kind: 'grid', at: 0, signs: 'GRIB' },
  { kind: 'pointCloud', at: 0, signs: 'LASF' },
  { kind: 'utf32', at: 0, signs: '\xff\xfe\0\0' },
  { kind: 'utf32', at: 0, signs: '\0\0\xfe\xff' },
];

/** Compound files of older Office programs differ only by their name. */
function oldOfficeKind(name: string): FileKind {
  if (/\.(doc|rtf)$/i.test(name)) return 'word';
  if (/\.msg$/i.test(name)) return 'mail';
  if (/\.(mxd|lyr)$/i.test(name)) return 'gisProject';
  return /\.ppt$/i.test(name) ? 'unknown' : 'xls';
}

/** Texts that are no table, by how they begin. */
const beginnings: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^0\r?\n\s*SECTION\b/, 'cad'],
  [/^!table\b|^Version\s+\d+\s+Charset\b/i, 'mapInfo'],
  [/^(?:--|\/\*|SET |BEGIN|DROP |CREATE |INSERT )[^]*\b(?:CREATE TABLE|INSERT INTO|COPY [\w.]+ \()/i, 'database'],
  [/^COPY [\w."]+ ?\(/i, 'database'],
  [/^\[InternetShortcut\]/i, 'link'],
  [/^BEGIN:VCALENDAR\s/i, 'calendar'],
  [/^BEGIN:VCARD\s/i, 'contacts'],
  // Git LFS keeps the file itself elsewhere.
  [/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//, 'filePointer'],
  // Sentences of NMEA 0183.
  [/^(?:\$(?:G[APNLBQI]|BD|QZ)[A-Z]{3}|!AIVDM),/, 'receiverLog'],
  [/^(?:[A-Z][A-Za-z-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3}/, 'mail'],
];

/** Name of the outermost element, without its prefix. */
const rootName = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:[\w.-]+:)?([\w.-]+)/i;

function markupKind(text: string, name: string): FileKind {
  const root = rootName.exec(text)?.[1] ?? '';
  if (/^(?:rss|feed|RDF)$/.test(root)) return 'georss';
  if (root === 'osm' || root === 'osmChange') return 'osm';
  if (/<(?:\w+:)?kml[\s>/]/.test(text)) return 'kml';
  if (/<(?:\w+:)?gpx[\s>/]/.test(text)) return 'gpx';
  if (/<(?:!DOCTYPE )?(?:qgis|qlr)[\s>]/i.test(text)) return 'gisProject';
  if (/urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet/.test(text)) return 'xls';
  // Parts of KML without the element around them, as some programs copy them.
  if (/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)*<(?:Placemark|Document|Folder)[\s>]/.test(text)) return 'kml';
  if (/<svg[\s>]/.test(text)) return 'svg';
  if (/^<!doctype html|<html[\s>]|^<table[\s>]/i.test(text)) {
    if (text.includes('<meta name="seal"')) return 'sealed';
    // Many programs write a page with one table and call it a workbook.
    return /\.xls$/i.test(name) ? 'xls' : 'html';
  }
  return /opengis\.net\/(?:gml|wfs|ows|ogc)/.test(text) ? 'gml' : 'xml';
}

function textKind(text: string, name: string): FileKind {
  if (text.startsWith('<')) return markupKind(text, name);
  const beginning = beginnings.find(([pattern]) => pattern.test(text))?.[1];
  if (beginning) return beginning;
  const json = text.startsWith('\u001e') ? 0 : startOfJson(text);
  if (json >= 0) return jsonKindOf(text.slice(json), name);
  if (/^(PROJCS|GEOGCS|PROJCRS|GEOGCRS)\[/.test(text)) return 'shapefile';
  if (text.startsWith('# ') && (/\.(md|markdown)$/i.test(name) || /^#[^\n]*\r?\n\r?\n[^]*\n## /.test(text)))
    return 'markdown';
  const [first = '', ...others] = text.split(/\r\n|[\r\n]/, 2);
  return textNames.test(name) || (others.length > 0 && /[,;\t|]/.test(first)) ? 'table' : 'text';
}

/** Words of UTF-7: letters of UTF-16 in Base64 between a plus and a hyphen, in a text that is ASCII throughout. */
function isUtf7(text: string): boolean {
  if (/[\u0080-\uffff]/.test(text)) return false;
  const words = [...text.matchAll(/\+([A-Za-z0-9+/]{3,})-/g)].map(([, word = '']) => word);
  /** High bytes of Arabic letters, and of the signs between them. */
  const isArabic = (word: string): boolean => {
    // No number of letters makes one sign more than a multiple of four.
    if (word.length % 4 === 1) return false;
    const bytes = atob(word);
    const highs = Array.from({ length: Math.ceil(bytes.length / 2) }, (_, index) => bytes.charCodeAt(index * 2));
    return (highs[0] === 6 || highs[0] === 7) && highs.every((high) => high === 0 || high === 6 || high === 7);
  };
  return words.length > 0 && words.every(isArabic);
}

/** By the first bytes alone; `zip` where the directory of an archive has to decide. */
export function sniffHead(head: Uint8Array, name: string): FileKind | 'zip' {
  const sign = signs.find((each) => has(head, each.at, each.signs));
  if (sign) return sign.kind;
  if (/\.pmtiles$/i.test(name)) return 'tiles';
  if (has(head, 68, 'MPBX') || (/\.mbtiles$/i.test(name) && has(head, 0, 'SQLite'))) return 'mapTiles';
  if (has(head, 0, 'SQLite format 3')) return has(head, 68, 'GPKG') || /\.gpkg$/i.test(name) ? 'geopackage' : 'sqlite';
  if (has(head, 0, '\xd0\xcf\x11\xe0')) return oldOfficeKind(name);
  if (/\.(dbf|shx|sbn|sbx|cpg)$/i.test(name)) return 'shapefile';
  const encoding = encodingOfMark(head) ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (isUtf7(text)) return 'utf7';
  if (encoding === 'utf-8' && text.slice(0, 2000).split('\0').length > 20) return 'unknown';
  return textKind(text, name);
}

/** What an archive is, by the names of its entries. */
export function kindOfEntries(names: readonly string[]): FileKind {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name) && !name.startsWith('__MACOSX/'));
  if (holds(/^xl\/workbook\.xml$/i)) return 'workbook';
  if (holds(/^ppt\/presentation\.xml$/i)) return 'presentation';
  if (holds(/^word\/document\.xml$/i)) return 'word';
  if (holds(/^xl\/workbook\.bin$/i)) return 'binaryWorkbook';
  if (holds(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'numbers';
  if (holds(/^META-INF\/manifest\.xml$/) && holds(/^content\.xml$/)) return 'openDocument';
  if (holds(/^docProps\/custom\.xml$/)) return 'presentation';
  if (holds(/\.shp$/i)) return 'archive';
  if (holds(/\.gdbtable$|\.gdb\//i)) return 'fileGdb';
  if (holds(/\.qgs$|^GISProject\./i) && !holds(/\.(?:csv|geojson|gpkg|xlsx|kml)$/i)) return 'gisProject';
  return holds(/^doc\.kml$/i) ? 'kmz' : 'archive';
}

/** Throws `FormatFault` where an archive is damaged. */
export async function sniffFile(source: ByteSource, limits: UnpackLimits): Promise<FileKind> {
  const kind = sniffHead(await headOf(source.open(), headBytes), source.name);
  return kind === 'zip' ? kindOfEntries((await readZipEntries(source, limits)).map(({ name }) => name)) : kind;
}
