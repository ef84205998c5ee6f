/** Lets the window run while the session says that it plays. Nothing starts by itself; a hidden page rests, and goes on where it stopped. */
import { stepPlay, stopPlay } from '../store/actions/timeActions.ts';
import type { AppStore } from '../store/store.ts';

/** What play needs of `window`. */
export interface PlayClock {
  readonly requestAnimationFrame: (frame: (timeMs: number) => void) => number;
  readonly cancelAnimationFrame: (handle: number) => void;
  readonly document: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
}

/** A frame that took longer than this counts as this long: after a stall play goes on instead of leaping. */
const longestFrameMs = 250;

/** Shares of a step add up with an error in the last digits; no step is late for it. */
const rounding = 1e-9;

/** Runs until disconnected. Several steps that fall into one frame are taken at once, so that a slow map only ever sees the newest. */
export function connectPlay(store: AppStore, clock: PlayClock = window): () => void {
  let handle: number | undefined;
  let lastMs: number | undefined;
  let owedSteps = 0;
  const frame = (timeMs: number): void => {
    handle = undefined;
    const elapsedMs = Math.min(lastMs === undefined ? 0 : timeMs - lastMs, longestFrameMs);
    lastMs = timeMs;
    owedSteps += (elapsedMs * store.getState().session.play.speed) / 1000;
    for (; owedSteps >= 1 - rounding; owedSteps -= 1) {
      if (!stepPlay(store)) stopPlay(store);
      if (!store.getState().session.playing) break;
    }
    update();
  };
  const update = (): void => {
    const runs = store.getState().session.playing && !clock.document.hidden;
    if (runs && handle === undefined) handle = clock.requestAnimationFrame(frame);
    if (runs) return;
    if (handle !== undefined) clock.cancelAnimationFrame(handle);
    handle = undefined;
    lastMs = undefined;
    owedSteps = 0;
  };
  const stopWatching = store.subscribe((state, before) => {
    if (state.session.playing !== before.session.playing) update();
  });
  clock.document.addEventListener('visibilitychange', update);
  update();
  return () => {
    stopWatching();
    clock.document.removeEventListener('visibilitychange', update);
    if (handle !== undefined) clock.cancelAnimationFrame(handle);
    handle = undefined;
  };
}
