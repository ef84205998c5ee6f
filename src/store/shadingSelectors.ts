/** Governorates by rows of the focused set; the same object while the counts are the same. */
import { deepEqual } from '../base/deepEqual.ts';
import { matchAreas } from '../domain/imported/matchAreas.ts';
import { countAreas, shadingOf, type Shading } from '../domain/imported/choropleth.ts';
import { memoizeLast } from '../base/memoizeLast.ts';
import { crossOf, selectFocusedSet } from './importedSelectors.ts';
import type { AppState } from './store.ts';

const matchOnce = memoizeLast(matchAreas);

/** The counts are written into the same arrays each time, so they are compared by what they hold. */
const shadingOnce = memoizeLast(shadingOf, deepEqual);

/** Null while it is switched off, the set is hidden, or there is nothing to shade by. */
export function selectShading(state: AppState): Shading | null {
  const { dataset, imported } = state.session;
  const set = imported.shading ? selectFocusedSet(state) : undefined;
  if (!dataset || !set || set.style.hidden) return null;
  const { texts } = set.columns.governorate;
  const counts = countAreas(
    texts,
    matchOnce(texts, dataset.areas),
    crossOf(state, set).counts().governorate,
    dataset.areas,
  );
  return shadingOnce(counts);
}
