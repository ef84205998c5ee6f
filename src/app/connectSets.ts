/** Imported sets are kept for the next visit. The code for it is loaded after the first picture, or with the first set. */
import type { AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';

export function connectSets(store: AppStore): () => void {
  let stop: (() => void) | null = null;
  let connected = true;
  let asked = false;
  const look = (): void => {
    const { drawn, map, imported } = store.getState().session;
    if (asked || !(drawn || map === 'unavailable' || imported.sets.length > 0)) return;
    asked = true;
    void loadPart(
      store,
      'part.userData',
      () => import('./connectKeptSets.ts'),
      ({ connectKeptSets }) => {
        if (connected) stop = connectKeptSets(store);
      },
    );
  };
  const unwatch = store.subscribe(look);
  look();
  return () => {
    connected = false;
    unwatch();
    stop?.();
  };
}
