/** What lies over the map. */
import type { Session } from '../session.ts';
import { patchSession, type AppStore } from '../store.ts';

/** The same boxes change nothing. */
export function reportCovered(store: AppStore, covered: Session['covered']): void {
  if (JSON.stringify(covered) !== JSON.stringify(store.getState().session.covered)) patchSession(store, { covered });
}
