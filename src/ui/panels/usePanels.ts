/** Which panels are open on this screen. Beside the map where there is room; sheets over it on narrow screens; on the smallest, one at a time, in a page that scrolls. */
import { useSyncExternalStore } from 'react';
import { clamp } from '../../base/numbers.ts';
import { isBoardOpen } from '../../domain/view/boardText.ts';
import { togglePanel } from '../../store/actions/sessionActions.ts';
import type { PanelId } from '../../store/session.ts';
import type { AppState, AppStore } from '../../store/store.ts';
import { patchSession } from '../../store/store.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { compact, isWithin, narrow, useIsWithin } from '../pageSpace.ts';
import { fitPanels, pressPanel, type OpenPanels, type PageRoom } from './fitPanels.ts';

/** Widths of the panels in rem, as in the style sheets: on most screens, and from 1600 pixels on. */
const widths = {
  layers: [15, 15],
  briefing: [18, 20],
  records: [25.5, 31],
} as const;
const widePx = 1600;
/** The desk takes a share of the page. Beside records that are asked for it gives way, so that the map keeps a third of the page. */
const desk = { share: 0.54, least: 34, most: 60 } as const;
/** A briefing is worked at with the list of records beside it, so that the two fold each other later. */
const mapShares = { layers: 0.58, briefing: 0.5, desk: 0.33 } as const;

/** Folds every panel away. */
export function closeSheets(store: AppStore): void {
  const { panels } = store.getState().session;
  for (const panel of ['layers', 'records'] as const) if (panels[panel]) togglePanel(store, panel);
}

/** In a page that scrolls, what opens comes into sight. */
export function comeIntoSight(opened: HTMLElement | null): void {
  if (isWithin(compact)) opened?.scrollIntoView({ block: 'start' });
}

/** Folds the records where they lie over or below the map, and brings the map into sight and gives it the focus. */
export function uncoverMap(store: AppStore): void {
  if (!isWithin(narrow)) return;
  if (store.getState().session.panels.records) togglePanel(store, 'records');
  document.querySelector<HTMLElement>('.map-canvas canvas')?.focus({ preventScroll: true });
  // The frame with places, scale and credits may be higher than the page, and would come into sight with its end.
  document.querySelector('#map .map-host')?.scrollIntoView({ block: 'nearest' });
}

/** Of the page, in rem. */
function pageWidth(): number {
  return window.innerWidth / (parseFloat(getComputedStyle(document.documentElement).fontSize) || 14);
}

/** `isSheets`: panels lie over the map. */
function roomOf({ view, session: { sidebar, candidates } }: AppState, page: number, isSheets: boolean): PageRoom {
  const width = (id: typeof sidebar | 'records'): number => {
    if (isSheets) return 0;
    if (id === 'desk') return clamp(desk.share * page, desk.least, desk.most);
    return widths[id][window.innerWidth < widePx ? 0 : 1];
  };
  return {
    page,
    panels: { layers: width(sidebar), records: width('records') },
    mapShare: isSheets ? 0 : mapShares[sidebar],
    isFixed: sidebar === 'desk',
    hasBoard: isBoardOpen(view.board),
    hasDetails: candidates.length > 0 || (view.selection.kind !== 'none' && view.selection.kind !== 'drawing'),
  };
}

/** Opens or folds a panel, as a press on its rail or its button does. */
export function pressPanelOf(store: AppStore, panel: PanelId): void {
  const state = store.getState();
  const { panels } = state.session;
  if (isWithin(compact) && panel === 'layers' && panels.records)
    patchSession(store, { panels: { ...panels, layers: true, records: false } });
  else
    patchSession(store, {
      panels: pressPanel(panels, panel, roomOf(state, pageWidth(), isWithin(narrow))),
    });
}

function onResize(onChange: () => void): () => void {
  // After the page has taken the new size of its text.
  const wait = (): number => requestAnimationFrame(onChange);
  window.addEventListener('resize', wait);
  return () => window.removeEventListener('resize', wait);
}

export function usePanels(): { readonly open: OpenPanels; readonly toggle: (panel: PanelId) => void } {
  const store = useAppStore();
  const page = useSyncExternalStore(onResize, pageWidth);
  const single = useIsWithin(compact);
  const isSheets = useIsWithin(narrow);
  const layers = useApp((state) => fitPanels(state.session.panels, roomOf(state, page, isSheets)).layers);
  const records = useApp((state) => fitPanels(state.session.panels, roomOf(state, page, isSheets)).records);
  return { open: { layers: layers && !(single && records), records }, toggle: (panel) => pressPanelOf(store, panel) };
}
