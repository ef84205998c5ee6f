/**
 * The visible records as GeoParquet 1.1: the columns of the table with their types, and the geometry as well-known binary. The file's own key-value
 * metadata say what it holds, and carry the view.
 */
import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { featureOf, tableColumns, tableRow } from './recordTable.ts';
import { scopeLines } from './recordTexts.ts';
import type { FieldType, FieldValue } from './toGisFeature.ts';
import { writeTypedParquet, type TypedColumn } from './typedParquet.ts';
import { writeWkb } from './writeWkb.ts';

function toCell(value: FieldValue, type: FieldType): TypedColumn['data'][number] {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

function describeGeometry(geometries: readonly Geometry[]): string {
  const box =
    geometries.length > 0 ? bbox({ type: 'GeometryCollection', geometries: [...geometries] }).slice(0, 4) : undefined;
  return JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...new Set(geometries.map(({ type }) => type))].sort(),
        ...(box ? { bbox: box } : {}),
      },
    },
  });
}

export function writeParquet(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  const {
    records,
    marking,
    metadata,
    texts: [first],
    sources,
  } = snapshot;
  const features = records.map((record) => featureOf(record, snapshot, 'outline'));
  const geometries = features.map(({ geometry }) => geometry);
  const rows = records.map((record, index) => tableRow(record, snapshot, features[index]?.properties ?? {}));
  const columns: readonly TypedColumn[] = [
    ...Object.entries(tableColumns).map(([name, type]) => ({
      name,
      type,
      data: rows.map((row) => toCell(row[name] ?? null, type)),
    })),
    {
      name: 'geometry',
      type: 'binary',
      data: geometries.map((geometry) => (geometry ? writeWkb(geometry) : null)),
    },
  ];
  return writeTypedParquet(columns, [
    { key: 'geo', value: describeGeometry(geometries.filter((geometry) => geometry !== null)) },
    { key: metadataKey, value: encodeMetadata(metadata) },
    { key: 'scope', value: scopeLines(first).join('\n') },
    {
      key: 'sources',
      value: sources
        .map(({ number, source: { publisher, title, url } }) =>
          `[${number}] ${publisher}: ${title} ${url ?? ''}`.trim(),
        )
        .join('\n'),
    },
    ...(marking === '' ? [] : [{ key: 'marking', value: marking }]),
    { key: 'disclaimer', value: first.stamps.disclaimer },
  ]);
}
