/**
 * What a briefing needs of the page: it is kept in this browser with every step and is there again on the next visit; and while it is given, the time
 * window moves from step to step as the camera does, unless the reader asked for less motion.
 */
import { sealedPage } from '../base/embedded.ts';
import { readBriefing, writeBriefing } from '../dataset/briefingFile.ts';
import type { TimeWindow } from '../domain/view/view.ts';
import { openBriefing, rememberGiven } from '../store/actions/briefingActions.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { selectBriefing } from '../store/briefingSelectors.ts';
import { patchView, type AppStore } from '../store/store.ts';

const keys = { briefing: 'border-brief.briefing', given: 'border-brief.last-briefing' } as const;
const dayPattern = /^\d{4}-\d\d-\d\d$/;
/** About as long as the camera is on its way. */
const moveMs = 900;

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing loses nothing but what is not saved as a file.
  }
}

function between(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const eased = share * share * (3 - 2 * share);
  const day = (a: number, b: number): number => Math.round(a + (b - a) * eased);
  return share >= 1 ? to : { mode: to.mode, from: day(from.from, to.from), to: day(from.to, to.to) };
}

/** `reducedMotion` cuts instead of moving. Called once the data are there; what was kept and cannot be used is left alone. */
export function connectBriefing(store: AppStore, reducedMotion: () => boolean): () => void {
  const given = read(keys.given);
  if (given !== null && dayPattern.test(given)) rememberGiven(store, given);
  // A sealed page opens with the briefing that it carries, not with what the browser kept of another one.
  const openKept = (kept: string | null): void => {
    const found =
      kept === null ? null : readBriefing('', kept, { records: new Set(store.getState().session.facts.keys()) });
    if (found?.ok) openBriefing(store, found.value.briefing, false);
  };
  if (!sealedPage() && !selectBriefing(store.getState())) openKept(read(keys.briefing));
  let warned = false;
  // Browsers tell of what another tab wrote, and never of what this one did.
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== keys.briefing || newValue === null || warned || !selectBriefing(store.getState())) return;
    warned = true;
    void import('../words/briefing.ts').then(() =>
      notify(store, {
        tone: 'caution',
        key: 'briefing.elsewhere',
        action: 'briefing.elsewhere.take',
        onAction: () => openKept(read(keys.briefing)),
      }),
    );
  };
  window.addEventListener('storage', onStorage);
  let frame = 0;
  /** While the window is on its way its own steps are no new goal. */
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
    const [now, then] = [state.session.briefing, before.session.briefing];
    const briefing = selectBriefing(state);
    if (briefing !== selectBriefing(before)) write(keys.briefing, briefing ? writeBriefing(briefing) : null);
    if (now.lastGiven !== then.lastGiven) write(keys.given, now.lastGiven);
    if (moving || !now.presenting) return;
    const [from, to] = [before.view.time, state.view.time];
    if (state.view !== before.view && (from.from !== to.from || from.to !== to.to) && !reducedMotion())
      moveTime(from, to);
  });
  return () => {
    cancelAnimationFrame(frame);
    stopWatching();
    window.removeEventListener('storage', onStorage);
  };
}
