/** Keeps the open briefing in this browser and opens it again on the next visit. A failure is reported, with the file as the way out. */
import { knownIds } from '../domain/records/movedIds.ts';
import { readKept, writeKept } from '../base/browserStorage.ts';
import { createDebounced } from '../base/debounced.ts';
import { sealedPage } from '../base/embedded.ts';
import { readBriefing, writeBriefing } from '../dataset/briefingFile.ts';
import type { Briefing } from '../domain/briefing/briefing.ts';
import { openBriefing, rememberGiven } from '../store/actions/briefingActions.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { selectBriefing } from '../store/briefingSelectors.ts';
import type { AppStore } from '../store/store.ts';
import '../words/briefing.ts';

const keys = { briefing: 'border-brief.briefing', given: 'border-brief.last-briefing' } as const;
const dayPattern = /^\d{4}-\d\d-\d\d$/;
/** Typing rests for this long before the briefing is written. */
const restMs = 800;

/** Events by which a page learns that it may be closed: of the window and of the document. */
export interface PageEvents {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** `saveFile`: saves the briefing as a file. Called once the data have been read; what was kept and cannot be read is left alone. */
export function connectKeptBriefing(
  store: AppStore,
  saveFile: (store: AppStore, briefing: Briefing) => void,
  page: PageEvents = { window, document },
): () => void {
  const given = readKept(keys.given);
  if (given !== null && dayPattern.test(given)) rememberGiven(store, given);
  const openKept = (kept: string | null): void => {
    const found = kept === null ? null : readBriefing('', kept, knownIds(store.getState().session.facts));
    if (found?.ok) openBriefing(store, found.value.briefing, false);
  };
  // A sealed page opens with the briefing that it carries, not with what the browser kept of another one.
  if (!sealedPage() && !selectBriefing(store.getState())) openKept(readKept(keys.briefing));

  let isReported = false;
  const write = (): void => {
    const briefing = selectBriefing(store.getState());
    const failure = writeKept(keys.briefing, briefing ? writeBriefing(briefing) : null);
    if (failure === null) isReported = false;
    if (failure === null || !briefing || isReported) return;
    isReported = true;
    notify(store, {
      tone: 'caution',
      key: `briefing.keep.${failure}`,
      action: 'briefing.save',
      onAction: () => {
        const latest = selectBriefing(store.getState());
        if (latest) saveFile(store, latest);
      },
    });
  };
  const writeSoon = createDebounced(write, restMs);

  let isWarned = false;
  // Browsers report what another tab wrote, never what this one did.
  const onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent;
    if (key !== keys.briefing || newValue === null || isWarned || !selectBriefing(store.getState())) return;
    isWarned = true;
    notify(store, {
      tone: 'caution',
      key: 'briefing.elsewhere',
      action: 'briefing.elsewhere.take',
      onAction: () => openKept(readKept(keys.briefing)),
    });
  };
  const stopWatching = store.subscribe((state, before) => {
    if (selectBriefing(state) !== selectBriefing(before)) writeSoon.call();
    const { lastGiven } = state.session.briefing;
    if (lastGiven !== before.session.briefing.lastGiven) writeKept(keys.given, lastGiven);
  });
  page.window.addEventListener('storage', onStorage);
  page.window.addEventListener('pagehide', writeSoon.flush);
  page.document.addEventListener('visibilitychange', writeSoon.flush);
  return () => {
    writeSoon.flush();
    stopWatching();
    page.window.removeEventListener('storage', onStorage);
    page.window.removeEventListener('pagehide', writeSoon.flush);
    page.document.removeEventListener('visibilitychange', writeSoon.flush);
  };
}
