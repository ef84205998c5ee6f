/** Position, precision and radius of each row, by geometry or by columns. */
import { geoPrecisions } from '../../domain/records/record.ts';
import { textAt } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import type { RowFaults } from './findDays.ts';
import type { Mapping } from './mapping.ts';
import { placePrecision } from './precisionScales.ts';
import { notANumber, readNumbers, usesDecimalComma } from './readNumbers.ts';

export interface FoundPlaces {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly precision: Uint8Array;
  readonly radiusM: Float32Array;
  readonly decimalComma: boolean;
}

const [alongLine, unknown] = [geoPrecisions.indexOf('line'), geoPrecisions.indexOf('unknown')];

export function findPlaces(
  table: RawTable,
  { columns, scale, assumedPrecision }: Mapping,
  { skip, remark }: RowFaults,
): FoundPlaces {
  const { rows, shapes } = table;
  const columnOf = (number: number | null) => (number === null ? undefined : table.columns[number]);
  const [latitudeColumn, longitudeColumn] = [columnOf(columns.latitude), columnOf(columns.longitude)];
  const [precisionColumn, radiusColumn] = [columnOf(columns.precision), columnOf(columns.radius)];
  const comma = [latitudeColumn, longitudeColumn].map((column) => column !== undefined && usesDecimalComma(column));
  const longitude = longitudeColumn
    ? readNumbers(longitudeColumn, rows, comma[1] ?? false)
    : new Float64Array(rows).fill(Number.NaN);
  const latitude = latitudeColumn
    ? readNumbers(latitudeColumn, rows, comma[0] ?? false)
    : new Float64Array(rows).fill(Number.NaN);
  const radii = radiusColumn ? readNumbers(radiusColumn, rows, false) : null;
  const precision = new Uint8Array(rows);
  const radiusM = new Float32Array(rows).fill(Number.NaN);
  const assumed = geoPrecisions.indexOf(assumedPrecision);
  const codes =
    precisionColumn?.kind === 'coded' ? precisionColumn.texts.map((text) => placePrecision(text, scale)) : null;
  const textOf = (number: number | null, row: number): string => {
    const column = columnOf(number);
    return column ? textAt(column, row) : '';
  };
  for (let row = 0; row < rows; row += 1) {
    const shape = shapes?.code[row] ?? 0;
    if (shapes && shape > 0) {
      longitude[row] = shapes.longitude[row] ?? Number.NaN;
      latitude[row] = shapes.latitude[row] ?? Number.NaN;
    }
    const [x, y] = [longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
    if (x === notANumber || y === notANumber) {
      const wrong = y === notANumber ? columns.latitude : columns.longitude;
      skip(row, wrong ?? 0, 'coordinateInvalid', textOf(wrong, row));
    } else if (Number.isNaN(x) !== Number.isNaN(y)) {
      skip(
        row,
        (Number.isNaN(x) ? columns.longitude : columns.latitude) ?? 0,
        'halfPlace',
        `${textOf(columns.latitude, row)}, ${textOf(columns.longitude, row)}`,
      );
    } else if (Math.abs(y) > 90) skip(row, columns.latitude ?? 65_535, 'latitudeRange', String(y));
    else if (Math.abs(x) > 180) skip(row, columns.longitude ?? 65_535, 'longitudeRange', String(x));
    else if (x === 0 && y === 0) remark(row, columns.latitude ?? 65_535, 'zeroPosition', '0, 0');
    precision[row] = Number.isNaN(x) ? unknown : assumed;
    if (shape === 2) {
      precision[row] = alongLine;
      radiusM[row] = shapes?.radiusM[row] ?? Number.NaN;
      remark(row, 65_535, 'notAPoint', '');
      continue;
    }
    if (precisionColumn) {
      const found =
        codes && precisionColumn.kind === 'coded'
          ? codes[precisionColumn.codes[row] ?? 0]
          : placePrecision(textAt(precisionColumn, row), scale);
      if (!found) {
        precision[row] = unknown;
        remark(row, columns.precision ?? 0, 'precisionUnknown', textAt(precisionColumn, row));
      } else {
        precision[row] = found.code;
        radiusM[row] = found.radiusM;
      }
    }
    const radius = radii?.[row] ?? Number.NaN;
    if (radius >= 0 && radius !== notANumber) radiusM[row] = radius;
    else if (!Number.isNaN(radius)) remark(row, columns.radius ?? 0, 'numberInvalid', textOf(columns.radius, row));
  }
  return { longitude, latitude, precision, radiusM, decimalComma: comma.some(Boolean) };
}
