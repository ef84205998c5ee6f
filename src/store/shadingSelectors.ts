/** Governorates by rows of the focused set; the same object while the counts are the same. */
import { countAreas, matchAreas, shadingOf, type AreaCounts, type Shading } from '../domain/imported/choropleth.ts';
import { memoizeLast } from '../base/memoizeLast.ts';
import { crossOf, selectFocusedSet } from './importedSelectors.ts';
import type { AppState } from './store.ts';

const matchOnce = memoizeLast(matchAreas);

function isSame(one: AreaCounts, other: AreaCounts): boolean {
  return (
    one.unmatched === other.unmatched &&
    one.areas.length === other.areas.length &&
    one.areas.every(
      ({ area, certain, possible }, index) =>
        area === other.areas[index]?.area &&
        certain === other.areas[index].certain &&
        possible === other.areas[index].possible,
    )
  );
}

let last: Shading | null = null;

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
  if (!last || !isSame(last.counts, counts)) last = shadingOf(counts);
  return last;
}
