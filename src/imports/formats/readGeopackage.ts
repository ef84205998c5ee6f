/** GeoPackage, by SQLite as plain JavaScript. Only tables are read: a view could hold a query without end. */
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import type { Database } from 'sql.js';
import { collectBytes, type ByteSource } from '../../formats/byteSource.ts';
import { FormatFault } from '../../formats/formatFault.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { chooseProjector } from '../places/chooseProjector.ts';
import { definitionOf, isWgs84 } from '../places/projections.ts';
import { geometryOfBytes } from '../places/wellKnownText.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';

export interface GeopackageLayer {
  readonly name: string;
  /** Column of the geometry; null for a table without places. */
  readonly geometry: string | null;
  /** Null where the layer names none. */
  readonly system: string | null;
}

/** An option that the types of the package do not have. */
type GetExact = (parameters: null, config: { readonly useBigInt: boolean }) => readonly unknown[];

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** Bytes of the envelope by its kind, bits 1 to 3 of the flags. */
const envelopeBytes = [0, 32, 48, 48, 64];

function rowsOf(database: Database, sql: string): readonly (readonly unknown[])[] {
  return database.exec(sql)[0]?.values ?? [];
}

/** The code where it is known here, otherwise the definition of the file. */
function systemOf(organisation: unknown, code: unknown, definition: unknown): string | null {
  const named = `${textOf(organisation)}:${textOf(code)}`.toUpperCase();
  if (isWgs84(named) || definitionOf(named) !== null) return named;
  const written = textOf(definition);
  return /^(?:undefined|)$/i.test(written) ? null : written;
}

/** Names of views that the file offers as layers. */
function viewsOf(database: Database): readonly string[] {
  const views = new Set(
    rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'view'").map(([name]) => textOf(name)),
  );
  return rowsOf(database, 'SELECT table_name FROM gpkg_contents')
    .map(([name]) => textOf(name))
    .filter((name) => views.has(name));
}

function layersOf(database: Database): readonly GeopackageLayer[] {
  const tables = new Set(
    rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => textOf(name)),
  );
  const geometries = new Map(
    (tables.has('gpkg_geometry_columns')
      ? rowsOf(
          database,
          `SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
             FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id`,
        )
      : []
    ).map(([table, column, organisation, code, definition]) => [
      textOf(table),
      { geometry: textOf(column), system: systemOf(organisation, code, definition) },
    ]),
  );
  return rowsOf(
    database,
    "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes') ORDER BY rowid",
  )
    .map(([name]) => textOf(name))
    .filter((name) => tables.has(name))
    .map((name) => ({ name, geometry: null, system: null, ...geometries.get(name) }));
}

/** A GeoJSON geometry; null for an empty one, undefined where the bytes are none. */
function geometryOf(value: unknown): unknown {
  if (value === null) return null;
  if (!(value instanceof Uint8Array) || value[0] !== 0x47 || value[1] !== 0x50) return undefined;
  const flags = value[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined) return undefined;
  if ((flags & 16) !== 0) return null;
  return geometryOfBytes(value.subarray(8 + envelope))?.geometry;
}

function toText(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return typeof value === 'bigint' ? String(value) : value;
}

async function readLayer(
  database: Database,
  layer: GeopackageLayer,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  asked: string | undefined,
): Promise<RawTable> {
  const table = createTableBuilder(limits, layer.geometry !== null);
  const project = layer.geometry === null ? undefined : await chooseProjector(table, layer.system, asked);
  const rows = createFeatureRows(table, limits, project);
  const statement = database.prepare(`SELECT * FROM ${quoted(layer.name)}`);
  const names = statement.getColumnNames();
  for (const name of names) if (name !== layer.geometry) table.columnOf(name);
  for (let number = 1; statement.step(); number += 1) {
    // Whole numbers as bigint, because identifiers may be longer than a double holds.
    const values = (statement.get as GetExact).call(statement, null, { useBigInt: true });
    const told = names.flatMap((name, at): [string, unknown][] =>
      name === layer.geometry ? [] : [[name, toText(values[at])]],
    );
    const geometry = layer.geometry === null ? null : geometryOf(values[names.indexOf(layer.geometry)]);
    if (geometry === undefined) table.skip(number, 'geometryInvalid', '');
    else rows.add(number, { type: 'Feature', properties: Object.fromEntries(told), geometry }, false);
    if (number % 1000 === 0) onRows(table.rowsRead());
  }
  statement.free();
  if (asked === undefined) rows.checkUnits(layer.system);
  if (table.rowsRead() === 0) throw new ImportStop('noFeatures', { name: layer.name });
  return table.finish();
}

/** `choose` names the layer to be read among those of the file, or null where it has to be asked. Throws `ImportStop`. */
export async function readGeopackage(
  source: ByteSource,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  choose: (layers: readonly GeopackageLayer[]) => GeopackageLayer | null,
  asked?: string,
): Promise<{ readonly layers: readonly GeopackageLayer[]; readonly table: RawTable | null }> {
  const bytes = (await collectBytes(source.open(), limits.documentBytes)).slice();
  // A copy in the mode of a write-ahead log, without its log: opened as an ordinary file.
  if (bytes[18] === 2) [bytes[18], bytes[19]] = [1, 1];
  const { Database } = await initSqlJs();
  let database: Database | null = null;
  try {
    database = new Database(bytes);
    database.run('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;');
    const layers = layersOf(database);
    if (layers.length === 0) throw new ImportStop('noLayer', { name: source.name });
    const chosen = choose(layers);
    if (!chosen) return { layers, table: null };
    const table = await readLayer(database, chosen, limits, onRows, asked);
    const views = viewsOf(database);
    const left = { code: 'viewsLeft', values: { names: views.join(', ').slice(0, 200) } } as const;
    return { layers, table: views.length > 0 ? { ...table, notes: [...table.notes, left] } : table };
  } catch (error) {
    if (error instanceof ImportStop || error instanceof FormatFault) throw error;
    throw new ImportStop('geopackageDamaged', { name: source.name });
  } finally {
    database?.close();
  }
}
