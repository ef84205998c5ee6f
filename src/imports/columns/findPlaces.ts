/** Position, precision and radius of each row: by geometry, by a column that holds whole positions, or by a column for each coordinate. */
import { distanceKm } from '../../domain/geo/distance.ts';
import { areaOfRadius, farthestPointM } from '../../domain/imported/placedAs.ts';
import { geoPrecisions, type GeoPrecision } from '../../domain/records/record.ts';
import type { RowFaults } from '../dates/findDays.ts';
import type { ImportLimits } from '../limits.ts';
import {
  coordinateForm,
  isMissing,
  notANumber,
  plainNumber,
  readNumbers,
  toNumber,
  usesDecimalComma,
  type NumberForm,
} from '../numbers/readNumbers.ts';
import { isWgs84, projectorOf, systemOfZone, type Projector } from '../places/projections.ts';
import { unreadReason } from '../places/unreadCodes.ts';
import { readAngle, type Axis } from '../places/readAngle.ts';
import { cellRadiusM, isOfDegrees, roundedTo, writesDecimals } from '../places/rounding.ts';
import { wholeRow } from '../report.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import { shapeCodes, type RawTable } from '../table/rawTable.ts';
import { addAngleParts } from './angleParts.ts';
import { foldName } from './columnNames.ts';
import type { Mapping } from './mapping.ts';
import { flagWord } from './flags.ts';
import { createPositions } from './createPositions.ts';
import { noUnit, readRadii } from './radii.ts';
import { legendOf, placePrecision, type PlacePrecision } from './precisionScales.ts';

export interface FoundPlaces {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly precision: Uint8Array;
  readonly radiusM: Float32Array;
  readonly decimalComma: boolean;
  /** Rows with coordinates in whole degrees, whose radius says so, and rows with one decimal. */
  readonly wholeDegrees: number;
  readonly tenths: number;
  /** Rows that are areas, and those that are lines or several places. */
  readonly areas: number;
  readonly others: number;
}

const [alongLine, unknown] = [geoPrecisions.indexOf('line'), geoPrecisions.indexOf('unknown')];
const governorate = geoPrecisions.indexOf('governorate');
/** Precisions that may be drawn at a point. */
const pointLike = new Set([geoPrecisions.indexOf('site'), geoPrecisions.indexOf('settlement'), unknown]);
/** Written for both coordinates where there is none. */
const missingCodes = new Set([0, 99, 999, 9999, 99_999]);

const forms: Readonly<Record<'comma' | 'point', NumberForm>> = {
  comma: { comma: 'decimal', point: 'group' },
  point: { comma: 'group', point: 'decimal' },
};

