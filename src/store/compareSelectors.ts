/** Both answers of a comparison and what changed between them. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Briefing } from '../domain/briefing/briefing.ts';
import { compareAnswers, type RecordChange } from '../domain/records/compare.ts';
import { dayFromIso, type Day } from '../domain/time/day.ts';
import { filterRecords } from '../domain/records/filterRecords.ts';
import type { Visible } from '../domain/records/visible.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { selectBriefing } from './briefingSelectors.ts';
import { selectVisible } from './selectors.ts';
import type { AppState } from './store.ts';
import { selectDayBeforeNewest, selectPublications } from './timeSelectors.ts';

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
  return filterOnce(other?.facts ?? facts, time ?? view.time, asKnown, view.filters);
}

/** Every record of either answer, in the order of the classes. */
export function selectChanges(state: AppState): readonly RecordChange[] {
  const before = selectBefore(state);
  return before ? compareOnce(before.shown, selectVisible(state).shown) : nothing;
}

/** The last day that the steps of a briefing know: the one that they were made as known on, else the last of their windows. Undefined without steps. */
export const knownDayOf = memoizeLast(({ steps }: Briefing): Day | undefined => {
  const days = steps.map(({ view }) => {
    const { asKnown, time } = decodeView(view, exportBase).view;
    return asKnown ?? time.to;
  });
  return days.length > 0 ? Math.max(...days) : undefined;
});

/** A day of knowledge to compare with, and what it is the day of. */
export interface Since {
  readonly day: Day;
  readonly of: 'briefing' | 'given' | 'report';
}

/** The same object for the same day: components compare by identity. */
const sinceOnce = memoizeLast((of: Since['of'], day: Day): Since => ({ of, day }));

/**
 * Since when things have changed: since the open briefing, the last one that was given in this browser, or the day before the newest report. A day by
 * which all reports had been published would show no change and is passed over.
 */
export function selectSince(state: AppState): Since | null {
  const briefing = selectBriefing(state);
  const { lastGiven } = state.session.briefing;
  const newest = Math.max(
    ...selectPublications(state)
      .filter(({ source, knownBy }) => source.kind === 'report' && knownBy <= (state.view.asKnown ?? Infinity))
      .map(({ knownBy }) => knownBy),
  );
  const days = [
    { of: 'briefing', day: briefing && knownDayOf(briefing) },
    { of: 'given', day: lastGiven === null ? undefined : dayFromIso(lastGiven) },
    { of: 'report', day: selectDayBeforeNewest(state) },
  ] as const;
  for (const { of, day } of days) if (day !== undefined && day < newest) return sinceOnce(of, day);
  return null;
}

/** The day of knowledge to begin with on the side before; null where no day is known. */
export function selectKnownBefore(state: AppState): Day | null {
  return selectSince(state)?.day ?? null;
}
