/**
 * Events over time. An event whose day is known only to an interval is shared evenly over its possible days (the "aoristic" weight 1/n), so that the
 * bars add up to the number of events. States are not counted: they hold, they do not happen.
 */
import type { RecordFacts } from '../records/facts.ts';
import { isKnown, passesFilters, spaceVerdict } from '../records/filterRecords.ts';
import { foldName } from '../records/fold.ts';
import { knownOf } from '../records/known.ts';
import { isState, type BriefRecord, type RecordId } from '../records/record.ts';
import type { Filters } from '../view/view.ts';
import type { Day } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import type { Bin } from './timeAxis.ts';

/** An event as the timeline draws it. */
export interface TimedEvent {
  readonly id: RecordId;
  readonly kind: BriefRecord['kind'];
  readonly when: EdtfDate;
  /** Certainly inside the corridor and the outline that filter; true where nothing filters by place. */
  readonly placed: boolean;
}

export interface BinCount {
  /** Certainly in the bin. */
  readonly certain: number;
  /** Certain ones and the shares of the others; over all bins the sum is the number of events. */
  readonly expected: number;
  /** How many may have fallen in the bin. */
  readonly atMost: number;
}

/** Possible days above which an event is not shared out: its shares would be a haze over months. */
export const longestSharedDays = 31;

/** The events that pass the filters and are known, whatever the window. */
export function timedEvents(
  facts: ReadonlyMap<RecordId, RecordFacts>,
  filters: Filters,
  asKnown: Day | null,
): readonly TimedEvent[] {
  const foldedText = foldName(filters.text);
  return [...facts.values()].flatMap((each) => {
    const { record } = each;
    if (isState(record)) return [];
    const known = knownOf(each, asKnown);
    return isKnown(known.claims, asKnown) && passesFilters(each, known, filters, foldedText)
      ? [{ id: record.id, kind: record.kind, when: record.when, placed: spaceVerdict(each, filters) === 'certain' }]
      : [];
  });
}

/** Longer than a month, open at an end, or without a date: counted in words, not in bars. */
export function isLong({ when: { earliest, latest } }: TimedEvent): boolean {
  return !(latest - earliest < longestSharedDays);
}

/** `bins`: in order of time, without overlap. Long events are in no bin. */
export function countBins(events: readonly TimedEvent[], bins: readonly Bin[]): readonly BinCount[] {
  const short = events.filter((event) => !isLong(event));
  return bins.map(({ from, to }) => {
    const touching = short.filter(({ when }) => when.earliest <= to && when.latest >= from);
    const isWithin = ({ when, placed }: TimedEvent): boolean => placed && when.earliest >= from && when.latest <= to;
    const expected = touching.reduce((sum, { when: { earliest, latest } }) => {
      const sharedDays = Math.min(latest, to) - Math.max(earliest, from) + 1;
      return sum + sharedDays / (latest - earliest + 1);
    }, 0);
    return { certain: touching.filter(isWithin).length, expected, atMost: touching.length };
  });
}
