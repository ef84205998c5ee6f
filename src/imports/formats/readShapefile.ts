/**
 * Shapefiles: geometries of the `.shp` by shpjs, the table of the `.dbf` beside it, the reference system of the `.prj` and the encoding of the `.cpg`. Parts
 * are given as sources, so that the archive that holds them is read within its limits.
 */
import { parseShp } from 'shpjs';
import { collectBytes, sourceOfBytes, type ByteSource } from '../../formats/byteSource.ts';
import { guessOldEncoding, type TextEncoding } from '../bytes/encoding.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { chooseProjector } from '../places/chooseProjector.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable, type TableBuilder } from '../table/rawTable.ts';
import { encodingOfCpg, encodingOfDbf, openDbf, type DbfTable } from './dbfTable.ts';

export interface ShapefileParts {
  readonly shp: ByteSource;
  readonly dbf?: ByteSource | undefined;
  readonly prj?: ByteSource | undefined;
  readonly cpg?: ByteSource | undefined;
}

export interface ShapefileOptions {
  /** Instead of the system of the `.prj`. */
  readonly system?: string | undefined;
  /** Instead of the encoding that the parts name. */
  readonly encoding?: TextEncoding | undefined;
}

export interface ShapefileRead {
  readonly table: RawTable;
  /** Null without a table. */
  readonly encoding: TextEncoding | null;
}

const multiPatch = 31;

/** Encodings that the user can choose among. */
const offered: readonly TextEncoding[] = ['utf-8', 'windows-1252', 'windows-1256'];

interface LettersRead {
  /** For `TextDecoder`. */
  readonly label: string;
  /** Null for an encoding that is not among those offered. */
  readonly encoding: TextEncoding | null;
}

/** What the user or the parts name; a table that is named UTF-8 and is none, or that names nothing, is guessed. */
async function lettersOf(
  bytes: Uint8Array,
  named: string | null,
  asked: TextEncoding | undefined,
): Promise<LettersRead> {
  const of = (encoding: TextEncoding): LettersRead => ({
    // The letters of Mac Arabic are those of ISO 8859-6.
    label: encoding === 'utf-8-damaged' ? 'utf-8' : encoding === 'x-mac-arabic' ? 'iso-8859-6' : encoding,
    encoding,
  });
  if (asked) return of(asked);
  if (named !== null && named !== 'utf-8')
    return { label: named, encoding: offered.find((each) => each === named) ?? null };
  const cells = bytes.subarray(32);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(cells);
    return of('utf-8');
  } catch {
    return of(await guessOldEncoding(sourceOfBytes('', cells)));
  }
}

function geometriesOf(bytes: Uint8Array, { name }: ByteSource): readonly unknown[] {
  if (bytes.length < 100) throw new ImportStop('shapefileDamaged', { name });
  const type = new DataView(bytes.buffer, bytes.byteOffset).getInt32(32, true);
  if (type === multiPatch) throw new ImportStop('multiPatch', { name });
  // A file of null shapes has no type of its own.
  if (type === 0) return [];
  try {
    return parseShp(bytes.slice());
  } catch {
    throw new ImportStop('shapefileDamaged', { name });
  }
}

function sayMemos(table: TableBuilder, dbf: DbfTable | null): void {
  if (dbf && dbf.memos.length > 0)
    table.decide({ code: 'memosLeft', values: { names: dbf.memos.join(', ').slice(0, 200) } });
}

/** Throws `ImportStop` where the file as a whole cannot be read. */
export async function readShapefile(
  parts: ShapefileParts,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  options: ShapefileOptions = {},
): Promise<ShapefileRead> {
  const bytesOf = (part: ByteSource): Promise<Uint8Array> => collectBytes(part.open(), limits.documentBytes);
  const textOf = async (part: ByteSource | undefined): Promise<string> =>
    part ? new TextDecoder().decode(await collectBytes(part.open(), 65_536)).trim() : '';
  const shp = await bytesOf(parts.shp);
  const geometries = geometriesOf(shp, parts.shp);
  const promised = new DataView(shp.buffer, shp.byteOffset).getInt32(24) * 2;
  if (geometries.length === 0)
    throw new ImportStop(promised > shp.length ? 'shapefileDamaged' : 'noFeatures', { name: parts.shp.name });
  const table = createTableBuilder(limits, true);
  const project = await chooseProjector(table, (await textOf(parts.prj)) || null, options.system);
  let [dbf, encoding]: [DbfTable | null, TextEncoding | null] = [null, null];
  if (parts.dbf) {
    const bytes = await bytesOf(parts.dbf);
    const named = encodingOfCpg(await textOf(parts.cpg)) ?? encodingOfDbf(bytes);
    const letters = await lettersOf(bytes, named, options.encoding);
    encoding = letters.encoding;
    try {
      dbf = openDbf(bytes, letters.label);
    } catch (error) {
      if (error instanceof RangeError) throw new ImportStop('shapefileDamaged', { name: parts.dbf.name });
      throw error;
    }
  } else table.decide({ code: 'noAttributes', values: {} });
  if (dbf && dbf.records !== geometries.length)
    table.decide({ code: 'partsDisagree', values: { shapes: geometries.length, records: dbf.records } });
  for (const name of dbf?.names ?? []) table.columnOf(name);
  sayMemos(table, dbf);
  const rows = createFeatureRows(table, limits, project);
  for (const [index, geometry] of geometries.entries()) {
    const cells = dbf?.cells(index) ?? null;
    const isDeleted = cells === null && dbf !== null && index < dbf.records;
    if (isDeleted) continue;
    const properties = Object.fromEntries((cells ?? []).map((text, at) => [dbf?.names[at] ?? '', text]));
    rows.add(index + 1, { type: 'Feature', properties, geometry }, false);
    if (index % 1000 === 0) onRows(table.rowsRead());
  }
  if (options.system === undefined) rows.checkUnits((await textOf(parts.prj)) || null);
  if (promised > shp.length) table.skip(geometries.length + 1, 'truncated', '');
  return { table: table.finish(), encoding };
}

/** The table of a shapefile without its geometries, which may have coordinates in columns of its own. */
export async function readDbf(
  source: ByteSource,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  options: ShapefileOptions,
): Promise<ShapefileRead> {
  const bytes = await collectBytes(source.open(), limits.documentBytes);
  const letters = await lettersOf(bytes, encodingOfDbf(bytes), options.encoding);
  const table = createTableBuilder(limits, false);
  try {
    const dbf = openDbf(bytes, letters.label);
    for (const name of dbf.names) table.columnOf(name);
    sayMemos(table, dbf);
    const rows = createFeatureRows(table, limits);
    for (let record = 0; record < dbf.records; record += 1) {
      const cells = dbf.cells(record);
      if (!cells) continue;
      rows.add(record + 1, Object.fromEntries(cells.map((text, at) => [dbf.names[at] ?? '', text])), true);
      if (record % 1000 === 0) onRows(table.rowsRead());
    }
  } catch (error) {
    if (error instanceof RangeError) throw new ImportStop('shapefilePart', { name: source.name });
    throw error;
  }
  return { table: table.finish(), encoding: letters.encoding };
}
