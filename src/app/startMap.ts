/** Puts the map into its place in the page, or says that there can be none. */
import type { BasemapData } from '../map/scene/composeScene.ts';
import { fontFaces } from '../map/basemap/fonts.ts';
import { createMapLibrePort, isWorkerThere } from '../map/engine/maplibrePort.ts';
import type { MapPort } from '../map/engine/port.ts';
import { reportMap } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { connectMap, type MapSurroundings } from './connectMap.ts';

/** The page lays panels beside the map, not over it. */
const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

/** Time without a picture after which the page checks whether there can be one, in ms. */
const patienceMs = 20_000;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Without WebGL the list and the details carry on alone, and there is no port. */
export async function startMap(
  store: AppStore,
  container: HTMLElement,
  basemap: Promise<BasemapData>,
  keep: Pick<MapSurroundings, 'keepArchive' | 'keepEventTiles'>,
): Promise<MapPort | null> {
  const { promise: begins, resolve: begin } = Promise.withResolvers<void>();
  const port = await createMapLibrePort(container, {
    begins,
    camera: store.getState().view.camera,
    label: selectWords(store.getState()).t('map.label'),
    fontFaces: fontFaces((url) => new URL(url, document.baseURI).href),
  });
  if (!port.ok) {
    reportMap(store, 'unavailable');
    return null;
  }
  connectMap(store, port.value, {
    basemap,
    begin,
    ...keep,
    reducedMotion: () => reducedMotion.matches,
    watchInsets: (onChange) => {
      onChange(nothingCovered);
      return () => undefined;
    },
  });
  window.setTimeout(() => {
    if (store.getState().session.drawn) return;
    void import('./lookIntoMap.ts').then(
      ({ lookIntoMap }) => lookIntoMap(store, isWorkerThere),
      () => undefined,
    );
  }, patienceMs);
  return port.value;
}
