/** Parquet and GeoParquet, one group of rows at a time. Numbers, days and instants are written as texts: what the file says in its own columns stays readable. */
import { decompress } from 'fzstd';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import {
  parquetMetadataAsync,
  parquetReadObjects,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import type { ByteSource } from '../../formats/byteSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { isWgs84, loadProjector } from '../places/projections.ts';
import { geometryOfBytes } from '../places/wellKnownText.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { checkPages } from './parquetPages.ts';

/** Snappy is left to hyparquet’s own, which does not use WebAssembly. */
const compressors: Compressors = {
  GZIP: (input, length) => gunzip(input, new Uint8Array(length)),
  ZSTD: (input) => decompress(input),
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
const rowsAtOnce = 20_000;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

interface GeoColumns {
  readonly primary: string;
  readonly all: readonly string[];
  /** Null for longitude and latitude of WGS 84. */
  readonly system: string | null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The reference system that a column names, as an identifier, a WKT definition or a name; WGS 84 where it names none. */
function systemOf(crs: unknown): string | null {
  if (typeof crs === 'string') return crs;
  if (!isRecord(crs)) return null;
  if (isRecord(crs['id'])) return `${String(crs['id']['authority'])}:${String(crs['id']['code'])}`;
  return typeof crs['name'] === 'string' ? crs['name'] : null;
}

/** What GeoParquet says of its columns. */
function geoColumnsOf(metadata: FileMetaData): GeoColumns | null {
  const written = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  let geo: unknown;
  try {
    geo = written === undefined ? null : JSON.parse(written);
  } catch {
    throw new ImportStop('parquetDamaged');
  }
  if (isRecord(geo) && typeof geo['primary_column'] === 'string' && isRecord(geo['columns'])) {
    const primary = geo['columns'][geo['primary_column']];
    const system = systemOf(isRecord(primary) ? primary['crs'] : undefined);
    return { primary: geo['primary_column'], all: Object.keys(geo['columns']), system };
  }
  // Parquet’s own type of column, in files that say no more.
  const typed = metadata.schema.filter(
    ({ logical_type: type }) => type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY',
  );
  const [first] = typed;
  if (!first) return null;
  const crs = first.logical_type && 'crs' in first.logical_type ? first.logical_type.crs : undefined;
  return { primary: first.name, all: typed.map(({ name }) => name), system: crs ?? null };
}

/** Bytes of a column that does not say what they are: a geometry as hexadecimal digits, a text, or only how many they are. */
function textOfBytes(bytes: Uint8Array): string {
  if (bytes.length >= 21 && (bytes[0] ?? 2) < 2 && geometryOfBytes(bytes))
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return `${bytes.length} bytes`;
  }
}

function toText(value: unknown): unknown {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '');
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return textOfBytes(value);
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return value;
}

/** The decoder speaks of its own workings, which help nobody; only a way of compression is worth naming. */
function damaged(error: unknown): ImportStop {
  const codec = /unsupported compression codec: (\w+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return codec === undefined ? new ImportStop('parquetDamaged') : new ImportStop('parquetCodec', { codec });
}

export async function readParquet(
  source: ByteSource,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  asked?: string,
): Promise<RawTable> {
  const file: AsyncBuffer = {
    byteLength: source.size,
    slice: async (start, end) => {
      const bytes = await source.slice(start, end ?? source.size);
      return bytes.slice().buffer;
    },
  };
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw damaged(error);
  });
  // Some writers count the rows of the groups alone.
  const total = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (total > limits.rows) throw new ImportStop('tooManyRows', { limit: limits.rows });
  const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (unpacked > limits.unpackedBytes) throw new ImportStop('unpackedTooLarge', { limit: limits.unpackedBytes });
  await checkPages(file, metadata, compressors).catch((error: unknown) => {
    throw damaged(error);
  });
  const geo = geoColumnsOf(metadata);
  const table = createTableBuilder(limits, geo !== null);
  const system = asked ?? geo?.system ?? null;
  const projected = system !== null && !isWgs84(system);
  const project = projected ? await loadProjector(system) : undefined;
  if (project === null) throw new ImportStop('projected', { name: (system ?? '').slice(0, 80) });
  if (projected) table.decide({ code: 'projectedFrom', values: { name: system.slice(0, 80) } });
  const rows = createFeatureRows(table, limits, project);
  for (let from = 0; from < total; from += rowsAtOnce) {
    const objects = await parquetReadObjects({
      file,
      metadata,
      compressors,
      utf8: false,
      rowStart: from,
      rowEnd: Math.min(total, from + rowsAtOnce),
    }).catch((error: unknown) => {
      throw damaged(error);
    });
    for (const [index, object] of objects.entries()) {
      const told = Object.entries(object).filter(([name]) => geo?.all.includes(name) !== true);
      const properties = Object.fromEntries(told.map(([name, value]: [string, unknown]) => [name, toText(value)]));
      rows.add(from + index + 1, { type: 'Feature', properties, geometry: geo ? object[geo.primary] : null }, false);
    }
    onRows(table.rowsRead());
  }
  if (asked === undefined) rows.checkUnits(system);
  return table.finish();
}
