/** The focused set as window and filters leave it: one answer for table, charts and lists, computed again after every change that matters. */
import { useDeferredValue, useMemo } from 'react';
import type { CrossFilter } from '../../domain/imported/crossFilter.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { shownRows } from '../../domain/imported/shownRows.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { crossOf, rangedColumns, selectFocusedSet } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import { useApp, useAppStore } from '../useApp.tsx';

/** What counts and rows depend on. The identical object while none of it has changed. */
export function useAsked(): readonly unknown[] {
  const time = useApp(({ view }) => view.time);
  const area = useApp(({ view }) => view.filters.area);
  const maxBorderKm = useApp(({ view }) => view.filters.maxBorderKm);
  const filters = useApp(({ session }) => session.imported.filters);
  const inSight = useApp(({ session }) => (session.imported.filters.inSight ? session.inSight : null));
  return useMemo(() => [time, area, maxBorderKm, filters, inSight], [time, area, maxBorderKm, filters, inSight]);
}

export function useFocusedSet(): ImportedSet | undefined {
  return useApp(selectFocusedSet);
}

/** Counts are the filter’s own arrays: another `stamp` says that they have changed. */
export interface Counted {
  readonly cross: CrossFilter;
  readonly stamp: readonly unknown[];
}

export function useCounted(set: ImportedSet): Counted {
  const store = useAppStore();
  const stamp = useDeferredValue(useAsked());
  return useMemo(() => ({ cross: crossOf(store.getState(), set), stamp }), [store, set, stamp]);
}

export function rowsOfState(state: AppState, set: ImportedSet): Uint32Array<ArrayBuffer> {
  const { filters } = state.session.imported;
  return shownRows(
    rangedColumns(state.session.dataset, set),
    windowBounds(state.view.time),
    crossOf(state, set).mask(),
    filters.inSight ? state.session.inSight : null,
  );
}

/** In the order of their days. */
export function useShownRows(set: ImportedSet): Uint32Array<ArrayBuffer> {
  const store = useAppStore();
  const stamp = useDeferredValue(useAsked());
  return useMemo(
    () => (stamp.length > 0 ? rowsOfState(store.getState(), set) : new Uint32Array()),
    [store, set, stamp],
  );
}