/** Degrees of each row; what is not a plain number may still be an angle. */
function readDegrees(column: RawColumn | undefined, rows: number, axis: Axis, mapping: Mapping): Float64Array {
  if (!column) return new Float64Array(rows).fill(Number.NaN);
  const values = readNumbers(column, rows, mapping.decimals ? forms[mapping.decimals] : coordinateForm);
  const known = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    if (values[row] !== notANumber) continue;
    const text = textAt(column, row);
    let degrees = known.get(text);
    if (degrees === undefined) {
      // Metres of a grid may have their unit and letter behind them.
      const metres = /^(\d[\d., ']*) ?m ?[en]?$/i.exec(plainNumber(text))?.[1];
      if (metres !== undefined) {
        known.set(text, (values[row] = toNumber(metres.trim(), coordinateForm)));
        continue;
      }
      const angle = isMissing(plainNumber(text)) ? undefined : readAngle(text);
      degrees = angle && (angle.axis === null || angle.axis === axis) ? angle.degrees : notANumber;
      known.set(text, degrees);
    }
    values[row] = degrees;
  }
  return values;
}

/** To longitude and latitude; null where the numbers are such already, undefined where the system of a row is not known. */
function createProjectors(
  table: RawTable,
  { columns, system }: Mapping,
): (row: number) => Projector | null | undefined {
  const zones = columns.zone === null ? undefined : table.columns[columns.zone];
  const byName = (name: string | null | undefined): Projector | null | undefined =>
    name === null || name === undefined || isWgs84(name) ? null : (projectorOf(name) ?? undefined);
  const common = byName(system);
  if (!zones || common !== null) return () => common;
  return (row) => {
    const zone = textAt(zones, row);
    const own = zone.trim() === '' ? null : (systemOfZone(zone) ?? zone);
    return own === null ? undefined : (byName(own) ?? undefined);
  };
}

/** A number of metres: below a thousand it is one of which a sign that groups thousands was taken for that of the decimals. */
function toMetres(value: number, column: RawColumn | undefined, row: number): number {
  const text = column && Math.abs(value) < 1000 ? plainNumber(textAt(column, row)) : '';
  if (!/[.,]/.test(text)) return value;
  const grouped = toNumber(text, { comma: 'group', point: 'group' });
  return Number.isFinite(grouped) && Math.abs(grouped) >= 1000 ? grouped : value;
}

/** Geometry and columns of a row may lie so far from each other; rounded coordinates half of their cell more. */
const agreeM = 1000;

/** Whether two numbers of degrees lie clearly outside the geometry. `radiusM`: of the geometry around its representative point. */
function liesApart(geometry: readonly [number, number], [x, y]: readonly [number, number], radiusM: number): boolean {
  const isPlace = Math.abs(x) <= 180 && Math.abs(y) <= 90 && (x !== 0 || y !== 0);
  if (!isPlace || Math.abs(geometry[0]) > 180 || Math.abs(geometry[1]) > 90) return false;
  const cell = roundedTo(x, y);
  const least = (cell === 0 ? agreeM : cellRadiusM(cell, y) + agreeM) + (radiusM > 0 ? radiusM : 0);
  return distanceKm(geometry, [x, y]) * 1000 > least;
}

export function findPlaces(
  table: RawTable,
  mapping: Mapping,
  { skip, remark }: RowFaults,
  limits: ImportLimits,
): FoundPlaces {
  const { columns, scale, assumedPrecision } = mapping;
  const { rows, shapes } = table;
  const columnOf = (number: number | null): RawColumn | undefined =>
    number === null ? undefined : table.columns[number];
  const [latitudeColumn, longitudeColumn] = [columnOf(columns.latitude), columnOf(columns.longitude)];
  const [precisionColumn, radiusColumn] = [columnOf(columns.precision), columnOf(columns.radius)];
  const longitude = readDegrees(longitudeColumn, rows, 'longitude', mapping);
  const latitude = readDegrees(latitudeColumn, rows, 'latitude', mapping);
  addAngleParts(table, columns, latitude, longitude);
  const positionColumn = columnOf(columns.position);
  const positionOf = positionColumn ? createPositions(positionColumn, columnOf(columns.zone), limits) : null;
  const positionName = foldName(positionColumn?.name ?? '');
  const projectorFor = createProjectors(table, mapping);
  const decimalComma =
    mapping.decimals !== 'point' &&
    [latitudeColumn, longitudeColumn].some((column) => column !== undefined && usesDecimalComma(column));
  const radii = radiusColumn ? readRadii(table, radiusColumn, decimalComma ? forms.comma : forms.point) : null;
  const precision = new Uint8Array(rows);
  const radiusM = new Float32Array(rows).fill(Number.NaN);
  const assumed = geoPrecisions.indexOf(assumedPrecision);
  const codeWords = precisionColumn ? legendOf(precisionColumn.name) : new Map<string, string>();
  const precisionOfText = (text: string): PlacePrecision | undefined =>
    placePrecision(
      flagWord(precisionColumn?.name ?? '', text) ?? codeWords.get(text.trim()) ?? text,
      codeWords.has(text.trim()) ? 'own' : scale,
    );
  const codes = precisionColumn?.kind === 'coded' ? precisionColumn.texts.map(precisionOfText) : null;
  const precisionOf = (row: number): PlacePrecision | undefined =>
    codes && precisionColumn?.kind === 'coded'
      ? codes[precisionColumn.codes[row] ?? 0]
      : precisionColumn && precisionOfText(textAt(precisionColumn, row));
  const textOf = (number: number | null, row: number): string => {
    const column = columnOf(number);
    return column ? textAt(column, row) : '';
  };
  /** Whether a number of a row is written without minutes and with one decimal at most. */
  const isShort = (column: RawColumn | undefined, row: number): boolean => {
    const text = column ? textAt(column, row) : '';
    return !writesDecimals(text) && Number.isFinite(toNumber(plainNumber(text), coordinateForm));
  };
  /** Size of the cell that the coordinates of a row are rounded to; 0 where they are not. */
  const cellOf = (row: number, x: number, y: number, shape: number): number => {
    const cell = Math.abs(x) <= 180 && Math.abs(y) <= 90 ? roundedTo(x, y) : 0;
    if (cell === 0 || mapping.system) return 0;
    const written =
      (shapes?.code[row] ?? 0) > 0
        ? true
        : shape > 0
          ? isOfDegrees(textOf(columns.position, row)) && !writesDecimals(textOf(columns.position, row))
          : isShort(latitudeColumn, row) && isShort(longitudeColumn, row);
    return written ? cell : 0;
  };
  /** Of a geometry the row as a whole is meant. */
  const columnOfPlace = (row: number, column: number | null): number =>
    (shapes?.code[row] ?? 0) > 0 ? wholeRow : (column ?? wholeRow);
  let [wholeDegrees, tenths, areas, others] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    let shape = shapes?.code[row] ?? 0;
    let shapeRadius = shapes?.radiusM[row] ?? Number.NaN;
    let spelled: GeoPrecision | undefined;
    if (shapes && shape > 0) {
      const [x, y] = [shapes.longitude[row] ?? Number.NaN, shapes.latitude[row] ?? Number.NaN];
      const [ownX, ownY] = [longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
      if (liesApart([x, y], [ownX, ownY], shapeRadius))
        remark(row, columns.latitude ?? wholeRow, 'columnsDisagree', `${ownY}, ${ownX}`);
      longitude[row] = x;
      latitude[row] = y;
    } else if (positionOf && Number.isNaN(longitude[row] ?? Number.NaN) && Number.isNaN(latitude[row] ?? Number.NaN)) {
      const found = positionOf(row);
      const text = found ? '' : textOf(columns.position, row);
      if (!found) skip(row, columns.position ?? 0, unreadReason(text, positionName), text);
      else if (found.code > 0) {
        [shape, shapeRadius] = [found.code, found.radiusM];
        spelled = found.precision;
        if (found.noted === true) remark(row, columns.position ?? 0, 'placeNoted', textOf(columns.position, row));
        longitude[row] = found.longitude;
        latitude[row] = found.latitude;
        if (shape === shapeCodes.point) radiusM[row] = shapeRadius;
      }
    } else {
      const x = longitude[row] ?? Number.NaN;
      const y = latitude[row] ?? Number.NaN;
      // A column named “zone” beside degrees is not a grid zone.
      const isProjected =
        mapping.system !== undefined && mapping.system !== null ? true : Math.abs(x) > 180 || Math.abs(y) > 90;
      const project = Number.isFinite(x) && Number.isFinite(y) && isProjected ? projectorFor(row) : null;
      if (project === undefined)
        skip(row, columns.zone ?? columns.longitude ?? 0, 'positionInvalid', textOf(columns.zone, row));
      else if (project)
        [longitude[row], latitude[row]] = project(toMetres(x, longitudeColumn, row), toMetres(y, latitudeColumn, row));
    }
    if (mapping.swapped === true)
      [longitude[row], latitude[row]] = [latitude[row] ?? Number.NaN, longitude[row] ?? Number.NaN];
    // Codes for “not known”, and the place where programs put what they could not find; one of the two may have been lost alone.
    const [ownX, ownY] = [longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
    const isCode = ownX === ownY && missingCodes.has(Math.abs(ownX));
    const isZero = (ownX === 0 && Number.isFinite(ownY)) || (ownY === 0 && Number.isFinite(ownX));
    if (isCode || isZero) {
      if (isZero) remark(row, columns.latitude ?? 65_535, 'zeroPosition', `${ownY}, ${ownX}`);
      longitude[row] = latitude[row] = Number.NaN;
    }
    const x = longitude[row] ?? Number.NaN;
    const y = latitude[row] ?? Number.NaN;
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
    } else if (Math.abs(y) > 90) skip(row, columnOfPlace(row, columns.latitude), 'latitudeRange', String(y));
    else if (Math.abs(x) > 180) skip(row, columnOfPlace(row, columns.longitude), 'longitudeRange', String(x));
    precision[row] = !Number.isNaN(x)
      ? spelled === undefined
        ? assumed
        : geoPrecisions.indexOf(spelled)
      : textOf(columns.governorate, row).trim() === ''
        ? unknown
        : governorate;
    if (shape > shapeCodes.point) {
      // The outline of a site or a settlement is one only where the file says so.
      const stated = shape === shapeCodes.area && shapeRadius <= farthestPointM ? precisionOf(row)?.code : undefined;
      const isSite = stated !== undefined && stated !== unknown && pointLike.has(stated);
      precision[row] = isSite
        ? stated
        : shape === shapeCodes.line
          ? alongLine
          : geoPrecisions.indexOf(areaOfRadius(shapeRadius));
      radiusM[row] = shapeRadius;
      if (isSite) continue;
      if (shape === shapeCodes.area) areas += 1;
      else others += 1;
      remark(row, 65_535, shape === shapeCodes.area ? 'isArea' : 'notAPoint', '');
      continue;
    }
    if (precisionColumn) {
      const found = precisionOf(row);
      if (!found) {
        precision[row] = unknown;
        remark(row, columns.precision ?? 0, 'precisionUnknown', textAt(precisionColumn, row));
      } else {
        if (found.code !== unknown) precision[row] = found.code;
        if (found.code !== unknown || found.radiusM > 0) radiusM[row] = found.radiusM;
      }
    }
    const radius = radii?.[row] ?? Number.NaN;
    if (radius >= 0 && radius !== notANumber) radiusM[row] = radius;
    else if (!Number.isNaN(radius))
      remark(
        row,
        columns.radius ?? 0,
        radius === noUnit ? 'unitMissing' : 'numberInvalid',
        textOf(columns.radius, row),
      );
    const cell = pointLike.has(precision[row] ?? unknown) ? cellOf(row, x, y, shape) : 0;
    if (cell === 0.1) tenths += 1;
    else if (cell === 1) {
      wholeDegrees += 1;
      const least = cellRadiusM(cell, y);
      if (!((radiusM[row] ?? Number.NaN) >= least)) radiusM[row] = least;
    }
  }
  return { longitude, latitude, precision, radiusM, decimalComma, wholeDegrees, tenths, areas, others };
}
