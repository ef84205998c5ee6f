/**
 * How well the file places each row, as one code a row. Only a row known to a site or a settlement, or one whose file says nothing of precision, has a
 * position: it may be drawn at its coordinates. All other rows are counted by area and never drawn at a point.
 */
import { geoPrecisions } from '../records/record.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { cellText } from './cellText.ts';
import type { ImportedSet } from './importedSet.ts';

/** As written to the column `placed_as` of every export of imported rows. The order is that of the codes. */
export const placements = ['site', 'settlement', 'not_stated', 'district', 'governorate', 'country'] as const;
export type PlacedAs = (typeof placements)[number];

/** Codes below this one have a position. */
const firstArea = placements.indexOf('district');
/** A row stated to lie within a larger circle is counted by area. */
export const farthestPointM = 25_000;
/** Largest circles that still stand for a district and for a governorate. */
const [districtM, governorateM] = [60_000, 250_000] as const;

const codeOf = (placed: PlacedAs): number => placements.indexOf(placed);

/** By circle: null where the file states none. */
function byRadius(radiusM: number): PlacedAs | null {
  if (!(radiusM > 0)) return null;
  if (radiusM <= farthestPointM) return 'settlement';
  if (radiusM <= districtM) return 'district';
  return radiusM <= governorateM ? 'governorate' : 'country';
}

/** Which kind of area an outline is counted as, by the radius of the circle around it. */
export function areaOfRadius(radiusM: number): 'district' | 'governorate' | 'country' {
  const circle = byRadius(radiusM);
  return circle === 'governorate' || circle === 'country' ? circle : 'district';
}

function placedAs(precision: (typeof geoPrecisions)[number] | undefined, radiusM: number): PlacedAs {
  const circle = byRadius(radiusM);
  switch (precision) {
    case 'site':
    case 'settlement':
      return circle === null || circle === 'settlement' ? precision : circle;
    case 'district':
    case 'governorate':
    case 'country':
      // The coarser of the two statements holds.
      return circle !== null && codeOf(circle) > codeOf(precision) ? circle : precision;
    case 'line':
      // A line of the file has the radius that contains it; a line that is only named may be as long as a governorate. None is a point.
      return circle === 'settlement' ? 'district' : (circle ?? 'governorate');
    default:
      return circle ?? 'not_stated';
  }
}

type Precise = Pick<ImportedColumns, 'rows' | 'precision' | 'radiusM'>;

/** By the column of precisions: copies of a set with other columns share it, among them those whose radii are widened to a possible range. */
const known = new WeakMap<Uint8Array, Uint8Array>();

/** Index into `placements` for each row; worked out once for a set, from the set as it was imported. */
export function placedAsOf({ rows, precision, radiusM }: Precise): Uint8Array {
  const made = known.get(precision);
  if (made) return made;
  const plain = Uint8Array.from([...geoPrecisions, undefined], (each) => codeOf(placedAs(each, Number.NaN)));
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const [code, radius] = [precision[row] ?? plain.length, radiusM[row] ?? Number.NaN];
    codes[row] = radius > 0 ? codeOf(placedAs(geoPrecisions[code], radius)) : (plain[code] ?? codeOf('not_stated'));
  }
  known.set(precision, codes);
  return codes;
}

/** Whether a code of `placedAsOf` is of a row that may be drawn at its coordinates. */
export function isPositionCode(code: number): boolean {
  return code < firstArea;
}

export function placedAsName(set: Precise, row: number): PlacedAs {
  return placements[placedAsOf(set)[row] ?? codeOf('not_stated')] ?? 'not_stated';
}

/** Whether the row's coordinates may be taken for the place of the event. */
export function isPositionRow(set: Precise & Pick<ImportedColumns, 'longitude'>, row: number): boolean {
  return isPositionCode(placedAsOf(set)[row] ?? firstArea) && !Number.isNaN(set.longitude[row] ?? Number.NaN);
}

/**
 * Sets kept by versions that took ACLED's precision 2 for a circle of 25 km and UCDP's 7 for no statement, as they are read now. Other sets come back
 * as they are.
 */
export function readKeptPrecision<Set extends Pick<ImportedSet, 'kind' | 'columns' | 'meanings'>>(set: Set): Set {
  const { kind, columns, meanings = {} } = set;
  if (kind !== 'acled' && kind !== 'ucdp') return set;
  const [settlement, unknown] = [geoPrecisions.indexOf('settlement'), geoPrecisions.indexOf('unknown')];
  const stated = columns.file[meanings['precision'] ?? -1]?.values;
  const isOld = (row: number): boolean =>
    kind === 'acled'
      ? columns.precision[row] === settlement && columns.radiusM[row] === farthestPointM
      : columns.precision[row] === unknown && stated !== undefined && cellText(stated, row).trim() === '7';
  let first = 0;
  while (first < columns.rows && !isOld(first)) first += 1;
  if (first === columns.rows) return set;
  const [precision, radiusM] = [columns.precision.slice(), columns.radiusM.slice()];
  for (let row = first; row < columns.rows; row += 1) {
    if (!isOld(row)) continue;
    precision[row] = geoPrecisions.indexOf(kind === 'acled' ? 'district' : 'country');
    radiusM[row] = Number.NaN;
  }
  return { ...set, columns: { ...columns, precision, radiusM } };
}
