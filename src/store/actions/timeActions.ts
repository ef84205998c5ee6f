/** Verbs of the timeline. Every window that leaves here is ordered and lies inside the reach of the data. */
import { clamp } from '../../base/numbers.ts';
import type { Day } from '../../domain/time/day.ts';
import type { TimeMode } from '../../domain/view/view.ts';
import type { Playing } from '../session.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';
import { selectEventDays, selectExtent } from '../selectors.ts';
import { selectReach, selectTurningDays } from '../timeSelectors.ts';

/** Slowest and fastest play, in steps a second. */
export const playSpeeds = { least: 0.5, most: 32 } as const;

/** Play goes over more empty days than this in one step. */
const skipAfterDays = 45;

/** Sets both ends; swapped where they come in the wrong order. */
export function setWindow(store: AppStore, from: Day, to: Day): void {
  const { first, last } = selectReach(store.getState());
  const low = clamp(Math.min(from, to), first, last);
  const high = clamp(Math.max(from, to), first, last);
  const { time } = store.getState().view;
  if (low !== time.from || high !== time.to) patchView(store, { time: { ...time, from: low, to: high } });
}

/** Moves the last day, and the first with it only so far that it stays in front. */
export function setWindowEnd(store: AppStore, to: Day): void {
  const { first, last } = selectReach(store.getState());
  const end = clamp(to, first, last);
  setWindow(store, Math.min(store.getState().view.time.from, end), end);
}

/** Moves the first day, and the last with it only so far that it stays behind. */
export function setWindowStart(store: AppStore, from: Day): void {
  const { first, last } = selectReach(store.getState());
  const start = clamp(from, first, last);
  setWindow(store, start, Math.max(store.getState().view.time.to, start));
}

/** Moves the window by days and keeps its length, stopping at the ends of the data. A cumulative or instant one has only its last day to move. */
export function shiftWindow(store: AppStore, byDays: number): void {
  const { first, last } = selectReach(store.getState());
  const { from, to, mode } = store.getState().view.time;
  if (mode !== 'window') {
    setWindowEnd(store, to + byDays);
    return;
  }
  const shift = clamp(byDays, first - from, last - to);
  setWindow(store, from + shift, to + shift);
}

/** Lets the window end on a day. It keeps its length where the data reach far enough back, and is cut at their first day where they do not. */
function endWindowOn(store: AppStore, day: Day): void {
  const { first, last } = selectReach(store.getState());
  const { from, to, mode } = store.getState().view.time;
  const end = clamp(day, first, last);
  if (mode === 'window') setWindow(store, Math.max(first, end - (to - from)), end);
  else setWindowEnd(store, end);
}

/** A day later or earlier. */
export function stepDay(store: AppStore, direction: 1 | -1): void {
  endWindowOn(store, store.getState().view.time.to + direction);
}

export function setTimeMode(store: AppStore, mode: TimeMode): void {
  patchView(store, { time: { ...store.getState().view.time, mode } });
}

/** Null shows everything published so far. */
export function setAsKnown(store: AppStore, day: Day | null): void {
  if (store.getState().view.asKnown !== day) patchView(store, { asKnown: day });
}

/** The same length of window, ending on the next or previous day on which something happened. */
export function stepEvent(store: AppStore, direction: 1 | -1): void {
  const { to } = store.getState().view.time;
  const days = selectEventDays(store.getState());
  const next = direction > 0 ? days.find((day) => day > to) : days.findLast((day) => day < to);
  if (next !== undefined) endWindowOn(store, next);
}

/** A day of play. Where nothing lies in the window and nothing comes for long, it goes to the day before the next turn of events. */
function playDay(store: AppStore): void {
  const { from, to, mode } = store.getState().view.time;
  const days = selectTurningDays(store.getState());
  const next = days.find((day) => day > to);
  const inWindow = mode === 'window' && days.some((day) => day >= from && day <= to);
  if (!inWindow && next !== undefined && next - to > skipAfterDays) shiftWindow(store, next - 1 - to);
  else shiftWindow(store, 1);
}

/** Days of the window where the whole of the data is shown and nothing of that length could move. */
const wholePlayDays = 30;

/**
 * Where play begins when the window is at the end: one length earlier, so that the stretch that was shown plays and the window keeps its length. A
 * window over all of the data begins at their first day; a cumulative or instant one begins at the first day of its own.
 */
function rewind(store: AppStore): void {
  const state = store.getState();
  const { first, last } = selectExtent(state);
  const { from, to, mode } = state.session.playedFrom ?? state.view.time;
  if (mode !== 'window') setWindow(store, from, Math.min(from, to));
  else if (to - from >= last - first) setWindow(store, first, Math.min(last, first + wholePlayDays));
  else {
    const end = Math.max(from, first + (to - from));
    setWindow(store, end - (to - from), end);
  }
}

/** One step of play; false when the end is reached and play does not loop. */
export function stepPlay(store: AppStore): boolean {
  const before = store.getState().view.time;
  const { step, loop } = store.getState().session.play;
  if (step === 'event') stepEvent(store, 1);
  else playDay(store);
  if (store.getState().view.time.to !== before.to) return true;
  if (!loop) return false;
  rewind(store);
  return store.getState().view.time.to !== before.to;
}

/** Plays from the window as it is, or again from one length earlier where it is at the end. */
export function startPlay(store: AppStore): void {
  const { view, session } = store.getState();
  const { last } = selectReach(store.getState());
  if (!session.playing) patchSession(store, { playedFrom: view.time });
  if (view.time.to >= last) rewind(store);
  patchSession(store, { playing: true });
}

/** Stops where the window is. */
export function stopPlay(store: AppStore): void {
  if (store.getState().session.playing) patchSession(store, { playing: false, playedFrom: null });
}

/** Stops and gives the window back as it was before play. */
export function cancelPlay(store: AppStore): void {
  const { playing, playedFrom } = store.getState().session;
  if (!playing) return;
  stopPlay(store);
  if (playedFrom) patchView(store, { time: playedFrom });
}

/** A speed out of range is set to the nearest limit; one that is not a number changes nothing. */
export function setPlay(store: AppStore, play: Partial<Playing>): void {
  const { play: before } = store.getState().session;
  const speed =
    play.speed !== undefined && Number.isFinite(play.speed)
      ? clamp(play.speed, playSpeeds.least, playSpeeds.most)
      : before.speed;
  patchSession(store, { play: { ...before, ...play, speed } });
}
