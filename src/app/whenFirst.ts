/** Runs something once, as soon as the state is so for the first time: what is loaded only when it is first wanted. */
import type { AppState, AppStore } from '../store/store.ts';

export function whenFirst(store: AppStore, test: (state: AppState) => boolean, run: () => void): void {
  if (test(store.getState())) {
    run();
    return;
  }
  const stop = store.subscribe((state) => {
    if (!test(state)) return;
    stop();
    run();
  });
}
