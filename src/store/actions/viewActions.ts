/** Verbs for layers, filters, look and order. */
import type { Language } from '../../domain/records/text.ts';
import {
  noFilters,
  screenFlavours,
  type Filters,
  type LayerId,
  type LayerSetting,
  type SortKey,
  type View,
} from '../../domain/view/view.ts';
import { patchView, type AppStore } from '../store.ts';

export function setLayer(store: AppStore, id: LayerId, setting: Partial<LayerSetting>): void {
  const { layers } = store.getState().view;
  patchView(store, { layers: { ...layers, [id]: { ...layers[id], ...setting } } });
}

export function setFilters(store: AppStore, filters: Partial<Filters>): void {
  patchView(store, { filters: { ...store.getState().view.filters, ...filters } });
}

export function clearFilters(store: AppStore): void {
  patchView(store, { filters: noFilters });
}

/** The same key again turns the order round. */
export function setSort(store: AppStore, key: SortKey): void {
  const { sort } = store.getState().view;
  patchView(store, { sort: { key, descending: sort.key === key ? !sort.descending : false } });
}

export function setLanguage(store: AppStore, language: Language): void {
  patchView(store, { language });
}

function setFlavour(store: AppStore, flavour: View['flavour']): void {
  patchView(store, { flavour });
}

/** The look after the one that is shown. */
export function nextFlavour(store: AppStore): void {
  const at = screenFlavours.indexOf(store.getState().view.flavour);
  setFlavour(store, screenFlavours[(at + 1) % screenFlavours.length] ?? 'dark');
}

export function setSymbols(store: AppStore, symbols: View['symbols']): void {
  patchView(store, { symbols });
}

/** Another whole view: a link, a saved view, a step of a briefing. */
export function setView(store: AppStore, view: View): void {
  store.setState({ view });
}
