/** Where the rows of an imported set stand under window and filters: at their positions, in areas, or not on the map. */
import { memoizeLast } from '../base/memoizeLast.ts';
import { countRowAreas, type RowAreaCounts } from '../domain/imported/countRowAreas.ts';
import type { ImportedColumns } from '../domain/imported/importedColumns.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import { placedAsOf, placements } from '../domain/imported/placedAs.ts';
import { rowAreasOf } from '../domain/imported/rowAreas.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { windowBounds } from '../domain/time/window.ts';
import { crossOf } from './importedSelectors.ts';
import type { AppState } from './store.ts';

export interface RowPlaces extends RowAreaCounts {
  /** Rows of the whole set whose file says nothing of precision. */
  readonly notStated: number;
}

type Count = (dataset: Dataset, from: number, to: number, mask: Uint8Array) => RowPlaces;

const counts = new WeakMap<ImportedColumns, Count>();

function countOf(columns: ImportedColumns): Count {
  const known = counts.get(columns);
  if (known) return known;
  const code = placements.indexOf('not_stated');
  const notStated = placedAsOf(columns).reduce((sum, each) => sum + (each === code ? 1 : 0), 0);
  const count: Count = memoizeLast((dataset, from, to, mask) => ({
    ...countRowAreas(columns, rowAreasOf(columns, dataset), { from, to }, mask),
    notStated,
  }));
  counts.set(columns, count);
  return count;
}

/** Null before the data have been read. */
export function rowPlacesOf(state: AppState, set: Pick<ImportedSet, 'columns'>): RowPlaces | null {
  const { dataset } = state.session;
  const { from, to } = windowBounds(state.view.time);
  return dataset ? countOf(set.columns)(dataset, from, to, crossOf(state, set).mask()) : null;
}
