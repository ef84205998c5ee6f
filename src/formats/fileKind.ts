/** Kinds of files that the page meets. */

/** Files that hold rows and can be imported; `archive` and `gzip` hold such a file. */
export const dataKinds = [
  'table',
  'geojson',
  'ndjson',
  'topojson',
  'esriJson',
  'kml',
  'gpx',
  'gml',
  'georss',
  'osm',
  'parquet',
  'workbook',
  'xls',
  'openDocument',
  'shapefile',
  'geopackage',
  'flatgeobuf',
  'kmz',
  'archive',
  'gzip',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** Files that the page writes and that can carry its view. */
export const snapshotKinds = ['png', 'svg', 'pdf', 'presentation', 'gif', 'video', 'markdown'] as const;
export type SnapshotKind = (typeof snapshotKinds)[number];

/** Files that are known but not read; each has words that name it and say what to save it as. */
export const foreignKinds = [
  'sqlite',
  'mapTiles',
  'grid',
  'pointCloud',
  'utf32',
  'utf7',
  'dataset',
  'fileGdb',
  'image',
  'word',
  'html',
  'xml',
  'otherArchive',
  'cad',
  'mapInfo',
  'database',
  'osmPbf',
  'statistics',
  'gisProject',
  'link',
  'mail',
  'calendar',
  'contacts',
  'filePointer',
  'receiverLog',
  'locationHistory',
  'numbers',
  'binaryWorkbook',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** `text`: plain text without rows. `unknown`: none of the others. */
export type FileKind =
  DataKind | SnapshotKind | ForeignKind | 'tiles' | 'briefing' | 'claims' | 'sealed' | 'text' | 'unknown';

const isIn = (kinds: readonly string[], kind: FileKind): boolean => kinds.includes(kind);

export function isDataKind(kind: FileKind): kind is DataKind {
  return isIn(dataKinds, kind);
}

export function isSnapshotKind(kind: FileKind): kind is SnapshotKind {
  return isIn(snapshotKinds, kind);
}

export function isForeignKind(kind: FileKind): kind is ForeignKind {
  return isIn(foreignKinds, kind);
}
