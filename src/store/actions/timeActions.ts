/** Verbs of the timeline. Every window that leaves here is ordered and lies inside the dataset's days. */
import { clamp } from '../../base/numbers.ts';
import type { Day } from '../../domain/day.ts';
import type { TimeMode } from '../../domain/view.ts';
import type { Playing } from '../session.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';
import { selectEventDays, selectExtent } from '../selectors.ts';

/** Sets both ends; swapped where they come in the wrong order. */
export function setWindow(store: AppStore, from: Day, to: Day): void {
  const { first, last } = selectExtent(store.getState());
  const low = clamp(Math.min(from, to), first, last);
  const high = clamp(Math.max(from, to), first, last);
  const { time } = store.getState().view;
  if (low !== time.from || high !== time.to) patchView(store, { time: { ...time, from: low, to: high } });
}

/** Moves the window by days and keeps its length, stopping at the ends of the data. */
export function shiftWindow(store: AppStore, byDays: number): void {
  const { first, last } = selectExtent(store.getState());
  const { from, to } = store.getState().view.time;
  const shift = clamp(byDays, first - from, last - to);
  setWindow(store, from + shift, to + shift);
}

export function setTimeMode(store: AppStore, mode: TimeMode): void {
  patchView(store, { time: { ...store.getState().view.time, mode } });
}

/** Null shows everything published so far. */
export function setAsKnown(store: AppStore, day: Day | null): void {
  patchView(store, { asKnown: day });
}

/** The same length of window, ending on the next or previous day on which something happened. */
export function stepEvent(store: AppStore, direction: 1 | -1): void {
  const { to } = store.getState().view.time;
  const days = selectEventDays(store.getState());
  const next = direction > 0 ? days.find((day) => day > to) : days.findLast((day) => day < to);
  if (next !== undefined) shiftWindow(store, next - to);
}

/** One step of play; false when the end is reached and play does not loop. */
export function stepPlay(store: AppStore): boolean {
  const before = store.getState().view.time;
  const { step, loop } = store.getState().session.play;
  if (step === 'event') stepEvent(store, 1);
  else shiftWindow(store, 1);
  if (store.getState().view.time.to !== before.to) return true;
  if (!loop) return false;
  const { first } = selectExtent(store.getState());
  setWindow(store, first, first + (before.to - before.from));
  return true;
}

/** From the end, play starts again at the beginning. */
export function startPlay(store: AppStore): void {
  const { first, last } = selectExtent(store.getState());
  const { from, to } = store.getState().view.time;
  if (to >= last) setWindow(store, first, first + (to - from >= last - first ? 30 : to - from));
  patchSession(store, { playing: true });
}

export function stopPlay(store: AppStore): void {
  patchSession(store, { playing: false });
}

export function setPlay(store: AppStore, play: Partial<Playing>): void {
  patchSession(store, { play: { ...store.getState().session.play, ...play } });
}
