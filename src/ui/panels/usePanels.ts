/** Which panels are open on this screen. Beside the map where there is room; sheets over it on narrow screens; on the smallest, one at a time, in a page that scrolls. */
import { togglePanel } from '../../store/actions/sessionActions.ts';
import type { PanelId } from '../../store/session.ts';
import type { AppStore } from '../../store/store.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { compact, isWithin, narrow, useIsWithin } from '../pageSpace.ts';

export interface Panels {
  readonly open: Readonly<Record<PanelId, boolean>>;
  readonly toggle: (panel: PanelId) => void;
}

/** Folds every panel away. */
export function closeSheets(store: AppStore): void {
  const { panels } = store.getState().session;
  for (const panel of ['layers', 'records'] as const) if (panels[panel]) togglePanel(store, panel);
}

/** Folds the records where they lie over or below the map, and brings the map into sight. */
export function uncoverMap(store: AppStore): void {
  if (!isWithin(narrow)) return;
  if (store.getState().session.panels.records) togglePanel(store, 'records');
  document.getElementById('map')?.scrollIntoView({ block: 'nearest' });
}

export function usePanels(): Panels {
  const store = useAppStore();
  const panels = useApp((state) => state.session.panels);
  const single = useIsWithin(compact);
  const open = single && panels.records ? { ...panels, layers: false } : panels;
  const toggle = (panel: PanelId): void => {
    if (single && panel === 'layers' && panels.records) {
      togglePanel(store, 'records');
      if (!panels.layers) togglePanel(store, 'layers');
    } else togglePanel(store, panel);
  };
  return { open, toggle };
}
