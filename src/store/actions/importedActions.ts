/** Verbs for imported sets and for the desk beside the map. */
import type { ImportedSet, ImportedStyle } from '../../domain/imported/importedSet.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { AreaId } from '../../domain/records/record.ts';
import type { TileAreas } from '../../domain/imported/tileAreas.ts';
import { drawnModeOf } from '../drawModes.ts';
import { rowPlacesOf, selectFocusedSet } from '../importedSelectors.ts';
import { selectedRow, type SetRow } from '../../domain/view/selection.ts';
import { noImportedFilters, type ImportedState, type ImportedFilters, type DrawerTab } from '../imported.ts';
import { patchSession, type AppStore } from '../store.ts';
import { clearSelection } from './selectActions.ts';

function patchImported(store: AppStore, part: Partial<ImportedState>): void {
  patchSession(store, { imported: { ...store.getState().session.imported, ...part } });
}

/** Order follows the list, on top first. */
function numbered(sets: readonly ImportedSet[]): readonly ImportedSet[] {
  return sets.map((set, order) => (set.style.order === order ? set : { ...set, style: { ...set.style, order } }));
}

const mostUndone = 50;

/** A change by hand, which can be undone. A removal announced before is no longer the last change, and its notice is closed. */
function changeSets(store: AppStore, sets: readonly ImportedSet[], others: Partial<ImportedState> = {}): void {
  const { imported } = store.getState().session;
  patchImported(store, { ...others, sets, before: [...imported.before, imported.sets].slice(-mostUndone) });
  forgetRemoval(store);
}

/** The notice of a removal offers to undo the last change; it goes with it. */
function forgetRemoval(store: AppStore): void {
  patchSession(store, { notices: store.getState().session.notices.filter(({ key }) => key !== 'imported.removed') });
}

/** The list as it was before the last change by hand. */
export function undoSets(store: AppStore): void {
  const { imported } = store.getState().session;
  const sets = imported.before.at(-1);
  if (!sets) return;
  patchImported(store, { sets, before: imported.before.slice(0, -1) });
  forgetRemoval(store);
}

/** On top of the others, or in the place of one of the same id. */
export function putSet(store: AppStore, set: ImportedSet): void {
  const { sets } = store.getState().session.imported;
  const known = sets.some(({ id }) => id === set.id);
  patchImported(store, {
    sets: numbered(known ? sets.map((each) => (each.id === set.id ? set : each)) : [set, ...sets]),
    before: [],
  });
  forgetRemoval(store);
}

/** All at once, as they were kept. */
export function restoreSets(store: AppStore, sets: readonly ImportedSet[]): void {
  patchImported(store, { sets: numbered(sets) });
}

export function renameSet(store: AppStore, id: string, name: string): void {
  const { sets } = store.getState().session.imported;
  const plain = name.trim();
  if (plain !== '' && sets.some((set) => set.id === id && set.name !== plain))
    changeSets(
      store,
      sets.map((set) => (set.id === id ? { ...set, name: plain } : set)),
    );
}

export function restyleSet(store: AppStore, id: string, style: Partial<Omit<ImportedStyle, 'order'>>): void {
  const { sets } = store.getState().session.imported;
  changeSets(
    store,
    sets.map((set) => (set.id === id ? { ...set, style: { ...set.style, ...style } } : set)),
  );
}

/** One place up (-1) or down (1) in the list and on the map. */
export function moveSet(store: AppStore, id: string, by: 1 | -1): void {
  const sets = [...store.getState().session.imported.sets];
  const from = sets.findIndex((set) => set.id === id);
  const [set] = from < 0 ? [] : sets.splice(from, 1);
  if (!set) return;
  sets.splice(Math.max(0, from + by), 0, set);
  changeSets(store, numbered(sets));
}

export function removeSet(store: AppStore, id: string): void {
  const { sets, focus, hovered } = store.getState().session.imported;
  changeSets(store, numbered(sets.filter((set) => set.id !== id)), {
    focus: focus === id ? null : focus,
    hovered: hovered?.set === id ? null : hovered,
  });
  if (selectedRow(store.getState().view.selection, id) !== null) clearSelection(store);
}

export function setDrawMode(store: AppStore, mode: ImportedState['mode']): void {
  patchImported(store, { mode });
}

/** Notes how each set is drawn now, so that it changes back only well below the limit at which it changed. */
export function keepDrawModes(store: AppStore): void {
  const state = store.getState();
  const { sets, drawn } = state.session.imported;
  const now = new Map(sets.map((set) => [set.id, drawnModeOf(state, set).mode]));
  if (!deepEqual([...now], [...drawn])) patchImported(store, { drawn: now });
}

export function setImportedFilters(store: AppStore, filters: Partial<ImportedFilters>): void {
  patchImported(store, { filters: { ...store.getState().session.imported.filters, ...filters } });
}

export function clearImportedFilters(store: AppStore): void {
  patchImported(store, { filters: noImportedFilters });
}

export function openDrawer(store: AppStore, tab: DrawerTab | null): void {
  patchImported(store, { tab });
}

/** Lists in the drawer only the rows that are known to one of these areas: of the set in focus, else of the topmost that has any. */
export function listRowsIn(store: AppStore, areas: readonly AreaId[]): void {
  const state = store.getState();
  const { sets } = state.session.imported;
  const focused = selectFocusedSet(state);
  const hasRows = (set: ImportedSet): boolean =>
    !set.style.hidden && (rowPlacesOf(state, set)?.areas.some(({ area }) => areas.includes(area.id)) ?? false);
  const found = [...(focused ? [focused] : []), ...sets].find(hasRows);
  if (!found) return;
  setImportedFilters(store, { areas });
  patchImported(store, { tab: 'table', focus: found.id });
}

/** Counted again whenever the map rests. */
export function reportTileAreas(store: AppStore, tileAreas: TileAreas | null): void {
  if (!deepEqual(store.getState().session.tileAreas, tileAreas)) patchSession(store, { tileAreas });
}

export function focusSet(store: AppStore, focus: string | null): void {
  patchImported(store, { focus });
}

export function hoverRow(store: AppStore, hovered: SetRow | null, point: ImportedState['hoverPoint'] = null): void {
  const before = store.getState().session.imported.hovered;
  if (before?.set !== hovered?.set || before?.row !== hovered?.row)
    patchImported(store, { hovered, hoverPoint: hovered === null ? null : point });
}

/** Files to be imported: the dialog asks what it has to ask about each in turn. */
export function offerFiles(store: AppStore, files: readonly File[]): void {
  if (files.length === 0) return;
  patchImported(store, { incoming: [...store.getState().session.imported.incoming, ...files] });
  patchSession(store, { dialog: 'import' });
}

/** The file has been dealt with, one way or another. */
export function dropIncoming(store: AppStore, file: File): void {
  patchImported(store, { incoming: store.getState().session.imported.incoming.filter((each) => each !== file) });
}

export function openReport(store: AppStore, reported: string): void {
  patchImported(store, { reported });
  patchSession(store, { dialog: 'importReport' });
}

/** The first colour of the theme that no set has; beyond the last they start again. */
export function freeColour(sets: readonly ImportedSet[], colours: number): number {
  const free = Array.from({ length: colours }, (_, colour) => colour).find((colour) =>
    sets.every(({ style }) => style.colour !== colour),
  );
  return free ?? sets.length % colours;
}

export function setShading(store: AppStore, shading: boolean): void {
  patchImported(store, { shading });
}
