/** Connects what is loaded after the first picture: printing, kept sets, the desk, updates. */
import { readKept } from '../base/browserStorage.ts';
import { notify, showSidebar } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import '../words/desk.ts';
import '../words/deskDraft.ts';
import { keepFocus } from '../ui/kit/keepFocus.ts';
import { loadPart } from '../ui/loadPart.ts';
import { deskMark } from './keepDesk.ts';
import { whenFirst } from './whenFirst.ts';
import type { ExportSurroundings } from '../ui/export/exportSurroundings.ts';
import { connectPrint } from './connectPrint.ts';
import { connectRowFilters } from './connectRowFilters.ts';
import { connectSets } from './connectSets.ts';
import { connectUpdates } from './connectUpdates.ts';

/** The desk and the data that it changes are joined when it is first opened. A draft of an earlier visit is named. */
function connectDeskLater(store: AppStore): void {
  whenFirst(
    store,
    ({ session }) => session.sidebar === 'desk' && session.phase !== 'loading',
    () =>
      void loadPart(
        store,
        'bar.desk',
        () => import('./connectDesk.ts'),
        ({ connectDesk }) => connectDesk(store),
      ),
  );
  const kept = Number(readKept(deskMark) ?? 0);
  if (kept > 0 && store.getState().session.sidebar !== 'desk')
    notify(store, {
      tone: 'info',
      key: 'desk.waiting',
      values: { count: kept },
      action: 'desk.waiting.open',
      onAction: () => showSidebar(store, 'desk'),
    });
}

export function connectLater(store: AppStore, surroundings: ExportSurroundings): void {
  keepFocus();
  connectPrint(store, surroundings);
  connectSets(store);
  connectRowFilters(store);
  connectUpdates(store);
  connectDeskLater(store);
}
