/** Whether a date falls in a time window: certainly, possibly, or not. Both ends of a window are inclusive. */
import type { Day } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import type { TimeWindow, View } from '../view/view.ts';
import type { Verdict } from '../records/verdict.ts';

/** The days that a window lets through; a cumulative one has no start. */
export function windowBounds({ from, to, mode }: TimeWindow): { readonly from: Day; readonly to: Day } {
  if (mode === 'cumulative') return { from: -Infinity, to };
  return mode === 'instant' ? { from: to, to } : { from, to };
}

/** Contained is certain, overlapping is possible, anything else is out. */
export function verdictOf(date: EdtfDate, window: TimeWindow): Verdict {
  const { from, to } = windowBounds(window);
  if (date.earliest > to || date.latest < from) return 'out';
  return date.earliest >= from && date.latest <= to ? 'certain' : 'possible';
}

/** The day for which states are given: the last of the window, but none after the "as known on" day. */
export function asOfDay({ time, asKnown }: Pick<View, 'time' | 'asKnown'>): Day {
  return asKnown === null ? time.to : Math.min(time.to, asKnown);
}
