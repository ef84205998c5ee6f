/**
 * Ctrl or Command with P prints a sheet and not the page around it. The dialog of exports takes the key for itself while it is open. The browser's own menu
 * gives no time to make a sheet: then the map as it is on the screen is printed with headline, key, records and sources.
 */
import { notify } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { isPrintKey } from '../ui/keys.ts';
import { layOutPrintPage } from '../ui/export/printPage.ts';
import { loadPart } from '../ui/loadPart.ts';
import type { ExportSurroundings } from '../ui/export/exportSurroundings.ts';

export function connectPrint(store: AppStore, surroundings: ExportSurroundings): () => void {
  let running = false;
  const print = async (): Promise<void> => {
    if (!store.getState().session.dataset) return;
    await loadPart(
      store,
      'part.print',
      () => import('../ui/export/printView.ts'),
      ({ printView }) => printView(store, surroundings),
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !isPrintKey(event)) return;
    event.preventDefault();
    if (running) return;
    running = true;
    print()
      .catch((error: unknown) =>
        notify(store, {
          tone: 'error',
          key: 'notice.print-failed',
          values: {
            reason: error instanceof Error ? error.message : selectWords(store.getState()).t('notice.unknown-reason'),
          },
        }),
      )
      .finally(() => {
        running = false;
      });
  };
  let takeAway: (() => void) | undefined;
  const onBefore = (): void => {
    if (!document.documentElement.classList.contains('prints-sheet'))
      takeAway = layOutPrintPage(store.getState(), surroundings);
  };
  const onAfter = (): void => takeAway?.();
  window.addEventListener('keydown', onKey);
  window.addEventListener('beforeprint', onBefore);
  window.addEventListener('afterprint', onAfter);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('beforeprint', onBefore);
    window.removeEventListener('afterprint', onAfter);
  };
}
