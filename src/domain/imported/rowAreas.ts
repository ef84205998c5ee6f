/**
 * Which area counts each row that has no position: a district or governorate that the row names, else the governorate around its coordinates. Districts
 * are taken by name alone, because their outlines are envelopes, which contain more than the district.
 */
import type { Dataset, ReferenceArea } from '../records/dataset.ts';
import { foldName } from '../records/fold.ts';
import { findGovernorates } from '../geo/governorateFinder.ts';
import type { AreaId } from '../records/record.ts';
import { cellText } from './cellText.ts';
import { matchAreas } from './matchAreas.ts';
import type { FileColumn, ImportedColumns } from './importedColumns.ts';
import { isPositionCode, placedAsOf, placements } from './placedAs.ts';

/** Why a row is not on the map: no coordinates, known to a country or more, in none of our areas. */
export const offMapReasons = ['noPlace', 'country', 'outside'] as const;
export type OffMapReason = (typeof offMapReasons)[number];

/** Codes: 0 at its position, then the reasons, then the areas. */
export const firstAreaCode = 1 + offMapReasons.length;

export interface RowAreas {
  readonly areas: readonly ReferenceArea[];
  /** For each row 0, 1 + index of a reason, or `firstAreaCode` + index of an area. */
  readonly codes: Uint8Array;
  /** Rows whose code is not 0, ascending. */
  readonly rows: Uint32Array;
}

export type Gazetteer = Pick<Dataset, 'areas' | 'places'>;

const districtColumn = /^(?:admin_?2|adm_?2|adm2_(?:en|name)|district|qada|القضاء|قضاء)$/i;
const kindWords = /\b(?:district|qadaa?)\b|قضاء/giu;
const keyOf = (name: string): string => foldName(name.replace(kindWords, ' '));

interface District {
  readonly code: number;
  readonly parent: AreaId | undefined;
}

/** Districts that we hold, by every name that the gazetteer gives them. */
function districtsByName(areas: readonly ReferenceArea[], places: Gazetteer['places']): ReadonlyMap<string, District> {
  const found = new Map<string, District>();
  for (const [index, { id, kind, name }] of areas.entries()) {
    if (kind !== 'district') continue;
    const place = [...places.values()].find((each) => each.area === id);
    const district = { code: firstAreaCode + index, parent: place?.admin.adm1 };
    for (const each of [id, name.en, name.ar, ...(place?.aliases ?? [])]) found.set(keyOf(each), district);
  }
  return found;
}

function districtOfRow(
  column: FileColumn | undefined,
  districts: ReadonlyMap<string, District>,
): (row: number) => District | undefined {
  if (!column) return () => undefined;
  const { values } = column;
  if (values.kind === 'text') return (row) => districts.get(keyOf(cellText(values, row)));
  const matched = values.texts.map((text) => (text === '' ? undefined : districts.get(keyOf(text))));
  return (row) => matched[values.codes[row] ?? 0];
}

type Placed = Pick<
  ImportedColumns,
  'rows' | 'precision' | 'radiusM' | 'longitude' | 'latitude' | 'governorate' | 'file'
>;

function makeAreas(set: Placed, { areas: held, places }: Gazetteer): RowAreas {
  const areas = [...held.values()];
  const placed = placedAsOf(set);
  const { longitude, latitude, governorate } = set;
  const numbers = new Map(areas.map(({ id }, index) => [id, firstAreaCode + index]));
  const named = matchAreas(governorate.texts, held);
  const namedCodes = Uint8Array.from(named, (id) => numbers.get(id ?? '') ?? 0);
  const districtOf = districtOfRow(
    set.file.find(({ name }) => districtColumn.test(name.trim())),
    districtsByName(areas, places),
  );
  const [district, country] = [placements.indexOf('district'), placements.indexOf('country')];
  const [noPlace, tooWide, outside] = [1, 2, 3];
  const codes = new Uint8Array(set.rows);
  const unnamed: number[] = [];
  let count = 0;
  for (let row = 0; row < set.rows; row += 1) {
    const [code, x, y] = [placed[row] ?? 0, longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
    // Beyond the ends of the Mercator plane there is no map.
    const isPlaced = Math.abs(x) <= 180 && Math.abs(y) <= 85.05;
    if (isPlaced && isPositionCode(code)) continue;
    count += 1;
    if (code === country) codes[row] = isPlaced ? tooWide : noPlace;
    else {
      const text = governorate.codes[row] ?? 0;
      // A row without coordinates is where it says it is, if it names an area at all.
      const known = code === district || !isPlaced ? districtOf(row) : undefined;
      const parent = named[text];
      const byDistrict = known && (parent === undefined || parent === known.parent) ? known.code : 0;
      codes[row] = byDistrict || namedCodes[text] || (isPlaced ? outside : noPlace);
      if (codes[row] === outside) unnamed.push(row);
    }
  }
  const governorates = areas.filter(({ kind }) => kind === 'governorate');
  const around = findGovernorates(
    Float64Array.from(unnamed, (row) => longitude[row] ?? Number.NaN),
    Float64Array.from(unnamed, (row) => latitude[row] ?? Number.NaN),
    governorates,
  );
  for (const [at, row] of unnamed.entries())
    codes[row] = numbers.get(governorates[(around[at] ?? 0) - 1]?.id ?? '') ?? outside;
  const rows = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < set.rows && next < count; row += 1) if (codes[row] !== 0) rows[next++] = row;
  return { areas, codes, rows };
}

const known = new WeakMap<
  ImportedColumns['precision'],
  { readonly areas: Gazetteer['areas']; readonly made: RowAreas }
>();

/** Worked out once for a set. */
export function rowAreasOf(set: Placed, gazetteer: Gazetteer): RowAreas {
  const kept = known.get(set.precision);
  if (kept?.areas === gazetteer.areas) return kept.made;
  const made = makeAreas(set, gazetteer);
  known.set(set.precision, { areas: gazetteer.areas, made });
  return made;
}

/** The area of a row that has no position; undefined for others and for those not on the map. */
export function areaOfRow({ areas, codes }: RowAreas, row: number): ReferenceArea | undefined {
  return areas[(codes[row] ?? 0) - firstAreaCode];
}

/** 1 for each row that has no position and is known to one of the areas; null where none of them is known. */
export function rowsOfAreas({ areas, codes, rows }: RowAreas, ids: readonly AreaId[]): Uint8Array | null {
  const wanted = new Set(areas.flatMap(({ id }, index) => (ids.includes(id) ? [firstAreaCode + index] : [])));
  if (wanted.size === 0) return null;
  const found = new Uint8Array(codes.length);
  for (const row of rows) if (wanted.has(codes[row] ?? 0)) found[row] = 1;
  return found;
}

/** Why a row is not on the map; undefined where it is. */
export function offMapReasonOf({ codes }: RowAreas, row: number): OffMapReason | undefined {
  return offMapReasons[(codes[row] ?? 0) - 1];
}
