/** How many events fall in each stretch of days. States are not counted: they hold, they do not happen. */
import type { Day } from './day.ts';
import type { RecordFacts } from '../records/facts.ts';
import { isKnown, passesFilters, spaceVerdict } from '../records/filterRecords.ts';
import { foldName } from '../records/fold.ts';
import { knownOf } from '../records/known.ts';
import { isState, type RecordId } from '../records/record.ts';
import type { Filters } from '../view/view.ts';

/** Both ends inclusive. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
}

export interface BinCount {
  readonly certain: number;
  readonly possible: number;
}

/**
 * An event counts as certain in the bin that contains it whole, and as possible in every bin that it may also have fallen in; what may lie outside the
 * corridor or the outline that is asked for is possible everywhere.
 */
export function histogramOf(
  facts: ReadonlyMap<RecordId, RecordFacts>,
  filters: Filters,
  asKnown: Day | null,
  bins: readonly Bin[],
): readonly BinCount[] {
  const foldedText = foldName(filters.text);
  const events = [...facts.values()].flatMap((each) => {
    const { record } = each;
    const known = knownOf(each, asKnown);
    return !isState(record) && isKnown(known.claims, asKnown) && passesFilters(each, known, filters, foldedText)
      ? [{ ...record.when, placed: spaceVerdict(each, filters) === 'certain' }]
      : [];
  });
  return bins.map(({ from, to }) => {
    const touching = events.filter(({ earliest, latest }) => earliest <= to && latest >= from);
    const certain = touching.filter(
      ({ earliest, latest, placed }) => placed && earliest >= from && latest <= to,
    ).length;
    return { certain, possible: touching.length - certain };
  });
}
