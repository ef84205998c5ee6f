/** Answers about imported sets, kept for as long as what they depend on is the same. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { CodedColumn, ImportedColumns } from '../domain/imported/importedColumns.ts';
import { countRowAreas, type RowAreaCounts } from '../domain/imported/countRowAreas.ts';
import { placedAsOf, placements } from '../domain/imported/placedAs.ts';
import { rowAreasOf, rowsOfAreas } from '../domain/imported/rowAreas.ts';
import { createCrossFilter, type CrossFilter } from '../domain/imported/crossFilter.ts';
import type { CrossFilters } from '../domain/imported/crossDimensions.ts';
import { foldName } from '../domain/records/fold.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { Bounds, KmRange } from '../domain/geo/placement.ts';
import { shareActors } from '../domain/imported/shareActors.ts';
import { withPossibleRange } from '../domain/imported/possibleRange.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { Filters } from '../domain/view/view.ts';
import { windowBounds } from '../domain/time/window.ts';
import type { ImportedFilters } from './imported.ts';
import type { AppState } from './store.ts';

/** The set that table and charts tell of. */
export function selectFocusedSet({ session: { imported } }: AppState): ImportedSet | undefined {
  return imported.sets.find(({ id }) => id === imported.focus) ?? imported.sets[0];
}

function codesOf({ texts }: CodedColumn, names: readonly string[]): ReadonlySet<number> | null {
  return names.length === 0 ? null : new Set(texts.flatMap((text, code) => (names.includes(text) ? [code] : [])));
}

function distanceOf(asked: KmRange | null, corridorKm: number | null): KmRange | null {
  if (asked === null) return corridorKm === null ? null : { low: 0, high: corridorKm };
  return corridorKm === null ? asked : { low: asked.low, high: Math.min(asked.high, corridorKm) };
}

/** 1 for each row of which one of the coded columns holds the text, folded as names are. */
function rowsWithText(set: ImportedColumns, text: string): Uint8Array | null {
  const folded = foldName(text);
  if (folded === '') return null;
  const found = new Uint8Array(set.rows);
  for (const { texts, codes } of [set.category, set.actor, set.otherActor, set.governorate, set.country]) {
    const holds = Uint8Array.from(texts, (each) => Number(foldName(each).includes(folded)));
    for (let row = 0; row < set.rows; row += 1) found[row] = (found[row] ?? 0) | (holds[codes[row] ?? 0] ?? 0);
  }
  return found;
}

/** 1 for each row that passes both; null passes every row. */
function bothOf(one: Uint8Array | null, other: Uint8Array | null): Uint8Array | null {
  return one && other ? one.map((each, row) => each & (other[row] ?? 0)) : (one ?? other);
}

function filtersOf(
  set: ImportedColumns,
  dataset: Dataset | null,
  { area, maxBorderKm }: Pick<Filters, 'area' | 'maxBorderKm'>,
  asked: ImportedFilters,
  inSight: Bounds | null,
): CrossFilters {
  return {
    extent: asked.inSight ? inSight : null,
    area,
    category: codesOf(set.category, asked.categories),
    actor: codesOf(set.actor, asked.actors),
    governorate: codesOf(set.governorate, asked.governorates),
    distance: distanceOf(asked.distance, maxBorderKm),
    lag: asked.lag,
    text: bothOf(
      rowsWithText(set, asked.text),
      dataset && asked.areas.length > 0 ? rowsOfAreas(rowAreasOf(set, dataset), asked.areas) : null,
    ),
  };
}

interface Kept {
  readonly cross: CrossFilter;
  readonly filtersOnce: (
    set: ImportedColumns,
    dataset: Dataset | null,
    area: Filters['area'],
    maxBorderKm: number | null,
    asked: ImportedFilters,
    inSight: Bounds | null,
  ) => CrossFilters;
  filters: CrossFilters | null;
}

/** The set as filters, counts and comparisons read it: one list of actors for both sides, and the possible range of rows that are known to an area only. */
export function rangedColumns(dataset: Dataset | null, { columns }: Pick<ImportedSet, 'columns'>): ImportedColumns {
  const shared = shareActors(columns);
  return dataset ? withPossibleRange(shared, dataset) : shared;
}

/** One counting filter for each set of columns; it goes when the set goes. */
const kept = new WeakMap<ImportedColumns, Kept>();

/** Counts and mask of a set under window and filters as they are now. The same object for the same set: ask it again after every change of the state. */
export function crossOf({ view, session }: AppState, set: Pick<ImportedSet, 'columns'>): CrossFilter {
  const columns = rangedColumns(session.dataset, set);
  const window = windowBounds(view.time);
  let own = kept.get(columns);
  if (!own) {
    own = {
      cross: createCrossFilter(columns, window),
      filters: null,
      filtersOnce: memoizeLast((each, dataset, area, maxBorderKm, wanted, inSight) =>
        filtersOf(each, dataset, { area, maxBorderKm }, wanted, inSight),
      ),
    };
    kept.set(columns, own);
  }
  const { filters: asked } = session.imported;
  const filters = own.filtersOnce(
    columns,
    session.dataset,
    view.filters.area,
    view.filters.maxBorderKm,
    asked,
    asked.inSight ? session.inSight : null,
  );
  if (filters !== own.filters) {
    own.filters = filters;
    own.cross.setFilters(filters);
  }
  own.cross.setWindow(window);
  return own.cross;
}

/** Where the rows of a set are under window and filters: at their positions, in areas, or not on the map. */
export interface RowPlaces extends RowAreaCounts {
  /** Rows of the whole set whose file says nothing of precision. */
  readonly notStated: number;
}

type CountPlaces = (dataset: Dataset, from: number, to: number, mask: Uint8Array) => RowPlaces;

const places = new WeakMap<ImportedColumns, CountPlaces>();

function placesOf(columns: ImportedColumns): CountPlaces {
  const known = places.get(columns);
  if (known) return known;
  const code = placements.indexOf('not_stated');
  const notStated = placedAsOf(columns).reduce((sum, each) => sum + (each === code ? 1 : 0), 0);
  const count: CountPlaces = memoizeLast((dataset, from, to, mask) => ({
    ...countRowAreas(columns, rowAreasOf(columns, dataset), { from, to }, mask),
    notStated,
  }));
  places.set(columns, count);
  return count;
}

/** Null before the data have been read. */
export function rowPlacesOf(state: AppState, set: Pick<ImportedSet, 'columns'>): RowPlaces | null {
  const { dataset } = state.session;
  const { from, to } = windowBounds(state.view.time);
  return dataset ? placesOf(set.columns)(dataset, from, to, crossOf(state, set).mask()) : null;
}
