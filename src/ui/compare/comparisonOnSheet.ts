/** What a sheet shows of a comparison: what changed, and against what. */
import '../../words/compare.ts';
import { compareAnswers } from '../../domain/records/compare.ts';
import { filterRecords } from '../../domain/records/filterRecords.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { RecordId } from '../../domain/records/record.ts';
import type { View } from '../../domain/view/view.ts';
import type { ComparisonOnSheet } from '../../export/snapshot/snapshot.ts';
import { readComparison } from '../../store/compareText.ts';
import { selectChanges } from '../../store/compareSelectors.ts';
import type { AppState } from '../../store/store.ts';
import { sideText } from './describeChange.ts';

/** Null while nothing is compared. */
export function comparisonOfState(state: AppState, dataset: Dataset): ComparisonOnSheet | null {
  const { comparison } = state.session;
  if (!comparison) return null;
  return {
    changes: selectChanges(state),
    before: (words) => sideText('before', comparison, state.view, dataset, words),
  };
}

/** Of a step of a briefing. Null where its view compares nothing, or with another version of the data, which only the page that shows it reads. */
export function comparisonOfStep(
  view: View,
  facts: ReadonlyMap<RecordId, RecordFacts>,
  dataset: Dataset,
): ComparisonOnSheet | null {
  const read = view.compare === '' ? undefined : readComparison(view.compare);
  if (!read || read.version !== null) return null;
  const { time, asKnown } = read.before;
  const shownIn = (window: View['time'], known: View['asKnown']) =>
    filterRecords(facts, window, known, view.filters).shown;
  return {
    changes: compareAnswers(shownIn(time ?? view.time, asKnown), shownIn(view.time, view.asKnown)),
    before: (words) => sideText('before', { ...read, other: null }, view, dataset, words),
  };
}
