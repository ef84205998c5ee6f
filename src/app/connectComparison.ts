/**
 * A second map for the answer before, over the first with a divide between them, or beside it. Both cameras are one: whichever a reader moves, the other
 * follows in the same frame. The map is made when it is first asked for and stays until nothing is compared.
 */
import type { Camera } from '../domain/view/view.ts';
import { fontFaces } from '../map/basemap/fonts.ts';
import { composeScene, type BasemapData } from '../map/scene/composeScene.ts';
import { createMapLibrePort } from '../map/engine/maplibrePort.ts';
import type { MapEvents, MapPort } from '../map/engine/port.ts';
import { createSceneWriter } from '../map/scene/sceneWriter.ts';
import type { ComposePlates } from '../layers/plates/sight.ts';
import { selectRecord } from '../store/actions/selectActions.ts';
import { selectBefore } from '../store/compareSelectors.ts';
import { selectTheme, selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';

const silent: MapEvents = {
  settled: () => undefined,
  moved: () => undefined,
  drawn: () => undefined,
  pick: () => undefined,
  hover: () => undefined,
  status: () => undefined,
  problem: () => undefined,
};

/** `first`: the map of the view. `element`: for the second one; it says by `hidden` whether there is any. */
export function connectComparison(
  store: AppStore,
  first: MapPort,
  element: HTMLElement,
  host: HTMLElement,
  basemap: Promise<BasemapData>,
): () => void {
  let second: MapPort | null = null;
  let ground: BasemapData | null = null;
  let opening = false;
  let isDue = false;
  let plates: ComposePlates | null = null;
  /** While one map follows the other, its own report is no wish to be followed. */
  let following = false;
  let stopListening: (() => void) | null = null;
  let write: ((scene: ReturnType<typeof composeScene>) => void) | null = null;

  const follow = (port: MapPort | null, camera: Camera): void => {
    if (!port || following) return;
    following = true;
    port.move({ kind: 'move', camera }, { animate: false });
    following = false;
  };
  const stopFirst = first.listen({ ...silent, moved: (camera) => follow(second, camera) });

  const close = (): void => {
    stopListening?.();
    second?.destroy();
    [second, write, stopListening] = [null, null, null];
    element.replaceChildren();
  };
  const layOut = (): void => {
    const { comparison } = store.getState().session;
    const layout = comparison?.layout ?? 'list';
    if (host.dataset['layout'] !== layout) {
      host.dataset['layout'] = layout;
      element.hidden = layout === 'list';
      first.resize();
      second?.resize();
      if (second) follow(second, first.camera());
    }
    host.style.setProperty('--divide', String(comparison?.divide ?? 0.5));
  };
  const draw = (): void => {
    isDue = false;
    const state = store.getState();
    const { view, session } = state;
    const before = selectBefore(state);
    if (!write || !before || !session.comparison) return;
    write(
      composeScene({
        view: { ...view, time: session.comparison.before.time },
        visible: before,
        plates,
        sight: { zoom: view.camera.zoom, bearing: view.camera.bearing, bounds: session.inSight },
        dataset: session.comparison.other?.dataset ?? session.dataset,
        theme: selectTheme(state),
        words: selectWords(state),
        hovered: session.hovered,
        corridor: session.corridor,
        basemap: ground,
        userData: null,
      }),
    );
  };
  const drawSoon = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(draw);
  };
  const open = async (): Promise<void> => {
    if (second || opening) return;
    opening = true;
    element.hidden = false;
    const [made, data, code] = await Promise.all([
      createMapLibrePort(element, {
        camera: first.camera(),
        label: selectWords(store.getState()).t('compare.map.before'),
        fontFaces: fontFaces((url) => new URL(url, document.baseURI).href),
      }),
      basemap.catch(() => null),
      import('../layers/plates/composePlates.ts').catch(() => null),
    ]);
    plates = code?.composePlates ?? null;
    opening = false;
    if (!made.ok) return;
    ground = data;
    if (!store.getState().session.comparison) {
      made.value.destroy();
      return;
    }
    second = made.value;
    const writer = createSceneWriter(second, () => undefined);
    write = (scene) => {
      writer.write(scene);
    };
    stopListening = second.listen({
      ...silent,
      moved: (camera) => follow(first, camera),
      pick: (records) => selectRecord(store, records[0] ?? null),
      status: (status) => {
        if (status === 'emptied') writer.rewrite();
      },
    });
    layOut();
    drawSoon();
  };
  const watch = (): void => {
    const { comparison } = store.getState().session;
    if (!comparison) close();
    else if (comparison.layout !== 'list') void open();
    layOut();
    drawSoon();
  };
  const stopWatching = store.subscribe((state, before) => {
    if (
      state.session.comparison !== before.session.comparison ||
      (state.session.comparison && (state.view !== before.view || state.session.hovered !== before.session.hovered))
    )
      watch();
  });
  watch();
  return () => {
    stopWatching();
    stopFirst();
    close();
  };
}
