/** Verbs for selecting and pointing. One thing is selected at a time, of whatever kind. */
import type { PlaceId, RecordId } from '../../domain/records/record.ts';
import type { Drawing } from '../../domain/view/drawing.ts';
import {
  noSelection,
  selectedRecord,
  type Selection,
  type SetRow,
  type TileProperties,
} from '../../domain/view/selection.ts';
import { selectVisible } from '../selectors.ts';
import type { Session } from '../session.ts';
import { patchSession, patchView, type AppState, type AppStore } from '../store.ts';

/** The panel of the records open for as long as there is something to show in it; afterwards it is what the user asked for. */
function withDetails({ session: { panels } }: AppState): Session['panels'] {
  return { ...panels, records: true, asked: panels.asked === 'layers' ? null : panels.asked };
}

/** Closes the choice under a click; what has details opens the panel that shows them. */
function select(store: AppStore, selection: Selection): void {
  const hasDetails = selection.kind !== 'none' && selection.kind !== 'drawing';
  patchView(store, { selection });
  patchSession(store, { candidates: [], ...(hasDetails ? { panels: withDetails(store.getState()) } : {}) });
}

export function clearSelection(store: AppStore): void {
  select(store, noSelection);
}

/** An id that the dataset does not hold, like null, clears the selection. */
export function selectRecord(store: AppStore, id: RecordId | null): void {
  const isKnown = id !== null && store.getState().session.facts.has(id);
  select(store, isKnown ? { kind: 'record', id } : noSelection);
}

export function selectRow(store: AppStore, { set, row }: SetRow): void {
  select(store, { kind: 'row', set, row });
}

export function selectTileEvent(store: AppStore, properties: TileProperties): void {
  select(store, { kind: 'tile', properties });
}

export function selectDrawing(store: AppStore, drawing: Drawing): void {
  select(store, { kind: 'drawing', drawing });
}

/** What was under a press on the map. Records come first, then imported rows, then events in tiles. */
export interface Picked {
  readonly records: readonly RecordId[];
  readonly row: SetRow | null;
  readonly event: TileProperties | null;
  /** A town or crossing, where no record lies. */
  readonly place?: PlaceId | null;
}

/** Several records become a choice in the panel of the records; a press on nothing clears the selection. */
export function selectPicked(store: AppStore, { records, row, event, place = null }: Picked): void {
  if (records.length > 1) patchSession(store, { candidates: records, panels: withDetails(store.getState()) });
  else if (records[0] !== undefined) selectRecord(store, records[0]);
  else if (row) selectRow(store, row);
  else if (event) selectTileEvent(store, event);
  else {
    clearSelection(store);
    patchSession(store, { place });
  }
}

/** Leaves the choice under a click without choosing. */
export function closeCandidates(store: AppStore): void {
  patchSession(store, { candidates: [] });
}

/** `point`: where on the map, when it is pointed at there. */
export function hoverRecord(
  store: AppStore,
  id: RecordId | null,
  point: Session['hoverPoint'] = null,
  hoveredWith: Session['hoveredWith'] = noneHovered,
): void {
  const { hovered, hoveredWith: before } = store.getState().session;
  const [area] = hoveredWith.areas;
  if (hovered !== id || before.place !== hoveredWith.place || before.areas[0] !== area)
    patchSession(store, { hovered: id, hoveredWith, hoverPoint: (id ?? hoveredWith.place ?? area) ? point : null });
}

const noneHovered: Session['hoveredWith'] = { records: [], place: null, areas: [] };

/** The neighbour in time among the shown; the first or last where no record is selected. */
export function selectNeighbour(store: AppStore, direction: 1 | -1): void {
  const state = store.getState();
  const ids = selectVisible(state).shown.map((shown) => shown.facts.record.id);
  const selected = selectedRecord(state.view.selection);
  const index = selected === null ? -1 : ids.indexOf(selected);
  const next = index < 0 ? (direction > 0 ? 0 : ids.length - 1) : index + direction;
  const id = ids[next];
  if (id !== undefined) selectRecord(store, id);
}
