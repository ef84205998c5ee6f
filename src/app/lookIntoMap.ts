/** A map that has drawn nothing for long: where the part that prepares it on other threads is missing, it never will, and the page says so. */
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import '../words/mapTrouble.ts';

/** `isThere`: whether that part can be loaded. */
export async function lookIntoMap(store: AppStore, isThere: () => Promise<boolean>): Promise<void> {
  const isDrawn = (): boolean => store.getState().session.drawn;
  if (isDrawn() || (await isThere()) || isDrawn()) return;
  notify(store, {
    tone: 'error',
    key: 'notice.map-worker',
    action: 'app.reload',
    onAction: () => window.location.reload(),
  });
}
