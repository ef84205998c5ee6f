/** Which column of the file says what. Numbers of columns, from 0; null where the file does not say it. */
import type { ImportedKind } from '../../domain/imported/importedSet.ts';
import type { GeoPrecision } from '../../domain/records/record.ts';
import type { Calendar } from '../dates/months.ts';
import type { DateOrder } from '../dates/readOneDate.ts';

export const mappedRoles = [
  'earliest',
  'latest',
  'reported',
  'month',
  'dayOfMonth',
  'datePrecision',
  'latitude',
  'longitude',
  'position',
  'zone',
  'precision',
  'radius',
  'category',
  'actor',
  'otherActor',
  'country',
  'governorate',
  'low',
  'best',
  'high',
] as const;
export type MappedRole = (typeof mappedRoles)[number];

/** What the numbers of a precision column mean: the scale of a collection, or words. */
export const precisionScales = ['acled', 'ucdp', 'gtd', 'gdelt', 'own'] as const;
export type PrecisionScale = (typeof precisionScales)[number];

export interface Mapping {
  readonly columns: Readonly<Record<MappedRole, number | null>>;
  /** Null: as the column itself shows, and asked where it does not. */
  readonly dateOrder: DateOrder | null;
  readonly scale: PrecisionScale;
  /** Precision of positions in a file that does not say how precise they are. */
  readonly assumedPrecision: GeoPrecision;
  /** Calendar of years such as 1446; asked where the file has such years and nobody has said. */
  readonly calendar?: Calendar | null | undefined;
  /** Whether `1.250` in a figure is one thousand two hundred and fifty; asked where the file does not show it. */
  readonly groups?: boolean | null | undefined;
  /** Sign before the decimals of coordinates; null: each number as it is written. */
  readonly decimals?: 'comma' | 'point' | null | undefined;
  /** Of dates that have none; 0: not known. Asked where most dates of a file have none. */
  readonly year?: number | null | undefined;
  /** What becomes of rows that sum up others. */
  readonly totals?: 'leaveOut' | 'keep' | null | undefined;
  /** Latitude and longitude have changed places in the file. */
  readonly swapped?: boolean | undefined;
  /** Code or definition of the reference system of projected coordinates; null: longitude and latitude of WGS 84. */
  readonly system?: string | null | undefined;
  /** Days that each date is the first of, in files with one row for a week. */
  readonly spanDays?: number | undefined;
}

export const noColumns: Readonly<Record<MappedRole, number | null>> = {
  earliest: null,
  latest: null,
  reported: null,
  month: null,
  dayOfMonth: null,
  datePrecision: null,
  latitude: null,
  longitude: null,
  position: null,
  zone: null,
  precision: null,
  radius: null,
  category: null,
  actor: null,
  otherActor: null,
  country: null,
  governorate: null,
  low: null,
  best: null,
  high: null,
};

export type SetKind = ImportedKind;

type Named = Partial<Record<MappedRole, string>>;

/** `timestamp` is left out on purpose: it tells when ACLED last touched the row, not when somebody reported it. */
const acledRoles: Named = {
  earliest: 'event_date',
  datePrecision: 'time_precision',
  latitude: 'latitude',
  longitude: 'longitude',
  precision: 'geo_precision',
  category: 'event_type',
  actor: 'actor1',
  otherActor: 'actor2',
  country: 'country',
  governorate: 'admin1',
  best: 'fatalities',
};
const ucdpRoles: Named = {
  earliest: 'date_start',
  latest: 'date_end',
  reported: 'source_date',
  latitude: 'latitude',
  longitude: 'longitude',
  precision: 'where_prec',
  category: 'type_of_violence',
  actor: 'side_a',
  otherActor: 'side_b',
  country: 'country',
  governorate: 'adm_1',
  low: 'low',
  best: 'best',
  high: 'high',
};

/** Rows that sum the events of a week or a month in a governorate, drawn at its centroid. */
const acledSumRoles: Named = {
  earliest: 'week',
  latitude: 'centroid_latitude',
  longitude: 'centroid_longitude',
  category: 'event_type',
  country: 'country',
  governorate: 'admin1',
  best: 'fatalities',
};

/** Columns that no other table has together. Of ACLED’s, files that somebody has shortened keep one scale of precision at least;
 * ACLED has one figure of people killed, never three. */
const acledSigns = ['event_date', 'event_type', 'latitude', 'longitude'] as const;
const acledScales = ['geo_precision', 'time_precision'] as const;
const acledSumSigns = ['week', 'admin1', 'event_type', 'centroid_latitude', 'centroid_longitude'] as const;
const ucdpSigns = ['type_of_violence', 'where_prec', 'date_start', 'date_end', 'side_a'] as const;

const fold = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

function byName(names: readonly string[], roles: Named): Mapping['columns'] {
  const numbers = new Map(names.map((name, index) => [fold(name), index] as const).reverse());
  const columns = { ...noColumns };
  for (const role of mappedRoles) {
    const name = roles[role];
    if (name !== undefined) columns[role] = numbers.get(name) ?? null;
  }
  return columns;
}

/** ACLED or UCDP GED, known by their columns; null where it is neither. */
export function recognise(
  names: readonly string[],
): { readonly kind: 'acled' | 'ucdp'; readonly mapping: Mapping } | null {
  const known = new Set(names.map(fold));
  const common = { dateOrder: null, assumedPrecision: 'unknown' } as const;
  const hasAll = (signs: readonly string[]): boolean => signs.every((sign) => known.has(sign));
  if (hasAll(acledSigns) && acledScales.some((sign) => known.has(sign)) && !known.has('best'))
    return {
      kind: 'acled',
      mapping: { columns: byName(names, acledRoles), scale: 'acled', ...common },
    };
  if (hasAll(acledSumSigns))
    return {
      kind: 'acled',
      mapping: {
        columns: byName(names, acledSumRoles),
        scale: 'acled',
        ...common,
        assumedPrecision: 'governorate',
        spanDays: 7,
      },
    };
  if (hasAll(ucdpSigns))
    return { kind: 'ucdp', mapping: { columns: byName(names, ucdpRoles), scale: 'ucdp', ...common } };
  return null;
}
