/** What the map marks of a comparison; null while nothing is compared. The same changes give the same object. */
import { memoizeLast } from '../base/memoizeLast.ts';
import { createDrawChanges, type DrawChanges } from '../layers/marks/composeChanges.ts';
import { selectChanges } from '../store/compareSelectors.ts';
import type { AppState } from '../store/store.ts';

const drawOnce = memoizeLast(createDrawChanges);

export function changesOnMap(state: AppState): DrawChanges | null {
  return state.session.comparison ? drawOnce(selectChanges(state)) : null;
}
