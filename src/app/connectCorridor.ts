/** The corridor that a filter asks for is worked out beside the page's work, once for each distance and side; only the last one asked for counts. */
import { reportCorridor } from '../store/actions/sessionActions.ts';
import type { AppState, AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';

function asked({ view: { filters }, session: { dataset } }: AppState): string {
  return filters.maxBorderKm === null || !dataset ? '' : `${filters.maxBorderKm} ${filters.borderSide}`;
}

export function connectCorridor(store: AppStore): () => void {
  let last = '';
  const work = (wanted: string): Promise<void> =>
    loadPart(
      store,
      'part.filters',
      () => import('../domain/geo/corridor.ts'),
      ({ corridorOf }) => {
        const {
          view: { filters },
          session: { dataset },
        } = store.getState();
        if (wanted !== last || !dataset || filters.maxBorderKm === null) return;
        reportCorridor(store, corridorOf(dataset, filters.maxBorderKm, filters.borderSide) ?? null);
      },
    );
  const watch = (state: AppState): void => {
    const wanted = asked(state);
    if (wanted === last) return;
    last = wanted;
    if (wanted === '') reportCorridor(store, null);
    else void work(wanted);
  };
  watch(store.getState());
  return store.subscribe(watch);
}
