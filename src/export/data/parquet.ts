/**
 * The visible records as GeoParquet 1.1: the columns of the table with their types, and the geometry as well-known binary. The file's own key-value
 * metadata say what it holds, and carry the view.
 */
import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { csvColumns } from './csv.ts';
import { geometryOf } from './geometryOf.ts';
import { scopeLines } from './recordTexts.ts';
import { writeWkb } from './writeWkb.ts';

const days = new Set(['earliest', 'latest']);

interface TypedColumn {
  readonly element: SchemaElement;
  readonly data: (string | number | Date | Uint8Array | null)[];
}

const optional = (name: string, rest: Pick<SchemaElement, 'type' | 'converted_type'>): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...rest,
});

/** Of a column of days: those that are told, as dates. */
const toDate = (iso: string | number | null): Date | null =>
  typeof iso === 'string' ? new Date(`${iso}T00:00:00Z`) : null;

function columnsOf(snapshot: Snapshot): readonly TypedColumn[] {
  return csvColumns.map(({ name, type, cell }): TypedColumn => {
    const cells = snapshot.records.map((record) => cell(record, snapshot));
    if (days.has(name))
      return { element: optional(name, { type: 'INT32', converted_type: 'DATE' }), data: cells.map(toDate) };
    if (type === 'number') return { element: optional(name, { type: 'DOUBLE' }), data: cells };
    return {
      element: optional(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
      data: cells.map((value) => (value === null ? null : String(value))),
    };
  });
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
    dataset,
    metadata,
    texts: [first],
    sources,
  } = snapshot;
  const geometries = records.map(({ shown }) => geometryOf(shown, dataset).geometry);
  const columns: readonly TypedColumn[] = [
    ...columnsOf(snapshot),
    {
      element: optional('geometry', { type: 'BYTE_ARRAY' }),
      data: geometries.map((geometry) => (geometry ? writeWkb(geometry) : null)),
    },
  ];
  const written = parquetWriteBuffer({
    createdBy: 'Border Brief',
    statistics: false,
    columnData: columns.map(({ element: { name }, data }) => ({ name, data })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
    kvMetadata: [
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
      { key: 'disclaimer', value: first.stamps.disclaimer },
    ],
  });
  return new Uint8Array(written);
}
