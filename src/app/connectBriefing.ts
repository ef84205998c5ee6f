/** What a briefing needs of the page: it is kept, and while it is given the time window moves from step to step, as the camera does. */
import type { TimeWindow } from '../domain/view/view.ts';
import { patchView, type AppStore } from '../store/store.ts';
import { saveBriefing } from '../ui/briefing/briefingFiles.ts';
import { connectKeptBriefing } from './connectKeptBriefing.ts';

/** About as long as the camera moves. */
const moveMs = 900;

function between(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const eased = share * share * (3 - 2 * share);
  const day = (a: number, b: number): number => Math.round(a + (b - a) * eased);
  return share >= 1 ? to : { mode: to.mode, from: day(from.from, to.from), to: day(from.to, to.to) };
}

/** `reducedMotion` cuts instead of moving. Called once the data have been read. */
export function connectBriefing(store: AppStore, reducedMotion: () => boolean): () => void {
  const stopKeeping = connectKeptBriefing(store, saveBriefing);
  let frame = 0;
  /** The window's own steps on its way are not a new goal. */
  let moving = false;
  const moveTime = (from: TimeWindow, to: TimeWindow): void => {
    cancelAnimationFrame(frame);
    const start = performance.now();
    const go = (now: number): void => {
      const share = Math.min(1, (now - start) / moveMs);
      moving = true;
      patchView(store, { time: between(from, to, share) });
      moving = false;
      if (share < 1) frame = requestAnimationFrame(go);
    };
    go(start);
  };
  const stopWatching = store.subscribe((state, before) => {
    if (moving || !state.session.briefing.presenting) return;
    const [from, to] = [before.view.time, state.view.time];
    if (state.view !== before.view && (from.from !== to.from || from.to !== to.to) && !reducedMotion())
      moveTime(from, to);
  });
  return () => {
    cancelAnimationFrame(frame);
    stopWatching();
    stopKeeping();
  };
}
