/**
 * A second map for the answer before, over the first with a divide between them, or beside it. Both cameras are one: whichever is moved, the other
 * follows in the same frame. The map is made when it is first asked for and stays until nothing is compared.
 */
import type { Camera } from '../domain/view/view.ts';
import { fontFaces } from '../map/basemap/fonts.ts';
import { createMapLibrePort } from '../map/engine/maplibrePort.ts';
import type { MapEvents, MapPort } from '../map/engine/port.ts';
import type { BasemapData } from '../map/scene/composeScene.ts';
import { createSceneWriter, type SceneWriter } from '../map/scene/sceneWriter.ts';
import { setOfLayer, userDataOfState, type OpenArchives } from '../map/scene/userDataOfState.ts';
import type { ComposePlates } from '../layers/plates/sight.ts';
import { changeComparison } from '../store/actions/compareActions.ts';
import { selectPicked } from '../store/actions/selectActions.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { selectBefore } from '../store/compareSelectors.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { sceneOfState } from './sceneOfState.ts';
import '../words/compare.ts';

const silent: MapEvents = {
  settled: () => undefined,
  moved: () => undefined,
  drawn: () => undefined,
  pick: () => undefined,
  hover: () => undefined,
  status: () => undefined,
  problem: () => undefined,
};

/** `first`: the map of the view. `element`: for the second one; it is hidden while there is none. `archives`: what the first has opened. */
export function connectComparison(
  store: AppStore,
  first: MapPort,
  element: HTMLElement,
  host: HTMLElement,
  basemap: Promise<BasemapData>,
  archives: () => OpenArchives,
  createPort: typeof createMapLibrePort = createMapLibrePort,
): () => void {
  let second: MapPort | null = null;
  let ground: BasemapData | null = null;
  let opening = false;
  let isDue = false;
  let plates: ComposePlates | null = null;
  /** While one map follows the other, its own report does not move the first. */
  let following = false;
  let stopListening: (() => void) | null = null;
  let writer: SceneWriter | null = null;

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
    [second, writer, stopListening] = [null, null, null];
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
  const told = new Set<string>();
  const problem = (message: string): void => {
    if (told.has(message)) return;
    told.add(message);
    notify(store, { tone: 'caution', key: 'notice.map-problem', details: [message] });
  };
  /** Without a second map the list of changes remains. */
  const giveUp = (reason: string): void => {
    if (!store.getState().session.comparison) return;
    notify(store, {
      tone: 'error',
      key: 'compare.map.failed',
      ...(reason === '' ? {} : { details: [reason] }),
    });
    changeComparison(store, { layout: 'list' });
  };
  const draw = (): void => {
    isDue = false;
    const state = store.getState();
    const visible = selectBefore(state);
    const { comparison, dataset } = state.session;
    if (!writer || !visible || !comparison) return;
    const time = comparison.before.time ?? state.view.time;
    writer.write(
      sceneOfState(
        state,
        { basemap: ground, plates, userData: userDataOfState(state, archives(), time) },
        {
          time,
          visible,
          dataset: comparison.other?.dataset ?? dataset,
        },
      ),
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
      createPort(element, {
        camera: first.camera(),
        label: selectWords(store.getState()).t('compare.map.before'),
        fontFaces: fontFaces((url) => new URL(url, document.baseURI).href),
      }),
      basemap.catch(() => null),
      import('../layers/plates/composePlates.ts').catch(() => null),
    ]).finally(() => {
      opening = false;
    });
    plates = code?.composePlates ?? null;
    if (!made.ok) {
      giveUp(made.failure);
      return;
    }
    ground = data;
    if (!store.getState().session.comparison) {
      made.value.destroy();
      return;
    }
    second = made.value;
    const own = createSceneWriter(second, problem);
    writer = own;
    stopListening = second.listen({
      ...silent,
      moved: (camera) => follow(first, camera),
      pick: (records, _point, [row], _position, event) =>
        selectPicked(store, { records, row: row ? { set: setOfLayer(row.layer), row: row.row } : null, event }),
      status: (status) => {
        if (status === 'emptied') own.rewrite();
      },
      problem,
    });
    layOut();
    drawSoon();
  };
  const watch = (): void => {
    const { comparison } = store.getState().session;
    if (!comparison) close();
    else if (comparison.layout !== 'list')
      open().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));
    layOut();
    drawSoon();
  };
  // Every part of the state may be drawn (a corridor that is computed later, an archive that opens); the writer applies only what differs.
  const stopWatching = store.subscribe(({ session }, { session: then }) => {
    if (session.comparison || then.comparison) watch();
  });
  watch();
  return () => {
    stopWatching();
    stopFirst();
    close();
  };
}
