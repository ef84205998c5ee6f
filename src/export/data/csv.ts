/**
 * The visible records as CSV (RFC 4180), one row each, with the place as well-known text. A text that a spreadsheet could take for a formula is guarded
 * by an apostrophe; numbers are not, because a longitude west of Greenwich is not a formula.
 */
import { guardCell, quoteCell } from '../../domain/imported/guardCell.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import { type Columns, featureOf, type Row, tableColumns, tableRow } from './recordTable.ts';
import type { FieldType, FieldValue } from './toGisFeature.ts';
import type { Geometry, Position } from 'geojson';

const chain = (positions: readonly Position[]): string =>
  `(${positions.map((position) => position.join(' ')).join(', ')})`;
const polygon = (rings: readonly (readonly Position[])[]): string => `(${rings.map(chain).join(', ')})`;

/** Throws for a type that no record has. */
function writeWkt(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT ${chain([geometry.coordinates])}`;
    case 'LineString':
      return `LINESTRING ${chain(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${polygon(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(polygon).join(', ')})`;
    default:
      throw new Error(`No record has a ${geometry.type}.`);
  }
}

function toField(value: FieldValue, type: FieldType): string {
  if (value === null) return '';
  return quoteCell(type === 'text' ? guardCell(String(value)) : String(value));
}

/** `longitude` and `latitude` are of a position or a label; a line has none. */
export const csvColumns: Columns = { ...tableColumns, longitude: 'real', latitude: 'real', wkt: 'text' };

/** An area is given as its label point: its outline would not fit the cell of a spreadsheet. */
export function csvRow(record: SnapshotRecord, snapshot: Snapshot): Row {
  const { geometry, properties } = featureOf(record, snapshot, 'label');
  const [longitude = null, latitude = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return { ...tableRow(record, snapshot, properties), longitude, latitude, wkt: geometry && writeWkt(geometry) };
}

/** `byteOrderMark`: Excel takes a file for UTF-8 only with one. */
export function writeCsv(
  snapshot: Snapshot,
  { byteOrderMark = true }: { readonly byteOrderMark?: boolean } = {},
): string {
  const columns = Object.entries(csvColumns);
  const rows = snapshot.records.map((record) => {
    const row = csvRow(record, snapshot);
    return columns.map(([name, type]) => toField(row[name] ?? null, type));
  });
  const lines = [columns.map(([name]) => name), ...rows].map((row) => row.join(','));
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}
