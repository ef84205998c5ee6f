/** The recipe: make the store, show the interface, fetch data and ground side by side, join everything that has a lifetime. */
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import { createRoot } from 'react-dom/client';
import { embeddedNames } from '../base/embedded.ts';
import type { Archive } from '../map/basemap/archive.ts';
import type { MapPort } from '../map/engine/port.ts';
import type { OpenArchives } from '../map/scene/userDataOfState.ts';
import { selectWords } from '../store/selectors.ts';
import { createAppStore } from '../store/store.ts';
import { App } from '../ui/App.tsx';
import { BriefingHostProvider, type BriefingHost } from '../ui/briefing/briefingHost.ts';
import { ExportSurroundingsProvider, type ExportSurroundings } from '../ui/export/exportSurroundings.ts';
import { OpenFilesProvider } from '../ui/imports/openFilesContext.ts';
import { loadPart } from '../ui/loadPart.ts';
import { connectPageSpace } from '../ui/pageSpace.ts';
import { StoreProvider } from '../ui/useApp.tsx';
import { connectCorridor } from './connectCorridor.ts';
import { connectDocument } from './connectDocument.ts';
import { connectDrop } from './connectDrop.ts';
import { connectEscape } from './connectEscape.ts';
import { connectKeys } from './connectKeys.ts';
import { connectMilitary } from './connectMilitary.ts';
import { connectPlay } from './connectPlay.ts';
import { connectUrl } from './connectUrl.ts';
import { keepPreferences } from './keepPreferences.ts';
import { loadBasemap } from './loadBasemap.ts';
import { createOpenFiles } from './createOpenFiles.ts';
import { readBeside } from './readBeside.ts';
import { shippedBriefing } from './shippedBriefing.ts';
import { startData } from './startData.ts';
import { startMap } from './startMap.ts';
import { whenFirst } from './whenFirst.ts';

const store = createAppStore();
const basemap = loadBasemap();
const mapElement = document.createElement('div');
mapElement.className = 'map-canvas';
/** Where the map of another answer is drawn, when one is compared. */
const beforeElement = document.createElement('div');
beforeElement.className = 'map-before';
beforeElement.hidden = true;
const mapHost = document.createElement('div');
mapHost.className = 'map-pair';
mapHost.append(mapElement, beforeElement);

connectDocument(store);
connectPageSpace();
keepPreferences(store);
connectEscape(store);
connectKeys(store);
connectPlay(store);
connectCorridor(store);
connectMilitary(store);

let archive: Archive | null = null;
let eventTiles: Archive | null = null;
let map: MapPort | null = null;
const archives = (): OpenArchives => ({ ownBasemap: archive, eventTiles });
const surroundings: ExportSurroundings = {
  basemap: basemap.catch(() => null),
  ownBasemap: () => archive,
  eventTiles: () => (store.getState().session.eventTiles?.hidden === false ? eventTiles : null),
  viewport: () => ({ width: mapElement.clientWidth, height: mapElement.clientHeight }),
  attribution: () => {
    const state = store.getState();
    const words = selectWords(state);
    const { ownCredits, eventTiles: tiles } = state.session;
    return [
      words.t('credits.osm'),
      words.t('credits.other'),
      ownCredits,
      tiles?.hidden === false ? tiles.credits : '',
    ].filter((text) => text !== '');
  },
  picture: () => map?.picture() ?? null,
  link: () => window.location.href,
};

const briefingHost: BriefingHost = {
  shippedTitle: shippedBriefing.title,
  readShipped: async () => ({
    name: shippedBriefing.file,
    text: await readBeside(`data/${shippedBriefing.file}`, 'no-cache'),
  }),
};

const started = startData(store);
const openFiles = createOpenFiles(store, started);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element “root” to show the interface in.');
createRoot(root).render(
  <StoreProvider store={store}>
    <ExportSurroundingsProvider value={surroundings}>
      <BriefingHostProvider value={briefingHost}>
        <OpenFilesProvider value={openFiles}>
          <App map={<div className="map-host" ref={(host) => host?.replaceChildren(mapHost)} />} />
        </OpenFilesProvider>
      </BriefingHostProvider>
    </ExportSurroundingsProvider>
  </StoreProvider>,
);

connectDrop(store, openFiles);
whenFirst(
  store,
  ({ session }) => session.drawn || session.map === 'unavailable' || session.sidebar === 'desk',
  () => {
    void loadPart(
      store,
      'part.file',
      () => import('./connectLater.ts'),
      ({ connectLater }) => connectLater(store, surroundings),
    );
  },
);
void started.then(() => connectUrl(store));
if (embeddedNames('extras/').length > 0)
  void started.then(() =>
    loadPart(
      store,
      'part.file',
      () => import('./openExtras.ts'),
      ({ openExtras }) => openExtras(store),
    ),
  );
void started.then(() =>
  whenFirst(
    store,
    ({ session }) => session.drawn || session.map === 'unavailable' || session.sidebar === 'briefing',
    () => {
      void loadPart(
        store,
        'bar.briefing',
        () => import('./connectBriefing.ts'),
        ({ connectBriefing }) => connectBriefing(store),
      );
    },
  ),
);
void started.then(() =>
  whenFirst(
    store,
    ({ session, view }) => session.comparison !== null || view.compare !== '',
    () => {
      void loadPart(
        store,
        'bar.compare',
        () => import('./connectCompareLink.ts'),
        ({ connectCompareLink }) => connectCompareLink(store),
      );
    },
  ),
);
void startMap(store, mapElement, basemap, {
  keepArchive: (opened) => {
    archive = opened;
  },
  keepEventTiles: (opened) => {
    eventTiles = opened;
  },
}).then((port) => {
  map = port;
  if (!port) return;
  whenFirst(
    store,
    ({ session }) => session.comparison !== null,
    () => {
      void loadPart(
        store,
        'bar.compare',
        () => import('./connectComparison.ts'),
        ({ connectComparison }) => connectComparison(store, port, beforeElement, mapHost, basemap, archives),
      );
    },
  );
});
