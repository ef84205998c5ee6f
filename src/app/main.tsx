/** The recipe: make the store, show the interface, fetch data and ground side by side, join everything that has a lifetime. */
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import { createRoot } from 'react-dom/client';
import { createAppStore } from '../store/store.ts';
import { App } from '../ui/App.tsx';
import { StoreProvider } from '../ui/useApp.tsx';
import { connectDocument } from './connectDocument.ts';
import { connectKeys } from './connectKeys.ts';
import { connectOwnBasemap } from './connectOwnBasemap.ts';
import { connectPlay } from './connectPlay.ts';
import { connectUrl } from './connectUrl.ts';
import { keepPreferences } from './keepPreferences.ts';
import { loadBasemap } from './loadBasemap.ts';
import { startData } from './startData.ts';
import { startMap } from './startMap.ts';

const store = createAppStore();
const basemap = loadBasemap();
const mapElement = document.createElement('div');
mapElement.className = 'map-canvas';

connectDocument(store);
keepPreferences(store);
connectKeys(store);
connectPlay(store);
connectOwnBasemap(store);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element “root” to show the interface in.');
createRoot(root).render(
  <StoreProvider store={store}>
    <App map={<div className="map-host" ref={(host) => host?.replaceChildren(mapElement)} />} />
  </StoreProvider>,
);

void startData(store).then(() => connectUrl(store));
void startMap(store, mapElement, basemap);
