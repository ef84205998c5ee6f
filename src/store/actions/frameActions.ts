/** Verbs for the viewfinder, which frames on the map what a sheet will show. */
import type { MapFrame } from '../session.ts';
import { patchSession, type AppStore } from '../store.ts';

/** `aspect`: width to height of the map on the sheet. The dialog gives way to the map. */
export function startFraming(store: AppStore, aspect: number): void {
  patchSession(store, { framing: { aspect }, dialog: null });
}

/** Back to the dialog, with what was framed; null leaves everything as it was before. */
export function endFraming(store: AppStore, frame: MapFrame | null): void {
  patchSession(store, { framing: null, dialog: 'export', ...(frame ? { frame } : {}) });
}

export function clearFrame(store: AppStore): void {
  patchSession(store, { frame: null });
}
