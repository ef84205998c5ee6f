/** What the timeline reaches and stands on, derived from the records and remembered while they are the same. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { ImportedColumns } from '../domain/imported/importedColumns.ts';
import type { Day } from '../domain/time/day.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { RecordId, Source } from '../domain/records/record.ts';
import { selectEventDays, selectExtent } from './selectors.ts';
import type { AppState } from './store.ts';

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const rangeOnce = memoizeLast((first: Day, last: Day): DayRange => ({ first, last }));

/** First and last day of the data, as one object for as long as they are the same. */
export function selectDataRange(state: AppState): DayRange {
  const { first, last } = selectExtent(state);
  return rangeOnce(first, last);
}

/** By columns: a set of a million rows is gone through once. */
const importedDays = new WeakMap<ImportedColumns, readonly Day[]>();

function daysOf({ columns }: Pick<ImportedSet, 'columns'>): readonly Day[] {
  const known = importedDays.get(columns);
  if (known) return known;
  const days = [...new Set(columns.earliest.subarray(columns.undatedRows))];
  const made =
    days.length > 0
      ? [...days, columns.latest.subarray(columns.undatedRows).reduce((most, day) => Math.max(most, day), -Infinity)]
      : days;
  importedDays.set(columns, made);
  return made;
}

const importedOnce = memoizeLast((sets: readonly ImportedSet[]): readonly Day[] =>
  [...new Set(sets.filter(({ style }) => !style.hidden).flatMap(daysOf))].sort((a, b) => a - b),
);

/** Days on which rows of shown imported sets begin, in order. */
export function selectImportedDays({ session: { imported } }: AppState): readonly Day[] {
  return importedOnce(imported.sets);
}

const reachOnce = memoizeLast(
  (first: Day, last: Day, eventDays: readonly Day[], imported: readonly Day[]): DayRange => ({
    first: Math.min(first, eventDays[0] ?? first, imported[0] ?? first),
    last: Math.max(last, eventDays.at(-1) ?? last, imported.at(-1) ?? last),
  }),
);

/** Where a window may lie: the extent of the data, back to the earliest background history, and as far as shown imported sets go. */
export function selectReach(state: AppState): DayRange {
  const { first, last } = selectExtent(state);
  return reachOnce(first, last, selectEventDays(state), selectImportedDays(state));
}

const turningDaysOf = memoizeLast(
  (facts: ReadonlyMap<RecordId, RecordFacts>, eventDays: readonly Day[]): readonly Day[] => {
    const days = new Set(eventDays);
    for (const { record } of facts.values()) {
      const dates =
        record.kind === 'detention-site'
          ? record.control.map(({ when }) => when)
          : record.kind === 'deployment'
            ? [record.when]
            : [];
      for (const { earliest } of dates) if (Number.isFinite(earliest)) days.add(earliest);
    }
    return [...days].sort((a, b) => a - b);
  },
);

/** Days on which an event began, a site changed hands or a force took its place, in order. */
export function selectTurningDays(state: AppState): readonly Day[] {
  return turningDaysOf(state.session.facts, selectEventDays(state));
}

/** What was published on a day and is cited by at least one record. */
export interface Publication {
  readonly source: Source;
  /** As dated. */
  readonly day: Day;
  /** By this day it had surely been published; `View.asKnown` compares with it. */
  readonly knownBy: Day;
}

const publicationsOf = memoizeLast(
  (facts: ReadonlyMap<RecordId, RecordFacts>, dataset: Dataset | null): readonly Publication[] => {
    const cited = new Set([...facts.values()].flatMap(({ sources }) => [...sources]));
    const known = [...(dataset?.sources.values() ?? [])].filter(({ id, kind }) => kind === 'report' || cited.has(id));
    return known
      .filter(({ published }) => Number.isFinite(published.from) && Number.isFinite(published.latest))
      .map((source) => ({ source, day: source.published.from, knownBy: source.published.latest }))
      .sort((a, b) => a.day - b.day || a.source.id.localeCompare(b.source.id));
  },
);

/** All dated publications that records cite, and the reports in any case, by day. */
export function selectPublications({ session }: AppState): readonly Publication[] {
  return publicationsOf(session.facts, session.dataset);
}

const beforeNewestOf = memoizeLast((publications: readonly Publication[], asKnown: Day | null): Day | undefined => {
  const days = publications
    .filter(({ source, knownBy }) => source.kind === 'report' && knownBy <= (asKnown ?? Infinity))
    .map(({ knownBy }) => knownBy);
  const day = Math.max(...days) - 1;
  return publications.some(({ knownBy }) => knownBy <= day) ? day : undefined;
});

/** The day before the newest report that the view knows; undefined where nothing had been published by then. */
export function selectDayBeforeNewest(state: AppState): Day | undefined {
  return beforeNewestOf(selectPublications(state), state.view.asKnown);
}
