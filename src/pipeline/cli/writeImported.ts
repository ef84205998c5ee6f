/** The rows of an imported set as GeoJSON, GeoParquet 1.1 or CSV: what the page understood, and every column of the file as it stood. */
import type { Feature, Point } from 'geojson';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { cellText } from '../../domain/imported/cellText.ts';
import type { FileColumn, ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { isPositionRow, placedAsName } from '../../domain/imported/placedAs.ts';
import { commaLine } from '../../domain/imported/writeRows.ts';
import { writeWkb } from '../../export/data/writeWkb.ts';
import { daysOf, isPlaced, positionOf, rowsByLine } from './importedSummary.ts';

export const targetFormats = ['geojson', 'parquet', 'csv'] as const;
export type TargetFormat = (typeof targetFormats)[number];

export function isTargetFormat(text: string): text is TargetFormat {
  return (targetFormats as readonly string[]).includes(text);
}

interface Row {
  readonly point: Point | null;
  readonly understood: Readonly<Record<string, string | number | boolean | null>>;
  readonly file: readonly (readonly [name: string, value: string])[];
}

/** A column of the file that has one of our names is written with a prefix, so that both are kept. */
function nameOf({ name }: FileColumn, understood: Row['understood']): string {
  return name in understood ? `file_${name}` : name;
}

function rowsOf(columns: ImportedColumns): readonly Row[] {
  return rowsByLine(columns).map((row) => {
    const [longitude, latitude, radiusM, precision] = positionOf(columns, row);
    const [earliest, latest] = daysOf(columns, row);
    const placed = isPlaced(columns, row);
    const understood = {
      line: columns.row[row] ?? 0,
      longitude: placed ? longitude : null,
      latitude: placed ? latitude : null,
      radius_m: radiusM,
      geo_precision: precision,
      placed_as: placedAsName(columns, row),
      is_position: isPositionRow(columns, row),
      earliest,
      latest,
    };
    return {
      point: placed ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      understood,
      file: columns.file.map((column) => [nameOf(column, understood), cellText(column.values, row)]),
    };
  });
}

function toGeojson(rows: readonly Row[]): string {
  const features = rows.map(({ point, understood, file }): Feature<Point | null> => ({
    type: 'Feature',
    geometry: point,
    properties: { ...Object.fromEntries(file), ...understood },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function toCsv(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const head = [...Object.keys(first.understood), ...first.file.map(([name]) => name)];
  return (
    commaLine(head) +
    rows
      .map(({ understood, file }) =>
        commaLine([
          ...Object.values(understood).map((value) => (value === null ? '' : String(value))),
          ...file.map(([, value]) => value),
        ]),
      )
      .join('')
  );
}

function typeOf(name: string): 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'STRING' {
  if (name === 'line') return 'INT32';
  if (name === 'is_position') return 'BOOLEAN';
  return ['longitude', 'latitude', 'radius_m'].includes(name) ? 'DOUBLE' : 'STRING';
}

function toParquet(rows: readonly Row[]): Uint8Array {
  const names = Object.keys(rows[0]?.understood ?? {});
  const points = rows.flatMap(({ point }) => (point ? [point.coordinates as [number, number]] : []));
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: ['Point'],
        ...(points.length > 0
          ? {
              bbox: [
                Math.min(...points.map(([x]) => x)),
                Math.min(...points.map(([, y]) => y)),
                Math.max(...points.map(([x]) => x)),
                Math.max(...points.map(([, y]) => y)),
              ],
            }
          : {}),
      },
    },
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        ...names.map((name) => ({
          name,
          data: rows.map(({ understood }) => understood[name] ?? null),
          type: typeOf(name),
          nullable: true,
        })),
        ...(rows[0]?.file ?? []).map(([name], column) => ({
          name,
          data: rows.map(({ file }) => file[column]?.[1] ?? ''),
          type: 'STRING' as const,
          nullable: true,
        })),
        {
          name: 'geometry',
          data: rows.map(({ point }) => (point ? writeWkb(point) : null)),
          type: 'BYTE_ARRAY' as const,
          nullable: true,
        },
      ],
      kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
    }),
  );
}

export function writeImported(columns: ImportedColumns, format: TargetFormat): string | Uint8Array {
  const rows = rowsOf(columns);
  if (format === 'geojson') return toGeojson(rows);
  return format === 'csv' ? toCsv(rows) : toParquet(rows);
}
