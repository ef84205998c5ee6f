/** Verbs for choosing and pointing at records. */
import type { RecordId } from '../../domain/records/record.ts';
import { selectVisible } from '../selectors.ts';
import type { Session } from '../session.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';

/** Chooses a record, or none; an id that the dataset does not hold chooses none. */
export function selectRecord(store: AppStore, id: RecordId | null): void {
  const { facts, panels } = store.getState().session;
  const selection = id !== null && facts.has(id) ? id : null;
  patchView(store, { selection });
  patchSession(store, { candidates: [], panels: selection ? { ...panels, records: true } : panels });
}

/** What was under a click: nothing, one record, or several to choose from. */
export function pickRecords(store: AppStore, ids: readonly RecordId[]): void {
  if (ids.length > 1) patchSession(store, { candidates: ids });
  else selectRecord(store, ids[0] ?? null);
}

/** `point`: where on the map, when it is pointed at there. */
export function hoverRecord(store: AppStore, id: RecordId | null, point: Session['hoverPoint'] = null): void {
  if (store.getState().session.hovered !== id)
    patchSession(store, { hovered: id, hoverPoint: id === null ? null : point });
}

/** The neighbour in time among the shown; the first or last where none is chosen. */
export function selectNeighbour(store: AppStore, direction: 1 | -1): void {
  const state = store.getState();
  const ids = selectVisible(state).shown.map((shown) => shown.facts.record.id);
  const index = state.view.selection === null ? -1 : ids.indexOf(state.view.selection);
  const next = index < 0 ? (direction > 0 ? 0 : ids.length - 1) : index + direction;
  const id = ids[next];
  if (id !== undefined) selectRecord(store, id);
}
