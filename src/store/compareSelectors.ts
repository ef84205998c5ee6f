/** Both answers of a comparison and what changed between them. */
import { memoizeLast } from '../base/memoizeLast.ts';
import { compareAnswers, type RecordChange } from '../domain/records/compare.ts';
import { dayFromIso, type Day } from '../domain/time/day.ts';
import { filterRecords } from '../domain/records/filterRecords.ts';
import type { Visible } from '../domain/records/visible.ts';
import { selectVisible } from './selectors.ts';
import type { AppState } from './store.ts';
import { selectDayBeforeNewest } from './timeSelectors.ts';

const filterOnce = memoizeLast(filterRecords);
const compareOnce = memoizeLast(compareAnswers);
const nothing: readonly RecordChange[] = [];

/** The answer before; undefined while nothing is compared. */
export function selectBefore({ view, session: { comparison, facts } }: AppState): Visible | undefined {
  if (!comparison) return undefined;
  const {
    before: { time, asKnown },
    other,
  } = comparison;
  return filterOnce(other?.facts ?? facts, time, asKnown, view.filters);
}

/** Every record of either answer, in the order of the classes. */
export function selectChanges(state: AppState): readonly RecordChange[] {
  const before = selectBefore(state);
  return before ? compareOnce(before.shown, selectVisible(state).shown) : nothing;
}

/** The day of knowledge to begin with on the side before: the last briefing, else the day before the newest report; null where neither is known. */
export function selectKnownBefore(state: AppState): Day | null {
  const { lastGiven } = state.session.briefing;
  return (lastGiven === null ? undefined : dayFromIso(lastGiven)) ?? selectDayBeforeNewest(state) ?? null;
}
