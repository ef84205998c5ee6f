/** Verbs for panels, dialogs, notices, the camera and what happens to the map. */
import { boundsOfMarks } from '../../domain/geo/boundsOf.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import { noSelection } from '../../domain/view/selection.ts';
import { homeCamera, type Camera } from '../../domain/view/view.ts';
import { selectShownBounds, selectVisible } from '../selectors.ts';
import type { OwnArchive, CameraCommand, DialogId, Notice, PanelId, Session, Sidebar } from '../session.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';

export function togglePanel(store: AppStore, panel: PanelId): void {
  const { panels } = store.getState().session;
  patchSession(store, { panels: { ...panels, [panel]: !panels[panel] } });
}

/** Speech input and switches send characters by accident: a reader may turn these shortcuts off. */
export function setCharacterKeys(store: AppStore, characterKeys: boolean): void {
  patchSession(store, { characterKeys });
}

export function openDialog(store: AppStore, dialog: DialogId | null): void {
  patchSession(store, { dialog });
}

/** Shows a notice until it is dismissed. */
export function notify(store: AppStore, notice: Omit<Notice, 'id'>): void {
  const { notices } = store.getState().session;
  patchSession(store, { notices: [...notices, { ...notice, id: (notices.at(-1)?.id ?? 0) + 1 }] });
}

export function showSidebar(store: AppStore, sidebar: Sidebar): void {
  const { panels } = store.getState().session;
  patchSession(store, { sidebar, panels: { ...panels, layers: true, asked: sidebar === 'layers' ? null : 'layers' } });
}

export function dismissNotice(store: AppStore, id: number): void {
  patchSession(store, { notices: store.getState().session.notices.filter((notice) => notice.id !== id) });
}

/** A command to the camera; the settled camera comes back by `reportCamera`. */
export function commandCamera(store: AppStore, command: CameraCommand): void {
  const serial = (store.getState().session.command?.serial ?? 0) + 1;
  patchSession(store, { command: { serial, command } });
}

export function resetCamera(store: AppStore): void {
  commandCamera(store, { kind: 'move', camera: homeCamera });
}

/** So that everything shown that has a place can be seen. */
export function fitToShown(store: AppStore): void {
  const bounds = selectShownBounds(store.getState());
  if (bounds) commandCamera(store, { kind: 'fit', bounds, maxZoom: 10 });
}

/** So that the border, and what stands for the shown records, can be seen: where the page opens. */
export function fitToOpening(store: AppStore): void {
  const { dataset } = store.getState().session;
  const bounds = dataset && boundsOfMarks(selectVisible(store.getState()).shown, dataset);
  if (!bounds) return;
  commandCamera(store, { kind: 'fit', bounds, maxZoom: 8 });
  patchSession(store, { cameraFrom: 'fitting' });
}

/** Reports of a map that only was resized differ by less. */
const sameCamera = 1e-6;

function isSameCamera(a: Camera, b: Camera): boolean {
  const numbers = ({ center, zoom, bearing, pitch }: Camera): readonly number[] => [...center, zoom, bearing, pitch];
  const others = numbers(b);
  return numbers(a).every((value, index) => Math.abs(value - (others[index] ?? 0)) < sameCamera);
}

/** What the map says of itself; never a command. */
export function reportCamera(store: AppStore, camera: Camera, inSight: Bounds): void {
  const { view, session } = store.getState();
  const { cameraFrom } = session;
  const from = cameraFrom === 'fitting' ? 'fitted' : isSameCamera(camera, view.camera) ? cameraFrom : 'hand';
  // In one change: everything that follows the camera is worked out once.
  store.setState({ view: { ...view, camera }, session: { ...session, inSight, cameraFrom: from } });
}

export function reportCorridor(store: AppStore, corridor: Session['corridor']): void {
  patchSession(store, { corridor });
}

export function reportMap(store: AppStore, map: Session['map']): void {
  patchSession(store, { map });
}

export function reportDrawn(store: AppStore): void {
  patchSession(store, { drawn: true });
}

/** What the reader's own basemap says of its makers, once it has been opened; empty when it is taken away. */
export function reportOwnCredits(store: AppStore, ownCredits: string): void {
  patchSession(store, { ownCredits });
}

export function setOwnBasemap(store: AppStore, ownBasemap: Session['ownBasemap']): void {
  patchSession(store, { ownBasemap });
}

/** An event of an archive that is no longer drawn is no longer selected. */
function forgetTileEvent(store: AppStore): void {
  if (store.getState().view.selection.kind === 'tile') patchView(store, { selection: noSelection });
}

/** Another archive, or none. Nothing of the one before stays. */
export function setEventTiles(store: AppStore, archive: OwnArchive | null): void {
  patchSession(store, { eventTiles: archive ? { ...archive, hidden: false, credits: '' } : null, tileAreas: null });
  forgetTileEvent(store);
}

export function changeEventTiles(
  store: AppStore,
  part: { readonly hidden?: boolean; readonly credits?: string },
): void {
  const { eventTiles } = store.getState().session;
  if (!eventTiles) return;
  patchSession(store, { eventTiles: { ...eventTiles, ...part } });
  if (part.hidden === true) forgetTileEvent(store);
}
