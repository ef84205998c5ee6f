/** Formats that are read by libraries of their own: files of GIS programs and old workbooks. Each library is loaded with the first file that needs it. */
import type { ByteSource } from '../formats/byteSource.ts';
import type { DataKind } from '../formats/fileKind.ts';
import { guessMapping, isUsable } from './columns/guessMapping.ts';
import type { ShapefileParts } from './formats/readShapefile.ts';
import { ImportStop } from './importStop.ts';
import type { ReadContext, TableChoice, TableRead } from './tableRead.ts';

export type LibraryKind = Extract<DataKind, 'shapefile' | 'geopackage' | 'flatgeobuf' | 'xls' | 'openDocument'>;

const libraryKinds: readonly string[] = ['shapefile', 'geopackage', 'flatgeobuf', 'xls', 'openDocument'];

export function isLibraryKind(kind: string): kind is LibraryKind {
  return libraryKinds.includes(kind);
}

type Named = { readonly name: string; readonly hidden?: boolean };

/** The one that was asked for, or the only one that is shown; null where it has to be asked. */
export function chooseByName<Each extends Named>(all: readonly Each[], asked: string | undefined): Each | null {
  const shown = all.filter(({ hidden }) => hidden !== true);
  // A hidden sheet holds the lists of another one; where only one is shown, it is the one that is meant.
  return (
    all.find(({ name }) => name === asked) ?? (shown.length === 1 ? shown : all.length === 1 ? all : [])[0] ?? null
  );
}

export function choiceAmong(what: 'sheet' | 'layer', all: readonly Named[]): TableChoice {
  const choices = all.map(({ name, hidden }) => ({ name, bytes: 0, ...(hidden === undefined ? {} : { hidden }) }));
  return { kind: 'choose', what, choices };
}

export async function readParts(parts: ShapefileParts, { limits, onRows, options }: ReadContext): Promise<TableRead> {
  const { readShapefile } = await import('./formats/readShapefile.ts');
  const { table, encoding } = await readShapefile(parts, limits, onRows, options);
  return { kind: 'table', setKind: 'geojson', table, encoding, notes: [] };
}

/** A `.dbf` without its `.shp` is a table only if its own columns say where its rows are. */
async function readTableAlone(source: ByteSource, { limits, onRows, options }: ReadContext): Promise<TableRead> {
  const { readDbf } = await import('./formats/readShapefile.ts');
  const { table, encoding } = await readDbf(source, limits, onRows, options);
  const guess = guessMapping(
    table,
    table.columns.map(({ name }) => name),
  );
  if (!isUsable(guess, false)) throw new ImportStop('shapefilePart', { name: source.name });
  return { kind: 'table', setKind: 'table', table, encoding, notes: [] };
}

async function readLayer(
  source: ByteSource,
  { limits, onRows, options }: ReadContext,
): Promise<TableRead | TableChoice> {
  const { readGeopackage } = await import('./formats/readGeopackage.ts');
  const choose = <Each extends Named>(layers: readonly Each[]): Each | null => chooseByName(layers, options.sheet);
  const { layers, table } = await readGeopackage(source, limits, onRows, choose, options.system);
  if (!table)
    return choiceAmong(
      'layer',
      layers.map(({ name }) => ({ name })),
    );
  const name = choose(layers)?.name ?? '';
  return {
    kind: 'table',
    setKind: table.shapes ? 'geojson' : 'table',
    table,
    encoding: null,
    notes: [{ code: 'layer', values: { name } }],
  };
}

async function readOldBook(
  source: ByteSource,
  kind: 'xls' | 'openDocument',
  { limits, onRows, options }: ReadContext,
): Promise<TableRead | TableChoice> {
  const { openOldWorkbook, readOldSheet, sheetsOf } = await import('./formats/readOldWorkbook.ts');
  const book = await openOldWorkbook(source, kind, limits);
  const sheets = sheetsOf(book);
  if (sheets.length === 0) throw new ImportStop('noSheet');
  const chosen = chooseByName(sheets, options.sheet);
  if (!chosen) return choiceAmong('sheet', sheets);
  const count = sheets.filter(({ hidden }) => hidden).length;
  return {
    kind: 'table',
    setKind: 'workbook',
    table: readOldSheet(book, chosen, limits, onRows, options.headerRow),
    encoding: null,
    notes: count > 0 ? [{ code: 'hiddenSheets', values: { count } }] : [],
  };
}

export async function readByLibrary(
  source: ByteSource,
  kind: LibraryKind,
  context: ReadContext,
): Promise<TableRead | TableChoice> {
  switch (kind) {
    case 'shapefile':
      if (/\.shp$/i.test(source.name)) return readParts({ shp: source }, context);
      if (/\.dbf$/i.test(source.name)) return readTableAlone(source, context);
      // Any other part holds no records by itself.
      throw new ImportStop('shapefilePart', { name: source.name });
    case 'geopackage':
      return readLayer(source, context);
    case 'flatgeobuf': {
      const { readFlatgeobuf } = await import('./formats/readFlatgeobuf.ts');
      const table = await readFlatgeobuf(source, context.limits, context.onRows, context.options.system);
      return { kind: 'table', setKind: 'geojson', table, encoding: null, notes: [] };
    }
    case 'xls':
    case 'openDocument':
      return readOldBook(source, kind, context);
  }
}
