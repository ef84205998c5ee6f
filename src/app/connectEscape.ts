/** Sends Escape to the topmost open layer, before anything else hears of it, and adds layers for what the store holds open. */
import { cancelSketch } from '../store/actions/drawActions.ts';
import { clearSelection, closeCandidates, hoverRecord } from '../store/actions/selectActions.ts';
import { cancelPlay } from '../store/actions/timeActions.ts';
import { patchSession, type AppState, type AppStore } from '../store/store.ts';
import { escapeLayers, type EscapeLayers } from '../ui/kit/escapeLayers.ts';

interface HeldOpen {
  /** Null while closed. Another value means that something else has been opened, which is then on top. */
  readonly opened: (state: AppState) => unknown;
  readonly close: (store: AppStore) => void;
}

const heldOpen: readonly HeldOpen[] = [
  {
    // A briefing hides the details.
    opened: ({ view: { selection }, session: { briefing } }) =>
      selection.kind === 'none' || briefing.presenting ? null : selection,
    close: (store) => {
      clearSelection(store);
      hoverRecord(store, null);
    },
  },
  {
    opened: ({ session: { candidates, briefing } }) =>
      candidates.length === 0 || briefing.presenting ? null : candidates,
    close: closeCandidates,
  },
  { opened: ({ session: { place } }) => place, close: (store) => patchSession(store, { place: null }) },
  { opened: ({ session: { sketch } }) => sketch?.kind ?? null, close: cancelSketch },
  { opened: ({ session: { playedFrom } }) => playedFrom, close: cancelPlay },
  { opened: ({ session: { placing } }) => placing, close: (store) => patchSession(store, { placing: null }) },
];

/** Keeps one layer for each of them while it is open. */
export function connectLayers(store: AppStore, layers: EscapeLayers): () => void {
  const kept = heldOpen.map(() => ({ value: null as unknown, remove: (): void => undefined }));
  const watch = (state: AppState): void =>
    heldOpen.forEach(({ opened, close }, index) => {
      const value = opened(state);
      const layer = kept[index];
      if (!layer || layer.value === value) return;
      layer.remove();
      kept[index] = { value, remove: value === null ? () => undefined : layers.add(() => close(store)) };
    });
  watch(store.getState());
  const stop = store.subscribe(watch);
  return () => {
    stop();
    for (const { remove } of kept) remove();
  };
}

export function connectEscape(store: AppStore, layers: EscapeLayers = escapeLayers): () => void {
  const stopLayers = connectLayers(store, layers);
  const onKey = (event: KeyboardEvent): void => {
    const isPlain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== 'Escape' || !isPlain || !layers.escape()) return;
    // The browser and the components close what they opened by this press, too: it has been used.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    stopLayers();
  };
}
