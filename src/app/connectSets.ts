/** Imported sets outlive the visit. What keeps them is loaded once the first picture stands, or with the first set. */
import type { AppStore } from '../store/store.ts';

export function connectSets(store: AppStore): () => void {
  let stop: (() => void) | null = null;
  let connected = true;
  let asked = false;
  const look = (): void => {
    const { drawn, map, imported } = store.getState().session;
    if (asked || !(drawn || map === 'unavailable' || imported.sets.length > 0)) return;
    asked = true;
    void import('./keepImportedSets.ts').then(({ keepSets }) => {
      if (connected) stop = keepSets(store);
    });
  };
  const unwatch = store.subscribe(look);
  look();
  return () => {
    connected = false;
    unwatch();
    stop?.();
  };
}
