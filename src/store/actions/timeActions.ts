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

/** The window that play begins with at the start of the data, as long as the present one but at most half of all days. */
function rewind(store: AppStore): void {
  const { first, last } = selectExtent(store.getState());
  const { from, to, mode } = store.getState().view.time;
  const length = mode !== 'window' ? 0 : to - from > (last - first) / 2 ? 30 : to - from;
  setWindow(store, first, Math.min(last, first + length));
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

/** From the end, play starts again at the beginning. */
export function startPlay(store: AppStore): void {
  const { last } = selectReach(store.getState());
  if (store.getState().view.time.to >= last) rewind(store);
  patchSession(store, { playing: true });
}

export function stopPlay(store: AppStore): void {
  if (store.getState().session.playing) patchSession(store, { playing: false });
}

/** A speed outside the possible is brought to its nearest end; one that is no number changes nothing. */
export function setPlay(store: AppStore, play: Partial<Playing>): void {
  const { play: before } = store.getState().session;
  const speed =
    play.speed !== undefined && Number.isFinite(play.speed)
      ? clamp(play.speed, playSpeeds.least, playSpeeds.most)
      : before.speed;
  patchSession(store, { play: { ...before, ...play, speed } });
}
