/** The view as a sheet may speak of it: no day after the "as known on" day, and none after the data end. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Day } from '../../domain/time/day.ts';
import type { TimeWindow, View } from '../../domain/view/view.ts';

/** The last day that may be named. The same on every sheet, in every file name and for every film of a view. */
export function lastDayOf(
  { time, asKnown }: Pick<View, 'time' | 'asKnown'>,
  { lastDay }: Pick<Dataset, 'lastDay'>,
): Day {
  return Math.min(time.to, asKnown ?? Infinity, Math.max(lastDay, time.from));
}

export function spokenTime(view: Pick<View, 'time' | 'asKnown'>, dataset: Pick<Dataset, 'lastDay'>): TimeWindow {
  const to = lastDayOf(view, dataset);
  return { ...view.time, from: Math.min(view.time.from, to), to };
}
